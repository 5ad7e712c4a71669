import { numbered } from '../data/numerals.ts'
import { feminineNouns } from '../data/units.ts'
import { PERHAPS_SPELT, acronymKind, acronymWords } from './acronyms.ts'
import { countSaid } from './figures.ts'
import type { Form } from '../spelling/form.ts'
import { digitWords, feminine, numberWords, ordinalWords, romanValue } from './numbers.ts'
import { inNumber, unitOf } from './units.ts'
import { ENDED, SPACED } from '../text/gaps.ts'
import { CAPITALS, COUNT, PLACED, PROPER, ROMAN, UNIT, placed } from './asks.ts'
import { isDigits } from '../grammar/places.ts'
import { DETERMINER } from '../grammar/roles.ts'
import type { Line } from '../grammar/sentence.ts'

/** What the neighbours of a word make of it: other words are said for it, or its reading is a guess. */
export type Saying = readonly string[] | 'guess'

/** What the neighbours of word `i` make of it; `undefined` when they change nothing. */
export function sayingAt(line: Line, i: number): Saying | undefined {
  const { asks, text, source } = line.forms[i]!
  const before = i > 0 && line.gaps[i - 1]! <= SPACED ? line.forms[i - 1]! : undefined
  const after = line.gaps[i]! <= SPACED ? line.forms[i + 1] : undefined
  let said: Saying | undefined
  if (asks & UNIT && before !== undefined) said = unitAt(text, before)
  if (asks & COUNT && after !== undefined) said = countAt(text, after)
  if (asks & ROMAN) said ??= romanAt(text, before, after)
  if (asks & PLACED && after !== undefined && isCalled(text, after.text)) said = [placed.get(text)!]
  if (asks & CAPITALS) said ??= capitalsAt(line, i)
  return said ?? (asks & PROPER && before !== undefined && source === 'rule' ? 'guess' : undefined)
}

/** 8 h, 3,50 €; le km */
function unitAt(text: string, before: Form): string[] | undefined {
  if (isDigits(before)) return countSaid(before.text, text)?.unit
  return before.roles & DETERMINER && text.length > 1 ? [inNumber(unitOf(text)!, 1)] : undefined
}

/** 3,50 € and 0,80 €; vingt-et-une before heures or pages. */
function countAt(text: string, after: Form): string[] | undefined {
  const counted = countSaid(text, after.text)
  if (counted !== undefined) return counted.number
  if (/[,.]|11$/.test(text) || !feminineNouns.test(after.plain)) return undefined
  return feminine(digitWords(text.replace(/\s/g, '')))
}

/** chapitre V, Louis I, tome CD, xixe siècle */
function romanAt(text: string, before: Form | undefined, after: Form | undefined): string[] | undefined {
  if (/^[ivxl]+e$/.test(text)) {
    const value = /^siècles?$/.test(after?.plain ?? '') ? romanValue(text.slice(0, -1)) : undefined
    return value === undefined ? undefined : ordinalWords(value, 'e')
  }
  const value = romanValue(text)
  if (before === undefined || value === undefined) return undefined
  if (numbered.test(before.said ?? before.plain)) return numberWords(value)
  if (!before.capital || !/^[IVX]$/.test(text)) return undefined
  const names = text === 'X' ? /^(?:louis|charles|pie|léon)$/ : NAMES
  if (!names.test(before.plain)) return undefined
  return text === 'I' ? ['premier'] : numberWords(value)
}

/** Names that kings and popes may have, in lower case: four letters or more, but no title. */
const NAMES = /^(?!monsieur|madame).{4}/

/** Whether what stands after M, Me, no or av. is what it calls for. */
function isCalled(text: string, next: string): boolean {
  if (text === 'av.') return next === 'J.-C.'
  return text[0] === 'M' ? next[0] !== next[0]!.toLowerCase() : /^(?:\d+|[IVXLC]+|[ivxl]+)$/.test(next)
}

/** PAI among small letters is spelt, and CAF is an acronym that is said as a word: a guess. In a heading both are words. */
function capitalsAt(line: Line, i: number): Saying | undefined {
  const left = neighbour(line, i, -1)
  const right = neighbour(line, i, 1)
  if ((left ?? right) === undefined || isHeading(left) || isHeading(right)) return undefined
  const { text } = line.forms[i]!
  return acronymKind(text) === PERHAPS_SPELT ? acronymWords(text) : 'guess'
}

/** The next word of the sentence on that side that is not elided. */
function neighbour(line: Line, i: number, step: number): Form | undefined {
  for (let j = i; line.gaps[step < 0 ? j - 1 : j]! < ENDED;) {
    j += step
    if (!line.forms[j]!.elided) return line.forms[j]
  }
  return undefined
}

/** Whether a word is written in capitals and is no acronym. */
function isHeading(form: Form | undefined): boolean {
  if (form === undefined || form.text.length === 1) return false
  // ELEVE is said élève.
  if (form.said !== null && form.source !== 'guess') return false
  return form.text === form.text.toUpperCase() && form.text !== form.plain
}
