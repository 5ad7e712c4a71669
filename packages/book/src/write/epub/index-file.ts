import type { Book, Metadata } from '../../model.ts'
import { metadataNames, type BookIndex, type ChapterIndex } from '../../profile/book-index.ts'
import { saidLabel, saidMetadata } from '../../profile/said.ts'
import { textDigest } from '../../profile/text-digest.ts'
import { elementId } from '../../project/escape.ts'
import { tocEntries } from './navigation.ts'
import type { Plan } from './plan.ts'

/**
 * What the index says of a book beside the names of its layers: only what its XHTML and package documents do not.
 *
 * @param modified date of change in the package document
 */
export function bookIndex(book: Book, plan: Plan, modified: string): Omit<BookIndex, 'layers' | 'sequences'> {
  const metadata = unsaidMetadata(book, plan, modified)
  const chapters = unsaidOfChapters(book, plan)
  const resources = new Map<string, string>()
  for (const { resource, path } of [...plan.pictures, ...plan.kept, ...plan.overlays.recordings])
    if (resource.id !== path) resources.set(path, resource.id)
  return {
    text: textDigest(book),
    ...(Object.keys(metadata).length > 0 ? { metadata } : {}),
    ...(chapters.length > 0 ? { chapters } : {}),
    ...(resources.size > 0 ? { resources } : {}),
  }
}

function unsaidMetadata(book: Book, plan: Plan, modified: string): NonNullable<BookIndex['metadata']> {
  const said = { ...saidMetadata(book.metadata, plan.cover !== undefined), modified }
  const differs = (name: keyof Metadata) => JSON.stringify(book.metadata[name]) !== JSON.stringify(said[name])
  return Object.fromEntries(metadataNames.filter(differs).map((name) => [name, book.metadata[name] ?? null]))
}

function unsaidOfChapters(book: Book, plan: Plan): ChapterIndex[] {
  const depths = new Map(tocEntries(book, plan).map(({ chapter, level }) => [chapter, level]))
  const all = plan.chapters.map(({ chapter }): ChapterIndex => {
    const { title, level, type } = chapter
    // A book of which no chapter has a title has one line in its table of contents all the same.
    const listed = depths.size > 0 || chapter !== plan.chapters[0]?.chapter
    const told = listed ? saidLabel(title) || null : undefined
    return {
      id: elementId(chapter.id),
      ...(title === told ? {} : { title }),
      ...(level === (depths.get(chapter) ?? 1) ? {} : { level }),
      ...(type === undefined ? {} : { type }),
    }
  })
  return all.filter((chapter) => Object.keys(chapter).length > 1)
}
