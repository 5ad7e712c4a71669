import type { Limits } from '../limits.ts'
import type { ProblemLog } from '../problem-log.ts'
import { parseXml } from '../tree/parse.ts'
import type { Files } from '../zip/files.ts'
import {
  hasToc,
  noNavigation,
  readNav,
  readNcx,
  readPageMap,
  withoutCfi,
  type Navigation,
} from './navigation.ts'
import type { ManifestItem, Package } from './package.ts'

const NCX = 'application/x-dtbncx+xml'

/** The navigation of a book: its navigation document, and what that does not say from the NCX and the page map. */
export async function findNavigation(
  description: Package,
  files: Files,
  limits: Limits,
  log: ProblemLog,
): Promise<Navigation> {
  const items = [...description.items.values()]
  const all = noNavigation()
  const read = async (path: string, kind: typeof readNav): Promise<void> => {
    const bytes = await files.read(path)
    if (!bytes) {
      log.repaired('navigation-missing', 'La table des matières du livre était annoncée mais absente.')
      return
    }
    const { root, repaired } = parseXml(bytes, limits)
    if (repaired) log.repaired('navigation-broken', 'La table des matières du livre était mal écrite.')
    const found = kind(path, root)
    const named = (key: string): string => underFileName(withoutCfi(key, description), files)
    if (all.toc.length === 0) {
      all.toc = found.toc.map((entry) => ({ ...entry, target: named(entry.target) }))
      all.lost = found.lost
    }
    if (all.pages.size === 0) {
      all.pages = new Map([...found.pages].map(([key, label]) => [named(key), label]))
    }
    for (const mark of found.landmarks) all.landmarks.push({ ...mark, path: named(mark.path) })
  }
  const nav = items.find(({ properties }) => properties.includes('nav'))
  if (nav?.path) await read(nav.path, readNav)
  const ncx = ncxOf(description, items)
  if (ncx?.path) await read(ncx.path, readNcx)
  if (all.toc.length === 0) {
    const found = await undeclared(items, files, limits)
    if (found) {
      log.repaired(
        'navigation-undeclared',
        'La table des matières du livre n’était pas annoncée : elle a été retrouvée.',
      )
      await read(found.path, found.kind)
    }
  }
  const map = description.items.get(description.pageMap ?? '')?.path
  const mapBytes = all.pages.size === 0 && map ? await files.read(map) : null
  if (map && mapBytes) all.pages = readPageMap(map, parseXml(mapBytes, limits).root)
  if (all.toc.length === 0) {
    log.repaired(
      'navigation-empty',
      'Le livre n’avait pas de table des matières : elle est faite de ses titres.',
    )
  }
  return all
}

/** A key under the name that the file has in the archive. */
function underFileName(key: string, files: Files): string {
  const [path = ''] = key.split('#', 1)
  return files.named(path) + key.slice(path.length)
}

function ncxOf(description: Package, items: ManifestItem[]): ManifestItem | undefined {
  const said = description.items.get(description.ncx ?? '')
  const isNcx = (item: ManifestItem): boolean => item.mediaType === NCX || /\.ncx$/i.test(item.path ?? '')
  return said && isNcx(said) ? said : items.find(isNcx)
}

/** A table of contents that the package document forgot to name as one. */
async function undeclared(
  items: ManifestItem[],
  files: Files,
  limits: Limits,
): Promise<{ path: string; kind: typeof readNav } | null> {
  for (const { path, properties } of items) {
    if (path === null || properties.includes('nav') || !/(nav|toc)[^/]*\.x?html?$/i.test(path)) continue
    const bytes = await files.read(path)
    if (bytes && hasToc(parseXml(bytes, limits).root)) return { path, kind: readNav }
  }
  const ncx = files.names.find((name) => /\.ncx$/i.test(name))
  const listed = items.some(({ path }) => path === ncx)
  return ncx === undefined || listed ? null : { path: ncx, kind: readNcx }
}
