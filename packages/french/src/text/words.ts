import { APOSTROPHE, DIGIT, HYPHEN, LETTER, SIGN, SPACE, classAt } from './characters.ts'
import { endWithPoint } from './points.ts'
import { addressEnd, dottedEnd, unitEnd } from './runs.ts'
import type { Spans } from './spans.ts'
import { tokenFrom } from './tokens.ts'

const ELIDED = new Set('l d j m t s n c ç qu jusqu lorsqu puisqu quoiqu'.split(' '))
const CLITICS = new Set('je tu il elle on nous vous ils elles ce moi toi le la les lui leur y en'.split(' '))
/** Words that end like an inversion and are none. */
const COMPOUND = /^rendez-vous$/i
/** donne-le-moi, va-t-il: never more. */
const MOST_CLITICS = 3
/** n° 5 */
const DEGREE = 0xb0
const POINT = 0x2e

/**
 * Finds the words of a text: an elided word (l’) is a word of its own, as are the pronouns of an inversion (verse-t-il);
 * compounds (arc-en-ciel) and aujourd’hui stay whole; an abbreviation takes its point. */
export function findWords(text: string): Spans {
  const words: number[] = []
  const length = text.length
  let at = 0
  // Up to here no address begins.
  let plainTo = 0
  while (at < length) {
    const kind = classAt(text, at)
    if (kind !== LETTER && kind !== DIGIT) {
      at = kind === SIGN || kind === HYPHEN ? signAt(text, at, kind, words) : at + 1
      continue
    }
    const { end, marked } = tokenFrom(text, at)
    const next = end < length ? classAt(text, end) : SPACE
    let to = end
    if (next !== SPACE && LINKS.includes(text[end]!)) {
      if (end > plainTo) {
        to = addressEnd(text, at)
        if (to < 0) plainTo = -to
      }
      if (to <= end) to = linkedEnd(text, at, end, marked)
    }
    if (marked && to === end) cutMarked(text, at, end, words)
    else words.push(at, to)
    at = to
  }
  return words
}

/** What may go on with the word before it. */
const LINKS = './@:_°²³+'

function linkedEnd(text: string, start: number, end: number, marked: boolean): number {
  const unit = text.charCodeAt(end)
  if (marked) return end
  if (unit !== POINT && unit !== DEGREE) return unitEnd(text, start, end)
  const dotted = unit === POINT && end - start === 1 ? dottedEnd(text, start) : start
  return dotted > end ? dotted : endWithPoint(text, start, end)
}

/**
 * A sign that is said (94 %, Tom & Jerry) is a word; so is a number with its sign (-5, +33, $5) and °C. A row of equal
 * signs is an ornament. Returns where to go on.
 */
function signAt(text: string, at: number, kind: number, words: number[]): number {
  const length = text.length
  const unit = text.charCodeAt(at)
  const before = at > 0 ? classAt(text, at - 1) : SPACE
  const after = at + 1 < length ? classAt(text, at + 1) : SPACE
  if (
    after === DIGIT &&
    before !== DIGIT &&
    before !== LETTER &&
    before !== kind &&
    LEADS.includes(text[at]!)
  ) {
    const { end } = tokenFrom(text, at + 1)
    words.push(at, end)
    return end
  }
  if (kind === HYPHEN) return at + 1
  if (unit === text.charCodeAt(at + 1)) {
    let end = at + 1
    while (end < length && text.charCodeAt(end) === unit) end++
    return end
  }
  const scale = unit === DEGREE && /^[CF](?!\p{L})/u.test(text.slice(at + 1, at + 3)) ? 2 : 1
  words.push(at, at + scale)
  return at + scale
}

/** Signs that belong to the number after them. */
const LEADS = '-−+$€£¥'

function cutMarked(text: string, from: number, to: number, words: number[]): void {
  let start = from
  for (let at = from; at < to && at - start <= 8; at++) {
    if (classAt(text, at) !== APOSTROPHE) continue
    const before = text.slice(start, at).toLowerCase()
    if (!ELIDED.has(before)) break
    words.push(start, at + 1)
    start = at + 1
  }
  // A quotation mark of the same form may stand after a word: 'mot'.
  if (start < to && classAt(text, to - 1) === APOSTROPHE) to--
  if (start < to) cutPronouns(text, start, to, words, MOST_CLITICS)
}

/** The word that stands from `start` to `end`, then the pronouns that cling to it, `most` of them at most. */
function cutPronouns(text: string, start: number, end: number, words: number[], most: number): void {
  const hyphen = most > 0 ? lastHyphen(text, start, end) : -1
  const last = hyphen < 0 ? '' : text.slice(hyphen + 1, end).toLowerCase()
  const isClitic = CLITICS.has(last) || (last === 't' && most < MOST_CLITICS)
  const clings = isClitic && !COMPOUND.test(text.slice(start, end))
  if (clings) cutPronouns(text, start, hyphen, words, most - 1)
  words.push(clings ? hyphen + 1 : start, end)
}

function lastHyphen(text: string, start: number, end: number): number {
  for (let at = end - 1; at > start && end - at <= 8; at--) if (classAt(text, at) === HYPHEN) return at
  return -1
}
