import { spawnSync } from 'node:child_process'
import { readFileSync, readdirSync, statSync } from 'node:fs'
import { join } from 'node:path'

/** Whether a process with this number runs (it may be anyone's). */
export function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0)
    return true
  } catch (error) {
    return error instanceof Error && 'code' in error && error.code === 'EPERM'
  }
}

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
 * The processes of PostgreSQL that run in this cluster, by their working directory, which PostgreSQL sets to the
 * cluster's folder: a number alone proves nothing, as it may have been given to another process since.
 */
export function processesOf(clusterFolder: string): number[] {
  if (process.platform === 'linux') {
    const folder = statSync(clusterFolder, { throwIfNoEntry: false })
    if (!folder) return []
    return readdirSync('/proc')
      .filter((name) => /^\d+$/.test(name))
      .map(Number)
      .filter((pid) => pid !== process.pid && worksIn(pid, folder))
  }
  const pid = pidInFile(clusterFolder)
  return pid !== undefined && isAlive(pid) && commandOf(pid).includes('postgres') ? [pid] : []
}

/** The postmaster of this cluster, if it runs. */
export function postmasterOf(clusterFolder: string): number | undefined {
  const pid = pidInFile(clusterFolder)
  return pid !== undefined && processesOf(clusterFolder).includes(pid) ? pid : undefined
}

function worksIn(pid: number, folder: { dev: number; ino: number }): boolean {
  try {
    const current = statSync(`/proc/${pid}/cwd`)
    return current.dev === folder.dev && current.ino === folder.ino && commandName(pid) === 'postgres'
  } catch {
    return false // gone meanwhile, or another user's
  }
}

function commandName(pid: number): string {
  return readFileSync(`/proc/${pid}/comm`, 'utf8').trim()
}

function commandOf(pid: number): string {
  return spawnSync('ps', ['-o', 'comm=', '-p', String(pid)], { encoding: 'utf8' }).stdout
}
