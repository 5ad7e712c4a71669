/** How near the answers of a peer are to a list of words whose reading is known. */

export interface KnownWord {
  word: string
  /** Readings that count as right, each with how often it is met (per million words). */
  readings: { phonemes: string; syllables: string; frequency: number }[]
}

/** Shares from 0 to 1: of the words, and of their occurrences in books. */
export interface Score {
  types: number
  frequency: number
}

/** Scores answers, one a word; words without a known reading of this kind are left out. */
export function score(
  known: readonly KnownWord[],
  answers: readonly string[],
  kind: 'syllables' | 'phonemes',
  same: (text: string) => string = (text) => text,
): Score {
  let words = 0
  let right = 0
  let met = 0
  let metRight = 0
  known.forEach(({ readings }, i) => {
    const wanted = readings.filter((reading) => reading[kind] !== '')
    if (wanted.length === 0) return
    const answer = same(answers[i] ?? '')
    const fits = wanted.filter((reading) => same(reading[kind]) === answer)
    words++
    if (fits.length > 0) right++
    met += frequencyOf(wanted)
    metRight += frequencyOf(fits)
  })
  return { types: right / words, frequency: met === 0 ? Number.NaN : metRight / met }
}

function frequencyOf(readings: KnownWord['readings']): number {
  return readings.reduce((sum, { frequency }) => sum + frequency, 0)
}

/** Syllables where two vowels that meet after i, u, y may be parted or not: li-on and lion are the same. */
export function withoutHiatus(syllables: string): string {
  return syllables.replace(/([iuyïüî])-(?=[aàâeéèêëiîïoôöuùûüyœ])/g, '$1')
}

/**
 * Sounds that dictionaries, accents and engines write differently are made one: open and closed e, o, eu, the two a,
 * brin and brun, glides and their vowels, double consonants, the nasal of parking, a mute e said or not.
 */
export function sameSounds(ipa: string): string {
  let sounds = ipa.normalize('NFD').replace(/[ˈˌː‿ .\-_]|\u0361/g, '')
  for (const [from, to] of NASALS) sounds = sounds.replace(from, to)
  sounds = Array.from(sounds.normalize('NFC'), (sound) => MERGED[sound] ?? sound).join('')
  return sounds
    .replace(/i+/g, 'i')
    .replace(/u+/g, 'u')
    .replace(/b(?=[stʃ])/g, 'p')
    .replace(/d(?=s)/g, 't')
    .replace(/([bcdfgklmnprstvzʃʒ])\1+/g, '$1')
}

const NASALS: readonly [RegExp, string][] = [
  [/[ɔo]\u0303/g, 'O'],
  [/[ɑa]\u0303/g, 'A'],
  [/[ɛœ]\u0303/g, 'E'],
]

const MERGED: Readonly<Record<string, string>> = {
  ɡ: 'g', ʁ: 'r', ɹ: 'r', x: 'r', ɔ: 'o', ɛ: 'e', ø: '9', œ: '9', ə: '', ɑ: 'a', ɲ: 'ni', ŋ: 'ng', h: '', ɥ: 'y', j: 'i', w: 'u',
} // prettier-ignore
