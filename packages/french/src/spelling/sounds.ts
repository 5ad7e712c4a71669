/** What a grapheme's sound is for its syllable. */
export const SILENT = 0
export const CONSONANT = 1
export const VOWEL = 2

interface Sound {
  kind: number
  beats: number
}

const sounds = new Map<string, Sound>()

function soundOf(phonemes: string): Sound {
  let sound = sounds.get(phonemes)
  if (sound === undefined) {
    const beats = phonemes.match(/[aɑeɛəiouyøœɔ◯]/gu)?.length ?? 0
    sound = { kind: phonemes === '' ? SILENT : beats > 0 ? VOWEL : CONSONANT, beats }
    sounds.set(phonemes, sound)
  }
  return sound
}

/** Whether a sound is silence, a consonant or glide, or has a vowel. */
export function kindOf(phonemes: string): number {
  return soundOf(phonemes).kind
}

/** How many vowels are heard. */
export function beatsOf(phonemes: string): number {
  return soundOf(phonemes).beats
}
