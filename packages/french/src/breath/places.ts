import { HYPHENATED, PUNCTUATED } from '../text/gaps.ts'
import * as kind from './kinds.ts'

const FINITE = kind.SURE | kind.LIKELY | kind.WEAK

// Sets of kinds, a bit for each.
const VERBAL = (1 << kind.VERB) | (1 << kind.AUXILIARY) | (1 << kind.CLITIC)
const NOT_AFTER_VERB = VERBAL | (1 << kind.NOUN) | (1 << kind.COORDINATION)
const CONTENT = (1 << kind.NOUN) | (1 << kind.PRENOMINAL) | (1 << kind.NUMBER) | (1 << kind.TITLE)
const GROUP_OPENERS = (1 << kind.DETERMINER) | (1 << kind.DE)
const OPENERS = GROUP_OPENERS | (1 << kind.PREPOSITION) | (1 << kind.PRENOMINAL)

/** Whether a kind, alone or in the bits of a word, is in a set. */
function isAmong(kinds: number, bits: number): boolean {
  return ((1 << (bits & kind.KIND)) & kinds) !== 0
}

/**
 * Tells what each of `count` words of a sentence is, and writes it in `kinds`. `bits` hold what they may be, and `gaps`
 * what stands after each, from `first` on. It goes through the sentence once, and looks one word ahead.
 *
 * A verb whose ending is an adjective’s as often is taken for one while its clause has none: La lune rousse brille.
 */
export function tellKinds(
  bits: Int32Array,
  gaps: Uint8Array,
  first: number,
  count: number,
  kinds: Uint8Array,
): void {
  let before = kind.NOTHING
  let bitsBefore = 0
  let hyphenated = false
  /** Finite verbs that the clauses opened so far still ask for. */
  let wanted = 1
  /** Where a verb has been guessed in this clause, or -1. */
  let guess = -1
  /** Whether an auxiliary waits for its participle: n’avait pas | prononcé. */
  let compound = false
  let adverb = false
  for (let i = 0; i < count; i++) {
    const own = bits[i]!
    const gap = gaps[first + i]!
    const closed = gap >= PUNCTUATED
    const next = closed ? kind.NOTHING : bits[i + 1]!
    if (hyphenated) {
      before = (own & kind.KIND) === kind.NOUN ? kind.NOUN : kind.PRONOUN
    } else if (gap === HYPHENATED && (own & kind.KIND) === kind.NOUN) {
      before = kind.VERB
    } else {
      before = kindAt(own, before, bitsBefore, next, wanted)
    }
    hyphenated = gap === HYPHENATED
    if (compound) {
      // Also an adjective: est toujours content.
      if (before === kind.VERB || (before === kind.NOUN && (adverb || own & kind.PAST)))
        before = kind.PARTICIPLE
      adverb = before === kind.ADVERB || before === kind.DEGREE
      // a été ouvert: été, alone a noun that tells when
      if (before === kind.NOUN && own & kind.WHEN) before = kind.PARTICIPLE
      compound = adverb || before === kind.PRONOUN || (own & kind.WHEN) !== 0
    } else {
      compound = before === kind.AUXILIARY || (before === kind.INFINITIVE && (own & kind.HAVING) !== 0)
      adverb = false
    }
    kinds[i] = before
    bitsBefore = own
    if (before === kind.VERB || before === kind.AUXILIARY) {
      // The word that was taken for the verb was an adjective: La petite fille rousse est venue.
      if (guess >= 0) kinds[guess] = kind.NOUN
      else if (wanted > 0) wanted--
      guess = before === kind.VERB && own & (kind.WEAK | kind.LIKELY) ? i : -1
    } else if (before === kind.SUBORDINATION) {
      wanted++
      guess = -1
    } else if (before === kind.COORDINATION || before === kind.SUBJECT) {
      if (wanted === 0) wanted = 1
      guess = -1
    }
    if (closed) {
      before = kind.NOTHING
      if (wanted === 0) wanted = 1
      guess = -1
    }
  }
}

/** What one word is, from what it may be, what stands before it, and what the next may be. */
function kindAt(bits: number, before: number, bitsBefore: number, next: number, wanted: number): number {
  const own = bits & kind.KIND
  switch (own) {
    case kind.NOUN:
      return unlistedKind(bits, before, bitsBefore, next, wanted)
    case kind.VERB:
    case kind.AUXILIARY:
      return opensNoun(before) ? kind.NOUN : own
    case kind.DETERMINER:
      return determinerKind(bits, before, next)
    case kind.PREPOSITION:
      if (before === kind.DETERMINER) return kind.NOUN
      if (bits & kind.EN) return isVerbal(next) && before !== kind.NOTHING ? kind.CLITIC : own
      return own
    case kind.DE:
      return bits & kind.DES && before !== kind.NOUN && before !== kind.NUMBER ? kind.DETERMINER : own
    case kind.NUMBER:
      return isContent(next) ? kind.DETERMINER : own
    case kind.CLITIC:
      return bits & kind.LUI ? luiKind(bits, before, next) : own
    case kind.SUBJECT:
      if (!(bits & kind.ELLE) || before === kind.SUBORDINATION) return own
      return before === kind.PREPOSITION || before === kind.DE || before === kind.VERB || !isVerbal(next)
        ? kind.PRONOUN
        : own
    case kind.COORDINATION:
    case kind.SUBORDINATION:
      if (before === kind.DETERMINER && bits & kind.ALONE) return kind.NOUN
      if (bits & kind.SI) return isContent(next) && !(next & kind.CAPITAL) ? kind.DEGREE : own
      return own
    case kind.DEGREE:
      return isContent(next) || (next & kind.KIND) === kind.ADVERB ? own : kind.ADVERB
    case kind.PRENOMINAL:
      return isContent(next) && before !== kind.NOUN ? own : kind.NOUN
    case kind.ADVERB:
      if (before === kind.DETERMINER) return kind.NOUN
      if (bits & kind.LINKING && next & kind.QUE && before !== kind.VERB && before !== kind.AUXILIARY)
        return kind.SUBORDINATION
      return bits & kind.NEAR && ((next & kind.KIND) === kind.DE || next & kind.BEFORE_INFINITIVE)
        ? kind.PREPOSITION
        : own
    case kind.INFINITIVE:
      return before === kind.DETERMINER ? kind.NOUN : own
    case kind.TIME:
      return opensNoun(before) && before !== kind.DETERMINER ? kind.NOUN : own
    default:
      return own
  }
}

