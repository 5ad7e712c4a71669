import type { Chapter } from '../../model.ts'
import { BookRefused } from '../../problem.ts'
import { assemble } from '../assemble/assemble.ts'
import { convertDocuments, type BookDocument } from '../html/convert-documents.ts'
import { readClassStyles, type ClassStyles } from '../html/styles.ts'
import { guessLanguage } from '../language.ts'
import type { Limits } from '../limits.ts'
import { dataBytes } from '../paths.ts'
import { PictureStore } from '../pictures/store.ts'
import type { ProblemLog } from '../problem-log.ts'
import { parseXml } from '../tree/parse.ts'
import { elements, find, textOf, words } from '../tree/query.ts'
import type { ElementNode } from '../tree/node.ts'
import type { Archive } from '../zip/archive.ts'
import { shown } from '../zip/names.ts'
import type { ReadResult } from '../result.ts'
import { checkMimetype, packagePath } from './container.ts'
import { refuseProtected } from './encryption.ts'
import { coverItem, readMetadata } from './metadata.ts'
import { readNav, readNcx, type Navigation } from './navigation.ts'
import { readPackage, shownItem, type ManifestItem, type Package } from './package.ts'

const TEXT_TYPES = new Set([
  'application/xhtml+xml',
  'text/html',
  'text/x-oeb1-document',
  'application/x-dtbook+xml',
  'application/xml',
])
const PICTURE_TYPE = /^image\/(png|jpe?g|gif|webp|svg\+xml)$/

/** Reads an EPUB 2 or 3 publication from an open archive. */
export async function readEpub(archive: Archive, limits: Limits, log: ProblemLog): Promise<ReadResult> {
  await refuseProtected(archive, limits, log)
  await checkMimetype(archive, log)
  const path = await packagePath(archive, limits, log)
  const { root, repaired } = parseXml(await archive.read(path), limits)
  if (repaired) log.repaired('package-broken', 'La description du livre (OPF) était mal écrite.')
  const description = readPackage(path, root)
  const files = new Files(archive, log)
  const navigation = await readNavigation(description, files, limits, log)
  const pictures = new PictureStore((name) => files.picture(shownPicture(description, name)), limits, log)
  const documents = await readSpine(description, navigation, files, pictures, limits, log)
  const metadata = readMetadata(description)
  if (metadata.language === '') {
    metadata.language = guessLanguage(documents.map((document) => textOf(document.root)).join('\n'))
    log.repaired(
      'language-missing',
      `La langue du livre n’était pas dite : « ${metadata.language} » est supposé.`,
    )
  }
  if (metadata.title === '') log.noted('title-missing', 'Le livre n’a pas de titre.')
  if (description.fixedLayout) {
    log.noted(
      'fixed-layout',
      'La mise en page fixe de ce livre est perdue : seuls le texte et les images sont gardés.',
    )
  }
  const cover = description.items.get(coverItem(description) ?? '')
  if (cover?.path) {
    const id = await pictures.take(cover.path)
    if (id !== null) metadata.cover = id
  }
  const styles = await readStyles(description, documents, files)
  const { flow, notes, setAside } = await convertDocuments(documents, {
    language: metadata.language,
    styles,
    pages: navigation.pages,
    pictures,
    log,
  })
  const assembled = assemble(
    { flow, toc: navigation.toc, notes, metadata, resources: pictures.resources, setAside },
    log,
  )
  return { ...assembled, problems: log.problems() }
}

/** Files of the archive, found even when their name is written in another way. */
class Files {
  readonly #archive: Archive
  readonly #log: ProblemLog
  readonly #folded = new Map<string, string>()

  constructor(archive: Archive, log: ProblemLog) {
    this.#archive = archive
    this.#log = log
    for (const name of archive.names) this.#folded.set(name.normalize('NFC').toLowerCase(), name)
  }

  get names(): readonly string[] {
    return this.#archive.names
  }

