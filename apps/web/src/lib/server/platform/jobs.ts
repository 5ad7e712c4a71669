import { sql, type QueryExecutorProvider } from 'kysely'
import type { z } from 'zod'

/** What a job is given beside its payload. */
export interface JobContext {
  /** Aborted when the server stops: what is not finished is tried again at the next start. */
  signal: AbortSignal
  /** 1 the first time. */
  attempt: number
}

/** Work that is done behind a request, at least once: running it twice must do no harm. */
export interface Job<Payload> {
  /** Of the form `area.verb`: `library.adapt`. */
  name: string
  /** What a payload looks like; it travels through the database as JSON. */
  payload: z.ZodType<Payload>
  /** How many times it is tried in all, later and later after each failure. */
  attempts: number
  run(payload: Payload, context: JobContext): Promise<void>
  /** Called once when the last attempt has failed, so that whoever waits can be told. */
  gaveUp?(payload: Payload, error: unknown): Promise<void>
}

/** A job whose payload's type is known only to itself. */
export type AnyJob = Pick<Job<never>, 'name' | 'attempts'> & {
  /** Runs it on a payload as it came from the database. @throws when the payload is not of its form */
  perform(payload: unknown, context: JobContext): Promise<void>
  giveUp(payload: unknown, error: unknown): Promise<void>
}

/** A job, ready to be listed among the server's parts and to be enqueued. */
export type DefinedJob<Payload> = AnyJob & Pick<Job<Payload>, 'payload'>

/** Defines a job. `attempts` is 3 unless said. */
export function defineJob<Payload>(
  job: Omit<Job<Payload>, 'attempts'> & { attempts?: number },
): DefinedJob<Payload> {
  return {
    name: job.name,
    attempts: job.attempts ?? 3,
    payload: job.payload,
    perform: (payload, context) => job.run(job.payload.parse(payload), context),
    giveUp: async (payload, error) => job.gaveUp?.(job.payload.parse(payload), error),
  }
}

export interface EnqueueOptions {
  /** Two waiting jobs with the same key are one: the later replaces the earlier. */
  key?: string
  /** Not before this moment. */
  after?: Date
  /** Smaller runs first; 0 unless said. */
  priority?: number
}

/**
 * Puts a job in the queue, through `db`: a transaction makes the job appear if and only if the transaction's rows do.
 * The job starts within milliseconds when the server is running, else at its next start.
 */
export async function enqueue<Payload>(
  db: QueryExecutorProvider,
  job: Pick<DefinedJob<Payload>, 'name' | 'attempts' | 'payload'>,
  payload: Payload,
  options: EnqueueOptions = {},
): Promise<void> {
  const body = JSON.stringify(job.payload.parse(payload))
  await sql`
    select graphile_worker.add_job(
      identifier => ${job.name},
      payload => ${body}::json,
      max_attempts => ${job.attempts}::int,
      job_key => ${options.key ?? null}::text,
      run_at => ${options.after ?? null}::timestamptz,
      priority => ${options.priority ?? 0}::int
    )`.execute(db)
}
