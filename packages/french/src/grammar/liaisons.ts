import * as data from '../data/liaisons.ts'
import type { Form } from '../spelling/form.ts'
import { HYPHENATED, SPACED, TOGETHER } from '../text/gaps.ts'
import { bitsByWord } from './bits.ts'
import { MONTHS } from './counting.ts'
import { lastNumeral, rolesOf } from './little-words.ts'
import {
  determinerAt,
  DETERMINERS,
  isDetermined,
  isDigits,
  isPronounLe,
  SUBJECTS,
  wordBefore,
} from './places.ts'
import * as role from './roles.ts'
import type { Line } from './sentence.ts'

/** What may call for a liaison after a word; a set of bits, kept with its form. */
const DETERMINER = 1
const QUANTITY = 2
const ADJECTIVE = 4
const EPITHET = 8
const PRONOUN = 16
const ANYTHING = 32
const DEGREE = 64
const FIXED = 128
const ECHOING = 256
/** Its last letter may be heard in an inversion: est-il, prends-en. */
const INVERTED = 512
const OPTIONAL = 1024
const OPTIONAL_SUBJECT = 2048
const OPTIONAL_VERB = 4096
const OPTIONAL_PLURAL = 8192
const CALLING_NOUN = DETERMINER | QUANTITY | ADJECTIVE | EPITHET
const OBLIGATORY = CALLING_NOUN | PRONOUN | ANYTHING | DEGREE | FIXED
const CAREFUL = QUANTITY | OPTIONAL | OPTIONAL_SUBJECT | OPTIONAL_VERB | OPTIONAL_PLURAL

const LITTLE = role.CONJUNCTION | role.RELATIVE | role.ADVERB | role.PREPOSITION | SUBJECTS
const VERBAL = role.VERB | role.VERB_ENDING

const CONSONANTS: Readonly<Record<string, string>> = {
  s: 'z',
  x: 'z',
  z: 'z',
  t: 't',
  d: 't',
  n: 'n',
  r: 'ʁ',
  p: 'p',
  // un long hiver, un gentil ourson
  g: 'ɡ',
  l: 'j',
}

let calls: Map<string, number> | undefined
const pairs = new Map(Object.entries(data.fixed).map(([left, rights]) => [left, new Set(rights.split(' '))]))
const tonicPrepositions = new Set(data.tonicPrepositions.split(' '))
const openers = new Set(data.openers.split(' '))
const noCallers = new Set(data.noCallers.split(' '))
const epithets = new Set(data.epithets.split(' '))

function buildCalls(): Map<string, number> {
  return bitsByWord([
    [PRONOUN, data.pronouns],
    [ANYTHING, data.anything],
    [DEGREE, data.degrees],
    [FIXED, Object.keys(data.fixed).join(' ')],
    [ECHOING, data.echoing],
    [OPTIONAL, data.optional],
    [OPTIONAL_SUBJECT, data.optionalBeforeSubjects],
  ])
}

/** What may call for a liaison after a word (lower case) with these roles; 0 when none may ever be made. */
export function linksOf(plain: string, roles: number): number {
  const last = plain.at(-1) ?? ''
  if (CONSONANTS[last] === undefined || UNLINKED.test(plain)) return 0
  calls ??= buildCalls()
  // vingt-deux ans, vingt-et-un ans, quatre-vingts ans
  const numeral = lastNumeral(plain)
  const known = roles | rolesOf(numeral)
  let links = calls.get(numeral) ?? 0
  if (!noCallers.has(numeral)) {
    if (known & role.PLURAL_DETERMINER || /-un$|-vingts$/.test(plain)) links |= QUANTITY
    else if (known & role.DETERMINER) links |= DETERMINER
    else if (known & role.PRENOMINAL) links |= ADJECTIVE
    else if (isEpithet(plain)) links |= EPITHET
  }
  if (ENDING_VERBS.includes(last)) {
    links |= INVERTED
    if (roles & role.VERB) links |= OPTIONAL_VERB
  }
  if (roles === role.PLURAL_ENDING) links |= OPTIONAL_PLURAL
  return links
}

