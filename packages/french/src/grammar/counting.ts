import { countedLittleWords, months } from '../data/homographs.ts'
import { isDigits, wordAfter, wordBefore } from './places.ts'
import * as role from './roles.ts'
import type { Line } from './sentence.ts'

const THOUSANDS: ReadonlySet<string> = new Set(['cent', 'cents', 'mille'])
const COUNTED: ReadonlySet<string> = new Set(countedLittleWords.split(' '))
/** After them a number is that of a day. */
export const MONTHS: ReadonlySet<string> = new Set(months.split(' '))

/** A noun that it counts follows, or cent, or mille; not the month after the number of a day (le six avril). */
export function countsOn(line: Line, i: number): boolean {
  const next = wordAfter(line, i)
  if (next === undefined || isDigits(next)) return false
  const left = wordBefore(line, i)
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

/** tous les, tous ceux, tous deux. */
export function opensNounGroup(line: Line, i: number): boolean {
  const next = wordAfter(line, i)
  if (next === undefined) return false
  return (next.roles & role.PLURAL_DETERMINER) !== 0 || next.plain === 'ceux'
}
