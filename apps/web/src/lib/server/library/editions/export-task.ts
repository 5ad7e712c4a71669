/** Writing an edition of a book in a thread: what goes in, what comes out (bytes written). The code is in `export-in-thread.ts`. */
import { threadTask } from '#lib/server/platform/index.ts'
import type { EditionName } from '../model.ts'

export interface ExportRequest {
  /** The book's own EPUB, with all its layers. */
  path: string
  edition: EditionName
  /** Where the edition is to be written. */
  target: string
}

export const exportTask = threadTask<ExportRequest, number>('library.export')
