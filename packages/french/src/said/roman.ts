import { numberWords, ordinalWords, romanValue } from './numbers.ts'

/** Numerals that are no acronym and no word: those of I, V and X, and longer ones. CDI, CV, MIX and DIX are none. */
const SURE = /^(?:[IVX]{2,}|L[IVX]{3,}|[LX]{2}[IVX]+|(?=.{4})M{1,3}(?:CM|DC|[XVL])[CLXVI]*|[MDCLXVI]{5,})$/
/** XIXe, IInd, Ier, Ire; but Vers, Ides and Les are words. */
const ORDINAL = /^([IVX]+|[MDCLXVI]{3,})([èe]mes?|es?|è|(?<=^I)(?:ers?|[èe]?res?)|(?<=^II)n?de?s?)$/

/** What is said for a Roman numeral that can be nothing else: XIV, XIXe, Ier. */
export function romanSaid(text: string): string[] | undefined {
  const [, numeral = text, ending] = ORDINAL.exec(text) ?? []
  const value = ending !== undefined || SURE.test(text) ? romanValue(numeral) : undefined
  if (value === undefined) return undefined
  return ending === undefined ? numberWords(value) : ordinalWords(value, ending)
}
