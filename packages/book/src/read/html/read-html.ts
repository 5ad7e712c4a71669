import { basename, dirname, join, relative, resolve, sep } from 'node:path'
import { readdir, readFile, realpath, stat } from 'node:fs/promises'
import type { Contributor, Metadata } from '../../model.ts'
import { assemble } from '../assemble/assemble.ts'
import type { TocEntry } from '../assemble/flow.ts'
import { decode, declaredCharset } from '../charset.ts'
import { isGutenbergTitle, plainTitle, readHeader } from '../gutenberg.ts'
import { guessLanguage, languageTag } from '../language.ts'
import type { Limits } from '../limits.ts'
import { dataBytes } from '../paths.ts'
import { PictureStore, type PictureLoader } from '../pictures/store.ts'
import type { ProblemLog } from '../problem-log.ts'
import type { ReadResult } from '../result.ts'
import { treeFromHtml } from '../tree/from-html.ts'
import { NotWellFormed, treeFromXml } from '../tree/from-xml.ts'
import type { ElementNode } from '../tree/node.ts'
import { elements, find, plainText, textOf } from '../tree/query.ts'
import { checkDocumentSize } from '../tree/refusals.ts'
import { convertDocuments } from './convert-documents.ts'
import { readClassStyles, type ClassStyles } from './styles.ts'

/** Reads one HTML or XHTML document. `pictures` gives the files beside it. */
export async function readHtml(
  bytes: Uint8Array,
  name: string,
  loadPicture: PictureLoader,
  limits: Limits,
  log: ProblemLog,
): Promise<ReadResult> {
  const page = readPage(bytes, basename(name), limits, log)
  return await bookOfPages([page], { toc: [], css: [], loadPicture }, limits, log)
}

/** One page as a tree. */
export interface Page {
  path: string
  root: ElementNode
  text: string
}

export function readPage(bytes: Uint8Array, path: string, limits: Limits, log: ProblemLog): Page {
  checkDocumentSize(bytes.length, limits)
  const { text, faithful } = decode(bytes, declaredCharset(bytes))
  if (!faithful) log.repaired('bad-characters', 'Des caractères du fichier étaient illisibles.')
  return { path, root: parse(text, limits), text }
}

/** What comes with the pages of a book. */
export interface WithPages {
  toc: TocEntry[]
  /** Style sheets beside the pages. */
  css: string[]
  loadPicture: PictureLoader
  /** The page that says what the book is called, when it is none of its pages. */
  cover?: Page
}

/** Makes a book of pages in their order; the first says what it is called. */
export async function bookOfPages(
  pages: Page[],
  { toc, css, loadPicture, cover }: WithPages,
  limits: Limits,
  log: ProblemLog,
): Promise<ReadResult> {
  const styles: ClassStyles = new Map()
  for (const sheet of css) readClassStyles(sheet, styles)
  for (const { root } of pages) {
    for (const element of elements(root))
      if (element.name === 'style') readClassStyles(textOf(element), styles)
  }
  const first = cover ?? pages[0]
  if (!first) throw new Error('a book has pages')
  const metadata = readMetadata(first.root, first.text)
  const pictures = new PictureStore(loadPicture, limits, log)
  const documents = pages.map(({ path, root }) => ({ path, root, role: null }))
  const { flow, notes, setAside } = await convertDocuments(documents, {
    language: metadata.language,
    styles,
    pages: new Map(),
    pictures,
    log,
  })
  const assembled = assemble({ flow, toc, notes, metadata, resources: pictures.resources, setAside }, log)
  if (assembled.book.metadata.title === '') log.noted('title-missing', 'Le livre n’a pas de titre.')
  return { ...assembled, problems: log.problems() }
}

function parse(text: string, limits: Limits): ElementNode {
  if (/^\s*<\?xml/.test(text)) {
    try {
      return treeFromXml(text, limits)
    } catch (error) {
      if (!(error instanceof NotWellFormed)) throw error
    }
  }
  return treeFromHtml(text, limits)
}

