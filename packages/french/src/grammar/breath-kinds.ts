import { breathWords } from '../data/breaths.ts'
import { adjectiveEndings, wordsByEnding } from '../data/verbs.ts'
import type { Form } from '../spelling/form.ts'
import * as role from './roles.ts'

/**
 * What a word is for the breath. The first ones may end a group: their numbers are the rows of the table of costs
 * (data/breaths.ts). All are its columns.
 */
export const NOUN = 0
export const VERB = 1
export const AUXILIARY = 2
export const INFINITIVE = 3
export const PARTICIPLE = 4
export const GERUND = 5
export const ADVERB = 6
/** A pronoun that ends a group: chez lui, dit-il, ceux, tous. */
export const PRONOUN = 7
export const NUMBER = 8
/** lundi, hier: a noun that may begin a complement without a preposition. */
export const TIME = 9
export const DETERMINER = 10
export const PREPOSITION = 11
export const DE = 12
export const COORDINATION = 13
export const SUBORDINATION = 14
export const SUBJECT = 15
export const CLITIC = 16
/** très, plus: clings to the word after it. */
export const DEGREE = 17
/** petit: an adjective before its noun. */
export const PRENOMINAL = 18
export const TITLE = 19
/** No word: the start of a sentence, or a mark of punctuation. */
export const NOTHING = 20

/** The low bits of a form's breath hold its kind, the others what its letters allow it to be in a sentence. */
export const KIND = 31
/** Its ending is a finite verb's: -ait, -èrent, -ra. */
export const SURE = 1 << 5
/** Its ending is a finite verb's more often than not: -it, -ut, -end. */
export const LIKELY = 1 << 6
/** It ends in -e, and not as adjectives do. */
export const WEAK = 1 << 7
/** It ends like an infinitive. */
export const INFINITE = 1 << 8
/** It ends like a past participle. */
export const PAST = 1 << 9
/** It ends in -ant. */
export const PRESENT = 1 << 10
/** alors, bien: with que after it, it opens a clause. No adverb ends in -ant: the bit serves twice. */
export const LINKING = PRESENT
/** It ends in -ment, as adverbs do. */
export const MANNER = 1 << 11
/** le la les l leur: a determiner, or a pronoun before a verb. */
export const LE = 1 << 12
/** lui nous vous: before a verb, or at the end of a group. */
export const LUI = 1 << 13
/** nous vous: the subject of a verb too. */
export const NOUS = 1 << 14
export const EN = 1 << 15
/** de, d’, à, pour, sans, par: an infinitive may follow. */
export const BEFORE_INFINITIVE = 1 << 16
/** tout, aucun, deux: a determiner before its noun, a pronoun otherwise; car, or: a noun after a determiner. */
export const ALONE = 1 << 17
export const UN = 1 << 27
/** elle, elles, eux, ça, cela: a subject, or a pronoun after a preposition or a verb. */
export const ELLE = 1 << 18
/** ce, before a verb or a noun. */
export const CE = 1 << 19
/** des, du: a determiner after a verb, de and a determiner after a noun. */
export const DES = 1 << 20
/** près, loin, au-dessus: a preposition before de or à, an adverb otherwise. */
export const NEAR = 1 << 21
export const QUE = 1 << 22
export const CAPITAL = 1 << 23
export const A = 1 << 24
export const SI = 1 << 25
/** celui, ceux: no breath before the de or the relative that tells which. */
export const WHICH = 1 << 26
/** jour, fois: they tell when after a determiner. */
export const WHEN = 1 << 28
/** faire, laisser: an infinitive belongs to them. */
export const CAUSE = 1 << 29
/** An adjective in -e that many of its kind stand before a noun. */
export const ADJECTIVE = 1 << 31
/** This has been worked out. */
export const KNOWN = 1 << 30

/** What a form may be for the breath: its kind and the bits above. */
export function breathOf(form: Form): number {
  return KNOWN | kindOf(form) | (form.capital ? CAPITAL : 0)
}

let listed: Map<string, number> | undefined
let endings: ReadonlySet<string>

function kindOf({ plain, roles, text, capital }: Form): number {
  listed ??= listWords()
  const first = text.charCodeAt(0)
  if (first <= NINE && (first >= ZERO || text.length > 1)) return NUMBER | ALONE
  if (first === AMPERSAND) return COORDINATION
  if (text.length === 1 && capital && !VOWELS.includes(text)) return NUMBER | ALONE
  const known = listed.get(plain)
  if (known !== undefined) return known
  if (roles !== 0) {
    const told = roleKind(roles)
    if (told >= 0) return told
  }
  if (plain.includes('-') && listed.get(role.lastNumeral(plain)) === (NUMBER | ALONE)) return NUMBER | ALONE
  return endingBits(plain, capital)
}

const AMPERSAND = 0x26
const ZERO = 0x30
/** Before it stand the other digits, and the signs that open a number. */
const NINE = 0x39
/** Letters that are words too: À Y Ô */
const VOWELS = 'AÀYÔ'

