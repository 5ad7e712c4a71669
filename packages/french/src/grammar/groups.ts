import { findCut } from '../text/cuts.ts'
import { ENDED, HYPHENATED, PUNCTUATED } from '../text/gaps.ts'
import type { Spans } from '../text/spans.ts'
import type { Form } from '../spelling/form.ts'
import * as role from './roles.ts'
import type { Line } from './sentence.ts'

/** How welcome a breath is between two words: what it costs to breathe there. */
const FORBIDDEN = 1000
const INSIDE = 4
const BEFORE_DE = 2
const BEFORE_DETERMINER = -0.5
const BEFORE_PREPOSITION = -2
const BEFORE_CLAUSE = -3
const BEFORE_VERB = -7

/** A group of words is long enough to be said in one breath with this many vowels, and no longer. */
const SHORTEST = 3
const LONGEST = 9
/** Over this many vowels a group is still short enough, but shorter ones are preferred. */
const COMFORTABLE = 7
/** Beyond this many vowels a longer group is no longer tried. */
const TOO_LONG = 24
/** Words that a group may hold at most, which keeps the search short. */
const MOST_WORDS = 16

const GLUED =
  role.DETERMINER |
  role.PLURAL_DETERMINER |
  role.CLITIC |
  role.SUBJECT |
  role.OTHER_SUBJECT |
  role.PREPOSITION |
  role.CONJUNCTION |
  role.RELATIVE
const INVERTED = role.SUBJECT | role.PLURAL_SUBJECT | role.OTHER_SUBJECT
/** madame Magloire, M. l’évêque. */
const TITLES: ReadonlySet<string> = new Set(
  'monsieur madame mademoiselle messieurs mesdames docteur m. mm. mme mmes mlle dr pr me mgr'.split(' '),
)
/** What follows à in salle à manger and se met à bouger. */
const INFINITIVE = /..(?:er|ir|re)$/
/** What clings to a verb or a noun but, before a preposition, ends a group: chez lui | avec sa mère; tous | par là. */
const CLOSERS: ReadonlySet<string> = new Set('ça cela ceci lui nous vous elle elles tous toutes'.split(' '))
/** Subjects that are objects as often: Il raconte ça. */
const DEMONSTRATIVES: ReadonlySet<string> = new Set(['ça', 'cela', 'ceci'])
const VERBAL = role.VERB | role.AUXILIARY | role.VERB_ENDING

/**
 * Cuts a text into breath groups of 3 to 9 syllables where its syntax allows: at punctuation, before verbs, prepositions
 * and new clauses, never between a determiner and its noun, a pronoun and its verb, or a preposition and its noun.
 */
export function findGroups(
  text: string,
  words: Spans,
  line: Line,
  sentences: readonly [number, number][],
): [number, number][] {
  const groups: [number, number][] = []
  let first = 0
  let sentence = 0
  let from = sentences[0]?.[0] ?? 0
  for (let i = 0; i < line.forms.length; i++) {
    const gap = line.gaps[i]!
    if (gap < PUNCTUATED || (gap === PUNCTUATED && isOpening(text, words, line, i))) continue
    for (const last of lastWords(line, first, i)) {
      const ended = last === i && gap === ENDED
      const [end, next] = ended
        ? [sentences[sentence]![1], sentences[sentence + 1]?.[0] ?? text.length]
        : findCut(text, words[2 * last + 1]!, words[2 * last + 2]!)
      groups.push([from, end])
      from = next
      if (ended) sentence++
    }
    first = i + 1
  }
  return groups
}

