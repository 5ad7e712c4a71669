/**
 * The library as plain data: what a learner may see of a published book, what the team sees of every book, and the
 * rules that need no input or output.
 */
import { readingMinutes, textBlocks, type Pace } from '@trousseau/book'
import type { Chapter, Metadata, PlacedLayer, Problem, ResourceId, Sequence } from '@trousseau/book'

/** For whom a book is written; shown as a word, never as an age on the cover. */
export const levels = ['debutant', '8-9', 'college', 'adulte'] as const
export type Level = (typeof levels)[number]

/** A picture as a page shows it. An empty `alt` says that the picture is decoration. */
export interface Picture {
  /** Path from the root, such as `/fichiers/<sha256>.svg`. */
  url: string
  alt: string
}

/** What stands on a shelf. */
export interface BookCard {
  slug: string
  title: string
  subtitle?: string
  authors: string[]
  cover: Picture | null
  words: number
  /** Reading time for those whom the book is for, whole minutes, at least 1. */
  minutes: number
  level?: Level
  /** BCP 47 tag. */
  language: string
}

/** An entry of the table of contents. */
export interface ChapterEntry {
  /** Null where the source has no title; nothing is invented. */
  title: string | null
  /** 1 for a chapter, 2 for a part of a chapter … */
  level: number
  /** Number of the chapter's first sequence. */
  first: number
}

/** What a book's own page shows. */
export interface BookPage extends BookCard {
  description?: string
  /** How many sequences the book has, numbered from 1. */
  sequences: number
  chapters: ChapterEntry[]
  rights?: string
  /** The cover, larger. */
  largeCover: Picture | null
  /** Where the text comes from, as the source says it. */
  source?: string
}

/** A picture of a book, where a page finds it. */
export interface PlacedPicture {
  /** Path from the root. */
  href: string
  /** In CSS pixels, when the file says. */
  width?: number
  height?: number
}

/** One sequence of a published book, with all that is needed to project it for one reader. */
export interface PublishedSequence {
  book: BookCard
  /** How many sequences the book has. */
  count: number
  sequence: Sequence
  /** Layers cut down to the blocks of this sequence. */
  layers: PlacedLayer[]
  /** Changes whenever the text or its layers change: good for an ETag. */
  version: string
  /** Where the pictures of this sequence are, as `projectBlocks` wants them. */
  pictures: Record<ResourceId, PlacedPicture>
  /** Numbers of the sequences in which the targets of this sequence's inner links (`#id`) stand, by `id`. */
  targets: Record<string, number>
  /** Added to the level of headings, so that the first level in the sequence comes right below the page's own title. */
  headingShift: number
  /**
   * The sequence without any aid, projected once. Links to other sequences are relative (`7#id`), right for any page
   * whose address ends in the number of the sequence.
   */
  html: string
}

/** Ways in which a book is written as an EPUB; also the end of its file's name. */
export const editions = ['simple', 'syllabes', 'lexique'] as const
export type EditionName = (typeof editions)[number]

// ---- what the team sees

/** `draft` was never shown to learners; `withdrawn` was, and is no more. */
export type VersionState = 'draft' | 'published' | 'withdrawn'

/** A book as the team sees it, published or not: its last version. */
export interface TeamBook extends BookPage {
  state: VersionState
  /** What was repaired or may want a look, as sentences. */
  remarks: string[]
  created: Date
  /** When learners could first read this version, or null. */
  published: Date | null
  unplaced: UnplacedWork[]
  /** The editions in which it can be taken away. */
  editions: EditionName[]
}

/** Something that a person made for an earlier version of the text, and that has no place in this one. */
export interface UnplacedWork {
  kind: PlacedLayer['kind']
  /** The words it was put on, and those around. */
  quote: { before: string; exact: string; after: string }
  /** What was said of them, as far as words can tell. */
  said: string
  reason: 'gone' | 'ambiguous'
}

/** What is known of one version of a book. */
export interface VersionFacts {
  slug: string
  level: Level | null
  state: VersionState
  metadata: Metadata
  chapters: ChapterEntry[]
  problems: Problem[]
  sequences: number
  words: number
  created: Date
  published: Date | null
  unplaced: UnplacedWork[]
  /** Whether people made something of it. */
  handmade: boolean
  /** SHA-256 of its EPUB among the blobs; null for what was stored before versions had one, until it is made. */
  file: string | null
  /** Among others on a shelf, by itself on a page, and what it shows. */
  cover: { shelf: StoredPicture; page: StoredPicture; alt: string } | null
}

