import { endings } from '../data/verbs.ts'
import { bitsByWord } from '../grammar/bits.ts'
import * as kind from './kinds.ts'

const LONGEST = 6

let known: Map<string, number> | undefined

/** What the letters of a word that no list holds allow it to be. */
export function endingBits(plain: string, capital: boolean): number {
  const { length } = plain
  if (length < 3) return kind.NOUN
  known ??= bitsByWord(endings)
  for (let letters = Math.min(LONGEST, length - 1); letters > 0; letters--) {
    const bits = known.get(plain.slice(-letters))
    if (bits === undefined) continue
    // Names end in -a too, and words of three letters in -e are nouns: vie, rue.
    if (capital && plain.endsWith('a')) return kind.NOUN
    return length === 3 ? bits & ~kind.WEAK : bits
  }
  return kind.NOUN
}