/** The word itself, or without the ending of its plural: vrai, for vrais and vraies. */
function isEpithet(plain: string): boolean {
  return (
    epithets.has(plain) ||
    epithets.has(plain.slice(0, -1)) ||
    (plain.endsWith('es') && epithets.has(plain.slice(0, -2)))
  )
}

/** Last letters of the verbs that may be linked. */
const ENDING_VERBS = 'sxztd'
/** An r or an l that is sounded anyway: cher, quel, but not premier, léger and gentil. */
const UNLINKED = /(?:[^ig]e|[^e])r$|[^i]l$|[^t]il$/

/**
 * The consonant heard between word `i` and the next, or null. Obligatory liaisons only (les amis, est-il), unless the
 * `optional` ones that careful reading aloud makes are wanted too (pas encore, des enfants adorables).
 */
export function liaisonAfter(line: Line, i: number, optional = false): string | null {
  const { forms, gaps } = line
  const left = forms[i]!
  const { links } = left
  if (links === 0) return null
  const gap = gaps[i]!
  // 6€ is said as 6 € is.
  if (gap !== SPACED && gap !== HYPHENATED && !(gap === TOGETHER && isDigits(left))) return null
  const right = forms[i + 1]
  if (right === undefined || !right.opensOnVowel) return null
  const called =
    gap === HYPHENATED
      ? (links & INVERTED) !== 0 && isInversion(left, right)
      : !(right.roles & role.INTERJECTION) &&
        !isInvertedPronoun(line, i) &&
        (((links & OBLIGATORY) !== 0 && isCalled(line, i, left, right)) ||
          (optional && (links & CAREFUL) !== 0 && isWelcome(line, i, left, right)))
  return called ? (CONSONANTS[left.plain.at(-1) ?? ''] ?? null) : null
}

/** est-il, vont-elles, allons-y, prends-en. */
function isInversion(left: Form, right: Form): boolean {
  if (right.plain === 'y' || right.plain === 'en')
    return !(left.roles & role.INTERJECTION) && /[sz]$/.test(left.plain)
  // The t of a-t-il is a word of its own, and heard as such.
  return left.plain !== 't' && /^(?:ils?|elles?|on)$/.test(right.plain)
}

/** The pronoun of an inversion makes no liaison: ont-ils aimé, laissez-les entrer. */
function isInvertedPronoun({ gaps }: Line, i: number): boolean {
  return i > 0 && gaps[i - 1] === HYPHENATED
}

function isCalled(line: Line, i: number, left: Form, right: Form): boolean {
  const { links } = left
  const { plain, roles } = right
  if (links & FIXED && pairs.get(left.plain)?.has(plain) && (!(links & ECHOING) || isEcho(line, i)))
    return true
  const little = roles & LITTLE
  if (links & PRONOUN && (little === 0 || roles & role.CLITIC)) {
    if (left.plain === 'en') return plain !== 'en' && !isPronounUn(line, i + 1)
    return (links & QUANTITY) !== 0 || !isTonic(line, i)
  }
  if (links & ANYTHING) {
    if (plain === 'en' || plain === 'y') return left.plain === 'sans'
    if (left.plain === 'sous' && isCounted(line, i)) return false
    return !(roles & role.CONJUNCTION) || plain === 'or'
  }
  if (links & DETERMINER && openers.has(plain)) return true
  if (links & CALLING_NOUN) return little === 0 && !(roles & role.CLITIC) && opensGroup(line, i, left, right)
  return (links & DEGREE) !== 0 && !(roles & (LITTLE | VERBAL | role.CLITIC | DETERMINERS))
}

/** quarante sous à dépenser: sous is a noun. */
function isCounted(line: Line, i: number): boolean {
  const earlier = wordBefore(line, i)
  return isDetermined(line, i) || isDigits(earlier) || ((earlier?.roles ?? 0) & role.PRENOMINAL) !== 0
}

