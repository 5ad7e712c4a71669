import { createHash, randomUUID } from 'node:crypto'
import { createReadStream, createWriteStream } from 'node:fs'
import { mkdir, open, rename, rm, stat } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { Transform, type Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { giveToOwnerOf } from './data-folder.ts'
import { codeOf } from './error-code.ts'

/** A file that is stored, named by what it holds. */
export interface Blob {
  /** SHA-256, 64 hexadecimal digits. */
  hash: string
  /** Bytes. */
  size: number
}

/** A part of a file, in bytes: from `start` up to and with `end` (to the end of the file when absent). */
export interface ByteRange {
  start: number
  end?: number
}

/** Files by their content: written once, never changed, the same content stored once. */
export interface Blobs {
  /**
   * Stores a stream. When this answers, the file is on disk, whole; when the stream fails or `signal` aborts, nothing
   * of it stays.
   */
  put(content: AsyncIterable<Uint8Array> | Readable, options?: { signal?: AbortSignal }): Promise<Blob>
  /** The content, or a part of it. @throws BlobMissing */
  open(hash: string, range?: ByteRange): Promise<{ size: number; stream: Readable }>
  /** The size of a stored file in bytes, or undefined when there is none. */
  sizeOf(hash: string): Promise<number | undefined>
  has(hash: string): Promise<boolean>
  /** Removes the file; no error when there is none. */
  remove(hash: string): Promise<void>
}

/** No file has this hash. */
export class BlobMissing extends Error {
  constructor(hash: string) {
    super(`no blob ${hash}`)
    this.name = 'BlobMissing'
  }
}

/**
 * Blobs in a folder: `ab/cd/abcd…`. Drafts are written in `draftFolder`, on the same file system, then renamed.
 * Something for S3 can take this place later.
 */
export function folderBlobs(folder: string, draftFolder: string): Blobs {
  const pathOf = (hash: string) => {
    if (!/^[0-9a-f]{64}$/.test(hash)) throw new BlobMissing(hash)
    return join(folder, hash.slice(0, 2), hash.slice(2, 4), hash)
  }

  const sizeOf = async (hash: string) => {
    try {
      return (await stat(pathOf(hash))).size
    } catch (error) {
      if (error instanceof BlobMissing || codeOf(error) === 'ENOENT') return undefined
      throw error
    }
  }

  return {
    async put(content, options = {}) {
      const draft = join(draftFolder, `${randomUUID()}.part`)
      const hash = createHash('sha256')
      let size = 0
      const measure = new Transform({
        transform(chunk: Uint8Array, _encoding, done) {
          hash.update(chunk)
          size += chunk.length
          done(null, chunk)
        },
      })
      try {
        // Someone may have tidied it away while the server runs.
        await mkdir(draftFolder, { recursive: true, mode: 0o700 })
        // `flush` puts the bytes on disk before the file is closed.
        await pipeline(content, measure, createWriteStream(draft, { mode: 0o600, flush: true }), {
          signal: options.signal,
        })
        const blob = { hash: hash.digest('hex'), size }
        const path = pathOf(blob.hash)
        const made = await mkdir(dirname(path), { recursive: true, mode: 0o700 })
        await rename(draft, path)
        giveToOwnerOf(folder, dirname(dirname(path)), dirname(path), path)
        await syncUpTo(dirname(path), made === undefined ? dirname(path) : folder)
        return blob
      } catch (error) {
        await rm(draft, { force: true })
        throw error
      }
    },

    async open(hash, range) {
      const size = await sizeOf(hash)
      if (size === undefined) throw new BlobMissing(hash)
      return { size, stream: createReadStream(pathOf(hash), range) }
    },

    sizeOf,

    async has(hash) {
      return (await sizeOf(hash)) !== undefined
    },

    async remove(hash) {
      await rm(pathOf(hash), { force: true })
    },
  }
}

/** Puts a folder's list of names on disk, and those of its parents up to `last`: a new name lies in its parent. */
async function syncUpTo(folder: string, last: string): Promise<void> {
  const handle = await open(folder, 'r')
  try {
    await handle.sync()
  } finally {
    await handle.close()
  }
  if (folder !== last) await syncUpTo(dirname(folder), last)
}
