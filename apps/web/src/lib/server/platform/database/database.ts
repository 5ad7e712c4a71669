import { sql, type Kysely } from 'kysely'
import { setTimeout as sleep } from 'node:timers/promises'
import type pg from 'pg'
import type { DatabasePlace } from '../settings.ts'
import { codeOf } from '../error-code.ts'
import { OperatorProblem } from '../problems.ts'
import { openKysely, openPool } from './connection.ts'
import { probe } from './probe.ts'
import { embeddedConnection, superviseDatabase } from './supervisor.ts'

/** How long queries that still run are waited for; ms. */
const closePatience = 1000

/** An open database. */
export interface Database {
  pool: pg.Pool
  kysely: Kysely<unknown>
  /** False while the embedded PostgreSQL is being brought back: requests are then better refused at once. */
  isReady: () => boolean
  /** Whether a query is answered now. */
  answers(): Promise<boolean>
  /** Closes the connections, then the embedded PostgreSQL if it is ours. */
  close(): Promise<void>
}

/** Opens the database that we run ourselves; the caller holds the folder's lock. */
export async function openEmbedded(dataFolder: string, logFolder: string): Promise<Database> {
  const supervisor = await superviseDatabase(dataFolder, logFolder)
  return wrap(openPool(supervisor.connection), supervisor.isReady, supervisor.stop)
}

/** Opens the embedded database that another process of ours runs. */
export function openEmbeddedOfOther(dataFolder: string): Database {
  const { connection, socket } = embeddedConnection(dataFolder)
  return wrap(
    openPool(connection),
    () => true,
    () => socket.release(),
  )
}

/**
 * Opens a PostgreSQL that someone else runs.
 *
 * @throws OperatorProblem `database-unreachable` or `database-refused`. They name the machine, never the password.
 */
export async function openUrl(url: string): Promise<Database> {
  const { hostname, port, pathname } = new URL(url)
  const place = `${hostname}${port && `:${port}`}${pathname}`
  const found = await probe({ connectionString: url })
  if (found.is === 'odd') {
    const refused = /^(28...|3D000|42501)$/.test(codeOf(found.error) ?? '')
    throw new OperatorProblem(refused ? 'database-refused' : 'database-unreachable', { place }, found.error)
  }
  if (found.is !== 'ready') throw new OperatorProblem('database-unreachable', { place })
  return wrap(
    openPool({ connectionString: url }),
    () => true,
    () => undefined,
  )
}

/** Opens the database of a place, for the process that holds the data folder. */
export function openDatabase(place: DatabasePlace, dataFolder: string, logFolder: string): Promise<Database> {
  return place.kind === 'url' ? openUrl(place.url) : openEmbedded(dataFolder, logFolder)
}

function wrap(pool: pg.Pool, isReady: () => boolean, afterClose: () => Promise<void> | void): Database {
  const kysely = openKysely(pool)
  return {
    pool,
    kysely,
    isReady,
    async answers() {
      try {
        await sql`select 1`.execute(kysely)
        return true
      } catch {
        return false
      }
    },
    async close() {
      // Connections that are still at work are cut by the database itself when it stops.
      await Promise.race([kysely.destroy(), sleep(closePatience, undefined, { ref: false })])
      await afterClose()
    },
  }
}
