import { breathCosts } from '../data/breaths.ts'
import type { Form } from '../spelling/form.ts'
import { SPACE, classAt } from '../text/characters.ts'
import { HYPHENATED, PUNCTUATED } from '../text/gaps.ts'
import type { Spans } from '../text/spans.ts'
import * as kind from './kinds.ts'
import type { Line } from '../grammar/sentence.ts'

/** No breath may come here. */
export const FORBIDDEN = 1 << 20
/** A breath at a mark of punctuation: only a lonely syllable does without. */
const AT_PUNCTUATION = -60
/** Before de and à with an infinitive: permet | d’acheter. */
const BEFORE_INFINITIVE = 4
/** What a breath before et costs more when a mere noun or adjective follows: grand et maigre. */
const BEFORE_LONELY = 25
/** Before et in a subject of two parts: le chien et le chat. */
const BETWEEN_SUBJECTS = -5
/** What a breath costs more between a subject of two syllables and its verb (ses pieds le portent), and one of four or more. */
const AFTER_SHORT_SUBJECT = 15
const AFTER_LONG_SUBJECT = -4
/** Before a complement that tells when: chaque soir. */
const BEFORE_TIME = -5
/** What à costs more when a noun alone follows: une aide à domicile. */
const BEFORE_BARE_NOUN = 8
/** Before la plus longue, which belongs to the noun. */
const BEFORE_SUPERLATIVE = 20
/** A subject of this many vowels is cut from its verb even in a sentence that is a single group. */
const LONG_SUBJECT = 3

const KINDS = kind.TITLE + 1
const costs = Int16Array.from(Object.values(breathCosts).flat())

/** A sentence whose breaths are weighed. */
export interface BreathSentence {
  /** What each word may be (kinds.ts), what it is, and the vowels heard before it. */
  bits: Int32Array
  kinds: Uint8Array
  vowels: Int32Array
  /** Count of words before the clause, where its subject begins, and whether its verb has been met. */
  clause: number
  verb: boolean
}

/** Whether the words before `to` are a subject long enough to stand alone, and a verb follows. */
export function isSubjectEnd({ kinds, vowels }: BreathSentence, to: number): boolean {
  const next = kinds[to]!
  return (
    vowels[to]! >= LONG_SUBJECT &&
    kinds[to - 1] === kind.NOUN &&
    (next === kind.VERB || next === kind.AUXILIARY || next === kind.CLITIC)
  )
}

/** What it costs to breathe after `to` words of the sentence. */
export function costAt(
  sentence: BreathSentence,
  text: string,
  words: Spans,
  { forms, gaps }: Line,
  first: number,
  to: number,
): number {
  const { bits, kinds } = sentence
  const word = first + to
  const gap = gaps[word - 1]!
  const own = kinds[to - 1]!
  if (gap <= HYPHENATED) return FORBIDDEN
  if (gap === PUNCTUATED)
    return own > kind.TIME && isOpening(text, words[2 * word - 1]!, words[2 * word]!)
      ? FORBIDDEN
      : AT_PUNCTUATION
  if (own === kind.TITLE && !(bits[to]! & kind.CAPITAL)) return costs[kinds[to]!]!
  return own > kind.TIME ? FORBIDDEN : costBefore(sentence, forms, word, own, to)
}

function costBefore(
  sentence: BreathSentence,
  forms: readonly Form[],
  word: number,
  own: number,
  to: number,
): number {
  const { bits, kinds } = sentence
  const next = kinds[to]!
  const after = kinds[to + 1]!
  const cost = costs[(own > kind.PRONOUN ? kind.NOUN : own) * KINDS + next]!
  // petit à petit, jour après jour
  if (next > kind.TIME && after <= kind.TIME && forms[word + 1] === forms[word - 1]) return FORBIDDEN
  switch (next) {
    case kind.DE:
      return after === kind.INFINITIVE || after === kind.CLITIC ? BEFORE_INFINITIVE : cost
    case kind.PREPOSITION:
      // dix pour cent
      if (own === kind.NUMBER && after === kind.NUMBER) return FORBIDDEN
      if (!(bits[to]! & kind.A)) return cost
      if (after === kind.INFINITIVE) return BEFORE_INFINITIVE
      return own === kind.NOUN && after === kind.NOUN ? cost + BEFORE_BARE_NOUN : cost
    case kind.INFINITIVE:
      if (own === kind.ADVERB && kinds[to - 2] === kind.CLITIC) return FORBIDDEN
      return bits[to - 1]! & kind.CAUSE ? FORBIDDEN : cost
    case kind.COORDINATION:
      if (after === kind.NOUN || after === kind.TIME) return cost + BEFORE_LONELY
      return !sentence.verb && sentence.clause === 0 && after === kind.DETERMINER ? BETWEEN_SUBJECTS : cost
    case kind.TIME:
      return own === kind.TIME ? FORBIDDEN : cost
    case kind.DETERMINER:
      // mardi 4 février
      if (own === kind.TIME && (bits[to]! & kind.KIND) === kind.NUMBER) return FORBIDDEN
      if (after === kind.TIME) return BEFORE_TIME
      return own === kind.NOUN && after === kind.DEGREE ? cost + BEFORE_SUPERLATIVE : cost
    case kind.VERB:
    case kind.AUXILIARY:
    case kind.CLITIC:
      return own === kind.NOUN || own === kind.TIME || own === kind.NUMBER
        ? cost + afterSubject(sentence, to)
        : cost
    case kind.SUBORDINATION:
      if (own === kind.ADVERB && bits[to]! & kind.QUE && isCompared(sentence, to)) return FORBIDDEN
      return own === kind.PRONOUN && bits[to - 1]! & kind.WHICH ? FORBIDDEN : cost
    default:
      return cost
  }
}

/** plus que, plus vite que */
function isCompared({ bits, kinds }: BreathSentence, to: number): boolean {
  return (bits[to - 1]! & kind.KIND) === kind.DEGREE || kinds[to - 2] === kind.DEGREE
}

/** Keeps where the clause began and whether it has a verb, up to the words before `to`. */
export function followClause(sentence: BreathSentence, own: number, to: number, marked: boolean): void {
  if (own === kind.VERB || own === kind.AUXILIARY) sentence.verb = true
  if (marked) {
    // The last of several subjects: ni la faim, ni la peur ne l’arrêtèrent.
    if (!sentence.verb && sentence.kinds[to] === kind.COORDINATION) return
    sentence.clause = to
  } else if (own === kind.SUBORDINATION || (own === kind.COORDINATION && sentence.verb)) {
    sentence.clause = to - 1
  } else {
    return
  }
  sentence.verb = false
}

/** What the length of a subject adds; the conjunction before it does not make it longer, and it weighs with it. */
function afterSubject({ kinds, vowels, clause }: BreathSentence, to: number): number {
  const heard = vowels[to]! - vowels[clause]!
  const opener = kinds[clause]!
  const bare =
    opener === kind.COORDINATION || opener === kind.SUBORDINATION ? vowels[to]! - vowels[clause + 1]! : heard
  if (bare <= 2) return AFTER_SHORT_SUBJECT
  return heard >= 4 ? AFTER_LONG_SUBJECT : 0
}

/** l’« ami », dans « Cosette »: a quotation that opens after a word which clings to it is no pause. */
function isOpening(text: string, from: number, to: number): boolean {
  for (let at = from; at < to; at++) {
    const unit = text.charCodeAt(at)
    if (unit !== 0xab && unit !== 0x201c && unit !== 0x22 && unit !== 0x28 && classAt(text, at) !== SPACE)
      return false
  }
  return true
}
