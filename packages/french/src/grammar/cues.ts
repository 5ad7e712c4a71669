import { beforeEast, beforeIt, eastSides, threadTopics, threadWords, type Cue } from '../data/homographs.ts'
import type { Form } from '../spelling/form.ts'
import { ENDED, PUNCTUATED } from '../text/gaps.ts'
import { countsOn, opensNounGroup } from './counting.ts'
import { liaisonAfter } from './liaisons.ts'
import {
  before,
  DETERMINERS,
  isDetermined,
  isInfinitivePlace,
  isInverted,
  isNounPlace,
  isPronounLe,
  isSingularPlace,
  isVerbPlace,
  rolesAfter,
  wordAfter,
  wordBefore,
} from './places.ts'
import { isMore } from './plus.ts'
import * as role from './roles.ts'
import type { Line } from './sentence.ts'

/** Whether the word at `i` stands where its second reading is meant. */
export function isCued(line: Line, i: number, cue: Cue): boolean {
  switch (cue) {
    case 'noun':
      return isNounPlace(line, i) && !isInverted(line, i) && !isOrdered(line, i)
    case 'singular':
      return isSingularPlace(line, i) || wordBefore(line, i)?.plain === 'en'
    case 'east':
      return isEast(line, i)
    case 'alone':
      return !isByItself(line, i) && !countsOn(line, i) && !opensNounGroup(line, i)
    case 'verb':
      return isVerb(line, i)
    case 'common':
      return !line.forms[i]!.capital
    case 'name':
      return line.forms[i]!.capital && wordBefore(line, i) !== undefined
    case 'counting':
      return countsOn(line, i)
    case 'hundreds':
      return HUNDREDS.has(wordAfter(line, i)?.plain ?? '')
    case 'age':
      return AGES.has(wordAfter(line, i)?.plain ?? '')
    case 'thread':
      return isThread(line, i)
    case 'more':
      return isMore(line, i)
    case 'infinitive':
      return isInfinitive(line, i)
    case 'apart':
      return isApart(line, i)
    case 'bread':
      return wordBefore(line, i)?.plain === 'pain'
    case 'linked':
      return liaisonAfter(line, i) !== null
    case 'compound':
      return true
  }
}

const AGES: ReadonlySet<string> = new Set(['ans', 'heures', 'h'])
const HUNDREDS: ReadonlySet<string> = new Set(['cent', 'cents'])
const threads = new Set(threadWords.split(' '))
const topics = new Set(threadTopics.split(' '))
const sides = new Set(eastSides.split(' '))

/** de le reporter, il faut le supporter: a pronoun, not a determiner, stands before an infinitive. */
function isOrdered(line: Line, i: number): boolean {
  const left = wordBefore(line, i)
  if (left === undefined || !line.forms[i]!.plain.endsWith('er')) return false
  if (left.roles & role.PREPOSITION && !(left.roles & role.DETERMINER)) return true
  return (left.roles & role.CLITIC) !== 0 && isInfinitivePlace(line, i - 1)
}

/** il doit reporter la fête; Poster une lettre. */
function isInfinitive(line: Line, i: number): boolean {
  if (wordBefore(line, i) !== undefined) return isInfinitivePlace(line, i)
  return (rolesAfter(line, i) & DETERMINERS) !== 0
}

/** je sens, se fier, Sens cette fleur, sens dessus dessous; il mangea et but. */
function isVerb(line: Line, i: number): boolean {
  if (isVerbPlace(line, i) || isInverted(line, i)) return true
  const left = wordBefore(line, i)
  const { plain } = line.forms[i]!
  if (plain === 'but') return left?.plain === 'et' && !isDetermined(line, i - 1)
  if (plain !== 'sens') return false
  const next = wordAfter(line, i)
  if (next === undefined) return false
  return (
    next.plain === 'dessus' ||
    (left === undefined && ((next.roles & DETERMINERS) !== 0 || next.plain === 'comme'))
  )
}

const BEFORE_EAST: ReadonlySet<string> = new Set(beforeEast.split(' '))
const BEFORE_IT: ReadonlySet<string> = new Set(beforeIt.split(' '))

function isEast(line: Line, i: number): boolean {
  const left = wordBefore(line, i)
  if (left === undefined || isInverted(line, i)) return false
  const next = wordAfter(line, i)
  if (left.plain === 'l') {
    if (isPronounLe(line, i - 1)) return false
    const earlier = wordBefore(line, i - 1)?.plain ?? ''
    return !BEFORE_IT.has(earlier) || next === undefined || next.plain === 'de' || next.plain === 'du'
  }
  // la gare Est, but not in a title in capitals
  if (line.forms[i]!.text === 'Est' || BEFORE_EAST.has(left.plain)) return true
  if (isAnd(left)) return POINTS.has(wordBefore(line, i - 1)?.plain ?? '')
  if (isAnd(next) && POINTS.has(wordAfter(line, i + 1)?.plain ?? '')) return true
  if (!sides.has(left.plain)) return false
  // sur la côte est: what a preposition brings in is no subject.
  const first = wordBefore(line, i - 1)
  if (first === undefined || !(first.roles & DETERMINERS)) return false
  const preposition = first.roles & role.PREPOSITION ? first : wordBefore(line, i - 2)
  return (
    preposition !== undefined && preposition.plain !== 'de' && (preposition.roles & role.PREPOSITION) !== 0
  )
}

const POINTS: ReadonlySet<string> = new Set(['nord', 'sud', 'ouest'])

function isAnd(form: Form | undefined): boolean {
  return form?.plain === 'et' || form?.plain === 'ou'
}

/** les fils électriques, des fils de laine, la bobine et ses fils. */
function isThread(line: Line, i: number): boolean {
  const next = wordAfter(line, i)
  if (next !== undefined) {
    if (threads.has(next.plain)) return true
    if (next.roles & role.PREPOSITION && threads.has(wordAfter(line, i + 1)?.plain ?? '')) return true
  }
  if (wordBefore(line, i)?.plain === 'des' && wordBefore(line, i - 1)?.plain === 'comme') return true
  for (let j = i, steps = 0; (j = before(line, j)) >= 0 && steps < 8; steps++) {
    if (topics.has(line.forms[j]!.plain)) return true
  }
  for (let j = i, steps = 0; line.gaps[j] !== ENDED && steps < 8; steps++) {
    if (topics.has(line.forms[++j]!.plain)) return true
  }
  return false
}

/** Soit. Alors, soit. But a lone soit, with no capital, is no sentence. */
function isApart(line: Line, i: number): boolean {
  if (line.gaps[i]! < PUNCTUATED || wordBefore(line, i) !== undefined) return false
  return line.forms[i]!.capital || !isByItself(line, i)
}

/** The whole sentence is this word: nothing tells how it is read. */
function isByItself(line: Line, i: number): boolean {
  return before(line, i) < 0 && line.gaps[i] === ENDED
}
