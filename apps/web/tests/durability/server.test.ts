/** The built server as an operator meets it: its start, its end, and what it says when it cannot start. */
import { spawn, type ChildProcess } from 'node:child_process'
import { once } from 'node:events'
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest'
import { postmasterOf, processesOf } from '#lib/server/platform/database/processes.ts'

const main = join(import.meta.dirname, '../../build/server/main.js')
const opened = /^Trousseau est ouvert : (http:\S+)$/m

interface Server {
  process: ChildProcess
  /** All it has said so far. */
  said: () => string
  /** Its address, once it is open. */
  open: () => Promise<string>
  /** Its exit status and how long it took, after a signal if one is given. */
  end: (signal?: NodeJS.Signals) => Promise<{ status: number | null; ms: number }>
}

let folder: string
const servers: Server[] = []
beforeAll(() => {
  if (!existsSync(main)) throw new Error('The server is not built: run `npm run build` first.')
  folder = mkdtempSync(join(tmpdir(), 'trousseau-server-'))
})
afterEach(async () => {
  for (const server of servers.splice(0)) {
    if (server.process.exitCode === null && server.process.signalCode === null) await server.end('SIGTERM')
  }
})
afterAll(() => rmSync(folder, { recursive: true, force: true }))

function start(
  environment: Record<string, string> = {},
  [command, ...args]: [string, ...string[]] = [process.execPath, main],
): Server {
  const child = spawn(command, args, {
    cwd: join(import.meta.dirname, '../../../..'),
    env: { PATH: process.env['PATH'], PORT: '0', TROUSSEAU_DATA: join(folder, 'data'), ...environment },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  let said = ''
  child.stdout.on('data', (chunk: Buffer) => (said += chunk.toString()))
  child.stderr.on('data', (chunk: Buffer) => (said += chunk.toString()))
  const server: Server = {
    process: child,
    said: () => said,
    async open() {
      for (;;) {
        const address = opened.exec(said)?.[1]
        if (address !== undefined) return address
        if (child.exitCode !== null) throw new Error(`The server ended:\n${said}`)
        await sleep(20)
      }
    },
    async end(signal) {
      const since = performance.now()
      const closed = once(child, 'close') as Promise<[number | null]>
      if (signal) child.kill(signal)
      const [status] = await closed
      return { status, ms: performance.now() - since }
    },
  }
  servers.push(server)
  return server
}

const cluster = () => join(folder, 'data/postgres')

/** One sentence for the operator, nothing else. */
async function expectRefusal(server: Server, sentence: string | RegExp): Promise<void> {
  const { status } = await server.end()
  expect(status).toBe(1)
  expect(server.said().trim().split('\n')).toEqual([expect.stringMatching(sentence)])
}

test('it opens, answers, and ends on SIGTERM with its database', async () => {
  const server = start()
  const address = await server.open()
  const health = await fetch(`${address}/healthz`)
  expect(health.status).toBe(200)
  expect(await health.json()).toMatchObject({ status: 'ok' })
  expect(processesOf(cluster())).not.toEqual([])
  const { status, ms } = await server.end('SIGTERM')
  expect(status).toBe(0)
  expect(ms).toBeLessThan(10_000)
  expect(processesOf(cluster())).toEqual([])
})

test('it ends in time although a visitor holds a connection open', async () => {
  const server = start()
  const address = await server.open()
  const visitor = await fetch(address, { headers: { connection: 'keep-alive' } })
  const { status, ms } = await server.end('SIGTERM')
  expect(visitor.status).toBe(200)
  expect(status).toBe(0)
  expect(ms).toBeLessThan(10_000)
})

test('when its launcher is killed, it ends by itself, with its database', async () => {
  const launcher = `require('node:child_process').spawn(process.execPath, [${JSON.stringify(main)}], {
    stdio: ['inherit', 'inherit', 'inherit', 'ipc'] })`
  const server = start({}, [process.execPath, '-e', launcher])
  const address = await server.open()
  server.process.kill('SIGKILL')
  await expectEnd(address)
})

/** The server and its database end by themselves. */
async function expectEnd(address: string): Promise<void> {
  await expect
    .poll(
      () =>
        fetch(address).then(
          () => 'open',
          () => 'closed',
        ),
      { timeout: 10_000 },
    )
    .toBe('closed')
  await expect.poll(() => processesOf(cluster()), { timeout: 10_000 }).toEqual([])
}

describe('npm start', () => {
  test('ends in order when npm is asked to', async () => {
    const server = start({}, ['npm', 'start'])
    const address = await server.open()
    const { status } = await server.end('SIGTERM')
    expect(status).toBe(0)
    await expectEnd(address)
  })

  test('leaves nothing behind when npm is killed', async () => {
    const server = start({}, ['npm', 'start'])
    const address = await server.open()
    server.process.kill('SIGKILL')
    await expectEnd(address)
  })
})

test('while its database is away, it says so at once, then serves again', async () => {
  const server = start()
  const address = await server.open()
  const health = () => fetch(`${address}/healthz`).then(({ status }) => status)
  process.kill(postmasterOf(cluster())!, 'SIGKILL')
  await expect.poll(health, { interval: 20, timeout: 5000 }).toBe(503)
  await expect.poll(health, { timeout: 20_000 }).toBe(200)
})

describe('the origin of forms', () => {
  const post = (address: string, origin: string) =>
    fetch(`${address}/equipe/connexion`, {
      method: 'POST',
      headers: { origin },
      body: new URLSearchParams({ a: 'b' }),
    })

  test('a form of ours is taken under each name of this machine, a foreign one is refused', async () => {
    const address = await start().open()
    const local = address.replace('127.0.0.1', 'localhost')
    expect((await post(address, address)).status).not.toBe(403)
    expect((await post(local, local)).status).not.toBe(403)
    expect((await post(address, 'https://evil.example')).status).toBe(403)
  })

  test('with ORIGIN set, only forms from there are taken', async () => {
    const server = start({ ORIGIN: 'https://trousseau.exemple.fr' })
    await expect.poll(() => server.said(), { timeout: 30_000 }).toContain('https://trousseau.exemple.fr')
    const { address } = JSON.parse(readFileSync(join(folder, 'data/holder.json'), 'utf8')) as {
      address: string
    }
    expect(address).toBe('https://trousseau.exemple.fr')
  })
})

describe('what it says when it cannot start', () => {
  test('the port is taken', async () => {
    const other = createServer().listen(0, '127.0.0.1')
    await once(other, 'listening')
    const { port } = other.address() as AddressInfo
    await expectRefusal(start({ PORT: String(port) }), `^Le port ${port} est déjà pris`)
    other.close()
  })

  test('another server runs on the folder; it may again once that one was killed', async () => {
    const first = start()
    const address = await first.open()
    await expectRefusal(start(), `sert déjà à un autre serveur Trousseau \\(${address}\\)`)
    await first.end('SIGKILL')
    await start().open()
  })

  test('the folder cannot be written', async () => {
    writeFileSync(join(folder, 'a-file'), '')
    await expectRefusal(
      start({ TROUSSEAU_DATA: join(folder, 'a-file/data') }),
      '^Impossible d’écrire dans le dossier',
    )
  })

  test('the database of DATABASE_URL does not answer; its password is not shown', async () => {
    const server = start({ DATABASE_URL: 'postgres://someone:sesame@127.0.0.1:1/trousseau' })
    await expectRefusal(server, /^La base de données ne répond pas \(127\.0\.0\.1:1\/trousseau\)/)
    expect(server.said()).not.toContain('sesame')
  })

  test('a setting is wrong', async () => {
    await expectRefusal(start({ PORT: 'beaucoup' }), '^Le réglage PORT n’est pas bon')
  })
})
