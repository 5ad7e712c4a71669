import { spawn } from 'node:child_process'
import { existsSync, statSync } from 'node:fs'
import { chown, lchown, mkdir, open, readFile, readdir, rename, rm, stat } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { text } from 'node:stream/consumers'
import { log, logPath } from '../log.ts'
import { OperatorProblem } from '../problems.ts'
import type { Binaries } from './binaries.ts'
import { identityWithName, spawnAs, type Identity } from './identity.ts'

/** The only user of the cluster, and its one database. */
export const clusterUser = 'trousseau'
export const clusterDatabase = 'trousseau'

const majorVersion = '18'

/**
 * How PostgreSQL is told where its files are. As its working directory, entered before it changes user: so no parent
 * folder needs to be open to it, and no path is too long.
 */
export const ownFolder = (clusterFolder: string): string =>
  process.platform === 'linux' ? '/proc/self/cwd' : clusterFolder

/**
 * Makes the cluster if there is none; else checks that this PostgreSQL can read it and that `identity` owns it.
 *
 * A new cluster is made beside its place and renamed when it is whole and on disk, so that an interrupted first start
 * leaves nothing half made.
 *
 * @throws OperatorProblem `folder-not-writable` (it is another user's), `database-older-program`, `disk-full`,
 *   `database-not-started`
 */
export async function ensureCluster(
  clusterFolder: string,
  binaries: () => Binaries,
  identity: Identity,
): Promise<void> {
  const present = statSync(clusterFolder, { throwIfNoEntry: false })
  if (present && identity.kind === 'ourselves' && present.uid !== process.geteuid?.()) {
    throw new OperatorProblem('folder-not-writable', { path: clusterFolder })
  }
  const versionFile = join(clusterFolder, 'PG_VERSION')
  if (existsSync(versionFile)) {
    const found = (await readFile(versionFile, 'utf8')).trim()
    if (found !== majorVersion) {
      throw new OperatorProblem('database-older-program', {
        path: clusterFolder,
        found,
        expected: majorVersion,
      })
    }
    await giveTo(identity, clusterFolder)
    return
  }
  const draft = `${clusterFolder}.new`
  await rm(draft, { recursive: true, force: true })
  await mkdir(draft, { mode: 0o700 })
  const maker = identityWithName()
  await giveTo(maker, draft)
  await runInitdb(draft, binaries(), maker)
  await giveTo(identity, draft)
  await rename(draft, clusterFolder)
  await syncFolder(join(clusterFolder, '..'))
}

async function runInitdb(folder: string, binaries: Binaries, identity: Identity): Promise<void> {
  const started = performance.now()
  const child = spawn(
    binaries.initdb,
    [
      `--pgdata=${ownFolder(folder)}`,
      `--username=${clusterUser}`,
      // The socket lies in the cluster's folder, which only its owner (and root) may enter: that is the key.
      '--auth=trust',
      '--encoding=UTF8',
      '--locale=C',
      '--locale-provider=builtin',
      '--builtin-locale=C.UTF-8',
      '--text-search-config=french',
      '--no-instructions',
    ],
    { cwd: folder, stdio: ['ignore', 'pipe', 'pipe'], env: cleanEnvironment(), ...spawnAs(identity) },
  )
  const ended = new Promise<number | null>((resolve, reject) => {
    child.on('error', reject)
    child.on('exit', resolve)
  })
  ended.catch(() => undefined) // awaited below, after the output
  const [output, errors] = await Promise.all([text(child.stdout), text(child.stderr)])
  let status: number | null
  try {
    status = await ended
  } catch (error) {
    throw new OperatorProblem('database-no-unprivileged-user', undefined, error)
  }
  log().info({ status, ms: Math.round(performance.now() - started) }, 'cluster made')
  if (status === 0) return
  log().error({ output, errors }, 'initdb failed')
  if (errors.includes('No space left on device'))
    throw new OperatorProblem('disk-full', { path: dirname(folder) })
  throw new OperatorProblem('database-not-started', { log: logPath() })
}

/** Nothing of our own environment (`PGHOST`, locale, …) may change how PostgreSQL runs. */
export function cleanEnvironment(): Record<string, string> {
  return { PATH: process.env['PATH'] ?? '/usr/bin:/bin', LC_ALL: 'C', TZ: 'UTC' }
}

async function giveTo(identity: Identity, folder: string): Promise<void> {
  if (identity.kind === 'ourselves') return
  const { uid, gid } = identity
  if ((await stat(folder)).uid === uid) return
  for (const entry of await readdir(folder, { recursive: true })) await lchown(join(folder, entry), uid, gid)
  await chown(folder, uid, gid) // last: an interrupted change of owner is then done again
}

async function syncFolder(path: string): Promise<void> {
  const folder = await open(path, 'r')
  try {
    await folder.sync()
  } finally {
    await folder.close()
  }
}
