import type { ChildProcess } from 'node:child_process'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import pg from 'pg'
import { databaseLogPath, log } from '../log.ts'
import { OperatorProblem } from '../problems.ts'
import { findBinaries, type Binaries } from './binaries.ts'
import { clusterDatabase, clusterUser, ensureCluster } from './cluster.ts'
import { chooseIdentity } from './identity.ts'
import { clearRemains, logSize, readLogFrom, spawnPostmaster, stopPostmaster } from './postmaster.ts'
import { probe } from './probe.ts'
import { postmasterOf, runsIn } from './processes.ts'
import { openSocketFolder, type SocketFolder } from './socket.ts'

/** How long a postmaster may take to be ready while it lives: recovery after a crash reads its journal again. */
const recoveryPatience = 180_000
const watchEvery = 200

/** The embedded PostgreSQL of a data folder, kept running until `stop`. One at a time, by whoever holds the folder. */
export interface Supervisor {
  /** How to connect. */
  readonly connection: pg.ClientConfig
  /** False between the postmaster's death and its return. */
  isReady: () => boolean
  /** Ends PostgreSQL, everything written. At most about 5 s. */
  stop: () => Promise<void>
}

/** How to reach the embedded database of a data folder, running or not. `release` gives the short path back. */
export function embeddedConnection(dataFolder: string): {
  connection: pg.ClientConfig
  socket: SocketFolder
} {
  const socket = openSocketFolder(clusterFolderOf(dataFolder))
  return {
    connection: { host: socket.path, port: 5432, user: clusterUser, database: clusterDatabase },
    socket,
  }
}

export const clusterFolderOf = (dataFolder: string): string => join(dataFolder, 'postgres')

/**
 * Starts the embedded PostgreSQL, or takes over one that outlived its server, and brings it back whenever it dies.
 * The caller holds the data folder's lock.
 *
 * @throws OperatorProblem when it cannot start the first time
 */
export async function superviseDatabase(dataFolder: string, logFolder: string): Promise<Supervisor> {
  const folder = clusterFolderOf(dataFolder)
  const logFile = databaseLogPath(logFolder)
  const identity = chooseIdentity(folder)
  let socketOpened: ReturnType<typeof embeddedConnection> | undefined
  let postmaster: number | undefined
  let ready = false
  let stopping = false

  let found: Binaries | undefined
  const binaries = () => (found ??= findBinaries(identity))
  const reach = () => (socketOpened ??= embeddedConnection(dataFolder))
  const maintenance = (): pg.ClientConfig => ({ ...reach().connection, database: 'postgres' })

  /** Waits until the postmaster `pid` is ready, or has died. */
  async function becomesReady(pid: number, child?: ChildProcess): Promise<boolean> {
    let odd: unknown
    const end = Date.now() + recoveryPatience
    while (Date.now() < end) {
      if (child ? hasEnded(child) : !runsIn(folder, pid)) return false
      const answer = await probe(maintenance())
      if (answer.is === 'ready') return true
      if (answer.is === 'odd') odd = answer.error
      await sleep(20)
    }
    log().error({ pid, odd }, 'the postmaster lives but is not ready')
    return false
  }

  async function takeOver(): Promise<boolean> {
    const running = postmasterOf(folder)
    if (running === undefined) return false
    log().info({ pid: running }, 'a postmaster already runs in this folder')
    if (!(await becomesReady(running))) return false
    const answer = await probe(maintenance())
    if (answer.is === 'ready' && answer.version !== binaries().version) {
      log().info(
        { running: answer.version, wanted: binaries().version },
        'it is of another version: restarting it',
      )
      await stopPostmaster(folder, running)
      return false
    }
    postmaster = running
    return true
  }

  async function launch(): Promise<void> {
    await clearRemains(folder)
    const from = logSize(logFile)
    if (stopping) return
    const child = spawnPostmaster(folder, binaries(), identity, logFile)
    const failure = new Promise<unknown>((resolve) => child.once('error', resolve))
    if (child.pid === undefined) {
      throw new OperatorProblem('database-no-unprivileged-user', undefined, await failure)
    }
    postmaster = child.pid
    if (!(await becomesReady(child.pid, child))) {
      const said = readLogFrom(logFile, from)
      log().error({ status: child.exitCode, signal: child.signalCode, said }, 'the postmaster did not start')
      if (said.includes('No space left on device'))
        throw new OperatorProblem('disk-full', { path: dataFolder })
      throw new OperatorProblem('database-not-started', { log: logFile })
    }
  }

  async function bringUp(): Promise<void> {
    const started = performance.now()
    const how = (await takeOver()) ? 'taken over' : 'launched'
    if (how === 'launched') await launch()
    if (stopping) return
    await ensureDatabase(maintenance())
    ready = true
    log().info({ pid: postmaster, how, ms: Math.round(performance.now() - started) }, 'database ready')
  }

  async function watch(): Promise<void> {
    let wait = watchEvery
    for (;;) {
      await sleep(wait, undefined, { ref: false })
      if (stopping) return
      if (ready && postmaster !== undefined && runsIn(folder, postmaster)) continue
      ready = false
      try {
        log().warn({ pid: postmaster }, 'the postmaster died')
        await bringUp()
        wait = watchEvery
      } catch (error) {
        log().error({ error }, 'the database cannot be brought back yet')
        wait = Math.min(wait * 2, 10_000)
      }
    }
  }

  async function takeDown(): Promise<void> {
    const running = postmasterOf(folder) ?? postmaster
    if (running !== undefined && runsIn(folder, running)) await stopPostmaster(folder, running)
    socketOpened?.socket.release()
  }

  try {
    await ensureCluster(folder, binaries, identity)
    await bringUp()
  } catch (error) {
    await takeDown()
    throw error
  }
  const watching = watch()

  return {
    connection: reach().connection,
    isReady: () => ready,
    async stop() {
      stopping = true
      ready = false
      await takeDown()
      await Promise.race([watching, sleep(watchEvery * 2)])
      log().info('database stopped')
    },
  }
}

function hasEnded(child: ChildProcess): boolean {
  return child.exitCode !== null || child.signalCode !== null
}

/** Makes our one database in a new cluster. */
async function ensureDatabase(maintenance: pg.ClientConfig): Promise<void> {
  const client = new pg.Client(maintenance)
  client.on('error', () => undefined) // the query then fails by itself
  await client.connect()
  try {
    const { rowCount } = await client.query('select from pg_database where datname = $1', [clusterDatabase])
    if (rowCount === 0) await client.query(`create database ${clusterDatabase}`)
  } finally {
    await client.end()
  }
}
