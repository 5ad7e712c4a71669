import { breathWords } from '../data/breaths.ts'
import { wordsByEnding } from '../data/verbs.ts'
import type { Form } from '../spelling/form.ts'
import { endingBits } from './endings.ts'
import * as kind from './kinds.ts'
import * as role from '../grammar/roles.ts'

/** What a form may be for the breath: its kind and the bits above. */
export function breathOf(form: Form): number {
  return form.capital ? kindOf(form) | kind.CAPITAL : kindOf(form)
}

let listed: Map<string, number> | undefined

function kindOf({ plain, roles, text, capital }: Form): number {
  listed ??= listWords()
  const first = text.charCodeAt(0)
  if (first <= NINE && (first >= ZERO || text.length > 1)) return kind.NUMBER | kind.ALONE
  if (first === AMPERSAND) return kind.COORDINATION
  if (text.length === 1 && capital && !VOWELS.includes(text)) return kind.NUMBER | kind.ALONE
  const known = listed.get(plain)
  if (known !== undefined) return known
  if (roles !== 0) {
    const told = roleKind(roles)
    if (told >= 0) return told
  }
  if (plain.includes('-') && listed.get(role.lastNumeral(plain)) === (kind.NUMBER | kind.ALONE))
    return kind.NUMBER | kind.ALONE
  return endingBits(plain, capital)
}

const AMPERSAND = 0x26
const ZERO = 0x30
/** Before it stand the other digits, and the signs that open a number. */
const NINE = 0x39
/** Letters that are words too: À Y Ô */
const VOWELS = 'AÀYÔ'

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
  const bits: Record<keyof typeof breathWords | keyof typeof wordsByEnding, number> = {
    noun: kind.NOUN | kind.PAST,
    likely: kind.NOUN | kind.LIKELY | kind.PAST,
    weak: kind.NOUN | kind.WEAK | kind.PAST,
    adjective: kind.NOUN | kind.ADJECTIVE | kind.PAST,
    le: kind.DETERMINER | kind.LE,
    lui: kind.CLITIC | kind.LUI,
    nous: kind.CLITIC | kind.LUI | kind.NOUS,
    en: kind.PREPOSITION | kind.EN | kind.BEFORE_INFINITIVE,
    de: kind.DE | kind.BEFORE_INFINITIVE,
    des: kind.DE | kind.DES,
    à: kind.PREPOSITION | kind.BEFORE_INFINITIVE | kind.A,
    when: kind.NOUN | kind.WHEN,
    cause: kind.VERB | kind.CAUSE,
    pour: kind.PREPOSITION | kind.BEFORE_INFINITIVE,
    having: kind.INFINITIVE | kind.HAVING,
    number: kind.NUMBER | kind.ALONE,
    un: kind.DETERMINER | kind.UN,
    quelque: kind.DETERMINER,
    alone: kind.DETERMINER | kind.ALONE,
    preposition: kind.PREPOSITION,
    car: kind.COORDINATION | kind.ALONE,
    elle: kind.SUBJECT | kind.ELLE,
    ce: kind.DETERMINER | kind.CE,
    near: kind.ADVERB | kind.NEAR,
    que: kind.SUBORDINATION | kind.QUE,
    si: kind.SUBORDINATION | kind.SI,
    which: kind.PRONOUN | kind.WHICH,
    pronoun: kind.PRONOUN,
    coordination: kind.COORDINATION,
    adverb: kind.ADVERB,
    time: kind.TIME,
    title: kind.TITLE,
    alors: kind.ADVERB | kind.LINKING,
    degree: kind.DEGREE,
  }
  const map = new Map<string, number>()
  for (const [kind, words] of Object.entries(wordsByEnding))
    for (const word of words.split(' '))
      if (roleKind(role.rolesOf(word)) < 0) map.set(word, bits[kind as keyof typeof wordsByEnding])
  for (const [kind, words] of Object.entries(breathWords))
    for (const word of words.split(' ')) map.set(word, bits[kind as keyof typeof breathWords])
  map.set('même', kind.NOUN).set('mêmes', kind.NOUN).set('plein', kind.NOUN)
  return map
}
