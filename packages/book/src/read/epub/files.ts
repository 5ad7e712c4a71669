import { dataBytes } from '../paths.ts'
import type { ProblemLog } from '../problem-log.ts'
import type { Archive } from '../zip/archive.ts'
import { shown } from '../zip/names.ts'

/** Files of the archive, found even when their name is written in another way. */
export class Files {
  readonly #archive: Archive
  readonly #log: ProblemLog
  readonly #folded = new Map<string, string>()

  constructor(archive: Archive, log: ProblemLog) {
    this.#archive = archive
    this.#log = log
    for (const name of archive.names) this.#folded.set(name.normalize('NFC').toLowerCase(), name)
  }

  get names(): readonly string[] {
    return this.#archive.names
  }

  async read(path: string): Promise<Uint8Array | null> {
    if (this.#archive.has(path)) return this.#archive.read(path)
    const other = this.#folded.get(path.normalize('NFC').toLowerCase())
    if (other === undefined) return null
    // Accents written in another way are no fault: the standard takes both for the same name.
    if (other.normalize('NFC') !== path.normalize('NFC')) this.#differs(path, other)
    return this.#archive.read(other)
  }

  /** Whether there is a file of this name, however it is written. */
  has(path: string): boolean {
    return this.#archive.has(path) || this.#folded.has(path.normalize('NFC').toLowerCase())
  }

  #differs(path: string, other: string): void {
    this.#log.repaired('name-differs', `Le fichier « ${shown(path)} » s’appelle en fait « ${shown(other)} ».`)
  }

  async picture(path: string): Promise<Uint8Array | null> {
    return path.startsWith('data:') ? dataBytes(path) : this.read(path)
  }
}
