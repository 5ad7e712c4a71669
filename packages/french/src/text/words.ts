import { abbreviations } from '../data/abbreviations.ts'
import { APOSTROPHE, HYPHEN, classAt } from './characters.ts'
import type { Tokens } from './tokens.ts'

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

/** Start and end of each word, one after the other. */
export type WordSpans = number[]

/**
 * Cuts tokens into words: an elided word (l’) is a word of its own, as are the pronouns of an inversion (verse-t-il);
 * compounds (arc-en-ciel) and aujourd’hui stay whole; an abbreviation takes its point.
 */
export function cutWords(text: string, tokens: Tokens): WordSpans {
  const words: WordSpans = []
  const { spans, marked } = tokens
  for (let i = 0; i < marked.length; i++) {
    const start = spans[2 * i]!
    const end = spans[2 * i + 1]!
    if (marked[i]) cutMarked(text, start, end, words)
    else words.push(start, end - start <= LONGEST_ABBREVIATION ? withPoint(text, start, end) : end)
  }
  return words
}

function withPoint(text: string, start: number, end: number): number {
  if (text.charCodeAt(end) === DEGREE)
    return Object.hasOwn(abbreviations, text.slice(start, end + 1)) ? end + 1 : end
  if (text.charCodeAt(end) !== 0x2e) return end
  const initial =
    end - start === 1 &&
    /\p{Lu}/u.test(text[start]!) &&
    /^\.[ -\u00a0\u202f]?\p{Lu}/u.test(text.slice(end, end + 3)) &&
    !LETTER_NAMED.test(text.slice(Math.max(0, start - 12), start))
  return initial || Object.hasOwn(abbreviations, text.slice(start, end + 1)) ? end + 1 : end
}

function cutMarked(text: string, from: number, to: number, words: WordSpans): void {
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
