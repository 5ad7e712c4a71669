import { Kysely, PostgresDialect } from 'kysely'
import pg from 'pg'
import { log } from '../log.ts'

/** Open connections at most: enough for the pages and the jobs of one server. */
const largestPool = 16

const { builtins } = pg.types

/** Types of columns as the application wants them; all others as `pg` gives them. */
const types = new pg.TypeOverrides()
// Counts and sizes: JavaScript numbers are exact far beyond them.
types.setTypeParser(builtins.INT8, Number)
// A day is a day (`2026-11-23`), not midnight somewhere.
types.setTypeParser(builtins.DATE, (day) => day)

/** A pool that survives its database: connections that die are dropped and made again when needed. */
export function openPool(connection: pg.ClientConfig): pg.Pool {
  const pool = new pg.Pool({
    ...connection,
    max: largestPool,
    connectionTimeoutMillis: 5000,
    idle_in_transaction_session_timeout: 120_000,
    application_name: 'trousseau',
    types,
  })
  pool.on('error', (error) => log().warn({ error }, 'an idle connection was cut'))
  pool.on('connect', (client) => client.on('error', (error) => log().warn({ error }, 'a connection was cut')))
  return pool
}

/** Typed SQL over a pool. Closing it closes the pool. */
export function openKysely(pool: pg.Pool): Kysely<unknown> {
  return new Kysely<unknown>({ dialect: new PostgresDialect({ pool }) })
}
