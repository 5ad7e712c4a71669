import { spawn, type ChildProcess } from 'node:child_process'
import { closeSync, openSync, readFileSync, rmSync, statSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { giveToOwnerOf } from '../data-folder.ts'
import { log } from '../log.ts'
import type { Binaries } from './binaries.ts'
import { cleanEnvironment, ownFolder } from './cluster.ts'
import { spawnAs, type Identity } from './identity.ts'
import { processesOf, runsIn } from './processes.ts'

/**
 * Settings for a small machine that also runs everything else. What guards acknowledged writes (`fsync`,
 * `synchronous_commit`, `full_page_writes`) is said aloud although it is the default.
 */
const settings: Record<string, string> = {
  listen_addresses: '',
  unix_socket_directories: '.',
  unix_socket_permissions: '0700',
  fsync: 'on',
  synchronous_commit: 'on',
  full_page_writes: 'on',
  max_connections: '50',
  shared_buffers: '64MB',
  work_mem: '8MB',
  maintenance_work_mem: '64MB',
  max_wal_size: '512MB',
  io_method: 'sync',
  max_worker_processes: '4',
  max_parallel_workers_per_gather: '0',
  jit: 'off',
  // What failed is logged, never the values that a person entered.
  log_error_verbosity: 'terse',
  log_min_error_statement: 'panic',
  log_checkpoints: 'off',
}

/**
 * Starts PostgreSQL on a cluster. It leads a process group of its own, so that Ctrl-C at the terminal reaches only
 * us, and we stop it in order. Its log goes to `logFile`.
 */
export function spawnPostmaster(
  clusterFolder: string,
  binaries: Binaries,
  identity: Identity,
  logFile: string,
): ChildProcess {
  const output = openSync(logFile, 'a', 0o600)
  giveToOwnerOf(dirname(logFile), logFile)
  try {
    const child = spawn(
      binaries.postgres,
      [
        '-D',
        ownFolder(clusterFolder),
        ...Object.entries(settings).flatMap(([name, value]) => ['-c', `${name}=${value}`]),
      ],
      {
        cwd: clusterFolder,
        detached: true,
        stdio: ['ignore', output, output],
        env: cleanEnvironment(),
        ...spawnAs(identity),
      },
    )
    child.unref()
    return child
  } finally {
    closeSync(output)
  }
}

/**
 * Clears what a dead postmaster left: helpers of it that still run (they hold its shared memory and would keep a new one
 * from starting), and its lock files, whose process number may belong to anyone by now. Only for whoever holds the data
 * folder, and only when no postmaster runs in it.
 */
export async function clearRemains(clusterFolder: string): Promise<void> {
  // They notice the death of their postmaster by themselves, but for one in the middle of a long computation.
  for (const [signal, patience] of [
    [undefined, 3000],
    ['SIGQUIT', 3000],
    ['SIGKILL', 3000],
  ] as const) {
    const remaining = processesOf(clusterFolder)
    if (remaining.length === 0) break
    if (signal) {
      log().warn({ remaining, signal }, 'ending helpers of a dead postmaster')
      for (const pid of remaining) send(pid, signal)
    }
    await until(() => processesOf(clusterFolder).length === 0, patience)
  }
  for (const name of ['postmaster.pid', '.s.PGSQL.5432', '.s.PGSQL.5432.lock']) {
    rmSync(join(clusterFolder, name), { force: true })
  }
}

/**
 * Stops a postmaster, politely first: `SIGINT` (fast shutdown: open transactions are undone, everything is written),
 * then `SIGQUIT` (at once; the next start recovers), then `SIGKILL`. At most about 5 s.
 */
export async function stopPostmaster(clusterFolder: string, pid: number): Promise<void> {
  const gone = () => !runsIn(clusterFolder, pid)
  for (const [signal, patience] of [
    ['SIGINT', 3500],
    ['SIGQUIT', 1000],
    ['SIGKILL', 300],
  ] as const) {
    send(pid, signal)
    if (await until(gone, patience)) return
    log().warn({ pid, signal }, 'the postmaster is slow to stop')
  }
}

/** The end of a log file from `offset` on: what a failed start had to say. */
export function readLogFrom(file: string, offset: number): string {
  try {
    return readFileSync(file).subarray(offset).toString('utf8')
  } catch {
    return ''
  }
}

/** The present size of a log file, to read from there later. */
export function logSize(file: string): number {
  return statSync(file, { throwIfNoEntry: false })?.size ?? 0
}

function send(pid: number, signal: NodeJS.Signals): void {
  try {
    process.kill(pid, signal)
  } catch (error) {
    log().debug({ pid, signal, error }, 'signal not delivered') // it ended by itself meanwhile
  }
}

async function until(condition: () => boolean, patience: number): Promise<boolean> {
  const end = Date.now() + patience
  while (Date.now() < end) {
    if (condition()) return true
    await sleep(25)
  }
  return condition()
}
