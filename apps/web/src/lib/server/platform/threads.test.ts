import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { openThreads, threadTask, type Threads } from './threads.ts'

const double = threadTask<number, number, string>('double')
const endless = threadTask<null, never>('endless')
const greedy = threadTask<null, never>('greedy')
const doubling = threadTask<null, never>('doubling')
const hoarding = threadTask<null, never>('hoarding')
const silent = threadTask<number, string, string>('silent')
const failing = threadTask<null, never>('failing')

let folder: string
let threads: Threads
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'trousseau-threads-'))
  const task = (code: string) => `() => Promise.resolve({ default: ${code} })`
  writeFileSync(
    join(folder, 'entry.mjs'),
    `import { serveThreadTasks } from ${JSON.stringify(join(import.meta.dirname, 'thread-entry.ts'))}
     await serveThreadTasks(import.meta.filename, {
       double: ${task(`(n, report) => { report('half way'); return n * 2 }`)},
       endless: ${task('() => { for (;;); }')},
       greedy: ${task('() => { const all = []; for (;;) all.push(new Array(1000).fill({})) }')},
       doubling: ${task(`() => { let s = 'abcdef'; for (;;) { s += s; JSON.stringify(s) } }`)},
       hoarding: ${task('() => { const all = []; for (;;) all.push(Buffer.alloc(4_000_000, 1)) }')},
       silent: ${task(`async (n, report) => { for (; n > 0; n--) { await new Promise((done) => setTimeout(done, 1000)); report('here') } for (;;); }`)},
       failing: ${task(`() => { throw Object.assign(new Error('no'), { name: 'Refused', problem: { code: 'odd' } }) }`)},
     })`,
  )
  threads = openThreads(join(folder, 'entry.mjs'))
})
afterAll(() => rmSync(folder, { recursive: true }))

const options = { timeout: 20_000, memory: 64 }

test('a task gives its output, and says where it is', async () => {
  const said: string[] = []
  expect(await threads.run(double, 21, { ...options, onProgress: (step) => said.push(step) })).toBe(42)
  expect(said).toEqual(['half way'])
})

test('a task that lasts too long is ended', async () => {
  await expect(threads.run(endless, null, { ...options, timeout: 300 })).rejects.toMatchObject({
    why: 'timeout',
  })
})

test('a task that takes too much memory is ended, and the server lives on', async () => {
  await expect(threads.run(greedy, null, options)).rejects.toMatchObject({ why: 'memory' })
  await expect(threads.run(doubling, null, options)).rejects.toMatchObject({
    name: expect.stringMatching(/Range|Thread/) as unknown,
  })
  expect(await threads.run(double, 1, options)).toBe(2)
})

test('a task whose bytes outside of its objects take too much memory is ended', async () => {
  await expect(threads.run(hoarding, null, options)).rejects.toMatchObject({ why: 'memory' })
})

test('a task that says nothing any more is ended, one that speaks is not', async () => {
  const said: string[] = []
  const onProgress = (step: string) => said.push(step)
  await expect(
    threads.run(silent, 8, { ...options, timeout: 60_000, silence: 6000, onProgress }),
  ).rejects.toMatchObject({
    why: 'timeout',
  })
  expect(said).toHaveLength(8)
}, 60_000)

test('a task that goes round in circles does not keep another from its turn', async () => {
  const circling = threads
    .run(endless, null, { ...options, timeout: 15_000 })
    .catch((error: unknown) => error)
  const first = await Promise.race([circling, threads.run(double, 4, options)])
  expect(first).toBe(8)
  await circling
})

test('a task is ended when it is no longer wanted', async () => {
  const reason = new Error('stop')
  await expect(
    threads.run(endless, null, { ...options, signal: AbortSignal.timeout(200) }),
  ).rejects.toMatchObject({
    name: 'TimeoutError',
  })
  await expect(threads.run(endless, null, { ...options, signal: AbortSignal.abort(reason) })).rejects.toBe(
    reason,
  )
})

test('the error that a task threw keeps its name and fields', async () => {
  await expect(threads.run(failing, null, options)).rejects.toMatchObject({
    name: 'Refused',
    message: 'no',
    problem: { code: 'odd' },
  })
})

test('more tasks than processors all get their turn', async () => {
  const all = Array.from({ length: 8 }, (_, n) => threads.run(double, n, options))
  expect(await Promise.all(all)).toEqual([0, 2, 4, 6, 8, 10, 12, 14])
})
