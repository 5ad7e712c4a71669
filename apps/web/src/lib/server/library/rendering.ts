/**
 * Renders anew the books that another program version rendered: their HTML and light pictures then are what this one
 * would make at an import. Until it is done, learners read what was there.
 */
import { buffer } from 'node:stream/consumers'
import { z } from 'zod'
import { blobs, defineJob, enqueue, log, threads } from '#lib/server/platform/index.ts'
import { database } from './database.ts'
import { keepPictures } from './files.ts'
import { isPictureExtension } from './pictures.ts'
import { renderTask } from './render-task.ts'
import * as store from './rendering-store.ts'
import { RENDERING } from './rendering-version.ts'

/** ms and MiB; the book was adapted within more. */
const LIMITS = { timeout: 10 * 60_000, memory: 1536 }

/** After imports: someone waits for those. */
const PRIORITY = 10

/** Queues every book that carries another rendering; asked twice, each is done once. */
export async function renewRenderings(): Promise<void> {
  const versions = await store.versionsRenderedOtherwise(database(), RENDERING)
  for (const version of versions) {
    await enqueue(database(), renderJob, { version }, { key: `render-${version}`, priority: PRIORITY })
  }
  if (versions.length > 0) log().info({ versions: versions.length }, 'books are to be rendered anew')
}

/** Renders a version anew; running it again does nothing more. */
export const renderJob = defineJob({
  name: 'library.render',
  payload: z.object({ version: z.uuid() }),
  run: async ({ version }, { signal }) => {
    const book = await store.bookToRender(database(), version, RENDERING)
    if (!book) return
    const { language, cover = null } = book.metadata
    const pictures = await withBytes(book.pictures)
    const { html, light } = await threads().run(
      renderTask,
      { language, cover, pictures, sequences: book.sequences },
      { ...LIMITS, signal },
    )
    await keepPictures(light)
    await database()
      .transaction()
      .execute((transaction) =>
        store.replaceRendering(transaction, version, {
          rendering: RENDERING,
          html: new Map(book.sequences.map(({ sequence }, index) => [sequence.number, html[index] ?? ''])),
          light: light.map(({ bytes: _, ...picture }) => picture),
        }),
      )
  },
})

async function withBytes(pictures: store.StoredBook['pictures']) {
  const whole = []
  for (const { extension, ...picture } of pictures) {
    if (!isPictureExtension(extension)) continue
    const { stream } = await blobs().open(picture.sha256)
    whole.push({ ...picture, extension, bytes: await buffer(stream) })
  }
  return whole
}
