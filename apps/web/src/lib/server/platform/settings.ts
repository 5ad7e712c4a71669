import { resolve } from 'node:path'
import { z } from 'zod'
import { t } from '#lib/messages/index.ts'
import { OperatorProblem } from './problems.ts'
import { projectRoot } from './project.ts'

/** Where the rows are: in a PostgreSQL of our own inside the data folder, or in one that someone else runs. */
export type DatabasePlace = { kind: 'embedded' } | { kind: 'url'; url: string }

export interface Settings {
  /** 0 takes any free port: for tests. */
  port: number
  host: string
  /** Absolute path of the folder of database, files and logs. */
  dataFolder: string
  database: DatabasePlace
  /** The public address as set by the operator (`https://trousseau.exemple.fr`), or undefined: it follows HOST and PORT. */
  origin: string | undefined
  logLevel: 'debug' | 'info' | 'warn' | 'error'
}

const blankIsAbsent = (value: unknown) =>
  typeof value === 'string' && value.trim() === '' ? undefined : value

const schema = z.object({
  PORT: z.preprocess(
    blankIsAbsent,
    z
      .string()
      .regex(/^\d{1,5}$/)
      .transform(Number)
      .pipe(z.number().max(65535))
      .default(8080),
  ),
  HOST: z.preprocess(
    blankIsAbsent,
    z
      .string()
      .regex(/^[\w.:-]+$/)
      .default('127.0.0.1'),
  ),
  TROUSSEAU_DATA: z.preprocess(blankIsAbsent, z.string().default('.data')),
  DATABASE_URL: z.preprocess(blankIsAbsent, z.url({ protocol: /^postgres(ql)?$/ }).optional()),
  ORIGIN: z.preprocess(
    blankIsAbsent,
    z
      .string()
      .refine(isOrigin)
      .transform((value) => new URL(value).origin)
      .optional(),
  ),
  TROUSSEAU_LOG: z.preprocess(blankIsAbsent, z.enum(['debug', 'info', 'warn', 'error']).default('info')),
})

function isOrigin(value: string): boolean {
  if (!URL.canParse(value)) return false
  const url = new URL(value)
  return /^https?:$/.test(url.protocol) && url.origin === value.replace(/\/$/, '')
}

const reasons = {
  PORT: 'errors.settings-port',
  HOST: 'errors.settings-host',
  TROUSSEAU_DATA: 'errors.folder-not-writable',
  DATABASE_URL: 'errors.settings-database-url',
  ORIGIN: 'errors.settings-origin',
  TROUSSEAU_LOG: 'errors.settings-log-level',
} as const

/**
 * The settings that an environment gives. Relative folders start at the project's root, so that every command finds the
 * same one.
 *
 * @throws OperatorProblem `settings`, naming the first variable that is wrong. The value of DATABASE_URL, which holds a
 *   password, is never repeated.
 */
export function readSettings(environment: Record<string, string | undefined>): Settings {
  const parsed = schema.safeParse(environment)
  if (!parsed.success) {
    const name = parsed.error.issues[0]?.path[0] as keyof typeof reasons
    const reason = t(reasons[name], { value: environment[name] ?? '', path: environment[name] ?? '' })
    throw new OperatorProblem('settings', { name, reason })
  }
  const values = parsed.data
  return {
    port: values.PORT,
    host: values.HOST,
    dataFolder: resolve(projectRoot, values.TROUSSEAU_DATA),
    database:
      values.DATABASE_URL === undefined ? { kind: 'embedded' } : { kind: 'url', url: values.DATABASE_URL },
    origin: values.ORIGIN,
    logLevel: values.TROUSSEAU_LOG,
  }
}
