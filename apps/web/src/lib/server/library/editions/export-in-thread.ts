/** Writes an edition of a book from the book's own EPUB; runs in a thread of its own. */
import { readBook, writeEpub } from '@trousseau/book'
import type { ThreadTaskCode } from '#lib/server/platform/index.ts'
import type { exportTask } from './export-task.ts'
import { editionOf } from './edition-of.ts'

const exportBook: ThreadTaskCode<typeof exportTask> = async ({ path, edition, target }) => {
  const { book } = await readBook(path)
  const { bytes } = await writeEpub(book, target, { edition: editionOf[edition] })
  return bytes
}

export default exportBook
