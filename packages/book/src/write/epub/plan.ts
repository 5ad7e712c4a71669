import type { Block, Book, Chapter, Resource, ResourceId } from '../../model.ts'
import { coreImages, isPicture } from '../../profile/pictures.ts'
import { elementId } from '../../project/escape.ts'
import { pageId } from '../../project/inline.ts'
import { allBlocks, textBlocks } from '../../walk.ts'
import { planOverlays, type PlannedOverlays } from './overlays.ts'

/** Where everything of a book is inside its EPUB file. Paths are relative to the package document's folder. */
export interface Plan {
  chapters: PlannedChapter[]
  /** Pictures of kinds that every EPUB reader shows (EPUB 3.3, core media types). */
  pictures: PlannedPicture[]
  /** Pictures of other kinds: in the file, so that nothing is lost, but not shown. */
  kept: PlannedPicture[]
  /** Resources of other kinds, left out. */
  left: Resource[]
  /** What is heard. */
  overlays: PlannedOverlays
  /** The cover, when it is one of `pictures`. */
  cover: ResourceId | undefined
  picturePath(id: ResourceId): string | undefined
  /** Path and fragment of block, note or chapter `id`; undefined when the book has none. */
  address(id: string): string | undefined
}

export interface PlannedChapter {
  chapter: Chapter
  path: string
  /** Labels of the printed pages that begin in this chapter, each once, and their fragments. */
  pages: { label: string; fragment: string }[]
  /** Whether it holds formulas. */
  formulas: boolean
}

export interface PlannedPicture {
  resource: Resource
  path: string
  cover: boolean
}

export function planEpub(book: Book): Plan {
  const width = Math.max(3, String(book.chapters.length).length)
  const targets = new Map<string, string>() // the path alone: most blocks are never led to
  const chapters = book.chapters.map((chapter, index): PlannedChapter => {
    const path = `text/chapter-${String(index + 1).padStart(width, '0')}.xhtml`
    for (const id of identifiers(chapter)) if (!targets.has(id)) targets.set(id, path)
    return { chapter, path, pages: pagesOf(chapter), formulas: hasFormulas(chapter) }
  })
  const planned = planPictures(book)
  const pictures = planned.filter(({ resource }) => coreImages.has(resource.mediaType))
  const paths = new Map(pictures.map(({ resource, path }) => [resource.id, path]))
  const chapterPaths = new Map(chapters.map(({ chapter, path }) => [chapter, path]))
  const overlays = planOverlays(book, (chapter) => chapterPaths.get(chapter) ?? '')
  const heard = new Set(overlays.recordings.map(({ resource }) => resource.id))
  return {
    chapters,
    pictures,
    kept: planned.filter(({ resource }) => !coreImages.has(resource.mediaType)),
    left: book.resources.filter((resource) => !isPicture(resource.mediaType) && !heard.has(resource.id)),
    overlays,
    cover: pictures.find(({ cover }) => cover)?.resource.id,
    picturePath: (id) => paths.get(id),
    address: (id) => {
      const path = targets.get(id)
      return path === undefined ? undefined : `${path}#${elementId(id)}`
    },
  }
}

function planPictures(book: Book): PlannedPicture[] {
  const taken = new Set<string>()
  const planned: PlannedPicture[] = []
  const known = new Set<ResourceId>()
  // In the order in which they are written, so that what is read again is planned alike.
  const shown = book.resources.filter(({ mediaType }) => coreImages.has(mediaType))
  const others = book.resources.filter(({ mediaType }) => !coreImages.has(mediaType) && isPicture(mediaType))
  for (const resource of [...shown, ...others]) {
    if (known.has(resource.id)) continue
    known.add(resource.id)
    // Names that some file systems would take for one another, or not take at all, get a plain one.
    let path = /^[A-Za-z0-9_-][\w.-]*(\/[A-Za-z0-9_-][\w.-]*)*$/.test(resource.id) ? resource.id : ''
    if (!/^(pictures|images)\//.test(path)) path = path && `pictures/${path}`
    if (path === '' || taken.has(path.toLowerCase()))
      path = `pictures/picture-${planned.length + 1}${coreImages.get(resource.mediaType) ?? '.img'}`
    while (taken.has(path.toLowerCase())) path = path.replace(/(\.\w+)?$/, '-2$1')
    taken.add(path.toLowerCase())
    planned.push({ resource, path, cover: resource.id === book.metadata.cover })
  }
  return planned
}

function* identifiers(chapter: Chapter): Generator<string> {
  yield chapter.id
  yield* blockIdentifiers(chapter.blocks)
  for (const note of chapter.notes) {
    yield note.id
    yield* blockIdentifiers(note.blocks)
  }
}

function* blockIdentifiers(blocks: readonly Block[]): Generator<string> {
  for (const block of allBlocks(blocks)) if ('id' in block) yield block.id
}

function hasFormulas(chapter: Chapter): boolean {
  for (const blocks of [chapter.blocks, ...chapter.notes.map((note) => note.blocks)]) {
    for (const { marks } of textBlocks(blocks)) if (marks.some(({ kind }) => kind === 'formula')) return true
  }
  return false
}

function pagesOf(chapter: Chapter): PlannedChapter['pages'] {
  const labels = new Set<string>()
  for (const blocks of [chapter.blocks, ...chapter.notes.map((note) => note.blocks)]) {
    for (const block of textBlocks(blocks)) {
      for (const mark of block.marks) if (mark.kind === 'page') labels.add(mark.label)
    }
  }
  return [...labels].map((label) => ({ label, fragment: pageId(label) }))
}