  async read(path: string): Promise<Uint8Array | null> {
    if (this.#archive.has(path)) return this.#archive.read(path)
    const other = this.#folded.get(path.normalize('NFC').toLowerCase())
    if (other === undefined) return null
    this.#log.repaired('name-differs', `Le fichier « ${shown(path)} » s’appelle en fait « ${shown(other)} ».`)
    return this.#archive.read(other)
  }

  async picture(path: string): Promise<Uint8Array | null> {
    return path.startsWith('data:') ? dataBytes(path) : this.read(path)
  }
}

async function readNavigation(
  description: Package,
  files: Files,
  limits: Limits,
  log: ProblemLog,
): Promise<Navigation> {
  const items = [...description.items.values()]
  const nav = items.find(({ properties }) => properties.includes('nav'))
  const ncx =
    description.items.get(description.ncx ?? '') ??
    items.find(({ mediaType }) => mediaType === 'application/x-dtbncx+xml')
  const sources: [ManifestItem | undefined, typeof readNav][] = [
    [nav, readNav],
    [ncx, readNcx],
  ]
  const all: Navigation = { toc: [], pages: new Map(), landmarks: [] }
  for (const [item, read] of sources) {
    if (!item?.path) continue
    const bytes = await files.read(item.path)
    if (!bytes) {
      log.repaired('navigation-missing', 'La table des matières du livre était annoncée mais absente.')
      continue
    }
    const { root, repaired } = parseXml(bytes, limits)
    if (repaired) log.repaired('navigation-broken', 'La table des matières du livre était mal écrite.')
    const found = read(item.path, root)
    if (all.toc.length === 0) all.toc = found.toc
    if (all.pages.size === 0) all.pages = found.pages
    all.landmarks.push(...found.landmarks)
  }
  if (all.toc.length === 0) {
    log.repaired(
      'navigation-empty',
      'Le livre n’avait pas de table des matières : elle est faite de ses titres.',
    )
  }
  return all
}

async function readSpine(
  description: Package,
  navigation: Navigation,
  files: Files,
  pictures: PictureStore,
  limits: Limits,
  log: ProblemLog,
): Promise<BookDocument[]> {
  const documents: BookDocument[] = []
  const seen = new Set<string>()
  for (const path of spinePaths(description, files, log)) {
    if (seen.has(path)) continue
    seen.add(path)
    const bytes = await files.read(path)
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

/** The picture itself, or the first of its fallbacks of a kind that readers show. */
function shownPicture(description: Package, path: string): string {
  for (const item of description.items.values()) {
    if (item.path !== path || PICTURE_TYPE.test(item.mediaType)) continue
    return shownItem(description, item.id, ({ mediaType }) => PICTURE_TYPE.test(mediaType))?.path ?? path
  }
  return path
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

const FRONT = [
  'cover',
  'titlepage',
  'title-page',
  'frontmatter',
  'halftitlepage',
  'copyright-page',
  'dedication',
  'epigraph',
  'foreword',
  'preface',
  'acknowledgments',
  'imprint',
  'toc',
]
const BACK = [
  'backmatter',
  'appendix',
  'glossary',
  'bibliography',
  'index',
  'colophon',
  'afterword',
  'footnotes',
  'endnotes',
  'rearnotes',
  'notes',
]
const BODY = [
  'bodymatter',
  'chapter',
  'part',
  'volume',
  'text',
  'start',
  'prologue',
  'epilogue',
  'introduction',
  'conclusion',
]

function roleOf(
  path: string,
  root: ElementNode,
  description: Package,
  navigation: Navigation,
): Chapter['role'] | null {
  const body = find(root, 'body') ?? root
  const own = [body, ...body.children].flatMap((node) => (node.type === 'element' ? [node] : []))
  const types = own.slice(0, 3).flatMap((element) => words(element, 'epub:type'))
  for (const { type, path: target } of navigation.landmarks)
    if (target.split('#', 1)[0] === path) types.push(...type.split(/\s+/))
  for (const guide of description.guide) if (guide.path === path) types.push(guide.type)
  if (types.some((type) => FRONT.includes(type))) return 'front'
  if (types.some((type) => BACK.includes(type))) return 'back'
  return types.some((type) => BODY.includes(type)) ? 'body' : null
}

async function readStyles(
  description: Package,
  documents: BookDocument[],
  files: Files,
): Promise<ClassStyles> {
  const styles: ClassStyles = new Map()
  for (const { path, mediaType } of description.items.values()) {
    const bytes = path !== null && mediaType === 'text/css' ? await files.read(path) : null
    if (bytes) readClassStyles(new TextDecoder().decode(bytes), styles)
  }
  for (const { root } of documents) {
    for (const element of elements(root))
      if (element.name === 'style') readClassStyles(textOf(element), styles)
  }
  return styles
}
