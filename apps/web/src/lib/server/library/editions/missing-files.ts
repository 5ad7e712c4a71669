/** Makes the EPUB of versions that were stored before versions had one, from the files they were imported from. */
import { createReadStream } from 'node:fs'
import { join } from 'node:path'
import { z } from 'zod'
import { blobs, defineJob, enqueue, threads } from '#lib/server/platform/index.ts'
import { adaptTask, EPUB_FILE } from '../adapt-task.ts'
import { database } from '../database.ts'
import { layOut } from '../source-folder.ts'
import * as store from '../store.ts'

/** ms and MiB, as for an import. */
const LIMITS = { timeout: 10 * 60_000, memory: 1536 }

/** After imports and renderings: someone waits for those. */
const PRIORITY = 20

/** Queues every version without a file; asked twice, each is done once. */
export async function makeMissingFiles(): Promise<void> {
  for (const version of await store.versionsWithoutFile(database())) {
    await enqueue(database(), fileJob, { version }, { key: `file-${version}`, priority: PRIORITY })
  }
}

/** Makes the file of one version; running it again does nothing more. */
export const fileJob = defineJob({
  name: 'library.file',
  payload: z.object({ version: z.uuid() }),
  run: async ({ version }, { signal }) => {
    const source = await store.sourceOfVersion(database(), version)
    if (!source) return
    const folder = await layOut(source.files)
    try {
      const { book: path, onix, results } = folder
      const request = { path, facts: source.wishes.facts ?? null, onix, results, before: null }
      await threads().run(adaptTask, request, { ...LIMITS, signal })
      const { hash } = await blobs().put(createReadStream(join(results, EPUB_FILE)))
      await store.setFile(database(), version, hash)
    } finally {
      await folder.remove()
    }
  },
})
