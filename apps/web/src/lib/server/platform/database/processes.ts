import { spawnSync } from 'node:child_process'
import { readFileSync, readdirSync, statSync } from 'node:fs'
import { join } from 'node:path'

/** The process number that the cluster's `postmaster.pid` names, whoever has that number today. */
export function pidInFile(clusterFolder: string): number | undefined {
  try {
    const pid = Number.parseInt(readFileSync(join(clusterFolder, 'postmaster.pid'), 'utf8'), 10)
    return pid > 1 ? pid : undefined
  } catch {
    return undefined
  }
}

/**
 * Whether the process `pid` is a living PostgreSQL of this cluster. A number alone proves nothing, as it may have been
 * given to another process since, or belong to a dead one that nobody has buried: PostgreSQL works in the cluster's
 * folder, and the dead work nowhere.
 */
export function runsIn(clusterFolder: string, pid: number): boolean {
  if (process.platform !== 'linux') return commandOf(pid).includes('postgres')
  try {
    const folder = statSync(clusterFolder)
    const current = statSync(`/proc/${pid}/cwd`)
    return current.dev === folder.dev && current.ino === folder.ino && nameOf(pid) === 'postgres'
  } catch {
    return false // gone, or another user's
  }
}

/** The processes of PostgreSQL that run in this cluster: the postmaster and its helpers. */
export function processesOf(clusterFolder: string): number[] {
  if (process.platform !== 'linux') {
    const pid = pidInFile(clusterFolder)
    return pid !== undefined && runsIn(clusterFolder, pid) ? [pid] : []
  }
  return readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name))
    .map(Number)
    .filter((pid) => runsIn(clusterFolder, pid))
}

/** The postmaster of this cluster, if it runs. */
export function postmasterOf(clusterFolder: string): number | undefined {
  const pid = pidInFile(clusterFolder)
  return pid !== undefined && runsIn(clusterFolder, pid) ? pid : undefined
}

function nameOf(pid: number): string {
  return readFileSync(`/proc/${pid}/comm`, 'utf8').trim()
}

function commandOf(pid: number): string {
  return spawnSync('ps', ['-o', 'comm=', '-p', String(pid)], { encoding: 'utf8' }).stdout
}
