import { copyFileSync, renameSync, statSync, truncateSync } from 'node:fs'
import { join } from 'node:path'
import pino, { type Logger } from 'pino'
import { giveToOwnerOf } from './data-folder.ts'

/** Files of the log folder are set aside when they grow past this many bytes; one older file of each is kept. */
const largest = 8 * 1024 * 1024
const lookEvery = 10 * 60 * 1000

let logger: Logger = pino({ level: 'silent' })
let path = ''
let file: ReturnType<typeof pino.destination> | undefined

/**
 * The structured log of the running process: JSON lines in `logs/trousseau.log`. It never takes names, texts, addresses
 * of visitors or form fields: identifiers, counts, durations and errors only.
 */
export function log(): Logger {
  return logger
}

/** Where the log is written, for the sentences that send an operator there. */
export function logPath(): string {
  return path
}

/** Opens the log file in `folder`. Answers with what closes it. */
export function openLog(folder: string, level: string): () => void {
  path = join(folder, 'trousseau.log')
  // Written at once, line by line: what a killed process had to say is exactly what one wants to read.
  file = pino.destination({ dest: path, sync: true, mode: 0o600 })
  giveToOwnerOf(folder, path)
  file.on('error', () => undefined) // a full disk must not end the server because of its log
  logger = pino(
    {
      level,
      base: { pid: process.pid },
      timestamp: pino.stdTimeFunctions.isoTime,
      serializers: { error: pino.stdSerializers.errWithCause },
    },
    file,
  )
  return () => {
    logger = pino({ level: 'silent' })
    file?.end()
    file = undefined
  }
}

/**
 * Keeps the logs bounded: looks at once, then now and then. Only for the server, which holds the folder: a command
 * writes in the same files beside it. Answers with what ends it.
 */
export function boundLogs(folder: string): () => void {
  const look = () => {
    if (setAside(path)) file?.reopen()
    truncateCopy(databaseLogPath(folder))
  }
  look()
  const looking = setInterval(look, lookEvery)
  looking.unref()
  return () => clearInterval(looking)
}

/** Where the embedded PostgreSQL writes its own log, beside ours. */
export function databaseLogPath(folder: string): string {
  return join(folder, 'postgresql.log')
}

/** What a person at the terminal must see: the address, the first link, what went wrong. Everything else is logged. */
export function tell(line: string): void {
  process.stdout.write(`${line}\n`)
}

/** Sets a file aside when it is too big. Answers whether it did. */
function setAside(file: string): boolean {
  if (!isTooBig(file)) return false
  renameSync(file, `${file}.1`)
  return true
}

/** The same for a file that another process holds open in append mode: copied, then emptied in place. */
function truncateCopy(file: string): void {
  if (!isTooBig(file)) return
  copyFileSync(file, `${file}.1`)
  truncateSync(file)
}

function isTooBig(file: string): boolean {
  return (statSync(file, { throwIfNoEntry: false })?.size ?? 0) > largest
}
