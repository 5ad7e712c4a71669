import { letterNames, saidAsWord, spelt } from '../data/acronyms.ts'

const names = letterNames.split(' ')

/** Names of letters: esse, enne, cé, effe. Letters with an accent have that of the letter without it. */
export function acronymWords(letters: string): string[] {
  return Array.from(letters, (letter) => names[letter.normalize('NFD').charCodeAt(0) - 0x41] ?? letter)
}

export const WORD = 0
/** Said as a word or spelt, which the letters beside it decide: LOI in a heading, PAI in a sentence. */
export const PERHAPS_SPELT = 1
export const SPELT = 2

/** Groups of letters that no French word begins or ends with: CPAM, RSA, CNI, APL, ADMR; and EDF, ADN. */
const UNSAYABLE =
  /^(?![BCDFGKPTV][LR]|[BCGKPRST]H|S[CKLMNPQTVW]|GN|KN|P[NST]|TS|TZ)[^AEIOUY]{2}|[BCDFGPTV][LR]$|[^AEIOUY]{2}[^AEIOUYHST]$|[^AEIOUY]{4}$|^[AEIOUY](?!N[CDST]|R|S|X|L[ELST]|[LN]?[CGHPTK][ST])[^AEIOUY]{2}$/
/** Shapes of short acronyms that are mostly spelt: UE, PAI, IUT, IRM. */
const SHORT = /^(?:[^AEIOUY]?[AEIOUY]{2}|[AEIOUY]{2}[^AEIOUY]|[AEIOUY][^AEIOUY]{2,3})$/

/** How a word all in capitals without accents is said. */
export function acronymKind(text: string): number {
  if (saidAsWord.test(text)) return WORD
  if (!/[AEIOUY]/.test(text) || UNSAYABLE.test(text) || spelt.test(text)) return SPELT
  return SHORT.test(text) ? PERHAPS_SPELT : WORD
}
