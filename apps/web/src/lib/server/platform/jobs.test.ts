import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { sql } from 'kysely'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { z } from 'zod'
import type { MigrationSet } from './database/index.ts'
import { postmasterOf } from './database/processes.ts'
import { defineJob, enqueue } from './jobs.ts'
import { database } from './platform.ts'
import { openTestPlatform } from './testing.ts'

const done: { word: string; attempt: number }[] = []
const lost: string[] = []

const say = defineJob({
  name: 'test.say',
  payload: z.object({ word: z.string() }),
  run: async ({ word }, { attempt }) => {
    done.push({ word, attempt })
    return Promise.resolve()
  },
})
const failOnce = defineJob({
  name: 'test.fail',
  payload: z.object({ word: z.string() }),
  attempts: 1,
  run: () => Promise.reject(new Error('cannot')),
  gaveUp: async ({ word }) => {
    lost.push(word)
    return Promise.resolve()
  },
})

const slow = defineJob({
  name: 'test.slow',
  payload: z.object({ word: z.string() }),
  attempts: 1,
  run: async ({ word }, { signal }) => {
    started.push(word)
    await sleep(
      word === 'arrêté' && started.filter((one) => one === word).length === 1 ? 60_000 : 400,
      undefined,
      { signal },
    )
    await sql`insert into words values (${word})`.execute(database())
  },
  gaveUp: async ({ word }) => {
    lost.push(word)
    return Promise.resolve()
  },
})
const killing = defineJob({
  name: 'test.kill',
  payload: z.object({ word: z.string() }),
  run: async ({ word }) => {
    if (!started.includes(word)) process.kill(postmaster(), 'SIGKILL')
    started.push(word)
    return Promise.resolve()
  },
})
const started: string[] = []
const postmaster = () =>
  postmasterOf(join(opened.platform.folder.root, 'postgres')) ?? expect.fail('no postmaster')
const words: MigrationSet = {
  'words-001': {
    async up(db) {
      await sql`create table words (word text not null)`.execute(db)
    },
  },
}
const written = async () =>
  (await sql<{ word: string }>`select word from words`.execute(database())).rows.map(({ word }) => word)

let opened: Awaited<ReturnType<typeof openTestPlatform>>
beforeAll(async () => {
  opened = await openTestPlatform({ jobs: [say, failOnce, slow, killing], migrations: [words] })
})
afterAll(() => opened.dispose())

test('a job runs soon after it was enqueued', async () => {
  await enqueue(database(), say, { word: 'bonjour' })
  await expect.poll(() => done).toContainEqual({ word: 'bonjour', attempt: 1 })
})

test('a job enqueued in a transaction that is undone never runs', async () => {
  const undone = database()
    .transaction()
    .execute(async (transaction) => {
      await enqueue(transaction, say, { word: 'jamais' })
      throw new Error('undo')
    })
  await expect(undone).rejects.toThrow('undo')
  await enqueue(database(), say, { word: 'ensuite' })
  await expect.poll(() => done.map(({ word }) => word)).toContain('ensuite')
  expect(done.map(({ word }) => word)).not.toContain('jamais')
})

test('a payload of another form is refused when it is enqueued', async () => {
  await expect(enqueue(database(), say, { word: 3 } as never)).rejects.toThrow()
})

test('a job that failed for the last time tells so once, and its error text stays out of the database', async () => {
  await enqueue(database(), failOnce, { word: 'perdu' })
  await expect.poll(() => lost).toEqual(['perdu'])
  await expect
    .poll(async () => {
      const { rows } = await sql<{ last_error: string }>`select last_error from graphile_worker.jobs`.execute(
        database(),
      )
      return rows.map((row) => row.last_error)
    })
    .toEqual([expect.not.stringContaining('cannot')])
})

test('a job under way when the database dies is done soon after it is back, and has lost no attempt', async () => {
  await enqueue(database(), slow, { word: 'coupé' })
  await expect.poll(() => started).toContain('coupé')
  process.kill(postmaster(), 'SIGKILL')
  await expect.poll(() => written().catch(() => []), { timeout: 60_000 }).toEqual(['coupé'])
  expect(lost).not.toContain('coupé')
})

test('a job that was done just when the database died does not stay in the queue', async () => {
  await enqueue(database(), killing, { word: 'fini' })
  await expect.poll(() => started).toContain('fini')
  const waiting = async () => {
    const { rows } = await sql<{ waiting: number }>`
      select count(*) as waiting from graphile_worker.jobs where task_identifier = ${killing.name}`.execute(
      database(),
    )
    return rows[0]?.waiting
  }
  await expect.poll(() => waiting().catch(() => 'away'), { timeout: 60_000, interval: 200 }).toBe(0)
})

test('jobs still run after the database came back', async () => {
  await enqueue(database(), say, { word: 'revenu' })
  await expect.poll(() => done.map(({ word }) => word), { timeout: 60_000 }).toContain('revenu')
})

test('a job under way when the server stops has lost no attempt, and the next server does it', async () => {
  await enqueue(database(), slow, { word: 'arrêté' })
  await expect.poll(() => started).toContain('arrêté')
  await opened.restart()
  await expect.poll(written, { timeout: 60_000 }).toContain('arrêté')
  expect(lost).not.toContain('arrêté')
})
