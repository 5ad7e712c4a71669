import { breathCosts, lengthCosts } from '../data/breaths.ts'
import type { Form } from '../spelling/form.ts'
import { SPACE, classAt } from '../text/characters.ts'
import { findCut } from '../text/cuts.ts'
import { ENDED, HYPHENATED, PUNCTUATED } from '../text/gaps.ts'
import type { Spans } from '../text/spans.ts'
import * as kind from './breath-kinds.ts'
import { tellKinds } from './breath-places.ts'
import type { Line } from './sentence.ts'

/** No breath may come here. */
const FORBIDDEN = 1 << 20
/** A breath at a mark of punctuation: only a lonely syllable does without. */
const AT_PUNCTUATION = -60
/** Before de and à with an infinitive: permet | d’acheter. */
const BEFORE_INFINITIVE = 4
/** What a breath before et costs more when a mere noun or adjective follows: grand et maigre. */
const BEFORE_LONELY = 25
/** Before et in a subject of two parts: le chien et le chat. */
const BETWEEN_SUBJECTS = -5
/** Beyond this many vowels, or this many places for a breath, a longer group is no longer tried. */
const TOO_LONG = 14
const MOST_PLACES = 24
/** Groups of more vowels than this cost no more. */
const MOST_VOWELS = 64
const UNKNOWN = 0x7fffffff
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
const ROWS = costs.length / KINDS
const lengths = Int16Array.from({ length: MOST_VOWELS + 1 }, (_, vowels) => {
  const last = lengthCosts.length - 1
  return vowels <= last ? lengthCosts[vowels]! : lengthCosts[last]! + 30 * (vowels - last)
})

/** Room for the words of one sentence, used again for the next. */
interface Room {
  /** What each word may be, what it is, and the vowels heard before it. */
  bits: Int32Array
  kinds: Uint8Array
  vowels: Int32Array
  /** Places where a breath may come, as the count of words before it: the cost of the best way there, and its last breath. */
  places: Int32Array
  best: Int32Array
  previous: Int32Array
  /** Count of words before the clause, where its subject begins, and whether its verb has been met. */
  clause: number
  verb: boolean
}

/** Room for more words than this is not kept. */
const MOST_KEPT = 1024

let room = makeRoom(MOST_KEPT)

function makeRoom(words: number): Room {
  return {
    bits: new Int32Array(words + 2),
    kinds: new Uint8Array(words + 2),
    vowels: new Int32Array(words + 1),
    places: new Int32Array(words + 1),
    best: new Int32Array(words + 1),
    previous: new Int32Array(words + 1),
    clause: 0,
    verb: false,
  }
}

/**
 * Cuts a text into breath groups of 2 to 9 syllables where its syntax allows: at punctuation, before verbs, complements
 * and new clauses, never between a determiner and its noun, a pronoun and its verb, or a preposition and its noun. Each
 * sentence takes the cuts that cost least together (data/breaths.ts), found in one pass over its words.
 */
export function findGroups(
  text: string,
  words: Spans,
  line: Line,
  sentences: readonly [number, number][],
): [number, number][] {
  const groups: [number, number][] = []
  let first = 0
  for (let i = 0, sentence = 0; i < line.gaps.length; i++) {
    if (line.gaps[i] !== ENDED) continue
    const [start, end] = sentences[sentence++]!
    cutSentence(text, words, line, first, i, start, end, groups)
    first = i + 1
  }
  return groups
}

function cutSentence(
  text: string,
  words: Spans,
  line: Line,
  first: number,
  last: number,
  start: number,
  end: number,
  groups: [number, number][],
): void {
  const count = last - first + 1
  if (room.kinds.length < count + 2) room = makeRoom(2 * count)
  const { bits, kinds, vowels, places, previous } = room
  for (let i = 0; i < count; i++) {
    const form = line.forms[first + i]!
    if (form.breath === 0) form.breath = kind.breathOf(form)
    bits[i] = form.breath
    vowels[i + 1] = vowels[i]! + form.beats
  }
  tellKinds(bits, line.gaps, first, count, kinds)
  kinds[count] = kind.NOTHING
  kinds[count + 1] = kind.NOTHING
  let place = findBreaths(text, words, line, first, count)
  // The way back is turned round so that the groups come in order.
  let following = -1
  while (place > 0) {
    const before = previous[place]!
    previous[place] = following
    following = place
    place = before
  }
  let from = start
  for (; following >= 0 && places[following]! < count; following = previous[following]!) {
    const word = first + places[following]!
    const cut = words[2 * word - 1]!
    const next = words[2 * word]!
    if (next - cut === 1) {
      groups.push([from, cut])
      from = next
    } else {
      const [end, start] = findCut(text, cut, next)
      groups.push([from, end])
      from = start
    }
  }
  groups.push([from, end])
  if (count > MOST_KEPT) room = makeRoom(MOST_KEPT)
}

