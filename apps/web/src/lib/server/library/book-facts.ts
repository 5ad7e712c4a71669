/** What is known of a book beside its file, put into the book. */
import { readFile } from 'node:fs/promises'
import { extname, join } from 'node:path'
import type { Book, Metadata, Resource } from '@trousseau/book'
import type { BookFacts } from './import-model.ts'
import { mediaTypeOf } from './pictures.ts'

/** The book with these facts in place of its own; the cover is read from `folder`. */
export async function withFacts(book: Book, facts: BookFacts, folder: string): Promise<Book> {
  const cover = facts.cover ? await coverIn(book, facts.cover.file, folder) : null
  const metadata: Metadata = {
    ...book.metadata,
    title: facts.title,
    language: facts.language,
    subjects: facts.subjects,
  }
  metadata.contributors = [
    ...facts.authors.map((name) => ({ name, role: 'aut' })),
    ...book.metadata.contributors.filter(({ role }) => role !== 'aut'),
  ]
  if (facts.subtitle !== undefined) metadata.subtitle = facts.subtitle
  if (facts.description !== undefined) metadata.description = facts.description
  if (facts.rights !== undefined) metadata.rights = facts.rights
  if (!cover) return { ...book, metadata }
  metadata.cover = cover.id
  const others = book.resources.filter(({ id }) => id !== cover.id)
  return { ...book, metadata, resources: [...others, cover] }
}

async function coverIn(book: Book, file: string, folder: string): Promise<Resource> {
  const mediaType = mediaTypeOf(extname(file).slice(1).toLowerCase())
  if (mediaType === null) throw new Error(`${file} is no picture that can be served`)
  // A picture of the text may have the same name: the cover gets one that none has.
  const taken = new Set(book.resources.map(({ id }) => id))
  const id = taken.has(file) ? `cover-${file}` : file
  return { id, mediaType, bytes: await readFile(join(folder, file)) }
}
