import { wordsByRole } from '../data/grammar.ts'

/** What a little word may be; a set of bits, since a word may be several things (la: determiner or pronoun). */
export const DETERMINER = 1
export const PLURAL_DETERMINER = 2
export const SUBJECT = 4
export const PLURAL_SUBJECT = 8
export const OTHER_SUBJECT = 16
export const RELATIVE = 32
export const CLITIC = 64
export const PREPOSITION = 128
export const CONJUNCTION = 256
export const ADVERB = 512
export const VERB = 1024
export const AUXILIARY = 2048
export const PRENOMINAL = 4096
export const INTERJECTION = 8192
/** Its form alone says that it is a verb in the plural: -aient, -èrent, a silent -ent. */
export const VERB_ENDING = 16384
/** It ends like a plural noun or adjective: -s, -x. */
export const PLURAL_ENDING = 32768
export const DEGREE = 65536

const BITS: Readonly<Record<keyof typeof wordsByRole, number>> = {
  determiner: DETERMINER,
  pluralDeterminer: PLURAL_DETERMINER,
  subject: SUBJECT,
  pluralSubject: PLURAL_SUBJECT,
  otherSubject: OTHER_SUBJECT,
  relative: RELATIVE,
  clitic: CLITIC,
  preposition: PREPOSITION,
  conjunction: CONJUNCTION,
  adverb: ADVERB,
  verb: VERB,
  auxiliary: AUXILIARY,
  prenominal: PRENOMINAL,
  degree: DEGREE,
  interjection: INTERJECTION,
}

let roles: Map<string, number> | undefined

/** Roles of a word in lower case, without the apostrophe of an elided one; 0 for a word that is not a little word. */
export function rolesOf(word: string): number {
  roles ??= buildRoles()
  return roles.get(word) ?? 0
}

function buildRoles(): Map<string, number> {
  const map = new Map<string, number>()
  for (const role of Object.keys(wordsByRole) as (keyof typeof wordsByRole)[]) {
    for (const word of wordsByRole[role].split(' ')) map.set(word, (map.get(word) ?? 0) | BITS[role])
  }
  return map
}

/** The number that a compound number ends with (deux, for vingt-deux); any other word is left as it is. */
export function lastNumeral(plain: string): string {
  const hyphen = plain.lastIndexOf('-')
  if (hyphen < 0) return plain
  const last = plain.slice(hyphen + 1)
  return rolesOf(last) & PLURAL_DETERMINER ? last : plain
}
