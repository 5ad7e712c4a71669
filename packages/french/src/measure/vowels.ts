import type { Grapheme } from '../analysis.ts'
import { soundOf } from '../spelling/sounds.ts'

/** Words spelt alike share their graphemes: their vowels are counted once. */
const counted = new WeakMap<readonly Grapheme[], number>()

/** How many vowels are heard in a word: its syllables as it is said. Letters that cannot be read count as one vowel. */
export function vowelsHeard(graphemes: readonly Grapheme[]): number {
  let vowels = counted.get(graphemes)
  if (vowels === undefined) {
    vowels = graphemes.reduce((sum, { phonemes }) => sum + soundOf(phonemes).beats, 0)
    counted.set(graphemes, vowels)
  }
  return vowels
}