/** Finds the best way through a sentence; returns its last place. */
function findBreaths(text: string, words: Spans, line: Line, first: number, count: number): number {
  const { vowels, places, best, previous } = room
  let found = 0
  let subject = 0
  room.clause = 0
  room.verb = false
  places[0] = 0
  best[0] = 0
  for (let to = 1; to <= count; to++) {
    const breath = to === count ? 0 : costAt(text, words, line, first, to)
    followClause(to, line.gaps[first + to - 1]!)
    if (breath >= FORBIDDEN) continue
    let lowest = UNKNOWN
    let from = found
    for (let place = found; place >= 0 && found - place < MOST_PLACES; place--) {
      const heard = vowels[to]! - vowels[places[place]!]!
      // A group that long costs more than any breath, but the last place may be the only one.
      if (heard > TOO_LONG && lowest < UNKNOWN) break
      const cost = best[place]! + lengths[heard < MOST_VOWELS ? heard : MOST_VOWELS]!
      if (cost < lowest) {
        lowest = cost
        from = place
      }
    }
    found++
    places[found] = to
    best[found] = lowest + breath
    previous[found] = from
    if (subject === 0 && to < count && isSubjectEnd(to)) subject = found
  }
  if (subject > 0 && previous[found] === 0) previous[found] = subject
  return found
}

/** Whether the words before `to` are a subject long enough to stand alone, and a verb follows. */
function isSubjectEnd(to: number): boolean {
  const { kinds, vowels } = room
  const next = kinds[to]!
  return (
    vowels[to]! >= LONG_SUBJECT &&
    kinds[to - 1] === kind.NOUN &&
    (next === kind.VERB || next === kind.AUXILIARY || next === kind.CLITIC)
  )
}

/** What it costs to breathe after `to` words of the sentence. */
function costAt(text: string, words: Spans, { forms, gaps }: Line, first: number, to: number): number {
  const { bits, kinds } = room
  const word = first + to
  const gap = gaps[word - 1]!
  const own = kinds[to - 1]!
  if (gap <= HYPHENATED) return FORBIDDEN
  if (gap === PUNCTUATED)
    return own >= ROWS && isOpening(text, words[2 * word - 1]!, words[2 * word]!) ? FORBIDDEN : AT_PUNCTUATION
  if (own === kind.TITLE && !(bits[to]! & kind.CAPITAL)) return costs[kinds[to]!]!
  if (own >= ROWS) return FORBIDDEN
  return costBefore(forms, word, own, to)
}

function costBefore(forms: readonly Form[], word: number, own: number, to: number): number {
  const { bits, kinds } = room
  const next = kinds[to]!
  const after = kinds[to + 1]!
  const cost = costs[own * KINDS + next]!
  // petit à petit, jour après jour
  if (next >= ROWS && after < ROWS && forms[word + 1] === forms[word - 1]) return FORBIDDEN
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
      if (own === kind.ADVERB && to >= 2 && kinds[to - 2] === kind.CLITIC) return FORBIDDEN
      return bits[to - 1]! & kind.CAUSE && own !== kind.NOUN ? FORBIDDEN : cost
    case kind.COORDINATION:
      if (after === kind.NOUN || after === kind.PARTICIPLE || after === kind.TIME) return cost + BEFORE_LONELY
      return !room.verb && room.clause === 0 && after === kind.DETERMINER ? BETWEEN_SUBJECTS : cost
    case kind.DETERMINER:
      if (after === kind.TIME) return BEFORE_TIME
      return own === kind.NOUN && after === kind.DEGREE ? cost + BEFORE_SUPERLATIVE : cost
    case kind.VERB:
    case kind.AUXILIARY:
    case kind.CLITIC:
      return own === kind.NOUN || own === kind.TIME || own === kind.NUMBER ? cost + afterSubject(to) : cost
    case kind.SUBORDINATION:
      if (own === kind.ADVERB && bits[to]! & kind.QUE && isCompared(to)) return FORBIDDEN
      return own === kind.PRONOUN && bits[to - 1]! & kind.WHICH ? FORBIDDEN : cost
    default:
      return cost
  }
}

/** plus que, plus vite que */
function isCompared(to: number): boolean {
  const { bits, kinds } = room
  return (bits[to - 1]! & kind.KIND) === kind.DEGREE || (to >= 2 && kinds[to - 2] === kind.DEGREE)
}

/** Keeps where the clause began and whether it has a verb, up to the words before `to`. */
function followClause(to: number, gap: number): void {
  const own = room.kinds[to - 1]!
  if (own === kind.VERB || own === kind.AUXILIARY) room.verb = true
  if (gap === PUNCTUATED) room.clause = to
  else if (own === kind.SUBORDINATION || (own === kind.COORDINATION && room.verb)) room.clause = to - 1
  else return
  room.verb = false
}

/** What the length of a subject adds; the conjunction before it does not make it longer, and it weighs with it. */
function afterSubject(to: number): number {
  const { kinds, vowels, clause } = room
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
