import { letterNumber } from '../data/letters.ts'
import type { Alignment } from './align.ts'
import { lettersBetween, type Folded } from './fold.ts'
import { pieceOf } from './pieces.ts'
import { isVowel } from './rules.ts'

const [R, D, S, T, X] = Array.from('rdstx', letterNumber)

/**
 * Sounds the last consonant of a compound's part before a vowel: États-Unis, pot-au-feu, avant-hier, but not nord-est.
 * `from` is where the next part starts.
 */
export function joinParts(word: Folded, alignment: Alignment, from: number): void {
  const last = alignment.count - 1
  if (last < 0) return
  const { grapheme } = alignment.pieces[last]!
  const joined = joinedSound(word, from) ?? (grapheme.phonemes === '' ? liaisonSound(word, from) : undefined)
  if (joined !== undefined) alignment.pieces[last] = pieceOf(grapheme.letters, joined)
}

/** Numbers join their parts in their own way: di(z)-huit, di-(s)ept, ving(t)-deux, quatre-vin-un; and e-mail is English. */
function joinedSound({ codes, length }: Folded, from: number): string | undefined {
  const left = lettersBetween(codes, 0, from - 1)
  const right = lettersBetween(codes, from, length)
  if (left === 'e') return 'i'
  if (left.endsWith('dix'))
    return /^(?:huit|neuv?)/.test(right) ? 'z' : right.startsWith('sept') ? '' : undefined
  if (left.endsWith('quatre-vingt')) return ''
  return left.endsWith('vingt') && NUMERAL.test(right) ? 't' : undefined
}

const NUMERAL = /^(?:deux|trois|quatr|cinq|six|sept|huit|neu)/

function liaisonSound({ codes }: Folded, from: number): string | undefined {
  if (!isVowel(codes[from]!)) return undefined
  const letter = codes[from - 2]
  if (letter === S || letter === X) return 'z'
  return (letter === T || letter === D) && codes[from - 3] !== R ? 't' : undefined
}
