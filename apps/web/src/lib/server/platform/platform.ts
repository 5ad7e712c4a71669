import { setTimeout as sleep } from 'node:timers/promises'
import type { Kysely } from 'kysely'
import { folderBlobs, type Blobs } from './blobs.ts'
import { openDataFolder, sweepDrafts, type DataFolder } from './data-folder.ts'
import {
  isMigrated,
  migrate,
  openDatabase,
  openEmbeddedOfOther,
  openUrl,
  type Database,
  type MigrationSet,
} from './database/index.ts'
import { lockFolderForServer, tryLockFolder, type FolderLock, type Role } from './folder-lock.ts'
import { prepareQueue, runJobs } from './job-runner.ts'
import type { AnyJob } from './jobs.ts'
import { boundLogs, log, logPath, openLog } from './log.ts'
import { OperatorProblem, isDatabaseAway, isDiskFull } from './problems.ts'
import type { Settings } from './settings.ts'
import { openThreads, type Threads } from './threads.ts'

/** What the application's parts bring to the platform, which knows none of them. */
export interface PlatformParts {
  /** In the order in which parts may refer to each other's tables. */
  migrations: readonly MigrationSet[]
  jobs: readonly AnyJob[]
  /** Path of the module that threads start at. */
  threadEntry: string
}

/** The open platform. */
export interface Platform {
  settings: Settings
  folder: DataFolder
  database: Database
  blobs: Blobs
  threads: Threads
  /** True for a command that works beside a running server: that server then runs the jobs. */
  besideServer: boolean
  /** Lets a second server say where this one answers. */
  announce(address: string): void
  /** Ends everything in order, within about 9 s. */
  close(): Promise<void>
}

let current: Platform | undefined

/** The open platform of this process. @throws when none is open, which is a fault of the program */
export function platform(): Platform {
  if (!current) throw new Error('the platform is not open')
  return current
}

/** The database, seen as the tables of one part. */
export function database<Tables>(): Kysely<Tables> {
  return platform().database.kysely as Kysely<Tables>
}

/** The stored files. */
export function blobs(): Blobs {
  return platform().blobs
}

/** The threads for heavy computation. */
export function threads(): Threads {
  return platform().threads
}

/**
 * Opens everything a server needs, or, as a `command`, the same without a server; a command that finds a server running
 * on the folder works beside it.
 *
 * @throws OperatorProblem with a sentence for the operator
 */
export async function openPlatform(settings: Settings, parts: PlatformParts, role: Role): Promise<Platform> {
  const folder = await openDataFolder(settings.dataFolder)
  const undo: Undo[] = [openLog(folder.logs, settings.logLevel)]
  try {
    const lock = await takeFolder(folder.root, role)
    if (lock) undo.push(() => lock.release(), boundLogs(folder.logs))
    if (lock) await sweepDrafts(folder)
    const database = lock
      ? await openDatabase(settings.database, folder.root, folder.logs)
      : await joinDatabase(settings, parts)
    undo.push(() => database.close())
    const opened: Platform = {
      settings,
      folder,
      database,
      blobs: folderBlobs(folder.blobs, folder.drafts),
      threads: openThreads(parts.threadEntry),
      besideServer: lock === undefined,
      announce: (address) => lock?.announce(address),
      close: () => unwind(undo),
    }
    current = opened
    undo.push(() => (current = undefined))
    if (lock) {
      await migrate(database.kysely, parts.migrations)
      await prepareQueue(database.pool)
      const runner = await runJobs(database.pool, parts.jobs)
      undo.push(() => runner.stop())
    }
    return opened
  } catch (error) {
    log().error({ error }, 'the platform did not open')
    await unwind(undo)
    throw isDiskFull(error) ? new OperatorProblem('disk-full', { path: settings.dataFolder }, error) : error
  }
}

type Undo = () => unknown

/** Undoes what was opened, last first. A step that fails does not keep the others from being done. */
async function unwind(undo: Undo[]): Promise<void> {
  for (let step = undo.pop(); step; step = undo.pop()) {
    try {
      await step()
    } catch (error) {
      log().error({ error }, 'a step of closing failed')
    }
  }
}

/** The data folder's lock; undefined for a command that finds a running server. */
async function takeFolder(root: string, role: Role): Promise<FolderLock | undefined> {
  if (role === 'server') return lockFolderForServer(root)
  const until = Date.now() + patience
  for (;;) {
    const lock = tryLockFolder(root, role)
    if (!('heldBy' in lock)) return lock
    if (lock.heldBy?.role === 'server') return undefined
    if (Date.now() > until) throw new OperatorProblem('folder-in-use-by-command', { path: root })
    await sleep(100)
  }
}

/** How long a command waits for another command, or for a server that is starting; ms. */
const patience = 30_000

/** The database that the running server keeps, once it has prepared it. */
async function joinDatabase(settings: Settings, parts: PlatformParts): Promise<Database> {
  const place = settings.database
  const database = place.kind === 'url' ? await openUrl(place.url) : openEmbeddedOfOther(settings.dataFolder)
  const until = Date.now() + patience
  for (;;) {
    try {
      if (await isMigrated(database.kysely, parts.migrations)) return database
    } catch (error) {
      if (!isDatabaseAway(error)) throw error
    }
    if (Date.now() > until) {
      await database.close()
      throw new OperatorProblem('database-not-started', { log: logPath() })
    }
    await sleep(200)
  }
}
