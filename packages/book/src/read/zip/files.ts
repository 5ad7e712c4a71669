import { dataBytes } from '../paths.ts'
import type { ProblemLog } from '../problem-log.ts'
import { tooLong } from '../tree/refusals.ts'
import type { Archive } from './archive.ts'
import { shown } from './names.ts'

/** Files of the archive, found even when their name is written in another way. */
export class Files {
  readonly #archive: Archive
  readonly #log: ProblemLog | undefined
  readonly #folded = new Map<string, string>()

  /** With a log, says of each file that is read under a name that differs from its own. */
  constructor(archive: Archive, log?: ProblemLog) {
    this.#archive = archive
    this.#log = log
    for (const name of archive.names) this.#folded.set(name.normalize('NFC').toLowerCase(), name)
  }

  /** Names of the files, without those that a system adds for itself. */
  get names(): readonly string[] {
    return this.#archive.names.filter((name) => !isSystemFile(name))
  }

  /** Whether there is a file of this name, however it is written. */
  has(path: string): boolean {
    return this.#archive.has(this.named(path))
  }

  /** The name of the file as the archive writes it; the path itself when there is no such file. */
  named(path: string): string {
    if (this.#archive.has(path)) return path
    return this.#folded.get(path.normalize('NFC').toLowerCase()) ?? path
  }

  /** @throws BookRefused when the file has more than `most` bytes. */
  async read(path: string, most = Infinity): Promise<Uint8Array | null> {
    const name = this.named(path)
    if (this.#archive.size(name) > most) throw tooLong()
    if (this.#log) tellName(path, name, this.#log)
    return this.#archive.has(name) ? this.#archive.read(name) : null
  }

  async picture(path: string): Promise<Uint8Array | null> {
    return path.startsWith('data:') ? dataBytes(path) : this.read(path)
  }
}

/** What macOS and other systems leave beside the files of a folder that is packed. */
export function isSystemFile(name: string): boolean {
  return /(^|\/)(__MACOSX\/|\._|\.DS_Store$|Thumbs\.db$)/.test(name)
}

/** Says that a file has another name than the one it is asked for by. */
export function tellName(path: string, name: string, log: ProblemLog): void {
  // Accents written in another way are no fault: the standard takes both for the same name.
  if (name.normalize('NFC') === path.normalize('NFC')) return
  log.repaired('name-differs', `Le fichier « ${shown(path)} » s’appelle en fait « ${shown(name)} ».`)
}
