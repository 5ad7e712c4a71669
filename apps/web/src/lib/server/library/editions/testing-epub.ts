import { Writable } from 'node:stream'
import { writeEpub, type Book, type WriteEpubOptions } from '@trousseau/book'

/** The book as an EPUB file, in memory. */
export async function epubOf(book: Book, options?: WriteEpubOptions): Promise<Uint8Array> {
  const chunks: Buffer[] = []
  const sink = new Writable({
    write(chunk: Buffer, _encoding, done) {
      chunks.push(chunk)
      done()
    },
  })
  await writeEpub(book, sink, options)
  return Buffer.concat(chunks)
}
