import { letterNames, saidAsWords, shortWords, spelt } from '../data/acronyms.ts'

const names = letterNames.split(' ')
let lists: { spelt: Set<string>; words: Set<string> } | undefined

/** Names of letters: esse, enne, cé, effe. Letters with an accent keep their own name. */
export function acronymWords(letters: string): string[] {
  return Array.from(letters, (letter) => {
    const bare = letter.normalize('NFD').charCodeAt(0) - 0x41
    return names[bare] ?? letter.toLowerCase()
  })
}

export const WORD = 0
/** Said as a word or spelt, which other capitals beside it decide: LOI in a heading, PAI in a sentence. */
export const PERHAPS_SPELT = 1
export const SPELT = 2

/** Groups of letters that no French word begins or ends with: CPAM, RSA, CNI, APL, ADMR. */
const UNSAYABLE =
  /^(?![BCDFGKPTV][LR]|[BCGKPRST]H|S[CKLMNPQTVW]|GN|KN|P[NST]|TS|TZ)[^AEIOUY]{2}|[BCDFGPTV][LR]$|[^AEIOUY]{2}[^AEIOUYHST]$|[^AEIOUY]{4}$/
/** Shapes of short acronyms that are mostly spelt: UE, PAI, IUT, EDF, IRTS. */
const SHORT = /^(?:[^AEIOUY]?[AEIOUY]{2}|[AEIOUY]{2}[^AEIOUY]|[AEIOUY][^AEIOUY]{2,3})$/

/** How a word all in capitals without accents is said when it stands alone. */
export function acronymKind(text: string): number {
  lists ??= {
    spelt: new Set(spelt.split(' ')),
    words: new Set(`${shortWords.toUpperCase()} ${saidAsWords}`.split(' ')),
  }
  if (lists.words.has(text)) return WORD
  if (!/[AEIOUY]/.test(text)) return SPELT
  if (UNSAYABLE.test(text)) return SPELT
  return lists.spelt.has(text) || SHORT.test(text) ? PERHAPS_SPELT : WORD
}
