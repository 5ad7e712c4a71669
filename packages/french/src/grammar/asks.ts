import { placedAbbreviations } from '../data/abbreviations.ts'
import { seemsRisky } from '../spelling/guess.ts'
import { pairsOf } from '../spelling/pairs.ts'
import { unitOf } from '../spelling/units.ts'

/** What the neighbours of a word may change in what is said for it. A word may ask several of these: bits. */
export const UNIT = 1
export const COUNT = 2
export const ROMAN = 4
export const NAME = 8
export const NUMBER = 16
export const CHRIST = 64
export const CAPITALS = 128
export const PROPER = 256

const KINDS = { name: NAME, number: NUMBER, christ: CHRIST } as const

let placed: Map<string, { asks: number; said: string }> | undefined

/** The abbreviations that are said so only beside what they call for. */
export function placedAbbreviation(text: string): { asks: number; said: string } | undefined {
  if (placed === undefined) {
    placed = new Map()
    for (const kind of Object.keys(KINDS) as (keyof typeof KINDS)[]) {
      for (const [word, said] of pairsOf([placedAbbreviations[kind]]))
        placed.set(word, { asks: KINDS[kind], said })
    }
  }
  return placed.get(text)
}

/** What a word asks of its neighbours, 0 for most words. `plain` is the word in lower case. */
export function asksOf(text: string, plain: string, roles: number): number {
  if (/^\d/.test(text)) return /^\d[\d\s.,]*$/.test(text) && /[,.]\d\d$|1$/.test(text) ? COUNT : 0
  let asks = placedAbbreviation(text)?.asks ?? 0
  if (unitOf(text) !== undefined) asks |= UNIT
  if (/^(?:[IVXLCDM]+|[ivxl]+e?)$/.test(text)) asks |= ROMAN
  if (/^[A-Z]{2,6}$/.test(text)) return asks | CAPITALS
  if (roles === 0 && text[0] !== plain[0] && text[1] === plain[1] && seemsRisky(plain)) asks |= PROPER
  return asks
}
