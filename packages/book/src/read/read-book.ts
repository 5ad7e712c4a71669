import { open, readFile } from 'node:fs/promises'
import { basename } from 'node:path'
import { BookRefused } from '../problem.ts'
import { defaultLimits, type Limits, type ReadOptions } from './limits.ts'
import { ProblemLog } from './problem-log.ts'
import { recognise, recogniseArchive, refuseCompound } from './recognise.ts'
import type { ReadResult } from './result.ts'

/** A book in memory; `name` is the name it was given under. */
export interface NamedBytes {
  bytes: Uint8Array
  name: string
}

const HEAD = 8192

/**
 * Reads a book: EPUB 2 or 3, a Word or OpenDocument text, HTML (with the pictures in its folder when it is given by path,
 * or all in one zip) or plain text. What it is is told by its content.
 * @throws BookRefused when it cannot be taken, with one French sentence that says why.
 */
export async function readBook(source: string | NamedBytes, options: ReadOptions = {}): Promise<ReadResult> {
  const limits: Limits = { ...defaultLimits, ...options.limits, spent: { elements: 0, text: 0 } }
  if (!options.onix) return await readSource(source, limits)
  const { readOnix } = await import('./onix/read-onix.ts')
  const { withOnix } = await import('./onix/with-onix.ts')
  const products = readOnix(options.onix, limits)
  const result = await readSource(source, limits)
  const { book, problems } = withOnix(result.book, products)
  const untitled = book.metadata.title === ''
  const left = result.problems.filter(({ code }) => code !== 'title-missing' || untitled)
  return { ...result, book, problems: [...left, ...problems] }
}

async function readSource(source: string | NamedBytes, limits: Limits): Promise<ReadResult> {
  const log = new ProblemLog()
  const file = typeof source === 'string' ? await peek(source) : inMemory(source)
  if (file.size > limits.inputBytes) {
    throw new BookRefused('too-large', 'Ce fichier est trop gros pour être un livre.')
  }
  const kind = recognise(file.head, file.name)
  if (kind === 'zip')
    return readZip(typeof source === 'string' ? source : source.bytes, file.name, limits, log)
  const bytes = await file.all()
  if (kind === 'compound') throw refuseCompound(bytes)
  if (kind === 'flat-odt') {
    const { readFlatOdt } = await import('./odt/read-odt.ts')
    return withContent(await readFlatOdt(bytes, limits, log))
  }
  if (kind === 'text') {
    const { readText } = await import('./text/read-text.ts')
    return withContent(readText(bytes, file.name, limits, log))
  }
  const { readHtml, picturesBeside, picturesWithin } = await import('./html/read-html.ts')
  const pictures = typeof source === 'string' ? picturesBeside(source, limits) : picturesWithin
  return withContent(await readHtml(bytes, file.name, pictures, limits, log))
}

/** A page or a text without anything to read is no book; an EPUB of sounds alone still has its name and its cover. */
function withContent(result: ReadResult): ReadResult {
  if (result.book.chapters.length > 0) return result
  if (result.problems.some(({ code }) => code === 'remote-removed' || code === 'linked-pictures')) {
    throw new BookRefused(
      'only-remote',
      'Ce fichier ne contient que des liens vers des images : elles ne sont jamais cherchées ailleurs.',
    )
  }
  throw new BookRefused('empty', 'Ce fichier ne contient ni texte ni image.')
}

async function readZip(
  source: string | Uint8Array,
  name: string,
  limits: Limits,
  log: ProblemLog,
): Promise<ReadResult> {
  const { openArchive } = await import('./zip/archive.ts')
  const archive = await openArchive(source, limits)
  try {
    const kind = recogniseArchive(archive.names)
    if (kind !== 'epub' && /\.epub$/i.test(name)) {
      log.repaired(
        'kind-differs',
        'Ce fichier n’est pas un livre EPUB, malgré son nom : il est lu pour ce qu’il est.',
      )
    }
    switch (kind) {
      case 'epub': {
        const { readEpub } = await import('./epub/read-epub.ts')
        return await readEpub(archive, limits, log)
      }
      case 'docx': {
        const { readDocx } = await import('./docx/read-docx.ts')
        return withContent(await readDocx(archive, limits, log))
      }
      case 'odt': {
        const { readOdt } = await import('./odt/read-odt.ts')
        return withContent(await readOdt(archive, limits, log))
      }
      case 'html': {
        const { readHtmlArchive } = await import('./html/read-html-archive.ts')
        return withContent(await readHtmlArchive(archive, limits, log))
      }
    }
  } finally {
    archive.close()
  }
}

/** Enough of a file to tell what it is, and a way to the rest. */
interface Peeked {
  name: string
  size: number
  head: Uint8Array
  all(): Promise<Uint8Array>
}

function inMemory({ bytes, name }: NamedBytes): Peeked {
  return { name, size: bytes.length, head: bytes.subarray(0, HEAD), all: () => Promise.resolve(bytes) }
}

async function peek(path: string): Promise<Peeked> {
  let handle
  try {
    handle = await open(path, 'r')
  } catch (error) {
    throw unreadable(error)
  }
  try {
    const stats = await handle.stat()
    if (!stats.isFile()) throw new BookRefused('not-a-file', 'Ce n’est pas un fichier.')
    const { bytesRead, buffer } = await handle.read(Buffer.alloc(HEAD), 0, HEAD, 0)
    const head = buffer.subarray(0, bytesRead)
    return { name: basename(path), size: stats.size, head, all: () => readFile(path) }
  } finally {
    await handle.close()
  }
}

function unreadable(error: unknown): BookRefused {
  const code = error instanceof Error && 'code' in error ? error.code : ''
  if (code === 'ENOENT' || code === 'ENOTDIR' || code === 'ENAMETOOLONG')
    return new BookRefused('file-missing', 'Ce fichier n’existe pas.', { cause: error })
  return new BookRefused('file-unreadable', 'Ce fichier ne peut pas être lu (droits insuffisants ?).', {
    cause: error,
  })
}
