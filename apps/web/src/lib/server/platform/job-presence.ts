import type pg from 'pg'
import { log } from './log.ts'

/** Names the advisory lock that every process holds, shared, while it runs jobs on a database. */
const presenceLock = 7_240_001

/** A killed server gives its jobs another attempt, up to this many: a job may be what kills it. */
const mostAttempts = 40

/** That this process runs jobs, as other servers on the same database can know it. */
export interface Presence {
  /**
   * Frees the jobs that nobody alive is doing: those of servers that were killed, which the queue by itself would only
   * take up again after four hours. Does nothing while another server runs jobs here, for they may be its own.
   */
  freeJobsOfTheDead(): Promise<void>
  end(): void
}

/** Says that this process runs jobs, on a connection of its own, until `end` or until the process dies. */
export function declarePresence(pool: pg.Pool): Presence {
  let client: pg.PoolClient | undefined

  const connect = async (): Promise<pg.PoolClient> => {
    if (client) return client
    const fresh = await pool.connect()
    client = fresh
    fresh.once('error', (error) => {
      if (client !== fresh) return // given back already: the database went away after it
      log().warn({ error }, 'presence lost until the jobs run again')
      client = undefined
      fresh.release(true)
    })
    await fresh.query('select pg_advisory_lock_shared($1)', [presenceLock])
    return fresh
  }

  return {
    async freeJobsOfTheDead() {
      const session = await connect()
      const { rows } = await session.query<{ alone: boolean }>('select pg_try_advisory_lock($1) as alone', [
        presenceLock,
      ])
      if (!rows[0]?.alone) return
      try {
        await session.query(
          `update graphile_worker._private_jobs set max_attempts = least(max_attempts + 1, $1)
           where locked_by is not null`,
          [mostAttempts],
        )
        await session.query(
          `select graphile_worker.force_unlock_workers(array(
             select locked_by from graphile_worker._private_jobs where locked_by is not null
             union select locked_by from graphile_worker._private_job_queues where locked_by is not null))`,
        )
      } finally {
        await session.query('select pg_advisory_unlock($1)', [presenceLock])
      }
    },
    end() {
      client?.release(true)
      client = undefined
    },
  }
}
