import { adjectivesInEnt, singularVerbs } from '../data/plural-verbs.ts'
import { HYPHENATED, PUNCTUATED } from '../text/gaps.ts'
import type { Form } from '../spelling/form.ts'
import {
  before,
  DETERMINERS,
  isDetermined,
  isDigits,
  isInverted,
  isPronounLe,
  rolesAfter,
  wordAfter,
  wordBefore,
} from './places.ts'
import * as role from './roles.ts'
import type { Line } from './sentence.ts'

/** How many words before a verb its subject may stand. */
const FARTHEST = 6

const ADJECTIVES: ReadonlySet<string> = new Set(adjectivesInEnt.split(' '))
const SINGULAR_VERBS: ReadonlySet<string> = new Set(singularVerbs.split(' '))

/**
 * Whether the word in -ent at `i`, which may be a verb in the plural or a noun or an adjective in the singular, is a verb
 * there: ils, se, qui or a plural noun stands before it, with the pronouns and adverbs between them (ils ne le, les
 * parents se), or its subject follows it (content-ils, où résident les rois).
 */
export function isPluralVerbPlace(line: Line, i: number): boolean {
  if (isInverted(line, i)) return (line.forms[i + 1]!.roles & role.PLURAL_SUBJECT) !== 0
  const { plain: word } = line.forms[i]!
  const singular = SINGULAR_VERBS.has(word)
  for (let j = before(line, i), steps = 0; j >= 0 && steps < FARTHEST; j = before(line, j), steps++) {
    const { roles, plain } = line.forms[j]!
    if (roles & role.PLURAL_SUBJECT) return line.gaps[j - 1] !== HYPHENATED
    if (roles & role.RELATIVE) {
      return plain === 'qui' ? hasPluralBefore(line, j, singular) : isPluralGroup(line, i)
    }
    if (plain === 'se' || plain === 's') return !isSingularSubject(line, j)
    if (plain === 'ne' || plain === 'n') {
      if (singular) continue
      return steps === 0 || !isSingularSubject(line, j)
    }
    if (steps === 0 && roles & role.DEGREE) return false
    if (roles & role.CLITIC) {
      if (plain === 'y' && isPluralGroup(line, i)) return true
      if (roles & (DETERMINERS | role.PREPOSITION) && !isPronounLe(line, j)) return false
      continue
    }
    if (roles & ENDING) return false
    if (roles & role.ADVERB || (roles === 0 && plain.endsWith('ment'))) {
      if (steps > 2) return false
      continue
    }
    if (line.gaps[j] === PUNCTUATED) return false
    if (roles & role.PLURAL_ENDING) return isPluralSubject(line, j, i)
    if (isCoordinated(line, j)) return isGroup(line, i)
    // A singular noun may end a complement of the true subject: les poules du couvent couvent.
    const start = complementStart(line, j)
    if (start < 0 || (ADJECTIVES.has(word) && !isGroup(line, i))) return false
    j = start
  }
  return false
}

/** No verb in the plural follows these. */
const ENDING =
  DETERMINERS |
  role.SUBJECT |
  role.PRENOMINAL |
  role.PREPOSITION |
  role.AUXILIARY |
  role.VERB |
  role.CONJUNCTION

/** il ne, on se, personne ne. */
function isSingularSubject(line: Line, j: number): boolean {
  const left = wordBefore(line, j)
  if (left === undefined) return false
  return (left.roles & role.SUBJECT) !== 0 || left.plain === 'personne' || left.plain === 'rien'
}

/** Whether what qui stands for is a plural: ceux qui, les vents qui. */
function hasPluralBefore(line: Line, j: number, strictly: boolean): boolean {
  const antecedent = before(line, j)
  if (antecedent < 0) return !strictly
  const { roles, plain } = line.forms[antecedent]!
  if (plain === 'ce' || plain === 'celui' || plain === 'celle' || roles & role.SUBJECT) return false
  if (roles & (role.PLURAL_ENDING | role.PLURAL_SUBJECT)) return true
  if (strictly) return false
  // ceux de la ville qui, les juges du roi qui
  return !isDetermined(line, antecedent) || complementStart(line, antecedent) >= 0
}