/** petit à petit, de temps en temps: the same word comes again. */
function isEcho({ forms }: Line, i: number): boolean {
  return forms[i + 2]?.plain === forms[i]!.plain
}

/** prends-en un, j’en veux un: un stands for a noun when nothing follows it. */
function isPronounUn({ forms, gaps }: Line, i: number): boolean {
  return forms[i]!.plain === 'un' && gaps[i]! > SPACED
}

/** chez nous arrivent: this nous is no pronoun of the verb. */
function isTonic(line: Line, i: number): boolean {
  const left = wordBefore(line, i)
  return left !== undefined && tonicPrepositions.has(left.plain)
}

/**
 * Whether the word at `i`, a determiner or an adjective, begins a group that the next word goes on with. It does not
 * when it stands for a noun (les autres attestent, l’un arrive), in a name (Mme Petit habite), or when it is the number
 * of a day (le deux avril) or of a year (en 1802).
 */
function opensGroup(line: Line, i: number, left: Form, right: Form): boolean {
  const { links } = left
  const earlier = wordBefore(line, i)
  if (!(links & DETERMINER) && right.roles & DETERMINERS) return false
  if (links & QUANTITY) {
    if (isDigits(left) && !(right.roles & role.PLURAL_ENDING)) return false
    return earlier?.plain !== 'le' && !isVerb(right) && !MONTHS.has(right.plain)
  }
  if (links & DETERMINER) {
    return left.plain !== 'un' || earlier === undefined || earlier.plain !== 'l'
  }
  if (isVerb(right) || (left.capital && !right.capital && earlier !== undefined)) return false
  if (links & ADJECTIVE) return true
  if (earlier === undefined) return left.capital || right.capital
  if (earlier.plain === 'et') return true
  // les plus charmants enfants
  const degree = (earlier.roles & role.DEGREE) !== 0
  const first = degree ? wordBefore(line, i - 1) : earlier
  if (first === undefined || !(first.roles & (DETERMINERS | role.PREPOSITION | role.PRENOMINAL))) return false
  return degree || !isPronounLe(line, i - 1)
}

const NO_VERBS: ReadonlySet<string> = new Set(data.nounsLikeVerbs.split(' '))

/** Whether a word has the form of a verb: avait, arrivent; entra, aperçut, ouvrait. */
function isVerb({ plain, roles }: Form): boolean {
  if (roles & VERBAL) return true
  return roles === 0 && /.(?:.a|.ait|.[âiîû]t|[^a]ut)$/.test(plain) && !NO_VERBS.has(plain)
}

/** Whether a careful reader would make the liaison all the same. */
function isWelcome(line: Line, i: number, left: Form, right: Form): boolean {
  const { links } = left
  const { plain, roles } = right
  if (links & QUANTITY && (plain === 'ou' || plain === 'à'))
    return ((line.forms[i + 2]?.roles ?? 0) & role.PLURAL_DETERMINER) !== 0
  if (roles & role.CONJUNCTION) return false
  if (links & OPTIONAL_SUBJECT) return true
  if (roles & (SUBJECTS | role.RELATIVE)) return false
  // ce qu’il fait est bien: another verb begins what is said of it.
  if (links & OPTIONAL_VERB) return !(roles & role.AUXILIARY) && !isDetermined(line, i)
  if (links & OPTIONAL) return left.plain === 'plus' || left.plain === 'moins' || !isDetermined(line, i)
  return (links & OPTIONAL_PLURAL) !== 0 && isPluralPair(line, i, right)
}

/** A plural noun and its adjective, or the reverse, after a determiner of the plural or de: des enfants adorables. */
function isPluralPair(line: Line, i: number, right: Form): boolean {
  if (right.roles !== role.PLURAL_ENDING || right.capital || right.plain.endsWith('-mêmes')) return false
  const earlier = wordBefore(line, i)
  if (earlier === undefined) return false
  if (earlier.roles & role.PLURAL_DETERMINER) return determinerAt(line, i - 1) !== 0
  return earlier.plain === 'de' || earlier.plain === 'd' || (earlier.roles & role.PRENOMINAL) !== 0
}
