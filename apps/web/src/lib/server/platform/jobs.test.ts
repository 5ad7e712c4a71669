import { sql } from 'kysely'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { z } from 'zod'
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

let opened: Awaited<ReturnType<typeof openTestPlatform>>
beforeAll(async () => {
  opened = await openTestPlatform({ jobs: [say, failOnce] })
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
