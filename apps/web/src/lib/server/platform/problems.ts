import { codeOf } from './error-code.ts'
import { t, type MessageKey, type MessageValues } from '#lib/messages/index.ts'

/** What an operator can put right by themselves, by name. */
export type ProblemCode =
  | 'settings'
  | 'port-taken'
  | 'port-forbidden'
  | 'host-unknown'
  | 'folder-not-writable'
  | 'folder-in-use'
  | 'folder-in-use-by-command'
  | 'database-unreachable'
  | 'database-refused'
  | 'database-not-started'
  | 'database-no-binaries'
  | 'database-no-unprivileged-user'
  | 'database-newer'
  | 'database-older-program'
  | 'disk-full'

/**
 * A failure that an operator can understand and put right: `message` is one plain French sentence, shown as it is,
 * without a stack trace. `cause` keeps what happened, for the log file.
 */
export class OperatorProblem extends Error {
  readonly code: ProblemCode

  constructor(code: ProblemCode, values?: MessageValues, cause?: unknown) {
    super(t(`errors.${code}` satisfies MessageKey, values), cause === undefined ? undefined : { cause })
    this.name = 'OperatorProblem'
    this.code = code
  }
}

/** Whether the file system, or PostgreSQL (SQLSTATE 53100), says that no space is left. */
export function isDiskFull(error: unknown): boolean {
  const code = codeOf(error)
  if (code === 'ENOSPC' || code === 'EDQUOT' || code === '53100') return true
  return error instanceof Error && isDiskFull(error.cause)
}

/**
 * Whether a query failed because the database went away (it restarts, or the network to it is cut): the same query may
 * succeed in a moment. SQLSTATE classes 08 and 57P.
 */
export function isDatabaseAway(error: unknown): boolean {
  if (!(error instanceof Error)) return false
  const code = codeOf(error)
  if (code !== undefined && /^(08...|57P0[1-3])$/.test(code)) return true
  if (code === 'ECONNREFUSED' || code === 'ECONNRESET' || code === 'EPIPE') return true
  if (code === 'ENOENT' && 'syscall' in error && error.syscall === 'connect') return true
  return /^Connection terminated|^timeout exceeded when trying to connect|^Client has encountered a connection error/.test(
    error.message,
  )
}
