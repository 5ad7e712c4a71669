import { createHash } from 'node:crypto'

/** The identifier of the first block of a book with these words; further ones add their count (`-2`). */
export function blockIdOf(words: string): string {
  return `b${createHash('sha256').update(words).digest('hex').slice(0, 10)}`
}
