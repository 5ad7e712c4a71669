/** What a grapheme's sound is for its syllable. */
export const SILENT = 0
export const CONSONANT = 1
export const VOWEL = 2

/** What is heard for one grapheme. There is one object for each string of phonemes. */
export interface Sound {
  /** IPA; empty for silence. */
  readonly phonemes: string
  /** Whether it is silence, a consonant or glide, or has a vowel. */
  readonly kind: number
  /** How many vowels are heard. */
  readonly beats: number
}

const sounds = new Map<string, Sound>()

/** The sound of some phonemes (IPA). */
export function soundOf(phonemes: string): Sound {
  let sound = sounds.get(phonemes)
  if (sound === undefined) {
    const beats = phonemes.match(/[aɑeɛəiouyøœɔ◯]/gu)?.length ?? 0
    sound = { phonemes, kind: phonemes === '' ? SILENT : beats > 0 ? VOWEL : CONSONANT, beats }
    sounds.set(phonemes, sound)
  }
  return sound
}
