import { lengthCosts } from '../data/breaths.ts'
import { findCut } from '../text/cuts.ts'
import { ENDED, PUNCTUATED } from '../text/gaps.ts'
import type { Spans } from '../text/spans.ts'
import { FORBIDDEN, costAt, followClause, isSubjectEnd, type BreathSentence } from './costs.ts'
import { breathOf } from './forms.ts'
import { NOTHING, TIME, TITLE } from './kinds.ts'
import { tellKinds } from './places.ts'
import type { Line } from '../grammar/sentence.ts'

/** Beyond this many vowels, or this many places for a breath, a longer group is no longer tried. */
const TOO_LONG = 14
const MOST_PLACES = 24
/** Groups of more vowels than this cost no more. */
const MOST_VOWELS = 64
const UNKNOWN = 0x7fffffff
const lengths = Int16Array.from({ length: MOST_VOWELS + 1 }, (_, vowels) => {
  const last = lengthCosts.length - 1
  return vowels <= last ? lengthCosts[vowels]! : lengthCosts[last]! + 30 * (vowels - last)
})

/** Room for the words of one sentence, used again for the next. */
interface Room extends BreathSentence {
  /** Places where a breath may come, as the count of words before it: the cost of the best way there, and its last breath. */
  places: Int32Array
  best: Int32Array
  previous: Int32Array
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
  if (room.kinds.length < count + 2) room = makeRoom(count)
  const { bits, kinds, vowels, places, previous } = room
  for (let i = 0; i < count; i++) {
    const form = line.forms[first + i]!
    if (form.breath < 0) form.breath = breathOf(form)
    bits[i] = form.breath
    vowels[i + 1] = vowels[i]! + form.beats
  }
  tellKinds(bits, line.gaps, first, count, kinds)
  kinds[count] = NOTHING
  kinds[count + 1] = NOTHING
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
  const { kinds, vowels, places, best, previous } = room
  const { gaps } = line
  let found = 0
  let subject = 0
  // The last mark of punctuation with two syllables or more before it: a group hardly ever begins further back.
  let mark = 0
  room.clause = 0
  room.verb = false
  places[0] = 0
  best[0] = 0
  for (let to = 1; to <= count; to++) {
    const own = kinds[to - 1]!
    const gap = gaps[first + to - 1]!
    const marked = gap >= PUNCTUATED
    const clings = !marked && own > TIME && own < TITLE
    const breath = clings ? FORBIDDEN : to === count ? 0 : costAt(room, text, words, line, first, to)
    followClause(room, own, to, marked)
    if (breath >= FORBIDDEN) continue
    let lowest = UNKNOWN
    let from = found
    const heardHere = vowels[to]!
    const since = heardHere - vowels[places[mark]!]!
    const furthest = since > 1 ? mark : 0
    for (let place = found; place >= furthest && found - place < MOST_PLACES; place--) {
      const heard = heardHere - vowels[places[place]!]!
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
    if (marked && since > 1) mark = found
    if (subject === 0 && isSubjectEnd(room, to)) subject = found
  }
  if (subject > 0 && previous[found] === 0) previous[found] = subject
  return found
}
