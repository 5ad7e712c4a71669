import { createHash } from 'node:crypto'
import type { Book } from '../model.ts'
import { elementId, markupText } from '../project/escape.ts'
import { allTextBlocks } from '../walk.ts'

/**
 * Tells whether a text is still the one that layers were made on: SHA-256, in hexadecimal, of the UTF-8 of, for each
 * text block in the order of the documents, its identifier, U+000A, its text, U+0000 (docs/format.md).
 */
export function textDigest(book: Book): string {
  const hash = createHash('sha256')
  for (const { id, text } of allTextBlocks(book)) hash.update(`${elementId(id)}\n${markupText(text)}\0`)
  return hash.digest('hex')
}
