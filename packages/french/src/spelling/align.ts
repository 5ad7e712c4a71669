import { APOSTROPHE, EDGE, HYPHEN } from '../data/letters.ts'
import { alignTo } from './align-to.ts'
import { exceptionOf, type Edit } from './exceptions.ts'
import { LONGEST, MARGIN, lettersBetween, type Folded } from './fold.ts'
import { joinParts } from './join-parts.ts'
import { UNKNOWN, pieceOf, type Piece } from './pieces.ts'
import { isVowel, ruleAt } from './rules.ts'
import type { Said } from '../said/said.ts'
import { verbEndingEdits, type Ending } from './verb-endings.ts'

/**
 * Letters joined to sounds: the g-th piece starts at the letter `starts[g]` of the folded word and ends where the next
 * starts. `pieces` may be longer than `count`.
 */
export interface Alignment {
  count: number
  starts: Uint8Array
  pieces: Piece[]
  /** Whether a listed exception was used. */
  exceptional: boolean
}

/** What the sentence says of how a word is read: it wins over rules and exceptions. */
export interface Hint {
  ending?: Ending
  edits?: readonly Edit[]
  /** What is said for it; null when it is said as it is written, though alone it would not be. */
  said?: Said | null
}

/** One buffer for all words: an alignment is valid until the next call. */
const alignment: Alignment = {
  count: 0,
  starts: new Uint8Array(LONGEST + 1),
  pieces: new Array<Piece>(LONGEST).fill(pieceOf('', '')),
  exceptional: false,
}
const part = new Uint8Array(LONGEST + 2 * MARGIN)

/**
 * Aligns a folded word, of which `letters` is the spelling (lower case, composed, without an apostrophe at its end): each part of a compound is read by itself, then joined to the part before. `phonemes` (IPA) is what
 * a person said of the whole word: it wins over rules and exceptions.
 */
export function align(word: Folded, letters: string, hint?: Hint, phonemes?: string): Alignment {
  alignment.count = 0
  alignment.exceptional = false
  if (phonemes !== undefined) {
    alignTo(word, phonemes, alignment)
    return alignment
  }
  if (word.compound) alignParts(word, hint)
  else alignPart(letters, word.edged, 0, letters.length, hint)
  if (alignment.count === 0) add(0, pieceOf('', UNKNOWN))
  alignment.starts[0] = 0
  return alignment
}

function alignParts(word: Folded, hint: Hint | undefined): void {
  let from = 0
  while (from < word.length) {
    let to = from
    while (to < word.length && word.codes[to] !== APOSTROPHE && word.codes[to] !== HYPHEN) to++
    if (to > from) {
      joinParts(word, alignment, from)
      for (let i = from; i < to; i++) part[MARGIN + i - from] = word.codes[i]!
      part.fill(EDGE, MARGIN + to - from, 2 * MARGIN + to - from)
      // An elided part (jusqu’) keeps its last consonant: what follows it is an apostrophe, not an edge.
      if (to < word.length && word.codes[to] === APOSTROPHE) part[MARGIN + to - from] = APOSTROPHE
      alignPart(lettersBetween(word.codes, from, to), part, from, to, to === word.length ? hint : undefined)
    }
    from = to + 1
  }
}

/** Reads the letters from `from` to `to`, which are `letters` and whose numbers stand in `codes` from `MARGIN` on. */
function alignPart(
  letters: string,
  codes: Uint8Array,
  from: number,
  to: number,
  hint: Hint | undefined,
): void {
  const length = to - from
  const end = MARGIN + length
  const edits = editsOf(letters, codes, end, hint)
  let firstVowel = MARGIN
  while (firstVowel < end && !isVowel(codes[firstVowel]!)) firstVowel++

  let nextEdit = 0
  for (let at = 0; at < length;) {
    if (edits !== undefined && nextEdit < edits.length && edits[nextEdit]!.at === at) {
      const { piece } = edits[nextEdit++]!
      add(from + at, piece)
      at += piece.length
      continue
    }
    const piece = ruleAt(codes, MARGIN + at, firstVowel) ?? unreadable(codes, MARGIN + at)
    add(from + at, piece)
    at += piece.length
  }
}

function add(start: number, piece: Piece): void {
  alignment.starts[alignment.count] = start
  alignment.pieces[alignment.count++] = piece
}

function unreadable(codes: Uint8Array, at: number): Piece {
  return pieceOf(lettersBetween(codes, at, at + 1), UNKNOWN)
}

/** The readings of a word and of its ending, unless they speak of the same letters: then the word's own win. */
function editsOf(
  letters: string,
  codes: Uint8Array,
  end: number,
  hint: Hint | undefined,
): readonly Edit[] | undefined {
  let own = hint?.edits
  if (own === undefined && codes[end] !== APOSTROPHE) {
    own = exceptionOf(letters)
    if (own !== undefined) alignment.exceptional = true
  }
  const ending = verbEndingEdits(letters, codes, MARGIN, end, hint?.ending)
  if (own === undefined || own.length === 0) return ending
  if (ending === undefined) return own
  const last = own[own.length - 1]!
  return last.at + last.piece.length <= ending[0]!.at ? [...own, ...ending] : own
}
