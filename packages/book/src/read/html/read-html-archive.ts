import { BookRefused } from '../../problem.ts'
import type { TocEntry } from '../assemble/flow.ts'
import type { Limits } from '../limits.ts'
import { resolveLink } from '../paths.ts'
import type { ProblemLog } from '../problem-log.ts'
import type { ReadResult } from '../result.ts'
import { elements, find, plainText } from '../tree/query.ts'
import type { Archive } from '../zip/archive.ts'
import { Files } from '../zip/files.ts'
import { bookOfPages, readPage, type Page } from './read-html.ts'

/** Share of a page's letters that are links when the page is nothing but a table of contents. */
const CONTENTS = 0.5

/**
 * Reads a zip of HTML pages with their pictures, as browsers save them or as libraries give them: the pages in the order
 * in which the first one links to them, then by name.
 */
export async function readHtmlArchive(
  archive: Archive,
  limits: Limits,
  log: ProblemLog,
): Promise<ReadResult> {
  const files = new Files(archive, log)
  const pages = new Map<string, Page>()
  for (const name of archive.names.filter((each) => isPage(each, archive))) {
    pages.set(name.normalize('NFC'), readPage(await archive.read(name), name.normalize('NFC'), limits, log))
  }
  const css: string[] = []
  let size = 0
  for (const name of archive.names) {
    if (!/\.css$/i.test(name)) continue
    size += archive.size(name)
    if (size > limits.documentBytes) break
    css.push(new TextDecoder().decode(await archive.read(name)))
  }
  const [first, ...others] = [...pages.values()].sort(byPlace)
  if (!first) throw new BookRefused('empty', 'Ce fichier ne contient ni texte ni image.')
  const toc = linksOf(first, pages)
  const ordered = new Set([first])
  for (const { target } of toc) {
    const page = pages.get(target.split('#', 1)[0] ?? '')
    if (page) ordered.add(page)
  }
  for (const page of others) ordered.add(page)
  const contents = ordered.size > 1 && isContents(first, toc)
  if (contents) {
    ordered.delete(first)
    log.noted(
      'contents-set-aside',
      'La table des matières imprimée a été mise de côté : le livre adapté a la sienne.',
    )
  }
  const around = {
    toc: ordered.size > 1 ? toc : [],
    css,
    loadPicture: (path: string) => files.picture(path),
    ...(contents ? { cover: first } : {}),
  }
  return await bookOfPages([...ordered], around, limits, log)
}

/** Pages that a browser puts beside the one it saves are advertisements and the like. */
function isPage(name: string, archive: Archive): boolean {
  if (!/\.x?html?$/i.test(name) || /(^|\/)(__MACOSX\/|\.)/.test(name)) return false
  const folder = /^(.*)_(?:files|fichiers)\//i.exec(name)?.[1]
  return folder === undefined || !['.html', '.htm', '.xhtml'].some((end) => archive.has(folder + end))
}

/** The index first, those in outer folders before those in inner ones, then by name, numbers by their value. */
function byPlace(a: Page, b: Page): number {
  const depth = (page: Page): number => page.path.split('/').length
  const index = (page: Page): number =>
    /(^|\/)(index|default|accueil|sommaire)\.\w+$/i.test(page.path) ? 0 : 1
  return (
    depth(a) - depth(b) ||
    index(a) - index(b) ||
    a.path.localeCompare(b.path, 'fr', { numeric: true, sensitivity: 'base' })
  )
}

/** What a page leads to among the others, as a table of contents. */
function linksOf(page: Page, pages: ReadonlyMap<string, Page>): TocEntry[] {
  const toc: TocEntry[] = []
  const seen = new Set<string>()
  for (const element of elements(page.root)) {
    const href = element.name === 'a' ? element.attributes.get('href') : undefined
    const target = href === undefined ? undefined : resolveLink(page.path, href)
    if (target?.kind !== 'inside' || seen.has(target.key)) continue
    const path = target.key.split('#', 1)[0] ?? ''
    const title = plainText(element)
    if (path === page.path || !pages.has(path) || title === '') continue
    seen.add(target.key)
    toc.push({ title, level: 1, target: target.key })
  }
  return toc
}

function isContents({ root }: Page, toc: readonly TocEntry[]): boolean {
  const body = find(root, 'body') ?? root
  const all = plainText(body).length
  const linked = toc.reduce((sum, { title }) => sum + title.length, 0)
  return toc.length > 1 && linked > all * CONTENTS
}
