import { SPELT, acronymKind } from './acronyms.ts'
import { seemsRisky } from '../spelling/guess.ts'
import { pairsOf } from './pairs.ts'
import { unitOf } from './units.ts'

/** What the neighbours of a word may change in what is said for it. A word may ask several of these: bits. */
export const UNIT = 1
export const COUNT = 2
export const ROMAN = 4
export const PLACED = 8
export const CAPITALS = 16
export const PROPER = 32

/** Words that are said so only beside what they call for, a name or a number: M Hugo, Me Durand, no 5, av. J.-C. */
export const placed: ReadonlyMap<string, string> = new Map(
  pairsOf('M monsieur Me maître p page no numéro No numéro av. avant'),
)

/** What a word asks of its neighbours, 0 for most words. `plain` is the word in lower case. */
export function asksOf(text: string, plain: string, roles: number): number {
  if (/^\d/.test(text)) return /^[\d\s.,]*(?:[,.]\d\d|1)$/.test(text) ? COUNT : 0
  let asks = placed.has(text) ? PLACED : 0
  if (unitOf(text) !== undefined) asks |= UNIT
  if (/^(?:[IVXLCDM]+|[ivxl]+e?)$/.test(text)) asks |= ROMAN
  if (roles !== 0) return asks
  if (/^[A-Z]{2,6}$/.test(text)) return acronymKind(text) === SPELT ? asks : asks | CAPITALS
  if (text[0] !== plain[0] && text[1] === plain[1] && seemsRisky(plain)) asks |= PROPER
  return asks
}