function readMetadata(root: ElementNode, text: string): Metadata {
  const metas = new Map<string, string[]>()
  for (const meta of elements(root)) {
    const name =
      meta.name === 'meta' ? (meta.attributes.get('name') ?? meta.attributes.get('property')) : undefined
    const content = meta.attributes.get('content')?.trim()
    if (name !== undefined && content)
      metas.set(name.toLowerCase(), [...(metas.get(name.toLowerCase()) ?? []), content])
  }
  const first = (...names: string[]): string | undefined => names.flatMap((name) => metas.get(name) ?? [])[0]
  const titleElement = find(root, 'title')
  const body = find(root, 'body') ?? root
  const declaredTitle = first('dc.title') ?? (titleElement ? plainText(titleElement) : '')
  const header = /project gutenberg/i.test(text.slice(0, 5000))
    ? readHeader(textOf(body).slice(0, 8000))
    : null
  const heading = ['h1', 'h2'].map((name) => find(root, name)).find((each) => each !== undefined)
  const title =
    header?.title ??
    (isGutenbergTitle(declaredTitle)
      ? plainTitle(declaredTitle)
      : declaredTitle || (heading ? plainText(heading) : ''))
  const authors = [...new Set([...(metas.get('dc.creator') ?? []), ...(metas.get('author') ?? [])])]
  const contributors: Contributor[] = header?.contributors.length
    ? header.contributors
    : authors.map((name) => ({ name, role: 'aut' }))
  const declared = languageTag(
    root.attributes.get('xml:lang') ?? root.attributes.get('lang') ?? first('dc.language'),
  )
  const subtitle = header?.subtitle
  const identifier = header?.identifier ?? first('dc.identifier')
  const description = first('description', 'dc.description')
  const publisher = first('dc.publisher')
  const rights = first('dc.rights')
  return {
    title,
    language: header?.language ?? declared ?? guessLanguage(textOf(body)),
    contributors,
    subjects: metas.get('dc.subject') ?? [],
    ...(subtitle ? { subtitle } : {}),
    ...(identifier ? { identifier } : {}),
    ...(description ? { description } : {}),
    ...(publisher ? { publisher } : {}),
    ...(rights ? { rights } : {}),
  }
}

/** Pictures in the folder of an HTML file, and in folders below; never elsewhere, whatever links say. */
export function picturesBeside(file: string, limits: Limits): PictureLoader {
  const folder = realpath(dirname(resolve(file)))
  return async (path) => {
    if (path.startsWith('data:')) return dataBytes(path)
    const top = await folder
    try {
      const real = await realpath(await spelledAsOnDisk(top, path))
      if (!real.startsWith(top.endsWith(sep) ? top : top + sep)) return null
      const { size } = await stat(real)
      return size > limits.entryBytes ? null : await readFile(real)
    } catch {
      return null // absent or unreadable: told as missing
    }
  }
}

/**
 * Where the picture is, whatever the case and the form of the accents (composed or not) its page and its disk write its
 * name in: pages made on Windows or macOS find their pictures there, and would not here.
 */
async function spelledAsOnDisk(top: string, path: string): Promise<string> {
  const exact = resolve(top, path)
  if (!exact.startsWith(top) || (await exists(exact))) return exact
  const fold = (name: string): string => name.normalize('NFC').toLowerCase()
  let place = top
  for (const part of relative(top, exact).split(sep)) {
    const names = await readdir(place)
    place = join(
      place,
      names.find((name) => name === part) ?? names.find((name) => fold(name) === fold(part)) ?? part,
    )
  }
  return place
}

async function exists(path: string): Promise<boolean> {
  try {
    await stat(path)
    return true
  } catch {
    return false // absent under this very name
  }
}

/** For an HTML document that comes alone: only the pictures it carries itself. */
export const picturesWithin: PictureLoader = (path) =>
  Promise.resolve(path.startsWith('data:') ? dataBytes(path) : null)
