import { BookRefused } from '../../problem.ts'
import type { BookDocument } from '../html/convert-documents.ts'
import type { Limits } from '../limits.ts'
import type { PictureStore } from '../pictures/store.ts'
import type { ProblemLog } from '../problem-log.ts'
import { loadAhead } from '../load-ahead.ts'
import type { ElementNode } from '../tree/node.ts'
import { parseXml } from '../tree/parse.ts'
import { shown } from '../zip/names.ts'
import type { Files } from './files.ts'
import type { Navigation } from './navigation.ts'
import { PICTURE_TYPE, shownItem, TEXT_TYPES, type ManifestItem, type Package } from './package.ts'
import { roleOf } from './roles.ts'

/** The documents of the book in reading order. */
export async function readSpine(
  description: Package,
  navigation: Navigation,
  files: Files,
  pictures: PictureStore,
  limits: Limits,
  log: ProblemLog,
): Promise<BookDocument[]> {
  const documents: BookDocument[] = []
  const paths = new Set(spinePaths(description, files, log))
  for await (const { item: path, loaded: bytes } of loadAhead(paths, (each) => files.read(each))) {
    if (!bytes) {
      log.repaired('document-missing', `Le livre annonce « ${shown(path)} », qui est absent.`)
      continue
    }
    if (!/^\s*<|^\uFEFF/.test(new TextDecoder().decode(bytes.subarray(0, 200))) && bytes.length > 0) {
      const picture = await pictures.take(path)
      if (picture !== null) documents.push({ path, root: pictureDocument(path), role: null })
      continue
    }
    const { root, repaired, faithful } = parseXml(bytes, limits)
    if (repaired) {
      log.repaired(
        'document-broken',
        (n) => `Des pages du livre étaient mal écrites et ont été réparées (${n}).`,
      )
    }
    if (!faithful) log.repaired('bad-characters', `Des caractères de « ${shown(path)} » étaient illisibles.`)
    const drawing = root.name === 'svg'
    documents.push({
      path,
      root: drawing ? pictureDocument(path) : root,
      role: roleOf(path, root, description, navigation),
    })
  }
  if (documents.length === 0) {
    throw new BookRefused('no-content', 'Ce livre EPUB ne contient aucune page à lire.')
  }
  return documents
}

function spinePaths(description: Package, files: Files, log: ProblemLog): string[] {
  const readable = (item: ManifestItem): boolean =>
    item.path !== null &&
    (TEXT_TYPES.has(item.mediaType) || PICTURE_TYPE.test(item.mediaType) || /\.x?html?$/i.test(item.path))
  const paths: string[] = []
  for (const id of description.spine) {
    const item = shownItem(description, id, readable)
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

/** A page that is a picture. */
function pictureDocument(path: string): ElementNode {
  const body: ElementNode = {
    type: 'element',
    name: 'body',
    space: 'html',
    attributes: new Map(),
    children: [],
    parent: null,
  }
  const src = encodeURI(`/${path}`).replace(/[?#]/g, encodeURIComponent)
  body.children.push({
    ...body,
    name: 'img',
    attributes: new Map([['src', src]]),
    children: [],
    parent: body,
  })
  return body
}
