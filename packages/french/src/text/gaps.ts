import { HYPHEN, SPACE, classAt } from './characters.ts'
import { closesSentence } from './points.ts'
import { isCapital, isItemNumber, lineEndAt } from './lines.ts'
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
    const kind = last ? ENDED : gapKind(text, from, to)
    const closed =
      !last &&
      (kind === SPACED || text[from] === '\n') &&
      text[from - 1] === '.' &&
      opensUpper(text, to) &&
      closesSentence(text, words[2 * i]!, from, to)
    gaps.kinds[i] = closed ? ENDED : kind
    if (gaps.kinds[i] === ENDED) gaps.ends.push(i, sentenceEnd(text, from, to, last))
  }
  return gaps
}

function gapKind(text: string, from: number, to: number): number {
  if (from === to) return TOGETHER
  if (to - from === 1) {
    if (text[from] === ' ') return SPACED
    if (joins(text, from, to)) return TOGETHER
    if (classAt(text, from) === HYPHEN) return HYPHENATED
  }
  let kind = SPACED
  let line = -1
  let closed = false
  for (let at = from; at < to; at++) {
    const char = text[at]!
    if (char === '\n') {
      if (line >= 0) return ENDED
      line = at
    }
    if (char === '\u2029') return ENDED
    const space = classAt(text, at) === SPACE
    if (!space && char !== UNDERSCORE) kind = PUNCTUATED
    if (TERMINALS.includes(char)) closed = true
    else if (closed && space && opensUpper(text, to)) return isItemNumber(text, from) ? PUNCTUATED : ENDED
  }
  const end = line < 0 ? 'goes on' : lineEndAt(text, from, line, to)
  return end === 'end' ? ENDED : end === 'pause' ? PUNCTUATED : kind
}

/** Plain text marks emphasis with it: l’_Institution_. */
const UNDERSCORE = '_'
/** What ends a sentence before a capital: points, and an emoji, by the first half of most of them. */
const TERMINALS = '.!?…\ud83c\ud83d\ud83e'

/** A sign inside an address or between two choices: a@b.fr, et/ou, enfant(s), étudiant·e. */
function joins(text: string, at: number, next: number): boolean {
  return '@./:+&(·'.includes(text[at]!) && !isCapital(text, next)
}

/** Whether the word at `at` may open a sentence: it starts with a capital or a digit, or with a script without case. */
function opensUpper(text: string, at: number): boolean {
  return isCapital(text, at) || text[at] === text[at]!.toUpperCase()
}

/** Signs that close a sentence after its point (» ” ), emoji, and the spaces before them) or stand after it on its line. */
function sentenceEnd(text: string, from: number, to: number, last: boolean): number {
  let end = from
  let signs = from
  let line = true
  let closing = true
  for (let at = from; at < to; at++) {
    const char = text[at]!
    if (char === '\n' && line) {
      end = signs
      line = false
    }
    if (classAt(text, at) === SPACE || char === UNDERSCORE) continue
    if (!TERMINALS.includes(char) && !isCloser(text, at, from)) closing = false
    signs = at + 1
    if (closing || last) end = signs
  }
  return end
}

/** Signs that close what was opened, the older emoji of one unit, the second half of the others, what varies or joins them. */
const CLOSERS = /[\ufe0f»”)\]\u2600-\u27bf\udc00-\udfff\u200d]/

/** A closing sign; a straight quotation mark closes when no space separates it from what it closes. */
function isCloser(text: string, at: number, from: number): boolean {
  const char = text[at]!
  return char === '"' ? at === from || classAt(text, at - 1) !== SPACE : CLOSERS.test(char)
}
