import type { Block, Book } from '../model.ts'
import { allTextBlocks, textBlocks } from '../walk.ts'

/**
 * Number of words of `text`: runs of letters, digits and hyphens. An apostrophe ends a word (`l’eau` is two), as it
 * does for the French engine.
 */
export function countWords(text: string): number {
  let count = 0
  let inside = false
  for (let at = 0; at < text.length; at++) {
    const unit = text.charCodeAt(at)
    if (isWordUnit(unit)) {
      if (!inside) count++
      inside = true
    } else if (unit !== hyphen && unit !== softHyphen && unit !== unbreakableHyphen) inside = false
  }
  return count
}

const hyphen = 0x2d
const softHyphen = 0xad
const unbreakableHyphen = 0x2011

/** Called for every unit of a book: the letters of French are told without a regular expression. */
function isWordUnit(unit: number): boolean {
  if (unit < 0x80) {
    return (unit >= 0x61 && unit <= 0x7a) || (unit >= 0x41 && unit <= 0x5a) || (unit >= 0x30 && unit <= 0x39)
  }
  if (unit < 0xc0) return unit === 0xaa || unit === 0xb5 || unit === 0xba
  if (unit < 0x250) return unit !== 0xd7 && unit !== 0xf7
  if (unit >= 0xd800 && unit <= 0xdfff) return true // letters outside the first plane, read as one run
  return unit < 0xe000 && /[\p{L}\p{N}\p{M}]/u.test(String.fromCharCode(unit))
}

/** Words of `blocks`, captions and cells included. */
export function countBlockWords(blocks: readonly Block[]): number {
  let count = 0
  for (const block of textBlocks(blocks)) count += countWords(block.text)
  return count
}

/** Words of a whole book, notes included. */
export function countBookWords(book: Book): number {
  let count = 0
  for (const block of allTextBlocks(book)) count += countWords(block.text)
  return count
}
