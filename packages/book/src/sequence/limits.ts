/** What a sequence should hold. */
export interface SequenceLimits {
  /** Words of a short sequence, below which it looks empty. */
  min: number
  /** Words of a long one. */
  max: number
  /** HTML elements of its projection without aids, notes included. */
  elements: number
}

/** A screen or two on a telephone, and a light page (the EcoIndex A budget less what stands around the text). */
export const defaultLimits: SequenceLimits = { min: 120, max: 250, elements: 80 }

/** True for what is so long or so heavy by itself that it must be cut. */
export function isFarTooLong(words: number, elements: number, limits: SequenceLimits): boolean {
  return words > limits.max * 1.5 || elements > limits.elements
}
