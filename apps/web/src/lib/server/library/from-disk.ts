/** Books that lie on this machine and are brought by a command. */
import { createReadStream } from 'node:fs'
import { readdir, readFile, stat } from 'node:fs/promises'
import { basename, dirname, extname, join, relative, sep } from 'node:path'
import { blobs } from '#lib/server/platform/index.ts'
import {
  fileNameOf,
  ONIX_RECORD,
  UPLOAD_MAX,
  type ImportWishes,
  type Reception,
  type SourceFile,
} from './import-model.ts'
import { receive } from './importing.ts'

const PICTURES = new Set(['.svg', '.png', '.jpg', '.jpeg', '.gif', '.webp'])
const PAGES = new Set(['.html', '.htm', '.xhtml'])

/** What came of bringing a file: an import to follow, or why there is none. */
export type Bringing = Reception | { kind: 'refused'; fault: 'missing' | 'not-a-file' | 'empty' | 'large' }

/**
 * Brings a book that lies at `path`, with the pictures beside it when it is a page of HTML, and the ONIX record at `onix`
 * when one is given.
 */
export async function importFromDisk(path: string, wishes: ImportWishes, onix?: string): Promise<Bringing> {
  const found = await stat(path).catch(() => null)
  if (!found) return { kind: 'refused', fault: 'missing' }
  if (!found.isFile()) return { kind: 'refused', fault: 'not-a-file' }
  if (found.size === 0) return { kind: 'refused', fault: 'empty' }
  if (found.size > UPLOAD_MAX) return { kind: 'refused', fault: 'large' }
  const book = await keepFile(path, fileNameOf(basename(path)))
  const beside = PAGES.has(extname(path).toLowerCase()) ? await picturesBeside(path) : []
  const record = onix === undefined ? [] : [await keepFile(onix, ONIX_RECORD)]
  return receive([book, ...beside, ...record], wishes)
}

/** Keeps the file at `path` among the blobs, to be imported under `name`. */
export async function keepFile(path: string, name: string): Promise<SourceFile> {
  const { hash, size } = await blobs().put(createReadStream(path))
  return { name, sha256: hash, size }
}

/** The pictures in the page's folder, or below, that the page names. */
async function picturesBeside(page: string): Promise<SourceFile[]> {
  const folder = dirname(page)
  const text = await readFile(page, 'latin1')
  const isNamed = (name: string) =>
    [name, encodeURI(name), encodeURIComponent(name)].some((form) =>
      text.includes(Buffer.from(form, 'utf8').toString('latin1')),
    )
  const files: SourceFile[] = []
  for (const entry of await readdir(folder, { withFileTypes: true, recursive: true })) {
    if (!entry.isFile() || !PICTURES.has(extname(entry.name).toLowerCase()) || !isNamed(entry.name)) continue
    const path = join(entry.parentPath, entry.name)
    files.push(await keepFile(path, relative(folder, path).split(sep).join('/')))
  }
  return files.sort((a, b) => (a.name < b.name ? -1 : 1))
}
