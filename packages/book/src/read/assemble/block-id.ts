import { hash } from 'node:crypto'

/** The identifier of the first block of a book with these words; further ones add their count (`-2`). */
export function blockIdOf(words: string): string {
  return `b${hash('sha256', words).slice(0, 10)}`
}
