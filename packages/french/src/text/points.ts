import { closing, pointedAbbreviations, titles } from '../data/abbreviations.ts'
import { abbreviationSaid } from '../said/abbreviations.ts'
import { pairsOf } from '../said/pairs.ts'

/** Letters before a point that shortens a word: M., p. 12, juil. */
const LONGEST = 5

/** What must follow an abbreviation before its point is its own; before the month of a day stands a number instead. */
const FOLLOWING: Readonly<Record<string, RegExp>> = {
  name: /^(?:(?:l[ea]|d[eu]|des) |[ld]['’]|\p{Lu})/u,
  number: /^(?:\d|(?:[IVXLC]+|[ivxl]+)(?![\p{L}'’]))/u,
  word: /^(?!\p{Lu})/u,
  place: /^(?:\p{Lu}|d[eu'’])/u,
}
const DAY = /\d(?:er)?\s$/

let calls: Map<string, string> | undefined

/**
 * Where the word ends that stands from `start` to `end` and has a point or a degree sign after it: the point of an
 * abbreviation or of an initial belongs to its word, and ends no sentence.
 */
export function endWithPoint(text: string, start: number, end: number): number {
  if (end - start > LONGEST) return end
  calls ??= buildCalls()
  const word = text.slice(start, end + 1)
  const call = calls.get(word)
  const own =
    call === undefined
      ? abbreviationSaid(word) !== undefined || isInitial(text, start, end)
      : isCalled(text, start, end + 1, call)
  return own ? end + 1 : end
}

function isCalled(text: string, start: number, end: number, call: string): boolean {
  // M. alone
  if (start === 0 && end === text.length) return true
  const following = FOLLOWING[call]
  if (following === undefined) return DAY.test(text.slice(Math.max(0, start - 4), start))
  const next = nextWord(text, end)
  return following.test(next) && !OPENERS.test(next)
}

/** Words that open a sentence and no name: un B. Il dort. */
const OPENERS =
  /^(?:Ils?|Elles?|On|Nous|Vous|Je|Tu|Mais|Et|Puis|Une?|Ce|Ces|Cette|Alors|Pourquoi|[CJ]['’])(?!\p{L})/u

const closers = new Set(closing.split(' '))
const persons = new Set(Array.from(pairsOf(titles), ([title]) => `${title}.`))

/**
 * Whether a sentence ends with the abbreviation that stands from `start` to `end`, its point included, when a capital
 * follows at `next`: etc., av. J.-C., la S.N.C.F. Il…, but J.-J. Rousseau, Mme. Durand.
 */
export function closesSentence(text: string, start: number, end: number, next: number): boolean {
  const word = text.slice(start, end)
  if (closers.has(word)) return true
  if (word.length < 3 || persons.has(word)) return false
  const beyond = text.slice(next, next + 9)
  return OPENERS.test(beyond) || /^L[ae]s? /.test(beyond)
}

/** What stands before a letter that is no initial of a name: un B. escalier C. */
const LETTER_NAMED =
  /(?:^|\P{L})(?:une?|l[ea]|lettres?|vitamine|escalier|bâtiment|hall|porte|zone|ligne|groupe|classe|salle)\s$/iu

/** J. Verne, V. H. */
function isInitial(text: string, start: number, end: number): boolean {
  if (end - start !== 1 || !/\p{Lu}/u.test(text[start]!)) return false
  const next = nextWord(text, end + 1)
  return (
    /^\p{Lu}/u.test(next) &&
    !OPENERS.test(next) &&
    !LETTER_NAMED.test(text.slice(Math.max(0, start - 12), start))
  )
}

/** The first letters of what follows at `at`, after one space or the end of one line at most. */
function nextWord(text: string, at: number): string {
  const space = /^(?:\r?\n|[ \u00a0\u202f\u2009])/.exec(text.slice(at, at + 2))
  const from = at + (space?.[0].length ?? 0)
  return text.slice(from, from + 9)
}

function buildCalls(): Map<string, string> {
  const map = new Map<string, string>()
  for (const [call, list] of Object.entries(pointedAbbreviations))
    for (const [word] of pairsOf(list)) map.set(word, call)
  return map
}
