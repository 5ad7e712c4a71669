import { breathWords } from '../data/breaths.ts'
import { wordsByEnding } from '../data/verbs.ts'
import type { Form } from '../spelling/form.ts'
import { endingBits } from './endings.ts'
import * as kind from './kinds.ts'
import { bitsByWord } from '../grammar/bits.ts'
import { lastNumeral, rolesOf } from '../grammar/little-words.ts'
import * as role from '../grammar/roles.ts'

/** What a form may be for the breath: its kind and the bits above. */
export function breathOf(form: Form): number {
  return form.capital ? kindOf(form) | kind.CAPITAL : kindOf(form)
}

let listed: Map<string, number> | undefined

function kindOf({ plain, roles, text, capital }: Form): number {
  listed ??= listWords()
  if (/^\W?\d/.test(text)) return kind.NUMBER | kind.ALONE
  const known = listed.get(plain)
  if (known !== undefined) return known
  if (roles !== 0) {
    const told = roleKind(roles)
    if (told >= 0) return told
  }
  if (plain.includes('-') && listed.get(lastNumeral(plain)) === (kind.NUMBER | kind.ALONE))
    return kind.NUMBER | kind.ALONE
  return endingBits(plain, capital)
}

function roleKind(roles: number): number {
  if (roles & (role.DETERMINER | role.PLURAL_DETERMINER)) return kind.DETERMINER
  if (roles & (role.SUBJECT | role.PLURAL_SUBJECT)) return kind.SUBJECT
  if (roles & role.CLITIC) return kind.CLITIC
  if (roles & role.RELATIVE) return kind.SUBORDINATION
  if (roles & role.PREPOSITION) return kind.PREPOSITION
  if (roles & role.CONJUNCTION) return kind.SUBORDINATION
  if (roles & role.DEGREE) return kind.DEGREE
  if (roles & role.ADVERB) return kind.ADVERB
  if (roles & role.AUXILIARY) return kind.AUXILIARY
  if (roles & role.PRENOMINAL) return kind.PRENOMINAL
  return roles & (role.VERB | role.VERB_ENDING) ? kind.VERB : -1
}

function listWords(): Map<string, number> {
  const map = bitsByWord(wordsByEnding)
  for (const word of map.keys()) if (roleKind(rolesOf(word)) >= 0) map.delete(word)
  for (const [word, bits] of bitsByWord(breathWords)) map.set(word, bits)
  return map
}
