import { readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { setTimeout as sleep } from 'node:timers/promises'
import { giveToOwnerOf } from './data-folder.ts'
import { OperatorProblem } from './problems.ts'

/** Who may hold a data folder: the server, or a command that needs the database while no server runs. */
export type Role = 'server' | 'command'

/** The data folder, held by this process alone until `release` or until the process dies, however it dies. */
export interface FolderLock {
  /** Lets others say where the holder answers, in their refusal. */
  announce(address: string): void
  release(): void
}

/** What the holder says of itself. Only for sentences: the lock itself never depends on it. */
export interface Holder {
  role: Role
  pid: number
  address?: string
}

const SQLITE_BUSY = 5

/** Kept from the garbage collector, which would close them and so give their locks away. */
const held = new Set<DatabaseSync>()

/**
 * Takes the data folder, or answers with its holder.
 *
 * The lock is SQLite's exclusive lock on an empty file, for SQLite is the one part of Node that takes the operating
 * system's advisory file locks (fcntl). They vanish with the process, so a `kill -9` never leaves one behind, and they
 * hold between containers that share a folder, where a process number or a socket would not.
 */
export function tryLockFolder(folder: string, role: Role): FolderLock | { heldBy: Holder | undefined } {
  const lockFile = join(folder, 'lock')
  const holderFile = join(folder, 'holder.json')
  const file = new DatabaseSync(lockFile, { timeout: 0 })
  try {
    file.exec('PRAGMA journal_mode = OFF; BEGIN EXCLUSIVE')
  } catch (error) {
    file.close()
    if (error instanceof Error && 'errcode' in error && error.errcode === SQLITE_BUSY) {
      return { heldBy: readHolder(holderFile) }
    }
    throw new OperatorProblem('folder-not-writable', { path: folder }, error)
  }
  const describe = (holder: Holder) => {
    rmSync(holderFile, { force: true }) // it may be another user's, left by a killed command
    writeFileSync(holderFile, JSON.stringify(holder))
  }
  giveToOwnerOf(folder, lockFile)
  held.add(file)
  describe({ role, pid: process.pid })
  return {
    announce: (address) => describe({ role, pid: process.pid, address }),
    release() {
      rmSync(holderFile, { force: true })
      held.delete(file)
      file.close()
    },
  }
}

/**
 * Takes the data folder for a server. A command that holds it is waited for, up to `patience` ms.
 *
 * @throws OperatorProblem `folder-in-use` or `folder-in-use-by-command`
 */
export async function lockFolderForServer(folder: string, patience = 20_000): Promise<FolderLock> {
  const until = Date.now() + patience
  for (;;) {
    const lock = tryLockFolder(folder, 'server')
    if (!('heldBy' in lock)) return lock
    const holder = lock.heldBy
    if (holder?.role !== 'command') {
      throw new OperatorProblem('folder-in-use', { path: folder, address: holder?.address ?? 'none' })
    }
    if (Date.now() > until) throw new OperatorProblem('folder-in-use-by-command', { path: folder })
    await sleep(100)
  }
}

/** What the holder says of itself in the file at `path`, if anything can be read there now. */
export function readHolder(path: string): Holder | undefined {
  try {
    return JSON.parse(readFileSync(path, 'utf8')) as Holder
  } catch {
    return undefined // being written at this moment, or not yet
  }
}
