import { HYPHEN, SPACE, classAt } from './characters.ts'
import { closesSentence } from './points.ts'
import { isItemNumber, lineEndAt } from './lines.ts'
import type { Spans } from './spans.ts'

/** What stands between a word and the next. */
export const TOGETHER = 0
/** A hyphen only: verse-t-il. */
export const HYPHENATED = 1
/** Spaces only. */
export const SPACED = 2
/** A comma, a quotation mark, a dash … */
export const PUNCTUATED = 3
/** The end of a sentence. */
export const ENDED = 4

/** Gaps of a text: `kinds[i]` is what follows the i-th word, `ends[i]` where the sentence ends there, if it does. */
export interface Gaps {
  kinds: Uint8Array
  ends: number[]
}

/** Looks at what stands between words. The last word's gap always ends a sentence. */
export function findGaps(text: string, words: Spans): Gaps {
  const count = words.length / 2
  const gaps: Gaps = { kinds: new Uint8Array(count), ends: [] }
  for (let i = 0; i < count; i++) {
    const from = words[2 * i + 1]!
    const last = i + 1 === count
    const to = last ? text.length : words[2 * i + 2]!
    const space = !last && to - from === 1 && text.charCodeAt(from) === 0x20
    const kind = space ? SPACED : gapKind(text, from, to, last)
    const closed =
      !last &&
      (kind === SPACED || text.charCodeAt(from) === LINE) &&
      text.charCodeAt(from - 1) === 0x2e &&
      opensUpper(text, to) &&
      closesSentence(text, words[2 * i]!, from, to)
    gaps.kinds[i] = closed ? ENDED : kind
    if (gaps.kinds[i] === ENDED) gaps.ends.push(i, sentenceEnd(text, from, to, last))
  }
  return gaps
}

function gapKind(text: string, from: number, to: number, last: boolean): number {
  if (last) return ENDED
  if (from === to) return TOGETHER
  if (to - from === 1 && joins(text, from, to)) return TOGETHER
  let kind = SPACED
  let line = -1
  let closed = false
  for (let at = from; at < to; at++) {
    const unit = text.charCodeAt(at)
    if (unit === LINE) {
      if (line >= 0) return ENDED
      line = at
    }
    if (unit === 0x2029) return ENDED
    const space = classAt(text, at) === SPACE
    if (!space && unit !== UNDERSCORE) kind = PUNCTUATED
    if (isTerminal(unit) || isFace(unit)) closed = true
    else if (closed && space && opensUpper(text, to)) return isItemNumber(text, from) ? PUNCTUATED : ENDED
  }
  if (line >= 0) {
    const end = lineEndAt(text, from, line, to)
    if (end === 'end') return ENDED
    if (end === 'pause') return PUNCTUATED
  }
  if (kind === PUNCTUATED && to - from === 1 && classAt(text, from) === HYPHEN) return HYPHENATED
  return kind
}

const LINE = 0x0a
/** Plain text marks emphasis with it: l’_Institution_. */
const UNDERSCORE = 0x5f

/** A sign inside an address or between two choices: a@b.fr, et/ou, enfant(s), étudiant·e. */
function joins(text: string, at: number, next: number): boolean {
  const char = text[next]!
  return /[@./:+&(·]/.test(text[at]!) && char === char.toLowerCase()
}

/** First half of most emoji: one before a capital ends a sentence as a point does. */
function isFace(unit: number): boolean {
  return unit >= 0xd83c && unit <= 0xd83e
}

/** . ! ? … */
function isTerminal(unit: number): boolean {
  return unit === 0x2e || unit === 0x21 || unit === 0x3f || unit === 0x2026
}

/** Whether the word at `at` may open a sentence: it starts with a capital or a digit, or with a script without case. */
function opensUpper(text: string, at: number): boolean {
  const char = text[at]!
  return char !== char.toLowerCase() || char === char.toUpperCase()
}

/** Signs that close a sentence after its point (» ” ), emoji, and the spaces before them) or stand after it on its line. */
function sentenceEnd(text: string, from: number, to: number, last: boolean): number {
  let end = from
  let signs = from
  let line = true
  let closing = true
  for (let at = from; at < to; at++) {
    const unit = text.charCodeAt(at)
    if (unit === LINE && line) {
      end = signs
      line = false
    }
    if (classAt(text, at) === SPACE || unit === UNDERSCORE) continue
    if (!isTerminal(unit) && !isCloser(text, at, from)) closing = false
    signs = at + 1
    if (closing || last) end = signs
  }
  return end
}

/** » ” ) ] an emoji, and a straight quotation mark that no space separates from what it closes. */
function isCloser(text: string, at: number, from: number): boolean {
  const unit = text.charCodeAt(at)
  if (unit === 0x22) return at === from || classAt(text, at - 1) !== SPACE
  return unit === 0xbb || unit === 0x201d || unit === 0x29 || unit === 0x5d || isEmoji(unit)
}

/** Both halves of an emoji, the older ones of one unit, and what varies or joins them. */
function isEmoji(unit: number): boolean {
  return (
    isFace(unit) ||
    (unit >= 0xdc00 && unit <= 0xdfff) ||
    (unit >= 0x2600 && unit <= 0x27bf) ||
    unit === 0xfe0f ||
    unit === 0x200d
  )
}
