import { digitWords, ordinalWords, romanValue } from './numbers.ts'

/** Numerals that are no acronym and no word: those of I, V and X, and longer ones. CDI, CV, MIX and DIX are none. */
const SURE = /^(?:[IVX]{2,}|L[IVX]{3,}|[LX]{2}[IVX]+|(?=.{4})M{1,3}(?:CM|DC|[XVL])[CLXVI]*|[MDCLXVI]{5,})$/
/** XIXe, IInd, Ier, Ire; but Vers, Ides and Les are words. */
const ORDINAL = /^(?:(I)(ers?|[èe]?res?)|([IVX]+|[MDCLXVI]{3,})([èe]mes?|es?|è)|(II)(n?de?s?))$/

/** What is said for a Roman numeral that can be nothing else: XIV, XIXe, Ier. */
export function romanSaid(text: string): string[] | undefined {
  const value = SURE.test(text) ? romanValue(text) : undefined
  return value === undefined ? romanOrdinal(text) : digitWords(String(value))
}

/** XIXe: dix-neuvième; `undefined` for what is no ordinal. */
export function romanOrdinal(text: string): string[] | undefined {
  const match = ORDINAL.exec(text)
  const value = match === null ? undefined : romanValue((match[1] ?? match[3] ?? match[5])!)
  return value === undefined ? undefined : ordinalWords(value, (match![2] ?? match![4] ?? match![6])!)
}
