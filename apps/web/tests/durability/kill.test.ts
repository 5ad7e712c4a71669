import { spawn, type ChildProcess } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { text } from 'node:stream/consumers'
import { setTimeout as sleep } from 'node:timers/promises'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { postmasterOf } from '#lib/server/platform/database/processes.ts'
import { blobs, type Platform } from '#lib/server/platform/index.ts'
import { contentOf, countedEntries, openLedger, readEntries } from './ledger.ts'

let folder: string
const acknowledged = new Set<number>()
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'trousseau-durability-'))
})
afterAll(() => rmSync(folder, { recursive: true, force: true }))

/** Starts a writer; `acknowledges(n)` waits for its n-th acknowledgement. */
function startWriter(): { process: ChildProcess; acknowledges: (times: number) => Promise<void> } {
  const next = acknowledged.size === 0 ? 0 : Math.max(...acknowledged) + 1
  const writer = spawn(
    process.execPath,
    ['--conditions=source', join(import.meta.dirname, 'writer.ts'), folder, String(next)],
    { stdio: ['ignore', 'pipe', 'inherit'] },
  )
  let times = 0
  const lines = createInterface({ input: writer.stdout })
  lines.on('line', (line) => {
    acknowledged.add(Number(line))
    times += 1
  })
  return {
    process: writer,
    async acknowledges(wanted) {
      while (times < wanted) {
        if (writer.exitCode !== null) throw new Error(`the writer ended: ${writer.exitCode}`)
        await sleep(10)
      }
    },
  }
}

async function kill(writer: ChildProcess): Promise<void> {
  writer.kill('SIGKILL')
  await once(writer, 'close') // its last lines are read
}

async function withLedger(look: (platform: Platform) => Promise<void>): Promise<void> {
  const platform = await openLedger(folder)
  try {
    await look(platform)
  } finally {
    await platform.close()
  }
}

async function expectAllThere(): Promise<void> {
  const entries = await readEntries()
  expect([...acknowledged].filter((number) => !entries.has(number))).toEqual([])
  for (const [number, hash] of entries) {
    const { stream } = await blobs().open(hash)
    expect(await text(stream)).toBe(contentOf(number))
  }
  // Each row came with a job: those that were under way when the server died are done by the next one.
  await expect
    .poll(async () => [...entries.keys()].filter(await notCounted()), { timeout: 20_000 })
    .toEqual([])
}

async function notCounted(): Promise<(number: number) => boolean> {
  const counted = await countedEntries()
  return (number) => !counted.has(number)
}

test('a server killed twenty times while it writes loses nothing that was acknowledged', async () => {
  for (let round = 0; round < 20; round++) {
    const writer = startWriter()
    await writer.acknowledges(3)
    await sleep(Math.random() * 60)
    await kill(writer.process)
  }
  expect(acknowledged.size).toBeGreaterThanOrEqual(60)
  await withLedger(expectAllThere)
})

test('a database killed five times under a writing server comes back by itself and loses nothing', async () => {
  const writer = startWriter()
  for (let round = 1; round <= 5; round++) {
    await writer.acknowledges(round * 5)
    const postmaster = postmasterOf(join(folder, 'postgres'))
    expect(postmaster).toBeDefined()
    process.kill(postmaster!, 'SIGKILL')
    await expect
      .poll(() => postmasterOf(join(folder, 'postgres')) !== postmaster, { timeout: 20_000 })
      .toBe(true)
  }
  await writer.acknowledges(30)
  await kill(writer.process)
  await withLedger(expectAllThere)
})

test('when server and database are killed together, the next start has it all', async () => {
  for (let round = 0; round < 3; round++) {
    const writer = startWriter()
    await writer.acknowledges(5)
    const postmaster = postmasterOf(join(folder, 'postgres'))
    process.kill(postmaster!, 'SIGKILL')
    await kill(writer.process)
  }
  await withLedger(expectAllThere)
})
