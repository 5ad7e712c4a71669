import type { Grapheme } from '../analysis.ts'
import { soundOf, type Sound } from './sounds.ts'

/**
 * Letters that are read together, in lower case, and their sound: what rules and exceptions give. There is one object for
 * each pair, so that the words of a text share their graphemes instead of making new ones.
 */
export interface Piece {
  readonly grapheme: Grapheme
  readonly sound: Sound
  /** How many letters it has. */
  readonly length: number
}

/** Sound of letters that the engine cannot read: the sign of extIPA for an indeterminate sound. */
export const UNKNOWN = '◯'

const pieces = new Map<string, Map<string, Piece>>()

/** The piece that reads `letters` as `phonemes` (IPA, empty for silence). */
export function pieceOf(letters: string, phonemes: string): Piece {
  let alike = pieces.get(phonemes)
  if (alike === undefined) pieces.set(phonemes, (alike = new Map<string, Piece>()))
  let piece = alike.get(letters)
  if (piece === undefined) {
    const grapheme = Object.freeze({ letters, phonemes })
    piece = { grapheme, sound: soundOf(phonemes), length: letters.length }
    alike.set(letters, piece)
  }
  return piece
}
