import { ENDED, HYPHENATED, PUNCTUATED } from '../text/gaps.ts'
import type { Form } from '../spelling/form.ts'
import * as role from './roles.ts'
import type { Line } from './sentence.ts'

export const SUBJECTS = role.SUBJECT | role.PLURAL_SUBJECT | role.OTHER_SUBJECT
export const DETERMINERS = role.DETERMINER | role.PLURAL_DETERMINER

/** Index of the word before `i` in its sentence, or -1. */
export function before(line: Line, i: number): number {
  return i > 0 && line.gaps[i - 1] !== ENDED ? i - 1 : -1
}

/** The word before `i` when no pause parts them. */
export function wordBefore({ forms, gaps }: Line, i: number): Form | undefined {
  return i > 0 && gaps[i - 1]! < PUNCTUATED ? forms[i - 1] : undefined
}

/** The word after `i` when no pause parts them. */
export function wordAfter({ forms, gaps }: Line, i: number): Form | undefined {
  return gaps[i]! < PUNCTUATED ? forms[i + 1] : undefined
}

/** Roles of the word after `i` when no pause parts them, 0 when there is none. */
export function rolesAfter(line: Line, i: number): number {
  return wordAfter(line, i)?.roles ?? 0
}

/** as-tu, content-ils: the subject follows its verb at `i`. */
export function isInverted({ forms, gaps }: Line, i: number): boolean {
  return gaps[i] === HYPHENATED && ((forms[i + 1]?.roles ?? 0) & SUBJECTS) !== 0
}

/** Small words that only pronouns which cling to a verb may follow: ne le, te les. */
const BEFORE_PRONOUNS: ReadonlySet<string> = new Set(['ne', 'n', 'me', 'm', 'te', 't', 'se', 's', 'qui'])

/**
 * Whether the word at `i` (le, la, les, l’, leur) is a pronoun that clings to a verb rather than a determiner: a subject,
 * ne or another such pronoun stands before it.
 */
export function isPronounLe(line: Line, i: number): boolean {
  const left = wordBefore(line, i)
  if (left === undefined) return false
  // vous is an object or a subject: je vous le donne, vous le savez; but not in dit-il.
  return (left.roles & SUBJECTS) !== 0 ? line.gaps[i - 2] !== HYPHENATED : BEFORE_PRONOUNS.has(left.plain)
}

/** Which determiner the word at `i` is: a bit of DETERMINERS, or 0. */
export function determinerAt(line: Line, i: number): number {
  const { roles } = line.forms[i]!
  return roles & role.CLITIC && isPronounLe(line, i) ? 0 : roles & DETERMINERS
}

/** Whether a determiner, of the singular or of the plural, stands right before `i`. */
export function isDetermined(line: Line, i: number): boolean {
  return wordBefore(line, i) !== undefined && determinerAt(line, i - 1) !== 0
}

/** Whether a noun may be expected at `i`: a determiner, a preposition or an adjective stands before it. */
export function isNounPlace(line: Line, i: number): boolean {
  const j = before(line, i)
  if (j < 0) return false
  const { roles, plain } = line.forms[j]!
  if (roles & DETERMINERS) return determinerAt(line, j) !== 0
  if (plain === 'en') return false
  return (roles & (role.PREPOSITION | role.PRENOMINAL)) !== 0
}

/** Whether a determiner of the singular stands right before `i`. */
export function isSingularPlace(line: Line, i: number): boolean {
  const j = before(line, i)
  if (j < 0) return false
  const { roles, plain } = line.forms[j]!
  // gros and vieux have one form for both.
  if (roles & role.PRENOMINAL) return !(roles & role.PLURAL_ENDING) || isSingularPlace(line, j)
  return (determinerAt(line, j) & role.DETERMINER) !== 0 && plain !== 'tout'
}

/** Whether a verb is expected at `i`: a subject, ne, or a pronoun that clings to verbs stands before it. */
export function isVerbPlace(line: Line, i: number): boolean {
  const left = wordBefore(line, i)
  if (left === undefined) return false
  const { roles, plain } = left
  if (roles & DETERMINERS) return determinerAt(line, i - 1) === 0
  if (plain === 'en') return isPronounLe(line, i - 1)
  return (roles & (SUBJECTS | role.CLITIC)) !== 0 || plain === 'qui'
}

/** Prepositions that bring in an infinitive. */
const BEFORE_INFINITIVE: ReadonlySet<string> = new Set(['à', 'de', 'd', 'pour', 'sans', 'par'])

/** Whether a verb or a preposition before `i` calls for an infinitive there: il doit le reporter, de reporter, ne pas reporter. */
export function isInfinitivePlace(line: Line, i: number): boolean {
  for (let j = i; ;) {
    const left = wordBefore(line, j)
    if (left === undefined) return false
    if (BEFORE_INFINITIVE.has(left.plain) || left.roles & (role.VERB | role.VERB_ENDING)) return true
    if (left.roles & DETERMINERS && !(left.roles & role.CLITIC)) return false
    if (!(left.roles & (role.CLITIC | role.ADVERB))) return /(?:er|ir|re|ai[st]|ez|ons)$/.test(left.plain)
    j--
  }
}

/** Whether a word is written in digits. */
export function isDigits(form: Form | undefined): boolean {
  if (form === undefined) return false
  const unit = form.text.charCodeAt(0)
  return unit >= 0x30 && unit <= 0x39
}
