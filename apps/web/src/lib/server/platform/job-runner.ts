import { setTimeout as sleep } from 'node:timers/promises'
import { Logger, run, runMigrations, type JobHelpers, type Runner, type TaskList } from 'graphile-worker'
import type pg from 'pg'
import { declarePresence } from './job-presence.ts'
import type { AnyJob } from './jobs.ts'
import { log } from './log.ts'
import { OperatorProblem, isDatabaseAway } from './problems.ts'

/** Jobs at the same time. Their heavy work is in worker threads, which have a bound of their own. */
const concurrency = 3

export interface JobRunner {
  /** Lets running jobs end, for at most about 2 s; the rest is tried again at the next start. */
  stop(): Promise<void>
}

/** Makes or updates the queue's own tables. @throws OperatorProblem `database-newer` */
export async function prepareQueue(pool: pg.Pool): Promise<void> {
  try {
    await runMigrations({ pgPool: pool, logger: queueLogger() })
  } catch (error) {
    if (error instanceof Error && /breaking migration/.test(error.message)) {
      throw new OperatorProblem('database-newer', undefined, error)
    }
    throw error
  }
}

/** Runs jobs until `stop`, through any restart of the database. */
export async function runJobs(pool: pg.Pool, jobs: readonly AnyJob[]): Promise<JobRunner> {
  const taskList: TaskList = Object.fromEntries(
    jobs.map((job) => [job.name, (payload, helpers) => perform(job, payload, helpers)]),
  )
  const presence = declarePresence(pool)
  const stopping = new AbortController()
  const isStopping = () => stopping.signal.aborted

  const start = async (): Promise<Runner> => {
    await presence.freeJobsOfTheDead()
    return run({
      pgPool: pool,
      taskList,
      concurrency,
      pollInterval: 2000, // new jobs are announced at once; this is for those that were put off
      parsedCronItems: [],
      noHandleSignals: true,
      gracefulShutdownAbortTimeout: 1000,
      logger: queueLogger(),
      // With a delay, even of nothing, a job whose end cannot be written (the database died at that moment) ends the
      // runner, which we start again; without one, the failure is caught by nobody.
      preset: { worker: { completeJobBatchDelay: 0, failJobBatchDelay: 0 } },
    })
  }

  let runner = await start()
  const keepRunning = async (): Promise<void> => {
    while (!isStopping()) {
      try {
        await runner.promise
        await sleep(500, undefined, { signal: stopping.signal, ref: false })
        runner = await start()
      } catch (error) {
        if (isStopping()) return
        log().warn({ error }, 'the job runner ended')
        await sleep(500, undefined, { ref: false })
      }
    }
  }
  void keepRunning()

  return {
    async stop() {
      stopping.abort()
      await Promise.race([
        runner.stop().catch((error: unknown) => log().warn({ error }, 'the job runner did not stop cleanly')),
        sleep(2000, undefined, { ref: false }),
      ])
      presence.end()
    },
  }
}

async function perform(job: AnyJob, payload: unknown, helpers: JobHelpers): Promise<void> {
  const { attempts, max_attempts: most } = helpers.job
  const started = performance.now()
  const about = { job: job.name, id: helpers.job.id, attempt: attempts }
  try {
    await job.perform(payload, { signal: helpers.abortSignal, attempt: attempts })
    log().info({ ...about, ms: Math.round(performance.now() - started) }, 'job done')
  } catch (error) {
    if (helpers.abortSignal.aborted || isDatabaseAway(error)) {
      log().info({ ...about, error }, 'job put off: the server stops, or its database is away')
      await giveAttemptBack(helpers)
      throw new Error('put off', { cause: error })
    }
    log().error({ ...about, error }, 'job failed')
    // Its message goes to the queue's table: what it says may be about a person, so only its kind does.
    if (attempts >= most) await job.giveUp(payload, error)
    throw new Error(error instanceof Error ? error.name : 'failed', { cause: error })
  }
}

/** A stop of the server, or of its database, is no failure of the job. */
async function giveAttemptBack(helpers: JobHelpers): Promise<void> {
  for (let patience = 60; patience > 0; patience--) {
    try {
      await helpers.query('update graphile_worker._private_jobs set attempts = attempts - 1 where id = $1', [
        helpers.job.id,
      ])
      return
    } catch (error) {
      if (!isDatabaseAway(error)) throw error
      await sleep(500, undefined, { ref: false })
    }
  }
}

function queueLogger(): Logger {
  return new Logger(() => (level, message, meta) => {
    const pinoLevel = level === 'warning' ? 'warn' : level
    log()[pinoLevel === 'info' ? 'debug' : pinoLevel]({ error: meta['error'] }, `queue: ${message}`)
  })
}