/**
 * Whether the word in -s or -x at `j` ends the subject of the verb at `i`: not an invariable noun after a
 * determiner of the singular (un temps violent), nor a participle (nommés président); and an adjective asks for a
 * determiner of the plural.
 */
function isPluralSubject(line: Line, j: number, i: number): boolean {
  for (let k = j; ; k--) {
    const left = wordBefore(line, k)
    if (isPluralCounted(left)) return true
    if (left !== undefined) {
      if (left.roles & (role.DETERMINER | role.AUXILIARY | role.VERB) || left.plain === 'été') return false
      if (left.roles & role.PLURAL_ENDING) continue
    }
    if (!ADJECTIVES.has(line.forms[i]!.plain)) return true
    return isGroup(line, i)
  }
}

/** les, deux, 12 */
function isPluralCounted(form: Form | undefined): boolean {
  return form !== undefined && ((form.roles & role.PLURAL_DETERMINER) !== 0 || isDigits(form))
}

/** Whether a group of the plural follows: où résident les rois. */
function isPluralGroup(line: Line, i: number): boolean {
  return (rolesAfter(line, i) & role.PLURAL_DETERMINER) !== 0
}

/** Whether what follows completes a verb: ils violent la loi, convergent vers. */
function isGroup(line: Line, i: number): boolean {
  return (rolesAfter(line, i) & DETERMINERS) !== 0 || wordAfter(line, i)?.plain === 'vers'
}

/** Le maire et son adjoint: the noun at `j` is the second of two that et joins. */
function isCoordinated(line: Line, j: number): boolean {
  const first = wordBefore(line, j)
  if (first === undefined) return false
  if (first.plain === 'et') return true
  return (first.roles & role.DETERMINER) !== 0 && wordBefore(line, j - 1)?.plain === 'et'
}

/** Where the preposition stands that brings in the noun at `j`, or -1. */
function complementStart(line: Line, j: number): number {
  const first = before(line, j)
  if (first < 0) return -1
  if (line.forms[first]!.roles & role.PREPOSITION) return first
  const second = before(line, first)
  return second >= 0 &&
    line.forms[first]!.roles & role.DETERMINER &&
    line.forms[second]!.roles & role.PREPOSITION
    ? second
    : -1
}

/** en and avant are prepositions too, but a verb may follow them. */
const NO_PREPOSITION = role.CLITIC | role.ADVERB

/**
 * Whether a word in -ent that no list knows, hence read as a verb, is none here: it follows un, cet, mon, de …, or it has
 * a capital inside a sentence, or at its start where no verb would stand.
 */
export function isNoVerb(line: Line, i: number): boolean {
  const form = line.forms[i]!
  if (form.roles & role.VERB) return false
  const left = wordBefore(line, i)
  if (form.capital && !isUpper(form)) {
    // A line of verse begins with a capital (les oiseaux / Chantent), and the words of some titles (Les Loups Hurlent).
    if (left !== undefined) {
      return !isPlural(left) || (left.capital && !isPluralCounted(wordBefore(line, i - 1)))
    }
    return (rolesAfter(line, i) & role.VERB) !== 0 && !isInverted(line, i)
  }
  if (left === undefined) return false
  if (left.roles & role.PREPOSITION && !(left.roles & NO_PREPOSITION)) return true
  if (!(left.roles & role.DETERMINER) || left.plain === 'tout') return false
  if (!(left.roles & role.CLITIC)) return true
  // le is a determiner at the head of a sentence and after a preposition or a verb, but: les parents le racontent.
  if (before(line, i - 1) < 0) return true
  return ((wordBefore(line, i - 1)?.roles ?? 0) & (role.PREPOSITION | role.VERB)) !== 0
}

/** oiseaux, ils, qui. */
function isPlural({ roles, plain }: Form): boolean {
  return (roles & (role.PLURAL_ENDING | role.PLURAL_SUBJECT)) !== 0 || plain === 'qui'
}

/** Whether the whole word stands in capitals, as in a title. */
function isUpper({ text }: Form): boolean {
  return text.length > 1 && text === text.toUpperCase()
}
