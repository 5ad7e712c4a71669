/** Books as they are exported. */
import { adapt, readBook, writeEpub, type Book, type WriteEpubOptions } from '@trousseau/book'

/** Each way of writing a book, and the options that make it. */
export const editions: Record<string, WriteEpubOptions> = {
  plain: {},
  aids: {
    aids: { syllables: true, silent: true, sounds: ['ou'], groups: true, liaisons: true },
  },
}

/** Adapts the book at `source` and writes it to `target` in one of the `editions`. */
export async function exportBook(source: string, target: string, edition: string): Promise<void> {
  const { book } = await readBook(source)
  await writeEdition(book, target, edition)
}

/** The same for a book that has been read already. */
export async function writeEdition(book: Book, target: string, edition: string): Promise<void> {
  await writeEpub(adapt(book), target, editions[edition])
}
