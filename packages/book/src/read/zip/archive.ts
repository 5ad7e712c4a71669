import { crc32 } from 'node:zlib'
import type { Entry, ZipFile } from 'yauzl'
import { BookRefused } from '../../problem.ts'
import type { Limits } from '../limits.ts'
import { checkNames } from './names.ts'

/** The files of an archive, all checked before the first is read. */
export interface Archive {
  /** In the order of the archive, folders left out. */
  names: readonly string[]
  has(name: string): boolean
  /** @throws BookRefused when the file is damaged or longer than announced; an Error when there is none by this name. */
  read(name: string): Promise<Uint8Array>
  close(): void
}

type ArchiveLimits = Pick<Limits, 'entries' | 'entryBytes' | 'totalBytes' | 'ratio'>

/**
 * Opens a zip file by path, or from memory.
 * @throws BookRefused with a code of its own for each danger: see `names.ts` and below.
 */
export async function openArchive(source: string | Uint8Array, limits: ArchiveLimits): Promise<Archive> {
  const yauzl = (await import('yauzl')).default
  const options = { lazyEntries: true, autoClose: false, validateEntrySizes: true, strictFileNames: false }
  let zip: ZipFile
  try {
    zip =
      typeof source === 'string'
        ? await yauzl.openPromise(source, options)
        : await yauzl.fromBufferPromise(
            Buffer.from(source.buffer, source.byteOffset, source.byteLength),
            options,
          )
  } catch (error) {
    throw damaged(error)
  }
  try {
    const entries = await listEntries(zip, limits)
    return {
      names: [...entries.keys()],
      has: (name) => entries.has(name),
      read: (name) => readEntry(zip, entries.get(name), name, limits.entryBytes),
      close: () => zip.close(),
    }
  } catch (error) {
    zip.close()
    throw error
  }
}

async function listEntries(zip: ZipFile, limits: ArchiveLimits): Promise<Map<string, Entry>> {
  if (zip.entryCount > limits.entries) {
    throw new BookRefused(
      'zip-too-many-files',
      'Ce fichier contient beaucoup trop de fichiers pour être un livre.',
    )
  }
  const entries = new Map<string, Entry>()
  const names: string[] = []
  let total = 0
  try {
    for await (const entry of zip.eachEntry()) {
      const name = utf8Name(entry) ?? entry.fileName
      names.push(name)
      if (name.endsWith('/')) continue
      total += entry.uncompressedSize
      checkEntry(entry, total, limits)
      entries.set(name, entry)
    }
  } catch (error) {
    throw error instanceof BookRefused ? error : (nameFault(error) ?? damaged(error))
  }
  checkNames(names)
  return entries
}

/** Many tools write names in UTF-8 without saying so (bit 11 of the flags); yauzl then reads them as code page 437. */
function utf8Name(entry: Entry): string | null {
  if ((entry.generalPurposeBitFlag & 0x800) !== 0) return null
  try {
    const name = new TextDecoder('utf-8', { fatal: true }).decode(entry.fileNameRaw)
    // Only names of other letters than ASCII differ; those have passed yauzl's checks in their other reading.
    return /[^\0-\x7F]/.test(name) && !name.includes('\\') ? name : null
  } catch {
    return null // not UTF-8 after all
  }
}

function checkEntry(entry: Entry, total: number, limits: ArchiveLimits): void {
  if (entry.isEncrypted()) {
    throw new BookRefused(
      'zip-encrypted',
      'Ce fichier est protégé par un mot de passe. Demandez à l’éditeur un fichier sans protection.',
    )
  }
  // The upper half holds the Unix mode when the archive was made on such a system; 0o120000 is a symbolic link.
  if (((entry.externalFileAttributes >>> 16) & 0o170000) === 0o120000) {
    throw new BookRefused(
      'zip-symbolic-link',
      'Ce fichier contient des liens vers d’autres fichiers : il est refusé.',
    )
  }
  const bomb =
    entry.uncompressedSize > limits.entryBytes ||
    total > limits.totalBytes ||
    (entry.uncompressedSize > 1024 ** 2 && entry.uncompressedSize > limits.ratio * entry.compressedSize)
  if (bomb) {
    throw new BookRefused(
      'zip-bomb',
      'Une fois ouvert, ce fichier prendrait une place démesurée : il est refusé.',
    )
  }
}

async function readEntry(
  zip: ZipFile,
  entry: Entry | undefined,
  name: string,
  most: number,
): Promise<Uint8Array> {
  if (!entry) throw new Error(`no file ${name} in the archive`)
  const chunks: Buffer[] = []
  let size = 0
  let sum = 0
  try {
    const stream = await zip.openReadStreamPromise(entry)
    for await (const chunk of stream as AsyncIterable<Buffer>) {
      size += chunk.length
      if (size > most) {
        stream.destroy()
        throw new BookRefused(
          'zip-bomb',
          'Une fois ouvert, ce fichier prendrait une place démesurée : il est refusé.',
        )
      }
      sum = crc32(chunk, sum)
      chunks.push(chunk)
    }
  } catch (error) {
    throw error instanceof BookRefused ? error : damaged(error)
  }
  if (sum !== entry.crc32) throw damaged(new Error(`wrong checksum of ${name}`))
  return chunks.length === 1 && chunks[0] ? chunks[0] : Buffer.concat(chunks, size)
}

/** yauzl itself refuses `../`, absolute names and backslashes, and says it only in the text of its errors. */
function nameFault(error: unknown): BookRefused | null {
  const text = error instanceof Error ? error.message : ''
  if (/^absolute path/.test(text)) {
    return new BookRefused(
      'zip-absolute-name',
      'Ce fichier veut écrire hors de son dossier (nom absolu) : il est refusé.',
    )
  }
  if (/^(invalid relative path|invalid characters in fileName)/.test(text)) {
    return new BookRefused('zip-outside-name', 'Ce fichier veut écrire hors de son dossier : il est refusé.')
  }
  if (/strong encryption/.test(text)) {
    return new BookRefused(
      'zip-encrypted',
      'Ce fichier est protégé par un mot de passe. Demandez à l’éditeur un fichier sans protection.',
    )
  }
  return null
}

function damaged(cause: unknown): BookRefused {
  return new BookRefused(
    'zip-damaged',
    'Ce fichier est incomplet ou abîmé. Téléchargez-le ou copiez-le à nouveau, puis recommencez.',
    { cause },
  )
}
