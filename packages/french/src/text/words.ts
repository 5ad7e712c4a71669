import { abbreviations } from '../data/abbreviations.ts'
import { APOSTROPHE, DIGIT, HYPHEN, LETTER, classAt } from './characters.ts'
import { SpanList, type Spans } from './spans.ts'
import { tokenFrom } from './tokens.ts'

const ELIDED = new Set([
  'l',
  'd',
  'j',
  'm',
  't',
  's',
  'n',
  'c',
  'ç',
  'qu',
  'jusqu',
  'lorsqu',
  'puisqu',
  'quoiqu',
  'aujourd',
])
const CLITICS = new Set('je tu il elle on nous vous ils elles ce moi toi le la les lui leur y en'.split(' '))
/** Words that end like an inversion and are none. */
const COMPOUNDS = new Set(['rendez-vous'])
/** donne-le-moi, va-t-il: never more. */
const MOST_CLITICS = 3
/** Letters before a point that shortens a word: M., p. 12, J. Verne. */
const LONGEST_ABBREVIATION = 5

/** What stands before a letter that is no initial of a name: un B. escalier C. */
const LETTER_NAMED =
  /(?:^|\P{L})(?:une?|l[ea]|lettres?|vitamine|escalier|bâtiment|hall|porte|zone|ligne|groupe|classe|salle)\s$/iu

/** n° 5 */
const DEGREE = 0xb0
const POINT = 0x2e

/**
 * Finds the words of a text: an elided word (l’) is a word of its own, as are the pronouns of an inversion (verse-t-il);
 * compounds (arc-en-ciel) and aujourd’hui stay whole; an abbreviation takes its point.
 */
export function findWords(text: string): Spans {
  const words = new SpanList(text.length)
  const length = text.length
  let at = 0
  while (at < length) {
    const kind = classAt(text, at)
    if (kind !== LETTER && kind !== DIGIT) {
      at++
      continue
    }
    const { end, marked } = tokenFrom(text, at)
    if (marked) {
      cutMarked(text, at, end, words)
      at = end
    } else {
      words.push(at, end - at <= LONGEST_ABBREVIATION ? withPoint(text, at, end) : end)
      at = end
    }
  }
  return words.all()
}

function withPoint(text: string, start: number, end: number): number {
  const next = end < text.length ? text.charCodeAt(end) : 0
  if (next === DEGREE) return Object.hasOwn(abbreviations, text.slice(start, end + 1)) ? end + 1 : end
  if (next !== POINT) return end
  const initial =
    end - start === 1 &&
    /\p{Lu}/u.test(text[start]!) &&
    /^\.[ -\u00a0\u202f]?\p{Lu}/u.test(text.slice(end, end + 3)) &&
    !LETTER_NAMED.test(text.slice(Math.max(0, start - 12), start))
  return initial || Object.hasOwn(abbreviations, text.slice(start, end + 1)) ? end + 1 : end
}

function cutMarked(text: string, from: number, to: number, words: SpanList): void {
  let start = from
  for (let at = from; at < to && at - start <= 8; at++) {
    if (classAt(text, at) !== APOSTROPHE) continue
    const before = text.slice(start, at).toLowerCase()
    if (before === 'aujourd' || !ELIDED.has(before)) break
    words.push(start, at + 1)
    start = at + 1
  }
  if (start === to) return
  const tail: number[] = []
  let end = to
  while (tail.length < 2 * MOST_CLITICS) {
    const hyphen = lastHyphen(text, start, end)
    if (hyphen < 0) break
    const last = text.slice(hyphen + 1, end).toLowerCase()
    const euphonic = last === 't' && tail.length > 0
    if (
      (!CLITICS.has(last) && !euphonic) ||
      (end - start < 20 && COMPOUNDS.has(text.slice(start, end).toLowerCase()))
    )
      break
    tail.push(end, hyphen + 1)
    end = hyphen
  }
  words.push(start, end)
  for (let i = tail.length - 1; i > 0; i -= 2) words.push(tail[i]!, tail[i - 1]!)
}

function lastHyphen(text: string, start: number, end: number): number {
  for (let at = end - 1; at > start && end - at <= 8; at--) if (classAt(text, at) === HYPHEN) return at
  return -1
}
