import { endings } from '../data/verbs.ts'
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

/** The bits of each word of a table. */
export function bitsByWord(table: readonly [bits: number, words: string][]): Map<string, number> {
  return new Map(table.flatMap(([bits, words]) => words.split(' ').map((word) => [word, bits] as const)))
}
