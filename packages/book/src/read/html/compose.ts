/** A text in NFC, and where each offset of the text before has gone (UTF-16 code units). */
export interface Composed {
  text: string
  place(offset: number): number
}

/**
 * Composes letters with their accents. Text is composed piece by piece as it is read, so that only what stands in two
 * elements (a letter in one, its accent in the next) is left to do here, and offsets seldom move.
 */
export function compose(text: string): Composed {
  if (text.normalize('NFC') === text) return { text, place: (offset) => offset }
  const places = new Uint32Array(text.length + 1)
  let composed = ''
  let length = 0
  // A character and the accents on it.
  for (const { 0: cluster, index } of text.matchAll(/\P{M}\p{M}*|\p{M}+/gu)) {
    const whole = cluster.normalize('NFC')
    for (let i = 0; i < cluster.length; i++) places[index + i] = length + Math.min(i, whole.length)
    composed += whole
    length += whole.length
  }
  places[text.length] = length
  return { text: composed, place: (offset) => places[offset] ?? length }
}
