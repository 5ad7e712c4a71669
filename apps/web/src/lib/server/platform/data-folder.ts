import { chownSync, statSync } from 'node:fs'
import { mkdir, open, readdir, rm } from 'node:fs/promises'
import { join } from 'node:path'
import { OperatorProblem, isDiskFull } from './problems.ts'

/** The places inside the data folder. */
export interface DataFolder {
  root: string
  blobs: string
  logs: string
  /** Uploads and other work in progress, on the same file system as the blobs. */
  drafts: string
}

/**
 * Makes the data folder if needed and tries to write in it.
 *
 * @throws OperatorProblem `folder-not-writable` or `disk-full`
 */
export async function openDataFolder(root: string): Promise<DataFolder> {
  const folder: DataFolder = {
    root,
    blobs: join(root, 'blobs'),
    logs: join(root, 'logs'),
    drafts: join(root, 'drafts'),
  }
  try {
    // Nobody else on the machine has business here: this is people's data.
    await mkdir(root, { recursive: true, mode: 0o700 })
    for (const path of [folder.blobs, folder.logs, folder.drafts]) {
      await mkdir(path, { recursive: true, mode: 0o700 })
      giveToOwnerOf(root, path)
    }
    const trial = join(folder.drafts, `.trial-${process.pid}`)
    const file = await open(trial, 'w')
    try {
      await file.write('trial')
      await file.sync()
    } finally {
      await file.close()
      await rm(trial, { force: true })
    }
  } catch (error) {
    throw new OperatorProblem(isDiskFull(error) ? 'disk-full' : 'folder-not-writable', { path: root }, error)
  }
  return folder
}

/**
 * Gives what root has just made to the owner of the folder it is in: someone who usually runs Trousseau as themselves
 * and once ran a command as root must still be able to read their files.
 */
export function giveToOwnerOf(folder: string, ...paths: string[]): void {
  if (process.geteuid?.() !== 0) return
  const { uid, gid } = statSync(folder)
  if (uid !== 0) for (const path of paths) chownSync(path, uid, gid)
}

/** Removes the drafts that a killed process left. Only for who holds the folder: nobody else then works in it. */
export async function sweepDrafts({ drafts }: DataFolder): Promise<void> {
  for (const name of await readdir(drafts)) await rm(join(drafts, name), { recursive: true, force: true })
}
