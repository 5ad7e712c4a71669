/**
 * What a word is for the breath. Those up to TIME may end a group. The table of costs (data/breaths.ts) has a row for each of
 * those up to PRONOUN, and NUMBER and TIME breathe as NOUN does; all are its columns.
 */
export const NOUN = 0
export const VERB = 1
export const AUXILIARY = 2
/** manger, and mangeant after en */
export const INFINITIVE = 3
export const PARTICIPLE = 4
export const ADVERB = 5
/** A pronoun that ends a group: chez lui, dit-il, ceux, tous. */
export const PRONOUN = 6
export const NUMBER = 7
/** lundi, hier: a noun that may begin a complement without a preposition. */
export const TIME = 8
export const DETERMINER = 9
export const PREPOSITION = 10
export const DE = 11
export const COORDINATION = 12
export const SUBORDINATION = 13
export const SUBJECT = 14
export const CLITIC = 15
/** très, plus: clings to the word after it. */
export const DEGREE = 16
/** petit: an adjective before its noun. */
export const PRENOMINAL = 17
export const TITLE = 18
/** No word: the start of a sentence, or a mark of punctuation. */
export const NOTHING = 19

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
/** avoir, étant: a participle belongs to them. No infinitive that follows faire is one: the bit serves twice. */
export const HAVING = CAUSE
/** rouge, immense: an adjective in -e, as told by a list. No determiner is one: the bit serves twice. */
export const ADJECTIVE = ALONE