/** A picture among the blobs. */
export interface StoredPicture {
  sha256: string
  extension: string
}

// ---- rules

/** The states from which a version may be published or withdrawn. */
export function mayBecome(from: VersionState, to: 'published' | 'withdrawn'): boolean {
  return to === 'published' ? from !== 'published' : from === 'published'
}

/** Names of those who wrote the book, in the order of its title page. */
export function authorsOf(metadata: Metadata): string[] {
  const authors = metadata.contributors.filter(({ role }) => role === 'aut').map(({ name }) => name)
  return authors.length > 0 ? authors : metadata.contributors.slice(0, 1).map(({ name }) => name)
}

/** Chapters with the number of their first sequence; a chapter that has no sequence has no entry. */
export function chapterEntries(
  chapters: Pick<Chapter, 'id' | 'title' | 'level'>[],
  sequences: Sequence[],
): ChapterEntry[] {
  const first = new Map<string, number>()
  for (const { chapter, number } of sequences) {
    for (const id of [...(chapter.titlesOf ?? []), chapter.id]) if (!first.has(id)) first.set(id, number)
  }
  return chapters.flatMap(({ id, title, level }) => {
    const number = first.get(id)
    return number === undefined ? [] : [{ title, level, first: number }]
  })
}

/** What is added to the level of a sequence's headings so that the highest of them is an `h2`, the page's title being `h1`. */
export function headingShift(sequence: Sequence): number {
  const levels = [...textBlocks(sequence.blocks)].flatMap(({ kind, level }) =>
    kind === 'heading' ? [level ?? 1] : [],
  )
  return levels.length === 0 ? 1 : 2 - Math.min(...levels)
}

/** Path from the root of a picture kept among the blobs. */
export function pictureUrl(picture: StoredPicture): string {
  return `/fichiers/${picture.sha256}.${picture.extension}`
}

/** Pictures as `projectBlocks` wants them, by resource. */
export function placedPictures(
  pictures: (StoredPicture & { resource: ResourceId; width: number | null; height: number | null })[],
): Record<ResourceId, PlacedPicture> {
  return Object.fromEntries(
    pictures.map(({ resource, width, height, ...picture }) => [
      resource,
      { href: pictureUrl(picture), ...(width !== null && height !== null ? { width, height } : {}) },
    ]),
  )
}

/** The card of a version. */
export function cardOf(version: VersionFacts): BookCard {
  const { metadata, words, slug } = version
  return {
    slug,
    title: metadata.title,
    ...(metadata.subtitle ? { subtitle: metadata.subtitle } : {}),
    authors: authorsOf(metadata),
    cover: version.cover && { url: pictureUrl(version.cover.shelf), alt: version.cover.alt },
    words,
    minutes: minutesToRead(words, version.level),
    ...(version.level ? { level: version.level } : {}),
    language: metadata.language,
  }
}

/** The page of a version. */
export function pageOf(version: VersionFacts): BookPage {
  const { metadata, sequences, chapters } = version
  const source = metadata.publisher ?? metadata.identifier
  return {
    ...cardOf(version),
    sequences,
    chapters,
    largeCover: version.cover && { url: pictureUrl(version.cover.page), alt: version.cover.alt },
    ...(metadata.description ? { description: metadata.description } : {}),
    ...(metadata.rights ? { rights: metadata.rights } : {}),
    ...(source ? { source } : {}),
  }
}

/** The editions worth writing of a version: words have cards when people made some. */
function editionsOf({ handmade }: VersionFacts): EditionName[] {
  return editions.filter((name) => name !== 'lexique' || handmade)
}

/** What the team sees of a version. */
export function teamBookOf(version: VersionFacts): TeamBook {
  const { state, created, published, problems, unplaced, file } = version
  return {
    ...pageOf(version),
    state,
    created,
    published,
    unplaced,
    editions: file === null ? [] : editionsOf(version),
    remarks: problems.map(({ message }) => message),
  }
}

/** For whom a book is says how fast it is read; a parent who learns to read goes as slowly as a beginner. */
const paceOf: Record<Level, Pace> = {
  debutant: 'beginner',
  '8-9': 'child',
  college: 'collège',
  adulte: 'beginner',
}

/** Reading time in whole minutes, at least 1. */
export function minutesToRead(words: number, level: Level | null): number {
  return Math.max(1, readingMinutes(words, level ? paceOf[level] : 'child'))
}
