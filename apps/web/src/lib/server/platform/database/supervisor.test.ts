import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import pg from 'pg'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { OperatorProblem } from '../problems.ts'
import { postmasterOf, processesOf } from './processes.ts'
import { clusterFolderOf, superviseDatabase, type Supervisor } from './supervisor.ts'

let root: string
let running: Supervisor[]
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'trousseau-database-'))
  running = []
})
afterEach(async () => {
  for (const supervisor of running) await supervisor.stop()
  rmSync(root, { recursive: true, force: true })
})

async function start(folder = root): Promise<Supervisor> {
  const supervisor = await superviseDatabase(folder, folder)
  running.push(supervisor)
  return supervisor
}

async function query(supervisor: Supervisor, text: string): Promise<unknown[]> {
  const client = new pg.Client(supervisor.connection)
  client.on('error', () => undefined)
  await client.connect()
  try {
    return (await client.query<Record<string, unknown>>(text)).rows
  } finally {
    await client.end()
  }
}

const postmaster = (folder = root) => postmasterOf(clusterFolderOf(folder)) ?? expect.fail('no postmaster')

test('it starts, keeps what is written, stops, and starts again with it', async () => {
  const first = await start()
  await query(first, 'create table kept (word text)')
  await query(first, `insert into kept values ('Noël')`)
  await first.stop()
  expect(processesOf(clusterFolderOf(root))).toEqual([])
  const second = await start()
  expect(await query(second, 'select word, lower(word) as lower from kept')).toEqual([
    { word: 'Noël', lower: 'noël' },
  ])
})

test('it listens to this machine only, through a socket that only its owner may use, and never skips the disk', async () => {
  const supervisor = await start()
  expect(
    await query(
      supervisor,
      `select name, setting from pg_settings
       where name in ('listen_addresses', 'fsync', 'full_page_writes', 'synchronous_commit') order by name`,
    ),
  ).toEqual([
    { name: 'fsync', setting: 'on' },
    { name: 'full_page_writes', setting: 'on' },
    { name: 'listen_addresses', setting: '' },
    { name: 'synchronous_commit', setting: 'on' },
  ])
  expect(statSync(clusterFolderOf(root)).mode & 0o077).toBe(0)
})

test.skipIf(process.geteuid?.() !== 0)('started by root, it runs as a user without any right', async () => {
  await start()
  const status = readFileSync(`/proc/${postmaster()}/status`, 'utf8')
  expect(status).toMatch(/^Uid:\t(?!0\t)(\d+)\t\1\t\1\t\1$/m)
  expect(status).toMatch(/^Groups:\s*$/m)
})

test('killed, it comes back by itself with everything', async () => {
  const supervisor = await start()
  await query(supervisor, 'create table kept as select 7 as n')
  const before = postmaster()
  process.kill(before, 'SIGKILL')
  await expect.poll(() => supervisor.isReady(), { interval: 20, timeout: 5000 }).toBe(false)
  await expect.poll(() => supervisor.isReady(), { timeout: 20_000 }).toBe(true)
  expect(postmaster()).not.toBe(before)
  expect(await query(supervisor, 'select n from kept')).toEqual([{ n: 7 }])
})

test('when its server was killed, the next server takes it over as it runs', async () => {
  const module = JSON.stringify(join(import.meta.dirname, 'supervisor.ts'))
  const code = `import { superviseDatabase } from ${module}
    await superviseDatabase(process.argv[1], process.argv[1]); process.stdout.write('ready'); process.stdin.on('end', () => process.exit()).resume()`
  const server = spawn(process.execPath, ['--input-type=module', '-e', code, root], {
    stdio: ['pipe', 'pipe', 'inherit'],
  })
  await once(server.stdout, 'data')
  const orphan = postmaster()
  server.kill('SIGKILL')
  await once(server, 'exit')
  const next = await start()
  expect(postmaster()).toBe(orphan)
  await next.stop()
  expect(processesOf(clusterFolderOf(root))).toEqual([])
})

test('a process number left by a dead machine, which is another process today, does not keep it from starting', async () => {
  await (await start()).stop()
  const cluster = clusterFolderOf(root)
  const stale = `${process.pid}\n/proc/self/cwd\n1700000000\n5432\n.\n\n  123  4\nready\n`
  writeFileSync(join(cluster, 'postmaster.pid'), stale)
  writeFileSync(join(cluster, '.s.PGSQL.5432.lock'), stale)
  const supervisor = await start()
  expect(await query(supervisor, 'select 1 as one')).toEqual([{ one: 1 }])
})

test('a folder whose path is longer than a socket address may be does', async () => {
  const deep = join(root, 'd'.repeat(60), 'é'.repeat(60))
  mkdirSync(deep, { recursive: true })
  const supervisor = await start(deep)
  expect(await query(supervisor, 'select 1 as one')).toEqual([{ one: 1 }])
})

test('a first start that was interrupted is begun again', async () => {
  const draft = `${clusterFolderOf(root)}.new`
  mkdirSync(join(draft, 'base'), { recursive: true })
  writeFileSync(join(draft, 'PG_VERSION'), '18\n')
  await start()
  expect(readdirSync(root)).not.toContain('postgres.new')
})

test('files of another PostgreSQL are left alone, with a sentence', async () => {
  const cluster = clusterFolderOf(root)
  mkdirSync(cluster)
  writeFileSync(join(cluster, 'PG_VERSION'), '17\n')
  const refusal = await superviseDatabase(root, root).catch((error: unknown) => error)
  expect(refusal).toBeInstanceOf(OperatorProblem)
  expect(refusal).toMatchObject({ code: 'database-older-program' })
  expect(readdirSync(cluster)).toEqual(['PG_VERSION'])
})
