/** Writes an edition of a book from the book's own EPUB; runs in a thread of its own. */
import { readBook } from '@trousseau/book'
import type { ThreadTaskCode } from '#lib/server/platform/index.ts'
import { epubOf } from './epub-bytes.ts'
import type { exportTask } from './export-task.ts'
import { editionOf } from './edition-of.ts'

const exportBook: ThreadTaskCode<typeof exportTask> = async ({ path, edition }) => {
  const { book } = await readBook(path)
  return epubOf(book, { edition: editionOf[edition] })
}

export default exportBook
