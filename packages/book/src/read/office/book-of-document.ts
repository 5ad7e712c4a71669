import type { Metadata } from '../../model.ts'
import { assemble } from '../assemble/assemble.ts'
import { convertDocuments } from '../html/convert-documents.ts'
import type { Limits } from '../limits.ts'
import { PictureStore, type PictureLoader } from '../pictures/store.ts'
import type { ProblemLog } from '../problem-log.ts'
import type { ReadResult } from '../result.ts'
import type { ElementNode } from '../tree/node.ts'
import { find } from '../tree/query.ts'
import { attachCaptions, findHeaderRows } from './figures.ts'

/** Makes a book of the HTML that a document of a word processor has become. */
export async function bookOfDocument(
  root: ElementNode,
  metadata: Metadata,
  load: PictureLoader,
  limits: Limits,
  log: ProblemLog,
): Promise<ReadResult> {
  const body = find(root, 'body') ?? root
  attachCaptions(body)
  findHeaderRows(body)
  const pictures = new PictureStore(load, limits, log)
  const { flow, notes, setAside } = await convertDocuments([{ path: 'document.html', root, role: null }], {
    language: metadata.language,
    styles: new Map(),
    pages: new Map(),
    pictures,
    log,
  })
  const assembled = assemble({ flow, toc: [], notes, metadata, resources: pictures.resources, setAside }, log)
  if (metadata.title === '') log.noted('title-missing', 'Le livre n’a pas de titre.')
  return { ...assembled, problems: log.problems() }
}