/** l’« ami », dans « Cosette »: a quotation that opens after a word which clings to it is no pause. */
function isOpening(text: string, words: Spans, { forms }: Line, i: number): boolean {
  const left = forms[i]!
  if (!left.elided && !(left.roles & (role.DETERMINER | role.PLURAL_DETERMINER | role.PREPOSITION)))
    return false
  return /^\s*[«“"(]\s*$/.test(text.slice(words[2 * i + 1], words[2 * i + 2]))
}

/** Last words of the best groups of the words from `first` to `last`, in order. */
function lastWords(line: Line, first: number, last: number): number[] {
  if (first === last) return [last]
  const count = last - first + 1
  const best: number[] = [0]
  const previous: number[] = [0]
  for (let to = 1; to <= count; to++) {
    const breath = to === count ? 0 : costAfter(line, first + to - 1)
    let beats = 0
    best.push(Infinity)
    previous.push(to - 1)
    for (let from = to - 1; from >= 0 && to - from <= MOST_WORDS; from--) {
      beats += line.forms[first + from]!.beats
      if (beats > TOO_LONG && from < to - 1) break
      const cost = best[from]! + breath + lengthCost(beats, to === count)
      if (cost < best[to]!) {
        best[to] = cost
        previous[to] = from
      }
    }
  }
  const ends: number[] = []
  for (let to = count; to > 0; to = previous[to]!) ends.push(first + to - 1)
  return ends.reverse()
}

/** A short group is less awkward before a pause (Les enfants | jouent.) than before a mere breath (Il | joue). */
function lengthCost(beats: number, last: boolean): number {
  if (beats < SHORTEST) return last ? 5 : 10
  if (beats === SHORTEST) return 1.5
  if (beats <= COMFORTABLE) return 1
  return beats <= LONGEST ? 2 : 5 + 3 * (beats - LONGEST)
}

/** What it costs to breathe between word `i` and the next. */
function costAfter({ forms, gaps }: Line, i: number): number {
  const left = forms[i]!
  const right = forms[i + 1]!
  if (left.elided || gaps[i]! <= HYPHENATED) return FORBIDDEN
  // The pronoun of an inversion ends a group: dit-il | à sa sœur.
  if (i > 0 && gaps[i - 1] === HYPHENATED && left.roles & INVERTED)
    return right.roles === 0 ? INSIDE : BEFORE_PREPOSITION
  if (TITLES.has(left.plain) && (right.capital || right.roles & role.DETERMINER)) return FORBIDDEN
  if (CLOSERS.has(left.plain) && (right.roles & (role.PREPOSITION | role.CLITIC)) === role.PREPOSITION)
    return BEFORE_PREPOSITION
  if (left.roles & (GLUED | role.DEGREE) || left.plain === 'ils' || left.plain === 'elles') return FORBIDDEN
  if (left.roles & role.ADVERB && clingsToAdverb(right)) return FORBIDDEN
  if (right.plain === 'à' && INFINITIVE.test(forms[i + 2]?.plain ?? '')) return BEFORE_DE
  const little = right.roles & ~(role.PLURAL_ENDING | role.PRENOMINAL | role.DEGREE)
  if (left.roles & role.PRENOMINAL && little === 0) return FORBIDDEN
  if (left.roles & VERBAL && right.roles & role.ADVERB && !(right.roles & role.PREPOSITION)) return FORBIDDEN
  if (left.roles & role.AUXILIARY && little === 0) return FORBIDDEN
  if (left.roles & role.AUXILIARY && right.roles & role.PREPOSITION) return INSIDE
  return costBefore(left.roles, right.roles, right.plain)
}

/** alors que, bien qu’il; ne pas se battre. */
function clingsToAdverb({ plain, roles }: Form): boolean {
  if (plain === 'que' || plain === 'qu') return true
  return (
    (roles & role.CLITIC) !== 0 &&
    (roles & (role.DETERMINER | role.PLURAL_DETERMINER | role.OTHER_SUBJECT)) === 0
  )
}

function costBefore(left: number, right: number, plain: string): number {
  if (plain === 'de' || plain === 'd' || plain === 'du' || plain === 'des')
    return left & VERBAL ? BEFORE_DETERMINER : BEFORE_DE
  if (right & role.PREPOSITION) return BEFORE_PREPOSITION
  if (DEMONSTRATIVES.has(plain)) return INSIDE
  if (right & (role.CONJUNCTION | role.RELATIVE | role.SUBJECT | role.PLURAL_SUBJECT)) return BEFORE_CLAUSE
  if (right & (role.DETERMINER | role.PLURAL_DETERMINER)) return BEFORE_DETERMINER
  if (right & (VERBAL | role.CLITIC) && !(left & VERBAL)) return BEFORE_VERB
  return INSIDE
}
