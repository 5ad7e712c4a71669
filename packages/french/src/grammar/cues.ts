import { eastSides, threadTopics, threadWords, type Cue } from '../data/homographs.ts'
import type { Form } from '../spelling/form.ts'
import { ENDED, PUNCTUATED } from '../text/gaps.ts'
import { liaisonAfter } from './liaisons.ts'
import {
  before,
  DETERMINERS,
  isDetermined,
  isDigits,
  isInfinitivePlace,
  isInverted,
  isNounPlace,
  isPronounLe,
  isSingularPlace,
  isVerbPlace,
  wordAfter,
  wordBefore,
} from './places.ts'
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
const THOUSANDS: ReadonlySet<string> = new Set(['cent', 'cents', 'mille'])
/** Little words that may open or be what is counted: dix pas, les six plus belles. */
const COUNTED: ReadonlySet<string> = new Set(['pas', 'plus', 'très', 'sous'])
/** After them six is the number of a day. */
const MONTHS: ReadonlySet<string> = new Set(
  'janvier février mars avril mai juin juillet août septembre octobre novembre décembre'.split(' '),
)
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
  return ((wordAfter(line, i)?.roles ?? 0) & DETERMINERS) !== 0
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

/** Words after which est, alone, is a point of the compass. */
const BEFORE_EAST: ReadonlySet<string> = new Set(['d', 'cet', 'vers', 'nord', 'sud', 'plein', 'grand'])
/** comme l’est son frère: l’ stands for what was said before. */
const BEFORE_IT: ReadonlySet<string> = new Set(['comme', 'que', 'qu', 'tel', 'telle', 'autant', 'si'])

function isEast(line: Line, i: number): boolean {
  const left = wordBefore(line, i)
  if (left === undefined || isInverted(line, i)) return false
  if (left.plain === 'l') {
    if (isPronounLe(line, i - 1)) return false
    const next = wordAfter(line, i)
    const earlier = wordBefore(line, i - 1)?.plain ?? ''
    return !BEFORE_IT.has(earlier) || next === undefined || next.plain === 'de' || next.plain === 'du'
  }
  if (BEFORE_EAST.has(left.plain)) return true
  if (!sides.has(left.plain)) return false
  if (line.forms[i]!.capital) return true
  // sur la côte est: what a preposition brings in is no subject.
  const first = wordBefore(line, i - 1)
  if (first === undefined || !(first.roles & role.DETERMINER)) return false
  const preposition = first.roles & role.PREPOSITION ? first : wordBefore(line, i - 2)
  return (
    preposition !== undefined && preposition.plain !== 'de' && (preposition.roles & role.PREPOSITION) !== 0
  )
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

/** A noun that it counts follows, or cent, or mille; not the month after the number of a day (le six avril). */
function countsOn(line: Line, i: number): boolean {
  const next = wordAfter(line, i)
  if (next === undefined || isDigits(next)) return false
  const left = line.forms[before(line, i)]
  if (line.forms[i]!.plain === 'tous') {
    return (
      left !== undefined && (left.roles & role.PREPOSITION) !== 0 && (next.roles & role.PLURAL_ENDING) !== 0
    )
  }
  if (THOUSANDS.has(next.plain)) return true
  if (left?.plain === 'le' || MONTHS.has(next.plain)) return false
  if (COUNTED.has(next.plain)) return true
  return (next.roles & ~(role.PLURAL_ENDING | role.PRENOMINAL)) === 0
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

/** tous les, tous ceux, tous deux. */
function opensNounGroup(line: Line, i: number): boolean {
  const next = wordAfter(line, i)
  if (next === undefined) return false
  return (next.roles & role.PLURAL_DETERMINER) !== 0 || next.plain === 'ceux'
}

/** What plus follows when it says more whatever the verb: rien de plus, en plus, le plus, pas plus. */
const BEFORE_MORE: ReadonlySet<string> = new Set([
  'de',
  'en',
  'le',
  'au',
  'pas',
  'sans',
  'bien',
  'beaucoup',
  'encore',
])
const NEGATIONS: ReadonlySet<string> = new Set([
  'ne',
  'n',
  'non',
  'ni',
  'jamais',
  'rien',
  'personne',
  'moi',
  'toi',
])
/** How many words before plus its ne may stand. */
const REACH = 10

/** plus says more, and not no more, before a pause or que: j’en veux plus, il court plus que toi; or between numbers. */
function isMore(line: Line, i: number): boolean {
  const left = wordBefore(line, i)
  const next = wordAfter(line, i)
  if (left === undefined) return next?.plain === 'que' && wordAfter(line, i + 1)?.plain === 'jamais'
  if (next !== undefined) {
    if (next.plain === 'de' || next.plain === 'd' || next.plain === 'du' || next.plain === 'des')
      return left.plain === 'en' && wordBefore(line, i - 1)?.plain !== 'plus'
    if (isNumber(left) && isNumber(next)) return true
    if (next.plain !== 'que' && next.plain !== 'qu') return false
  }
  // les plus « énergiques »
  if (left.plain === 'les') return false
  if (BEFORE_MORE.has(left.plain)) return true
  return !isNegated(line, i)
}

function isNumber(form: Form): boolean {
  return isDigits(form) || (form.roles & role.PLURAL_DETERMINER) !== 0
}

function isNegated(line: Line, i: number): boolean {
  if (NEGATIONS.has(line.forms[i - 1]!.plain)) return true
  for (let j = i, steps = 0; (j = before(line, j)) >= 0 && steps < REACH; steps++) {
    const { plain } = line.forms[j]!
    if (plain === 'ne' || plain === 'n') return true
    // Il y en a plus: said for il n’y en a plus.
    if (plain === 'en' && line.forms[j - 1]?.plain === 'y') return true
  }
  return false
}
