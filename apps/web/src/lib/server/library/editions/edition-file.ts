/** Editions of a book as files to take away. */
import { createReadStream } from 'node:fs'
import { join } from 'node:path'
import type { Readable } from 'node:stream'
import { blobs, log, threads } from '#lib/server/platform/index.ts'
import { database } from '../database.ts'
import type { EditionName } from '../model.ts'
import { layOut, type SourceFolder } from '../source-folder.ts'
import * as store from '../store.ts'
import { exportTask } from './export-task.ts'

/** An edition, ready to be sent. */
export interface EditionFile {
  /** Name under which it is kept, without path. */
  name: string
  /** bytes */
  size: number
  stream(): Promise<Readable>
}

/** ms and MiB: the book was imported within more. */
const LIMITS = { timeout: 5 * 60_000, memory: 1536 }

/** The last version of the book `slug` as an EPUB of that edition; null when there is no such book, or no file of it. */
export async function editionFile(
  slug: string,
  edition: EditionName,
  signal?: AbortSignal,
): Promise<EditionFile | null> {
  const version = await store.lastVersion(database(), slug)
  if (!version?.file) return null
  const { file } = version
  const name = edition === 'simple' ? `${slug}.epub` : `${slug}-${edition}.epub`
  if (edition === 'simple') {
    const size = await blobs().sizeOf(file)
    if (size === undefined) return null
    return { name, size, stream: async () => (await blobs().open(file)).stream }
  }
  const folder = await layOut([{ name: 'livre.epub', sha256: file, size: 0 }])
  try {
    const request = { path: folder.book, edition, target: join(folder.results, name) }
    const size = await threads().run(exportTask, request, { ...LIMITS, ...(signal ? { signal } : {}) })
    return { name, size, stream: () => Promise.resolve(lastRead(request.target, folder)) }
  } catch (error) {
    await folder.remove()
    throw error
  }
}

/** The file at `path`, removed with all around it once it was read or given up. */
function lastRead(path: string, folder: SourceFolder): Readable {
  const stream = createReadStream(path)
  stream.once(
    'close',
    () => void folder.remove().catch((error: unknown) => log().warn({ error }, 'a draft stays')),
  )
  return stream
}
