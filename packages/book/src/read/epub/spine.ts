import { BookRefused } from '../../problem.ts'
import type { BookDocument } from '../html/convert-documents.ts'
import type { Limits } from '../limits.ts'
import { loadAhead } from '../load-ahead.ts'
import { probePicture } from '../pictures/probe.ts'
import type { ProblemLog } from '../problem-log.ts'
import { parseXml } from '../tree/parse.ts'
import { elements } from '../tree/query.ts'
import { resolveLink } from '../paths.ts'
import { shown } from '../zip/names.ts'
import { asHtml } from './dtbook.ts'
import type { Files } from '../zip/files.ts'
import type { Navigation } from './navigation.ts'
import { PICTURE_TYPE, shownItem, TEXT_TYPES, type ManifestItem, type Package } from './package.ts'
import { drawingDocument, pictureDocument } from './picture-documents.ts'
import { roleOf } from './roles.ts'

/** What is needed to read the documents of a book. */
export interface Source {
  description: Package
  navigation: Navigation
  files: Files
  limits: Limits
  log: ProblemLog
}

/**
 * The documents of the book in reading order: those of the spine, and after them those that the text or the table of
 * contents lead to although the spine forgot them.
 * @throws BookRefused when there is none.
 */
export async function readSpine(source: Source): Promise<BookDocument[]> {
  const documents: BookDocument[] = []
  const paths = new Set(spinePaths(source))
  const { documentBytes } = source.limits
  const load = (path: string): Promise<Uint8Array | null> => source.files.read(path, documentBytes)
  for await (const { item: path, loaded: bytes } of loadAhead(paths, load)) {
    if (bytes) documents.push(documentOf(path, bytes, source))
    else source.log.repaired('document-missing', `Le livre annonce « ${shown(path)} », qui est absent.`)
  }
  await addForgotten(documents, paths, source)
  if (documents.length === 0) {
    throw new BookRefused('no-content', 'Ce livre EPUB ne contient aucune page à lire.')
  }
  return documents
}

/** One document as a tree of HTML, whatever it is written in; null when there is no such file. */
export async function readDocument(path: string, source: Source): Promise<BookDocument | null> {
  const bytes = await source.files.read(path, source.limits.documentBytes)
  return bytes ? documentOf(path, bytes, source) : null
}

function documentOf(path: string, bytes: Uint8Array, source: Source): BookDocument {
  const { description, navigation, limits, log } = source
  if (probePicture(bytes)) return { path, root: pictureDocument(path), role: null }
  const { root, repaired, faithful, misdeclared } = parseXml(bytes, limits)
  if (repaired) {
    log.repaired(
      'document-broken',
      (n) => `Des pages du livre étaient mal écrites et ont été réparées (${n}).`,
    )
  }
  if (!faithful) log.repaired('bad-characters', `Des caractères de « ${shown(path)} » étaient illisibles.`)
  else if (misdeclared) {
    log.repaired(
      'encoding-wrong',
      (n) => `Des pages n’étaient pas dans l’encodage annoncé : leurs lettres ont été retrouvées (${n}).`,
    )
  }
  return {
    path,
    root: root.name === 'svg' ? drawingDocument(path, root) : asHtml(root),
    ...roleOf(path, root, description, navigation),
  }
}

function spinePaths({ description, files, log }: Source): string[] {
  const paths: string[] = []
  const repeated = description.spine.length - new Set(description.spine).size
  if (repeated > 0) {
    log.repaired(
      'spine-item-repeated',
      (n) => `Des pages étaient annoncées plusieurs fois : elles ne sont prises qu’une fois (${n}).`,
      repeated,
    )
  }
  for (const id of description.spine) {
    const item = shownItem(description, id, isReadable)
    if (item?.path) paths.push(item.path)
    else log.repaired('spine-item-missing', (n) => `Des pages annoncées manquent au livre (${n}).`)
  }
  if (paths.length > 0) return paths
  log.repaired('spine-missing', 'L’ordre de lecture du livre n’était pas dit : celui des fichiers est pris.')
  const listed = [...description.items.values()].filter(
    (item) => item.path !== null && TEXT_TYPES.has(item.mediaType) && !item.properties.includes('nav'),
  )
  if (listed.length > 0) return listed.flatMap(({ path }) => path ?? [])
  return files.names.filter((name) => /\.x?html?$/i.test(name)).sort()
}

function isReadable(item: ManifestItem): boolean {
  return (
    item.path !== null &&
    (TEXT_TYPES.has(item.mediaType) || PICTURE_TYPE.test(item.mediaType) || /\.x?html?$/i.test(item.path))
  )
}

async function addForgotten(documents: BookDocument[], seen: Set<string>, source: Source): Promise<void> {
  const { description, navigation, files, log } = source
  const texts = new Set<string>()
  for (const { path, mediaType, properties } of description.items.values()) {
    if (path !== null && TEXT_TYPES.has(mediaType) && !properties.includes('nav')) texts.add(path)
  }
  const add = async (key: string): Promise<void> => {
    const path = files.named(key.split('#', 1)[0] ?? '')
    if (seen.has(path) || !texts.has(path) || !files.has(path)) return
    seen.add(path)
    const document = await readDocument(path, source)
    if (!document) return
    documents.push(document)
    log.repaired(
      'document-added',
      (n) => `Des pages du livre manquaient à son ordre de lecture : elles sont ajoutées à la fin (${n}).`,
    )
  }
  for (const { target } of navigation.toc) await add(target)
  // The list grows while it is read: a page that was forgotten may lead to another.
  for (const { path, root } of documents) {
    for (const element of elements(root)) {
      const href = element.name === 'a' ? element.attributes.get('href') : undefined
      const target = href === undefined ? undefined : resolveLink(path, href)
      if (target?.kind === 'inside') await add(target.key)
    }
  }
}
