import { beforeAny, beforeNoun, beforeVerb, fixed } from '../data/liaisons.ts'
import type { Form } from '../spelling/form.ts'
import { HYPHENATED, SPACED } from '../text/gaps.ts'
import * as role from './roles.ts'
import { before } from './places.ts'
import type { Line } from './sentence.ts'

const LITTLE =
  role.CONJUNCTION |
  role.RELATIVE |
  role.ADVERB |
  role.PREPOSITION |
  role.SUBJECT |
  role.PLURAL_SUBJECT |
  role.OTHER_SUBJECT
const CONSONANTS: Readonly<Record<string, string>> = {
  s: 'z',
  x: 'z',
  z: 'z',
  t: 't',
  d: 't',
  n: 'n',
  r: 'ʁ',
  p: 'p',
}
const nounCallers = new Set(beforeNoun.split(' '))
const verbCallers = new Set(beforeVerb.split(' '))
const anyCallers = new Set(beforeAny.split(' '))
const pairs = new Map(Object.entries(fixed).map(([left, rights]) => [left, new Set(rights)]))

/** The consonant heard between word `i` and the next when their liaison is obligatory, else null. */
export function liaisonAfter(line: Line, i: number): string | null {
  const left = line.forms[i]!
  if (!left.mayLink) return null
  const right = line.forms[i + 1]
  if (right === undefined || !right.opensOnVowel) return null
  const gap = line.gaps[i]!
  const called =
    gap === HYPHENATED ? isInversion(left, right) : gap === SPACED && isCalled(line, i, left, right)
  return called ? (CONSONANTS[left.plain.at(-1) ?? ''] ?? null) : null
}

/** Whether some liaison may follow this word (lower case). */
export function mayLink(plain: string, roles: number): boolean {
  return (
    nounCallers.has(role.lastNumeral(plain)) ||
    verbCallers.has(plain) ||
    anyCallers.has(plain) ||
    pairs.has(plain) ||
    (roles & role.VERB) !== 0 ||
    plain.endsWith('t') ||
    plain.endsWith('d')
  )
}

/** est-il, vont-elles, allons-y, prends-en. */
function isInversion(left: Form, right: Form): boolean {
  if (right.plain === 'y' || right.plain === 'en') return /[sz]$/.test(left.plain)
  // The t of a-t-il is a word of its own, and heard as such.
  return left.plain !== 't' && /[td]$/.test(left.plain) && /^(?:ils?|elles?|on)$/.test(right.plain)
}

function isCalled(line: Line, i: number, left: Form, right: Form): boolean {
  const { plain, roles } = right
  if (roles & role.INTERJECTION) return false
  if (pairs.get(left.plain)?.has(plain)) return left.plain !== 'temps' || line.forms[i - 1]?.plain === 'de'
  const inverted = i > 0 && line.gaps[i - 1] === HYPHENATED
  if (inverted) return false
  const little = (roles & LITTLE) !== 0
  if (verbCallers.has(left.plain) && (!little || (roles & role.CLITIC) !== 0))
    return left.plain !== 'en' || plain !== 'en'
  if (anyCallers.has(left.plain)) return (roles & role.CONJUNCTION) === 0 && plain !== 'en' && plain !== 'y'
  if (nounCallers.has(role.lastNumeral(left.plain)))
    return !little && (roles & role.CLITIC) === 0 && !isNounByItself(line, i, left, right)
  return (left.plain === 'tout' || left.plain === 'plus') && roles === 0
}

/**
 * An adjective that is used as a noun (les autres attestent) or a name (Mme Petit habite), and the number of a day (le
 * deux avril) or of a year (en 1802), call for no liaison.
 */
function isNounByItself(line: Line, i: number, left: Form, right: Form): boolean {
  if (/^\d/.test(left.text) && left.text !== '1' && !(right.roles & role.PLURAL_ENDING)) return true
  if (left.roles & role.PRENOMINAL) {
    if (right.roles & (role.VERB | role.VERB_ENDING)) return true
    return left.capital && !right.capital && before(line, i) >= 0
  }
  const j = before(line, i)
  return j >= 0 && line.forms[j]!.plain === 'le'
}
