import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { importOf, publishedBooks, type Bringing } from '#lib/server/library/index.ts'
import { openPlatform, readSettings } from '#lib/server/platform/index.ts'
import { parts } from '../../src/server/parts.ts'

let folder: string
let data: string
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'trousseau-import-'))
  data = join(folder, 'data')
})
afterAll(() => rmSync(folder, { recursive: true, force: true }))

/** A book of its own, long enough for its import to be under way when the server dies. */
function writeBook(number: number): string {
  const path = join(folder, `livre-${number}.txt`)
  const paragraph = `Le matin ${number}, les enfants couraient vers la rivière et jouaient sous les grands arbres.\n\n`
  writeFileSync(path, `Livre ${number}\n\n${paragraph.repeat(3000)}`)
  return path
}

/** Starts a server, has it receive a book, kills it `delay` ms after it said so. */
async function receiveAndKill(book: string, delay: number): Promise<string> {
  const server = spawn(
    process.execPath,
    ['--conditions=source', join(import.meta.dirname, 'importer.ts'), data, book],
    { stdio: ['ignore', 'pipe', 'inherit'] },
  )
  const [line] = (await once(server.stdout, 'data')) as [Buffer]
  const bringing = JSON.parse(line.toString()) as Bringing
  await sleep(delay)
  server.kill('SIGKILL')
  await once(server, 'close')
  if (bringing.kind !== 'received') throw new Error(bringing.kind)
  return bringing.id
}

test('imports that were acknowledged go on after the server was killed, each to one book', async () => {
  const ids = []
  for (const [number, delay] of [0, 300, 1200].entries())
    ids.push(await receiveAndKill(writeBook(number), delay))
  const platform = await openPlatform(readSettings({ TROUSSEAU_DATA: data }), parts, 'server')
  try {
    for (const id of ids) {
      await expect.poll(async () => (await importOf(id))?.state, { timeout: 60_000 }).toBe('ready')
    }
    expect(await publishedBooks()).toHaveLength(ids.length)
    // What the killed servers had laid out is swept away, and so is what this one did.
    expect(readdirSync(join(data, 'drafts'))).toEqual([])
  } finally {
    await platform.close()
  }
})