/** A word that no list holds: a noun or an adjective, unless its ending and its place make it a verb. */
function unlistedKind(
  bits: number,
  before: number,
  bitsBefore: number,
  next: number,
  wanted: number,
): number {
  switch (before) {
    case kind.SUBJECT:
      return kind.VERB
    case kind.CLITIC:
      return bits & kind.INFINITE && !(bits & FINITE) ? kind.INFINITIVE : kind.VERB
    case kind.DETERMINER:
      if (bits & kind.WHEN) return kind.TIME
      // l’immense baie: two words that follow a determiner are rarely a subject and its verb.
      return bits & kind.ADJECTIVE && (next & (kind.KIND | kind.WEAK)) === kind.WEAK
        ? kind.PRENOMINAL
        : kind.NOUN
    case kind.TITLE:
      return kind.NOUN
    case kind.DE:
    case kind.PREPOSITION:
      if (bits & kind.PRESENT && bitsBefore & kind.EN) return kind.INFINITIVE
      return bits & kind.INFINITE && bitsBefore & kind.BEFORE_INFINITIVE ? kind.INFINITIVE : kind.NOUN
    case kind.VERB:
    case kind.INFINITIVE:
      if (bits & kind.MANNER) return kind.ADVERB
      return bits & kind.INFINITE ? kind.INFINITIVE : kind.NOUN
    case kind.AUXILIARY:
      return bits & kind.MANNER ? kind.ADVERB : kind.NOUN
    case kind.ADVERB:
      if (bits & kind.INFINITE) return kind.INFINITIVE
      return bits & kind.SURE ? kind.VERB : kind.NOUN
    case kind.DEGREE:
    case kind.PRENOMINAL:
      return bits & kind.SURE ? kind.VERB : kind.NOUN
    case kind.PARTICIPLE:
      if (bits & kind.MANNER) return kind.ADVERB
      if (bits & kind.INFINITE) return kind.INFINITIVE
      break
    case kind.NOTHING:
    case kind.COORDINATION:
      if (bits & kind.WEAK) return isAfterVerb(next) ? kind.VERB : kind.NOUN
      return bits & (kind.SURE | kind.LIKELY) ? kind.VERB : kind.NOUN
  }
  if (bits & kind.SURE) return kind.VERB
  if (wanted === 0 || bits & kind.CAPITAL) return kind.NOUN
  return bits & kind.LIKELY || (bits & kind.WEAK && isAfterVerb(next)) ? kind.VERB : kind.NOUN
}

function determinerKind(bits: number, before: number, next: number): number {
  if (bits & kind.LE) {
    if (before === kind.SUBJECT || before === kind.CLITIC) return kind.CLITIC
    return isVerbal(next) && (before === kind.NOUN || before === kind.PRONOUN || before === kind.COORDINATION)
      ? kind.CLITIC
      : kind.DETERMINER
  }
  if (bits & kind.CE) return isVerbal(next) ? kind.SUBJECT : kind.DETERMINER
  if (bits & kind.UN) return before === kind.DETERMINER ? kind.PRONOUN : kind.DETERMINER
  if (bits & kind.ALONE)
    return isContent(next) || isAmong(GROUP_OPENERS, next) ? kind.DETERMINER : kind.PRONOUN
  return kind.DETERMINER
}

function luiKind(bits: number, before: number, next: number): number {
  if (before === kind.PREPOSITION || before === kind.DE)
    return next & (kind.INFINITE | kind.EN) ? kind.CLITIC : kind.PRONOUN
  if (before === kind.SUBJECT || before === kind.CLITIC) return kind.CLITIC
  const verbal = isVerbal(next) || (next & (kind.LE | kind.EN)) !== 0
  if (before === kind.NOUN || before === kind.PRONOUN)
    return verbal || isContent(next) ? kind.CLITIC : kind.PRONOUN
  if (bits & kind.NOUS && before !== kind.VERB) return verbal || isContent(next) ? kind.SUBJECT : kind.PRONOUN
  return verbal ? kind.CLITIC : kind.PRONOUN
}

function opensNoun(before: number): boolean {
  return isAmong(OPENERS, before)
}

/** Whether the next word may well be a finite verb. */
function isVerbal(next: number): boolean {
  return isAmong(VERBAL, next) || (next & FINITE) !== 0
}

/** Whether the next word is a noun or an adjective, or may be. */
function isContent(next: number): boolean {
  return isAmong(CONTENT, next) && !(next & kind.SURE)
}

/** What may follow a verb, and hardly an adjective that is taken for one. */
function isAfterVerb(next: number): boolean {
  return !isAmong(NOT_AFTER_VERB, next)
}
