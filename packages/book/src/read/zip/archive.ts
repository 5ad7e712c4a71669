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
  /** Uncompressed size in bytes; 0 when there is no such file. */
  size(name: string): number
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
      size: (name) => entries.get(name)?.uncompressedSize ?? 0,
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
  if (total > MOST_BEFORE_RATIO && total > limits.ratio * zip.fileSize) throw bomb()
  checkNames(names)
  checkOverlap([...entries.values()])
  return entries
}

/**
 * Files that share their bytes make of a small archive as large a one as its maker likes. What a file takes is counted
 * with the name that the directory gives it: the header before its bytes has one as long (`checkLocalHeader`).
 */
function checkOverlap(entries: readonly Entry[]): void {
  let end = 0
  for (const entry of [...entries].sort(
    (a, b) => a.relativeOffsetOfLocalHeader - b.relativeOffsetOfLocalHeader,
  )) {
    if (entry.relativeOffsetOfLocalHeader < end) {
      throw new BookRefused(
        'zip-overlap',
        'Dans ce fichier, plusieurs fichiers occupent la même place : il est refusé.',
      )
    }
    end = entry.relativeOffsetOfLocalHeader + LOCAL_HEADER + entry.fileNameRaw.length + entry.compressedSize
  }
}

/** Size of the header before a file's bytes, without its name. */
const LOCAL_HEADER = 30

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
    throw encrypted()
  }
  // The upper half holds the Unix mode when the archive was made on such a system.
  const type = (entry.externalFileAttributes >>> 16) & 0o170000
  if (type === SYMBOLIC_LINK) {
    throw new BookRefused(
      'zip-symbolic-link',
      'Ce fichier contient des liens vers d’autres fichiers : il est refusé.',
    )
  }
  if (SPECIAL.has(type)) {
    throw new BookRefused(
      'zip-special-file',
      'Ce fichier contient autre chose que des fichiers ordinaires : il est refusé.',
    )
  }
  const grows =
    entry.uncompressedSize > limits.entryBytes ||
    total > limits.totalBytes ||
    (entry.uncompressedSize > 1024 ** 2 && entry.uncompressedSize > limits.ratio * entry.compressedSize)
  if (grows) {
    throw bomb()
  }
}

function bomb(): BookRefused {
  return new BookRefused(
    'zip-bomb',
    'Une fois ouvert, ce fichier prendrait une place démesurée : il est refusé.',
  )
}

/** Bytes that all files together may become before they are compared with the size of the archive. */
const MOST_BEFORE_RATIO = 32 * 1024 ** 2
const SYMBOLIC_LINK = 0o120000
/** Devices, pipes and sockets. */
const SPECIAL = new Set([0o010000, 0o020000, 0o060000, 0o140000])

/**
 * The header before a file's bytes repeats what the directory says. Where the two differ, other programs may see
 * another book than the one that was checked.
 */
async function checkLocalHeader(zip: ZipFile, entry: Entry): Promise<void> {
  const local = await zip.readLocalFileHeaderPromise(entry)
  if ((local.generalPurposeBitFlag & 1) !== 0) throw encrypted()
  // With bit 3, the sizes come after the bytes, and with zip64 they stand elsewhere.
  const told = (local.generalPurposeBitFlag & 8) === 0
  const differs = (said: number, known: number): boolean => told && said !== 0xffffffff && said !== known
  if (
    !local.fileName.equals(entry.fileNameRaw) ||
    local.compressionMethod !== entry.compressionMethod ||
    differs(local.compressedSize, entry.compressedSize) ||
    differs(local.uncompressedSize, entry.uncompressedSize)
  ) {
    throw new BookRefused(
      'zip-contradiction',
      'Ce fichier dit deux choses différentes de ce qu’il contient : il est refusé.',
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
  // Of the size announced, which is within the limits: a file is held once, not as pieces and as a whole.
  const bytes = Buffer.allocUnsafeSlow(Math.min(entry.uncompressedSize, most))
  let size = 0
  let sum = 0
  try {
    await checkLocalHeader(zip, entry)
    const stream = await zip.openReadStreamPromise(entry)
    for await (const chunk of stream as AsyncIterable<Buffer>) {
      // yauzl ends a file that grows beyond what it announced.
      chunk.copy(bytes, size)
      size += chunk.length
      sum = crc32(chunk, sum)
    }
  } catch (error) {
    throw error instanceof BookRefused ? error : (methodFault(error) ?? damaged(error))
  }
  if (sum !== entry.crc32) throw damaged(new Error(`wrong checksum of ${name}`))
  return bytes
}

function methodFault(error: unknown): BookRefused | null {
  const text = error instanceof Error ? error.message : ''
  if (!/^unsupported compression method/.test(text)) return null
  return new BookRefused(
    'zip-method',
    'Ce fichier est compressé d’une manière inconnue. Enregistrez-le à nouveau, puis recommencez.',
  )
}

function encrypted(): BookRefused {
  return new BookRefused(
    'zip-encrypted',
    'Ce fichier est protégé par un mot de passe. Demandez à l’éditeur un fichier sans protection.',
  )
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
    return encrypted()
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
