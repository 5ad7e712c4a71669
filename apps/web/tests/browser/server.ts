/**
 * The server that the browser tests share: started before them, stopped after them.
 * `TROUSSEAU_URL` is its address, `TROUSSEAU_FIRST_LINK` the one-time link of the first team account.
 * With `TROUSSEAU_URL` set beforehand, that server is used as it is.
 */
import { spawn } from 'node:child_process'
import { existsSync, mkdtempSync, rmSync } from 'node:fs'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'

const root = join(import.meta.dirname, '../../../..')
/** Books that a new library begins with; they are put on the shelf just after the server answers. */
const starters = 4
const startTime = 90_000 // ms, the first start of a database on a slow machine included

/** A running server of its own data. */
export interface TestServer {
  url: string
  data: string
  /** To the first team account, once. */
  firstLink: string
  close(): Promise<void>
}

export default async function startServer(): Promise<(() => Promise<void>) | undefined> {
  if (process.env.TROUSSEAU_URL) return undefined
  const server = await openServer()
  process.env.TROUSSEAU_URL = server.url
  process.env.TROUSSEAU_FIRST_LINK = server.firstLink
  process.env.TROUSSEAU_SERVER_DATA = server.data
  return () => server.close()
}

/** Starts the built server on a free port and an empty data folder, and waits until it answers. */
export async function openServer(): Promise<TestServer> {
  const main = join(root, 'apps/web/build/server/main.js')
  if (!existsSync(main)) throw new Error('The server is not built: run `npm run build` first.')
  const data = mkdtempSync(join(tmpdir(), 'trousseau-browser-'))
  const port = await freePort()
  const url = `http://127.0.0.1:${port}`
  const server = spawn(process.execPath, [main], {
    cwd: root,
    env: { ...process.env, PORT: String(port), HOST: '127.0.0.1', ORIGIN: url, TROUSSEAU_DATA: data },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  let said = ''
  server.stdout.on('data', (chunk: Buffer) => (said += chunk.toString()))
  server.stderr.on('data', (chunk: Buffer) => (said += chunk.toString()))
  const link = () => /http:\/\/\S*\/equipe\/bienvenue\/\S+/.exec(said)?.[0]
  const end = Date.now() + startTime
  while (!((await answers(`${url}/healthz`)) && link())) {
    if (server.exitCode !== null || Date.now() > end) throw new Error(`The server did not start:\n${said}`)
    await wait(200)
  }
  while ((await shelved(url)) < starters) {
    if (Date.now() > end) throw new Error(`The starter books are not there:\n${said}`)
    await wait(200)
  }
  const close = async () => {
    const ended = new Promise((resolve) => server.once('exit', resolve))
    server.kill('SIGTERM')
    await ended
    rmSync(data, { recursive: true, force: true })
  }
  return { url, data, firstLink: link() ?? '', close }
}

/** How many books are on the first shelf. */
async function shelved(url: string): Promise<number> {
  const page = await (await fetch(`${url}/livres`)).text()
  return new Set(page.match(/href="\/livres\/[a-z0-9-]+"/g)).size
}

async function answers(url: string): Promise<boolean> {
  try {
    return (await fetch(url)).ok
  } catch {
    return false
  }
}

function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const probe = createServer()
    probe.once('error', reject)
    probe.listen(0, '127.0.0.1', () => {
      const address = probe.address()
      probe.close(() =>
        address !== null && typeof address === 'object'
          ? resolve(address.port)
          : reject(new Error('no port')),
      )
    })
  })
}
