import {
  adjectiveEndings,
  adjectivesInE,
  likelyFinite,
  notFinite,
  notInfinitive,
  notLikelyFinite,
  verbsInAdjectiveEndings,
} from '../data/verbs.ts'
import { breathWords } from '../data/breaths.ts'
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
  let bits = KNOWN | kindOf(form)
  if (form.capital) bits |= CAPITAL
  return bits
}

let listed: Map<string, number> | undefined

function kindOf({ plain, roles, text, said }: Form): number {
  if (said !== null && text.charCodeAt(0) <= 0x39) return NUMBER | ALONE
  if (isNumeral(role.lastNumeral(plain))) return NUMBER | ALONE
  if (text.length === 1 && /[B-XZ]/.test(text)) return NUMBER
  listed ??= listWords()
  const known = listed.get(plain)
  if (known !== undefined) return known
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
  if (roles & (role.VERB | role.VERB_ENDING)) return VERB
  return endingBits(plain, text !== plain)
}

/** What the letters of a word that no list holds allow it to be. */
function endingBits(plain: string, capital: boolean): number {
  if (plain.length < 3) return NOUN
  lists ??= readLists()
  const last = plain.slice(-1)
  const two = plain.slice(-2)
  const three = plain.slice(-3)
  let bits = NOUN
  if (/(?:[éiuts]|[éiu]e?s?|ert|erte)$/.test(plain)) bits |= PAST
  if (three === 'ant') bits |= PRESENT
  if (plain.length > 5 && plain.endsWith('ment')) bits |= MANNER
  if (/(?:.er|ir|..re)$/.test(plain) && !lists.notInfinitive.has(plain)) bits |= INFINITE
  if (lists.likely.has(plain)) return bits | LIKELY
  if (isSure(plain, last, two, three, capital)) return bits | SURE
  if (isLikely(plain, last, two, three)) return bits | LIKELY
  if (lists.adjectives.has(plain)) return bits | ADJECTIVE
  return last === 'e' && plain.length > 3 && isWeak(plain, three) ? bits | WEAK : bits
}

function isSure(plain: string, last: string, two: string, three: string, capital: boolean): boolean {
  if (lists!.notFinite.has(plain)) return false
  if (last === 'a') return !capital && plain.length > 3
  return (
    three === 'ait' ||
    (two === 'ez' && plain.length > 4) ||
    two === 'ît' ||
    two === 'ût' ||
    two === 'ât' ||
    /(?:ront|[âîû][mt]es|rions|riez)$/.test(plain)
  )
}

function isLikely(plain: string, last: string, two: string, three: string): boolean {
  if ((last !== 't' && last !== 'd') || lists!.notLikely.has(plain)) return false
  return (
    (two === 'it' && three !== 'oit') ||
    (two === 'ut' && three !== 'out') ||
    (three === 'int' && !/[aeo]int$/.test(plain)) ||
    three === 'end' ||
    /çoit$|vient$|[bs]tient$/.test(plain)
  )
}

function isWeak(plain: string, three: string): boolean {
  if (lists!.verbs.has(plain)) return true
  return !lists!.endings.has(three) && !lists!.endings.has(plain.slice(-4))
}

interface Lists {
  notFinite: ReadonlySet<string>
  notLikely: ReadonlySet<string>
  likely: ReadonlySet<string>
  endings: ReadonlySet<string>
  verbs: ReadonlySet<string>
  adjectives: ReadonlySet<string>
  notInfinitive: ReadonlySet<string>
}

let lists: Lists | undefined

function readLists(): Lists {
  return {
    notFinite: setOf(notFinite),
    notLikely: setOf(notLikelyFinite),
    likely: setOf(likelyFinite),
    endings: setOf(adjectiveEndings),
    verbs: setOf(verbsInAdjectiveEndings),
    adjectives: setOf(adjectivesInE),
    notInfinitive: setOf(notInfinitive),
  }
}

function setOf(words: string): ReadonlySet<string> {
  return new Set(words.split(' '))
}

function isNumeral(plain: string): boolean {
  return /^(?:deux|trois|quatre|cinq|six|sept|huit|neuf|dix|onze|douze|quinze|vingt|trente|quarante|cinquante|soixante|cents?|mille)$/.test(
    plain,
  )
}

function listWords(): Map<string, number> {
  const bits: Record<keyof typeof breathWords, number> = {
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
    noun: NOUN,
  }
  const map = new Map<string, number>()
  for (const kind of Object.keys(breathWords) as (keyof typeof breathWords)[])
    for (const word of breathWords[kind].split(' ')) map.set(word, bits[kind])
  return map
}
