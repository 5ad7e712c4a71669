import { letterNumber } from '../data/letters.ts'
import type { Alignment } from './align.ts'
import { lettersOf, type Folded } from './fold.ts'
import { isVowel } from './rules.ts'

const [R, D, S, T, X] = Array.from('rdstx', letterNumber)

/**
 * Sounds the last consonant of a compound's part before a vowel: États-Unis, pot-au-feu, avant-hier, but not nord-est.
 * `from` is where the next part starts.
 */
export function joinParts(word: Folded, alignment: Alignment, from: number): void {
  const last = alignment.sounds.length - 1
  if (last < 0) return
  const joined = joinedSound(lettersOf(word), from)
  if (joined !== undefined) alignment.sounds[last] = joined
  else soundLiaison(word, alignment, from, last)
}

/** Numbers join their parts in their own way: di(z)-huit, di-(s)ept, ving(t)-deux, quatre-vin-un; and e-mail is English. */
function joinedSound(letters: string, from: number): string | undefined {
  const left = letters.slice(0, from - 1)
  const right = letters.slice(from)
  if (left === 'e') return 'i'
  if (left.endsWith('dix'))
    return /^(?:huit|neuv?)/.test(right) ? 'z' : right.startsWith('sept') ? '' : undefined
  if (left.endsWith('quatre-vingt')) return ''
  return left.endsWith('vingt') && NUMERAL.test(right) ? 't' : undefined
}

const NUMERAL = /^(?:deux|trois|quatr|cinq|six|sept|huit|neu)/

function soundLiaison(word: Folded, alignment: Alignment, from: number, last: number): void {
  if (alignment.sounds[last] !== '' || !isVowel(word.codes[from]!)) return
  const letter = word.codes[from - 2]
  if (letter === S || letter === X) alignment.sounds[last] = 'z'
  else if ((letter === T || letter === D) && word.codes[from - 3] !== R) alignment.sounds[last] = 't'
}
