import { numbered, queens, rulers } from '../data/numerals.ts'
import { feminineEndings, feminineNouns } from '../data/units.ts'
import { PERHAPS_SPELT, WORD, acronymKind } from '../spelling/acronyms.ts'
import { countSaid } from '../spelling/figures.ts'
import type { Form } from '../spelling/form.ts'
import { digitWords, feminine, ordinalWords, romanValue } from '../spelling/numbers.ts'
import { ENDED, SPACED } from '../text/gaps.ts'
import { CAPITALS, CHRIST, COUNT, NAME, NUMBER, PROPER, ROMAN, UNIT, placedAbbreviation } from './asks.ts'
import type { Line } from './sentence.ts'

/**
 * What the neighbours of a word make of it: other words are said for it, it is said as it is written though alone it
 * would not be, or its reading is a guess.
 */
export type Saying = readonly string[] | 'as written' | 'guess'

interface Lists {
  numbered: Set<string>
  rulers: Set<string>
  queens: Set<string>
  feminine: Set<string>
}

let lists: Lists | undefined

function listsOf(): Lists {
  lists ??= buildLists()
  return lists
}

/** What the neighbours of word `i` make of it; `undefined` when they change nothing. */
export function sayingAt(line: Line, i: number): Saying | undefined {
  const form = line.forms[i]!
  const { asks, text } = form
  const before = i > 0 && line.gaps[i - 1]! <= SPACED ? line.forms[i - 1]! : undefined
  const after = line.gaps[i]! <= SPACED ? line.forms[i + 1] : undefined
  if (asks & UNIT && before !== undefined && /^\d/.test(before.text)) {
    const unit = countSaid(before.text, text)?.unit
    if (unit !== undefined) return unit
  }
  if (asks & COUNT && after !== undefined) return countAt(text, after)
  if (asks & ROMAN) {
    const said = romanAt(text, before, after)
    if (said !== undefined) return said
  }
  if (asks & (NAME | NUMBER | CHRIST)) return placedAt(form, after)
  if (asks & CAPITALS) return capitalsAt(line, i)
  return asks & PROPER && before !== undefined ? 'guess' : undefined
}

/** 3,50 € and 0,80 €; vingt-et-une before heures or pages. */
function countAt(text: string, after: Form): string[] | undefined {
  const counted = countSaid(text, after.text)
  if (counted !== undefined) return counted.number
  const { plain } = after
  const counts = listsOf().feminine.has(plain.replace(/s$/, '')) || feminineEndings.test(plain)
  return counts && /(?:^|[^1])1$/.test(text) && !/[,.]/.test(text)
    ? feminine(digitWords(text.replace(/\s/g, '')))
    : undefined
}

/** chapitre V, Henri I, tome CD, xixe siècle */
function romanAt(text: string, before: Form | undefined, after: Form | undefined): string[] | undefined {
  const small = text === text.toLowerCase()
  if (small && text.endsWith('e')) {
    const value = /^siècles?$/.test(after?.plain ?? '')
      ? romanValue(text.slice(0, -1).toUpperCase())
      : undefined
    return value === undefined ? undefined : ordinalWords(value, 'e')
  }
  if (before === undefined) return undefined
  const head = before.said ?? before.plain
  const value = romanValue(text.toUpperCase())
  if (value === undefined) return undefined
  if (listsOf().numbered.has(head)) return digitWords(String(value))
  if (small) return undefined
  if (listsOf().rulers.has(head)) return value === 1 ? ['premier'] : digitWords(String(value))
  if (listsOf().queens.has(head)) return value === 1 ? ['première'] : digitWords(String(value))
  return undefined
}

/** Me Durand, no 5, av. J.-C. */
function placedAt(form: Form, after: Form | undefined): string[] | undefined {
  if (after === undefined) return undefined
  const called =
    form.asks & CHRIST
      ? after.text === 'J.-C.'
      : form.asks & NUMBER
        ? /^\d|^[IVXLC]+$|^[ivxl]+$/.test(after.text)
        : after.text[0] !== after.text[0]!.toLowerCase()
  return called ? [placedAbbreviation(form.text)!.said] : undefined
}

/**
 * LOI or PAI among other capitals is a word. CAF among small letters is an acronym that is said as a word: a guess.
 */
function capitalsAt(line: Line, i: number): Saying | undefined {
  const { text } = line.forms[i]!
  const kind = acronymKind(text)
  if (kind === PERHAPS_SPELT)
    return standsInCapitals(line, i, -1) || standsInCapitals(line, i, 1) ? 'as written' : undefined
  if (kind !== WORD || line.forms[i]!.said !== null) return undefined
  const alone = (i === 0 || line.gaps[i - 1] === ENDED) && line.gaps[i] === ENDED
  return alone || standsInCapitals(line, i, -1) || standsInCapitals(line, i, 1) ? undefined : 'guess'
}

/** Whether the next word on that side, but an elided one, is written in capitals and is no acronym. */
function standsInCapitals(line: Line, i: number, step: number): boolean {
  for (let j = i; line.gaps[step < 0 ? j - 1 : j]! < ENDED;) {
    j += step
    const form = line.forms[j]
    if (form === undefined) return false
    if (form.elided) continue
    return (
      form.said === null &&
      form.text.length > 1 &&
      form.text === form.text.toUpperCase() &&
      form.text !== form.plain
    )
  }
  return false
}

function buildLists(): Lists {
  return {
    numbered: new Set(numbered.split(' ')),
    rulers: new Set(rulers.split(' ')),
    queens: new Set(queens.split(' ')),
    feminine: new Set(feminineNouns.split(' ')),
  }
}
