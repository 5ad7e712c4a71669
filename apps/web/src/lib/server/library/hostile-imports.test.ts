import { mkdtemp, readdir, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { platform } from '#lib/server/platform/index.ts'
import { openTestPlatform } from '#lib/server/platform/testing.ts'
import { database } from './database.ts'
import { importFromDisk } from './from-disk.ts'
import { importJob, importOf } from './importing.ts'
import type { Import } from './import-model.ts'
import { libraryMigrations } from './migrations.ts'
import { teamBooks } from './publication.ts'

let dispose: () => Promise<void>
let folder: string

/** The server's own code, but for a book called *boucle*, which goes round in circles as a fault of ours could make it. */
const entry = `import { readFileSync } from 'node:fs'
  import { serveThreadTasks } from ${JSON.stringify(join(import.meta.dirname, '../platform/thread-entry.ts'))}
  await serveThreadTasks(import.meta.filename, {
    'library.adapt': async () => {
      const { default: adapt } = await import(${JSON.stringify(join(import.meta.dirname, 'adapt-in-thread.ts'))})
      return { default: (input: { path: string }, report: unknown) => { while (readFileSync(input.path, 'latin1').includes('BOUCLE')); return adapt(input, report) } }
    },
  })`

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'trousseau-hostile-'))
  const threadEntry = join(folder, 'entry.ts')
  await writeFile(threadEntry, entry)
  ;({ dispose } = await openTestPlatform({ migrations: [libraryMigrations], jobs: [importJob], threadEntry }))
})
afterAll(async () => {
  await dispose()
  await rm(folder, { recursive: true, force: true })
})

async function bring(name: string, content: string | Uint8Array): Promise<string> {
  const path = join(folder, name)
  await writeFile(path, content)
  const bringing = await importFromDisk(path, { publish: 'no' })
  if (bringing.kind === 'refused') throw new Error(bringing.fault)
  return bringing.id
}

async function ended(id: string): Promise<Import> {
  for (;;) {
    const found = await importOf(id)
    if (found?.state === 'ready' || found?.state === 'refused') return found
    await sleep(50)
  }
}

async function stored(): Promise<string[]> {
  const names = await readdir(platform().folder.blobs, { recursive: true })
  return names.filter((name) => /[0-9a-f]{64}$/.test(name))
}

const page = (body: string) =>
  `<!doctype html><html lang="fr"><title>Un conte</title><body>${body}</body></html>`

/** A page whose elements are nested without end. */
const deep = page(`<p>Il était une fois.</p>${'<div>'.repeat(5000)}`)

it('leaves nothing of a refused book but its sentence', async () => {
  const before = await stored()
  const refused = await ended(await bring('profond.html', deep))
  expect(refused).toMatchObject({
    state: 'refused',
    sentence: expect.stringMatching(/^Ce livre .*\.$/) as string,
  })
  await expect.poll(stored).toEqual(before)
  await expect.poll(() => readdir(platform().folder.drafts)).toEqual([])
  expect(await teamBooks()).toEqual([])
  const rows = await database().selectFrom('library_imports').select('state').execute()
  expect(rows).toEqual([{ state: 'refused' }])
})

it('takes the same file again after a refusal', async () => {
  const id = await bring('profond.html', deep)
  expect((await ended(id)).state).toBe('refused')
})

it('keeps a file that a book has too', async () => {
  const good = await ended(await bring('conte.html', page('<p>Il était une fois un roi.</p>')))
  expect(good.state).toBe('ready')
  const kept = await stored()
  // What was sent, and the book's own EPUB.
  expect(kept).toHaveLength(2)
  await ended(await bring('profond.html', deep))
  await expect.poll(stored).toEqual(kept)
})

it('imports other books while one goes round in circles', async () => {
  const circling = await bring('boucle.html', page('<p>BOUCLE</p>'))
  const others = await Promise.all([
    bring('un.html', page('<p>Un premier livre.</p>')),
    bring('deux.html', page('<p>Un second livre.</p>')),
  ])
  for (const id of others) expect((await ended(id)).state).toBe('ready')
  expect((await importOf(circling))?.state).not.toBe('ready')
}, 120_000)
