import { closeSync, mkdtempSync, openSync, rmSync, symlinkSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

/** A folder in which `pg` finds the socket, as a path that is short enough. */
export interface SocketFolder {
  path: string
  release(): void
}

/** Room for the folder in `sockaddr_un` (104 bytes on macOS, 108 on Linux) beside `/.s.PGSQL.5432`. */
const longest = 104 - '/.s.PGSQL.5432'.length - 1

/** The cluster's folder under a name that fits: itself, an open descriptor (Linux), or a link in the temporary folder. */
export function openSocketFolder(clusterFolder: string): SocketFolder {
  if (Buffer.byteLength(clusterFolder) <= longest) return { path: clusterFolder, release: () => undefined }
  if (process.platform === 'linux') {
    const descriptor = openSync(clusterFolder, 'r')
    return { path: `/proc/self/fd/${descriptor}`, release: () => closeSync(descriptor) }
  }
  const home = mkdtempSync(join(tmpdir(), 'trousseau-'))
  const link = join(home, 's')
  symlinkSync(clusterFolder, link)
  return { path: link, release: () => rmSync(home, { recursive: true, force: true }) }
}
