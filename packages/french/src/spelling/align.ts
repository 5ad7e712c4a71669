import { APOSTROPHE, EDGE, HYPHEN } from '../data/letters.ts'
import { exceptionAt, type Edit } from './exceptions.ts'
import { LONGEST, type Folded } from './fold.ts'
import { joinParts } from './join-parts.ts'
import { isVowel, ruleAt } from './rules.ts'
import { verbEndingEdits, type Ending } from './verb-endings.ts'

/** Sound of letters that the engine cannot read: the sign of extIPA for an indeterminate sound. */
export const UNKNOWN = '◯'

/** Letters joined to sounds: the i-th grapheme starts at the letter `starts[i]` of the folded word and ends where the next starts. */
export interface Alignment {
  starts: number[]
  sounds: string[]
  /** Whether a listed exception was used. */
  exceptional: boolean
}

/** What the sentence says of how a word is read: it wins over rules and exceptions. */
export interface Hint {
  ending?: Ending
  edits?: readonly Edit[]
}

/** Room for edges around the letters, so that contexts may look past the word. */
const MARGIN = 8
const codes = new Uint8Array(LONGEST + 2 * MARGIN)

/** Aligns a folded word: each part of a compound is read by itself, then joined to the part before. */
export function align(word: Folded, hint: Hint = {}): Alignment {
  const alignment: Alignment = { starts: [], sounds: [], exceptional: false }
  let from = 0
  while (from < word.length) {
    let to = from
    while (to < word.length && word.codes[to] !== APOSTROPHE && word.codes[to] !== HYPHEN) to++
    if (to > from) {
      joinParts(word, alignment, from)
      alignPart(word, from, to, hint, alignment)
    }
    from = to + 1
  }
  if (alignment.starts.length === 0) return { starts: [0], sounds: [UNKNOWN], exceptional: false }
  alignment.starts[0] = 0
  return alignment
}

function alignPart(word: Folded, from: number, to: number, hint: Hint, out: Alignment): void {
  const length = to - from
  const end = MARGIN + length
  codes.fill(EDGE, 0, MARGIN)
  codes.set(word.codes.subarray(from, to), MARGIN)
  codes.fill(EDGE, end, end + MARGIN)
  // An elided word (l’, jusqu’) keeps its last consonant: what follows it is an apostrophe, not an edge.
  if (word.codes[to] === APOSTROPHE && to < word.length) codes[end] = APOSTROPHE
  const exception = exceptionAt(codes, MARGIN)
  if (exception !== undefined) out.exceptional = true
  const edits = together(
    (to === word.length ? hint.edits : undefined) ?? exception?.edits,
    verbEndingEdits(codes, MARGIN, end, hint.ending),
  )
  let firstVowel = MARGIN
  while (firstVowel < end && !isVowel(codes[firstVowel]!)) firstVowel++

  let nextEdit = 0
  for (let at = 0; at < length;) {
    out.starts.push(from + at)
    const edit = edits[nextEdit]
    if (edit?.at === at) {
      out.sounds.push(edit.sound)
      at += edit.length
      nextEdit++
      continue
    }
    const rule = ruleAt(codes, MARGIN + at, firstVowel)
    out.sounds.push(rule === undefined ? UNKNOWN : rule.sound)
    at += rule === undefined ? 1 : rule.letters.length
  }
}

/** The readings of a word and of its ending, unless they speak of the same letters: then the word's own win. */
function together(edits: readonly Edit[] | undefined, ending: readonly Edit[]): readonly Edit[] {
  const last = edits?.at(-1)
  if (edits === undefined || last === undefined) return ending
  return ending.length > 0 && last.at + last.length <= ending[0]!.at ? [...edits, ...ending] : edits
}
