/** Imports: from files kept among the blobs to a book that can be read. Survives the death of the server at any point. */
import { randomUUID } from 'node:crypto'
import { z } from 'zod'
import { t } from '#lib/messages/index.ts'
import {
  BlobMissing,
  blobs,
  defineJob,
  enqueue,
  log,
  ThreadEnded,
  threads,
} from '#lib/server/platform/index.ts'
import { adaptTask, type AdaptedBook } from './adapt-task.ts'
import { database } from './database.ts'
import * as importStore from './import-store.ts'
import { sourceOf, type Import, type ImportWishes, type Reception, type SourceFile } from './import-model.ts'
import { keepPictureFiles } from './files.ts'
import { RENDERING } from './rendering-version.ts'
import { layOut } from './source-folder.ts'
import { freeSlug, slugOf } from './slug.ts'
import * as store from './store.ts'

/** A book that takes longer (ms), lets nothing be heard for so long (ms) or takes more memory (MiB) is none that people read. */
const LIMITS = { timeout: 10 * 60_000, silence: 60_000, memory: 1536 }

/** Refused imports are shown this long (ms). */
const REFUSALS_SHOWN = 24 * 60 * 60_000

/**
 * Takes note of files kept among the blobs and queues their import. What this answers is durable: the import goes on
 * after any restart. The same files are not imported twice.
 */
export async function receive(
  files: SourceFile[],
  wishes: ImportWishes,
  now = new Date(),
): Promise<Reception> {
  return database()
    .transaction()
    .execute(async (transaction) => {
      await importStore.lockFiles(transaction)
      for (const { sha256 } of files) {
        // Another import of the same file was refused at this very moment, and took it along.
        if (!(await blobs().has(sha256))) throw new BlobMissing(sha256)
      }
      const entry = { id: randomUUID(), source: sourceOf(files), files, wishes, created: now }
      const { id, isNew } = await importStore.insertImport(transaction, entry)
      if (isNew) await enqueue(transaction, importJob, { id })
      return { kind: isNew ? 'received' : 'known', id }
    })
}

/** The import `id`, or null when there is none. */
export async function importOf(id: string): Promise<Import | null> {
  if (!z.uuid().safeParse(id).success) return null
  const row = await importStore.importById(database(), id)
  return row ? importFrom(row) : null
}

/** Imports under way and those refused lately, the newest first. */
export async function importsUnderWay(now = new Date()): Promise<Import[]> {
  const rows = await importStore.recentImports(database(), new Date(now.getTime() - REFUSALS_SHOWN))
  return rows.map(importFrom).filter(({ state }) => state !== 'ready')
}

/** Reads, adapts and stores the book of an import; running it again does nothing more. */
export const importJob = defineJob({
  name: 'library.import',
  payload: z.object({ id: z.uuid() }),
  run: async ({ id }, { signal }) => {
    const row = await importStore.importById(database(), id)
    if (!row || row.state === 'ready' || row.state === 'refused') return
    const folder = await layOut(row.files)
    try {
      const book = await threads().run(
        adaptTask,
        { path: folder.book, facts: row.wishes.facts ?? null, onix: folder.onix, results: folder.results },
        {
          ...LIMITS,
          signal,
          onProgress: progressWriter(id),
        },
      )
      await keepPictureFiles(folder.results, [...book.pictures, ...book.light])
      await keepBook(id, row.wishes, book)
    } catch (error) {
      const sentence = refusalOf(error)
      if (sentence === null) throw error
      log().info({ import: id, error }, 'an import was refused')
      await refuse(id, row.files, sentence)
    } finally {
      await folder.remove()
    }
  },
  gaveUp: async ({ id }) => {
    const row = await importStore.importById(database(), id)
    await refuse(id, row?.files ?? [], t('team.import-failed'))
  },
})

/** Ends an import with the sentence that says why. Its files go, unless another import or a book has them too. */
async function refuse(id: string, files: SourceFile[], sentence: string): Promise<void> {
  await importStore.endWithRefusal(database(), id, sentence, new Date())
  await database()
    .transaction()
    .execute(async (transaction) => {
      await importStore.lockFiles(transaction)
      for (const { sha256 } of files) {
        if (!(await importStore.isFileUsed(transaction, sha256))) await blobs().remove(sha256)
      }
    })
}

function importFrom(row: importStore.ImportRow): Import {
  const about = {
    id: row.id,
    file: row.wishes.facts?.title ?? row.files[0]?.name ?? '',
    size: row.files.reduce((sum, { size }) => sum + size, 0),
    created: row.created,
  }
  switch (row.state) {
    case 'received':
      return { ...about, state: row.state }
    case 'reading':
    case 'adapting':
      return { ...about, state: row.state, progress: row.progress }
    case 'ready':
      return { ...about, state: row.state, slug: row.slug ?? '', title: row.title ?? '' }
    case 'refused':
      return { ...about, state: row.state, sentence: row.refusal ?? '' }
  }
}

/** What a person reads when the book itself is at fault, or null when the fault is ours and may pass. */
function refusalOf(error: unknown): string | null {
  if (error instanceof ThreadEnded) return error.why === 'crash' ? null : t('team.import-crashed')
  // An error that comes from a thread is no longer of its class.
  if (error instanceof Error && error.name === 'BookRefused') return error.message
  return null
}

/** Progress is written one at a time; what comes meanwhile replaces what waits. */
function progressWriter(id: string) {
  let waiting: { state: 'reading' | 'adapting'; progress: number } | undefined
  let writing = false
  const write = async () => {
    writing = true
    for (let next = waiting; next; next = waiting) {
      waiting = undefined
      await importStore.setProgress(database(), id, next.state, next.progress)
    }
    writing = false
  }
  return (progress: { state: 'reading' | 'adapting'; progress: number }) => {
    waiting = progress
    // Progress is only shown: when it cannot be written, the import itself will say so.
    if (!writing) void write().catch(() => (writing = false))
  }
}

async function keepBook(id: string, wishes: ImportWishes, book: AdaptedBook): Promise<void> {
  const now = new Date()
  await database()
    .transaction()
    .execute(async (transaction) => {
      await store.lockSlugs(transaction)
      const slug = wishes.slug ?? freeSlug(slugOf(book.metadata.title), await store.slugs(transaction))
      const home = await store.ensureBook(transaction, {
        id: randomUUID(),
        slug,
        level: wishes.level ?? null,
        created: now,
      })
      const version = randomUUID()
      await store.insertVersion(transaction, {
        ...book,
        id: version,
        book: home.id,
        number: home.versions + 1,
        rendering: RENDERING,
        created: now,
      })
      if (isToBePublished(wishes, home)) {
        await store.withdrawOthers(transaction, version)
        await store.setState(transaction, version, 'published', now)
      }
      // Two servers may have done the same import at once: whoever comes second leaves nothing behind.
      if (!(await importStore.endWithVersion(transaction, id, version, now))) throw new ImportEnded()
    })
    .catch((error: unknown) => {
      if (!(error instanceof ImportEnded)) throw error
    })
}

function isToBePublished(
  { publish }: ImportWishes,
  book: { versions: number; isPublished: boolean },
): boolean {
  return publish === 'yes' || (publish === 'as-before' && (book.versions === 0 || book.isPublished))
}

/** Undoes the transaction of an import that another process has brought to its end. */
class ImportEnded extends Error {}
