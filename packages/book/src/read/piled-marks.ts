/** More marks on one letter than any script puts there. */
const PILED = /(\p{M}{16})\p{M}+/gu

/**
 * The text without marks (accents and the like) beyond 16 on one letter: they hide what is around them, and to put them
 * in their order, as normal forms ask, takes a time that grows with the square of their number.
 */
export function withoutPiledMarks(text: string): string {
  return text.replace(PILED, '$1')
}
