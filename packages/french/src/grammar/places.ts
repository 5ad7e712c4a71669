import { ENDED, PUNCTUATED } from '../text/gaps.ts'
import * as role from './roles.ts'
import type { Line } from './sentence.ts'

const SUBJECTS = role.SUBJECT | role.PLURAL_SUBJECT | role.OTHER_SUBJECT
const DETERMINERS = role.DETERMINER | role.PLURAL_DETERMINER

/** Index of the word before `i` in its sentence, or -1. */
export function before(line: Line, i: number): number {
  return i > 0 && line.gaps[i - 1] !== ENDED ? i - 1 : -1
}

/**
 * Whether the word at `i` (le, la, les, l’, leur) is a pronoun that clings to a verb rather than a determiner: a subject,
 * ne or another such pronoun stands before it.
 */
export function isPronounLe(line: Line, i: number): boolean {
  const j = before(line, i)
  if (j < 0 || line.gaps[j] === PUNCTUATED) return false
  const { roles, plain } = line.forms[j]!
  if (
    plain === 'ne' ||
    plain === 'n' ||
    plain === 'me' ||
    plain === 'm' ||
    plain === 'te' ||
    plain === 't' ||
    plain === 'se'
  )
    return true
  return (roles & SUBJECTS) !== 0 || plain === 'qui'
}

/** Whether a noun may be expected at `i`: a determiner, a preposition or an adjective stands before it. */
export function isNounPlace(line: Line, i: number): boolean {
  const j = before(line, i)
  if (j < 0) return false
  const { roles, plain } = line.forms[j]!
  if (roles & role.DETERMINER || roles & role.PLURAL_DETERMINER) {
    return !(roles & role.CLITIC && isPronounLe(line, j))
  }
  if (plain === 'en' || plain === 'y') return false
  return (roles & (role.PREPOSITION | role.PRENOMINAL)) !== 0
}

/** Whether a determiner of the singular stands right before `i`. */
export function isSingularPlace(line: Line, i: number): boolean {
  const j = before(line, i)
  if (j < 0) return false
  const { roles, plain } = line.forms[j]!
  if (roles & role.PRENOMINAL && !/[sx]$/.test(plain)) return true
  return (roles & role.DETERMINER) !== 0 && !(roles & role.CLITIC && isPronounLe(line, j)) && plain !== 'tout'
}

/** Whether a verb is expected at `i`: a subject, ne, or a pronoun that clings to verbs stands before it. */
export function isVerbPlace(line: Line, i: number): boolean {
  const j = before(line, i)
  if (j < 0 || line.gaps[j] === PUNCTUATED) return false
  const { roles, plain } = line.forms[j]!
  if (roles & DETERMINERS) return (roles & role.CLITIC) !== 0 && isPronounLe(line, j)
  if (plain === 'en') return isPronounLe(line, j)
  return (roles & (SUBJECTS | role.CLITIC)) !== 0 || plain === 'qui'
}

/**
 * Whether what stands before `i` calls for a verb in the plural there: ils, qui, se, or a plural noun, with the pronouns
 * and adverbs between them (ils ne le, les parents se).
 */
export function isPluralVerbPlace(line: Line, i: number): boolean {
  for (let j = before(line, i), steps = 0; j >= 0 && steps < 6; j = before(line, j), steps++) {
    const { roles, plain } = line.forms[j]!
    if (roles & role.PLURAL_SUBJECT) return true
    if (plain === 'qui') return true
    if (plain === 'se' || plain === 's' || plain === 'ne' || plain === 'n') return !(roles & role.SUBJECT)
    if (roles & DETERMINERS && roles & role.CLITIC && isPronounLe(line, j)) continue
    if (roles & (DETERMINERS | role.SUBJECT | role.PRENOMINAL)) return false
    if (plain === 'y' || plain === 'lui' || plain === 'en') continue
    if (roles & role.PREPOSITION) return false
    if (roles & (role.ADVERB | role.AUXILIARY | role.VERB | role.CONJUNCTION)) {
      if (roles & role.ADVERB && !(roles & role.CONJUNCTION) && steps < 3) continue
      return false
    }
    if (roles & role.PLURAL_ENDING) return line.gaps[j] !== PUNCTUATED
    // A singular noun may end a complement of the true subject: les poules du couvent couvent.
    const start = complementStart(line, j)
    if (start < 0) return false
    j = start
  }
  return false
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
