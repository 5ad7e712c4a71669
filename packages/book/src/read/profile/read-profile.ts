import type { Book, Chapter, Layer } from '../../model.ts'
import { decodeIndex, IndexUnreadable, type BookIndex } from '../../profile/book-index.ts'
import { saidLabel, saidTitle } from '../../profile/said.ts'
import { textDigest } from '../../profile/text-digest.ts'
import { languageTag } from '../../project/escape.ts'
import { readNav } from '../epub/navigation.ts'
import { resolvePath } from '../paths.ts'
import { PictureStore } from '../pictures/store.ts'
import type { ElementNode } from '../tree/node.ts'
import { parseXml } from '../tree/parse.ts'
import { readChapter, type DocumentChapter } from './chapter.ts'
import { NotOfProfile, type DocumentScope } from './grammar.ts'
import { keepUnread, readLayers, withLayers, type UnreadLayer } from './layers.ts'
import { readProfileMetadata } from './metadata.ts'
import { listResources, readResources, type ListedResource } from './resources.ts'
import { profileItems, type ProfileSource } from './source.ts'

/** A book as it was written or, when another hand has been at it, what of it the general importer cannot see. */
export type ProfileReading = { kind: 'book'; book: Book } | ChangedLayers

export interface ChangedLayers {
  kind: 'changed'
  layers: Layer[]
  unread: UnreadLayer[]
  resources: ListedResource[]
  /** Digest of the text that the layers were made on, when the index says it. */
  text: string | undefined
}

/**
 * Reads an EPUB file that names an index of the Trousseau profile back into the very book that it was written from
 * (docs/format.md). Nothing but known elements and attributes becomes part of it. When the documents hold anything
 * else, or when their text is no longer the one that the layers were made on, the layers alone are given. Null when
 * the file does not claim the profile.
 */
export async function readProfile(source: ProfileSource): Promise<ProfileReading | null> {
  const { archive, description, log } = source
  const [item] = profileItems(description, 'index')
  if (!item?.path) return null
  const index = archive.has(item.path) ? await readIndex(source, item.path) : null
  const listed = index
    ? index.layers.map((name) => resolvePath(item.path ?? '', name))
    : profileItems(description, 'layer').map(({ path }) => path)
  const { layers, unread } = await readLayers(listed, archive, log)
  const resources = listResources(description, index?.resources ?? new Map<string, string>())
  try {
    if (index) {
      const document = await readDocument(source, index, resources)
      const book = withLayers({ ...document, layers: [] }, layers, log)
      keepUnread(unread, index.text, book, log)
      return { kind: 'book', book }
    }
  } catch (error) {
    if (!(error instanceof NotOfProfile)) throw error
  }
  return { kind: 'changed', layers, unread, resources, text: index?.text }
}

async function readIndex({ archive, log }: ProfileSource, path: string): Promise<BookIndex | null> {
  try {
    return decodeIndex(new TextDecoder().decode(await archive.read(path)))
  } catch (error) {
    if (!(error instanceof IndexUnreadable)) throw error
    if (error.newer) {
      log.noted(
        'profile-newer',
        'Ce livre adapté est d’une version plus récente : il est relu comme un livre ordinaire.',
      )
    }
    return null
  }
}

async function readDocument(
  source: ProfileSource,
  index: BookIndex,
  listed: readonly ListedResource[],
): Promise<Omit<Book, 'layers'>> {
  const { archive, description, limits, log } = source
  const load = (path: string) => (archive.has(path) ? archive.read(path) : Promise.resolve(null))
  const pictures = new PictureStore(load, limits, log)
  const { resources, byPath, cover } = await readResources(listed, archive, pictures)
  const metadata = readProfileMetadata(description.metadata, cover, index)
  const scope: Omit<DocumentScope, 'path'> = {
    language: languageTag(metadata.language) ?? 'und',
    ids: new Set(),
    targets: new Set(),
    resourceAt: (path) => byPath.get(path),
  }
  const documents: (DocumentChapter & { path: string })[] = []
  const paths = new Set<string>()
  for (const id of description.spine) {
    const path = description.items.get(id)?.path
    if (!path || paths.has(path)) throw new NotOfProfile('spine')
    paths.add(path)
    const chapter = readChapter(await parsed(source, path), { ...scope, path })
    if (chapter) documents.push({ path, ...chapter })
  }
  for (const target of scope.targets) if (!scope.ids.has(target)) throw new NotOfProfile('link')
  const chapters = index.empty ? [] : await titled(source, documents, metadata.title, index)
  const book = { metadata, chapters, resources }
  if (index.text !== textDigest({ ...book, layers: [] })) throw new NotOfProfile('text')
  return book
}

async function parsed({ archive, limits }: ProfileSource, path: string): Promise<ElementNode> {
  if (!archive.has(path)) throw new NotOfProfile('file')
  const { root, repaired, faithful } = parseXml(await archive.read(path), limits)
  if (repaired || !faithful) throw new NotOfProfile('file')
  return root
}

/** The chapters with the titles and levels that the table of contents gives them, or the index where it is exact. */
async function titled(
  source: ProfileSource,
  documents: readonly (DocumentChapter & { path: string })[],
  bookTitle: string,
  index: BookIndex,
): Promise<Chapter[]> {
  const nav = [...source.description.items.values()].find(({ properties }) => properties.includes('nav'))
  if (!nav?.path) throw new NotOfProfile('nav')
  const { toc } = readNav(nav.path, await parsed(source, nav.path))
  const entries = new Map(toc.toReversed().map((entry) => [entry.target, entry]))
  const exact = new Map(index.chapters?.map((chapter) => [chapter.id, chapter]))
  // A book of which no chapter has a title has one line in its table of contents all the same.
  const lone = saidLabel(saidTitle(bookTitle))
  return documents.map(({ path, id, role, blocks, notes }) => {
    const entry = entries.get(path)
    const more = exact.get(id)
    const label = entry?.title ?? ''
    const exactTitle = more?.title
    const said = saidLabel(exactTitle ?? null) || (label === lone ? lone : '')
    return {
      id,
      title: exactTitle !== undefined && said === label ? exactTitle : label || null,
      level: more?.level ?? entry?.level ?? 1,
      role,
      ...(more?.type === undefined ? {} : { type: more.type }),
      blocks,
      notes,
    }
  })
}
