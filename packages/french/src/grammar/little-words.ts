import { wordsByRole } from '../data/grammar.ts'
import { bitsByWord } from './bits.ts'
import { PLURAL_DETERMINER } from './roles.ts'

let roles: Map<string, number> | undefined

/** Roles of a word in lower case, without the apostrophe of an elided one; 0 for a word that is not a little word. */
export function rolesOf(word: string): number {
  roles ??= bitsByWord(wordsByRole)
  return roles.get(word) ?? 0
}

/** The number that a compound number ends with (deux, for vingt-deux); any other word is left as it is. */
export function lastNumeral(plain: string): string {
  const hyphen = plain.lastIndexOf('-')
  if (hyphen < 0) return plain
  const last = plain.slice(hyphen + 1)
  return rolesOf(last) & PLURAL_DETERMINER ? last : plain
}
