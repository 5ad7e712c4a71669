import { letterNumber } from '../data/letters.ts'
import type { Alignment } from './align.ts'
import type { Folded } from './fold.ts'
import { isVowel } from './rules.ts'

const [R, D, S, T, X] = Array.from('rdstx', letterNumber)

/**
 * Sounds the last consonant of a compound's part before a vowel: États-Unis, pot-au-feu, avant-hier, but not nord-est.
 * `from` is where the next part starts.
 */
export function joinParts(word: Folded, alignment: Alignment, from: number): void {
  const last = alignment.sounds.length - 1
  if (last < 0 || alignment.sounds[last] !== '' || !isVowel(word.codes[from]!)) return
  const letter = word.codes[from - 2]
  if (letter === S || letter === X) alignment.sounds[last] = 'z'
  else if ((letter === T || letter === D) && word.codes[from - 3] !== R) alignment.sounds[last] = 't'
}