function roleKind(roles: number): number {
  if (roles & (role.DETERMINER | role.PLURAL_DETERMINER)) return DETERMINER
  if (roles & (role.SUBJECT | role.PLURAL_SUBJECT)) return SUBJECT
  if (roles & role.CLITIC) return CLITIC
  if (roles & role.RELATIVE) return SUBORDINATION
  if (roles & role.PREPOSITION) return PREPOSITION
  if (roles & role.CONJUNCTION) return SUBORDINATION
  if (roles & role.DEGREE) return DEGREE
  if (roles & role.ADVERB) return ADVERB
  if (roles & role.AUXILIARY) return AUXILIARY
  if (roles & role.PRENOMINAL) return PRENOMINAL
  return roles & (role.VERB | role.VERB_ENDING) ? VERB : -1
}

/** What the letters of a word that no list holds allow it to be. */
function endingBits(plain: string, capital: boolean): number {
  const { length } = plain
  if (length < 3) return NOUN
  const before = plain[length - 2]!
  switch (plain[length - 1]) {
    case 'e':
      if (before === 'r') return plain[length - 3] === 'r' ? NOUN : INFINITE | weakness(plain)
      return ('éiuts'.includes(before) ? PAST : NOUN) | weakness(plain)
    case 't':
      return PAST | endingInT(plain, before)
    case 'a':
      return capital || length < 4 ? NOUN : SURE
    case 'z':
      return before === 'e' && length > 4 ? SURE : NOUN
    case 'r':
      return before === 'e' || before === 'i' ? INFINITE : NOUN
    case 'd':
      return plain.endsWith('end') ? LIKELY : NOUN
    case 's':
      return (before === 'e' && 'âîû'.includes(plain[length - 4]!) ? SURE : NOUN) | PAST
    case 'é':
    case 'i':
    case 'u':
      return PAST
    default:
      return NOUN
  }
}

function endingInT(plain: string, before: string): number {
  const third = plain[plain.length - 3]!
  switch (before) {
    case 'î':
    case 'û':
    case 'â':
      return SURE
    case 'i':
      if (third === 'a') return SURE
      return third === 'o' && plain[plain.length - 4] !== 'ç' ? NOUN : LIKELY
    case 'u':
      return third === 'o' ? NOUN : LIKELY
    case 'n':
      if (third === 'a') return PRESENT
      if (third === 'o') return plain.endsWith('ront') ? SURE : NOUN
      if (third === 'i') return 'aeo'.includes(plain[plain.length - 4] ?? '') ? NOUN : LIKELY
      if (plain.endsWith('ment')) return MANNER
      return /(?:v|[bs]t)ient$/.test(plain) ? LIKELY : NOUN
    default:
      return NOUN
  }
}

function weakness(plain: string): number {
  return plain.length < 4 || endings.has(plain.slice(-3)) || endings.has(plain.slice(-4)) ? NOUN : WEAK
}

function listWords(): Map<string, number> {
  const bits: Record<keyof typeof breathWords | keyof typeof wordsByEnding, number> = {
    noun: NOUN | PAST,
    likely: NOUN | LIKELY | PAST,
    weak: NOUN | WEAK | PAST,
    adjective: NOUN | ADJECTIVE | PAST,
    le: DETERMINER | LE,
    lui: CLITIC | LUI,
    nous: CLITIC | LUI | NOUS,
    en: PREPOSITION | EN | BEFORE_INFINITIVE,
    de: DE | BEFORE_INFINITIVE,
    des: DE | DES,
    à: PREPOSITION | BEFORE_INFINITIVE | A,
    when: NOUN | WHEN,
    cause: VERB | CAUSE,
    pour: PREPOSITION | BEFORE_INFINITIVE,
    number: NUMBER | ALONE,
    un: DETERMINER | UN,
    quelque: DETERMINER,
    alone: DETERMINER | ALONE,
    preposition: PREPOSITION,
    car: COORDINATION | ALONE,
    elle: SUBJECT | ELLE,
    ce: DETERMINER | CE,
    near: ADVERB | NEAR,
    que: SUBORDINATION | QUE,
    si: SUBORDINATION | SI,
    which: PRONOUN | WHICH,
    pronoun: PRONOUN,
    coordination: COORDINATION,
    adverb: ADVERB,
    time: TIME,
    title: TITLE,
    alors: ADVERB | LINKING,
    degree: DEGREE,
  }
  const map = new Map<string, number>()
  for (const [kind, words] of Object.entries(wordsByEnding))
    for (const word of words.split(' '))
      if (roleKind(role.rolesOf(word)) < 0) map.set(word, bits[kind as keyof typeof wordsByEnding])
  for (const [kind, words] of Object.entries(breathWords))
    for (const word of words.split(' ')) map.set(word, bits[kind as keyof typeof breathWords])
  map.set('même', NOUN).set('mêmes', NOUN).set('plein', NOUN)
  endings = new Set(adjectiveEndings.split(' '))
  return map
}
