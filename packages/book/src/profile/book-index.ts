import type { Contributor, Metadata, ResourceId } from '../model.ts'

/** Names the properties of the Trousseau profile in a package document (docs/format.md). */
export const profileAddress = 'urn:x-trousseau:book:1#'
export const profileVersion = 1

/**
 * `trousseau/book.json`: where the layers and sequences are, and what of the book neither its XHTML documents nor its
 * package document can tell exactly. Everything optional is absent when there is nothing to add.
 */
export interface BookIndex {
  /** Names of the layers' files in order, relative to the index. */
  layers: string[]
  sequences?: string
  /** `textDigest` of the book. Without it nobody can tell whether the layers still fit the text. */
  text?: string
  /** The book has no chapter: the document of the spine only stands for one. */
  empty?: boolean
  /** Members that the package document does not say, or says less exactly; null when the book has none. */
  metadata?: { [Key in keyof Metadata]?: Metadata[Key] | null }
  /** Chapters of which something must be added. */
  chapters?: ChapterIndex[]
  /** Identifiers of resources that are not their path, by path relative to the package document. */
  resources?: Map<string, ResourceId>
}

export interface ChapterIndex {
  id: string
  title?: string | null
  level?: number
  type?: string
}

/** What an index says that cannot be read. */
export class IndexUnreadable extends Error {
  /** The index is well formed but of a version that is not known here. */
  readonly newer: boolean
  constructor(newer = false) {
    super(newer ? 'a version that is not known' : 'no index')
    this.name = 'IndexUnreadable'
    this.newer = newer
  }
}

/** `index` as JSON text. */
export function encodeIndex(index: BookIndex): string {
  const { resources, ...rest } = index
  const paths = resources && resources.size > 0 ? { resources: ownMembers(resources) } : {}
  return JSON.stringify({ profile: 'trousseau-book', version: profileVersion, ...rest, ...paths })
}

/** A member may be called `__proto__`. */
function ownMembers(entries: Iterable<readonly [string, string]>): Record<string, string> {
  const members = Object.create(null) as Record<string, string>
  for (const [name, value] of entries) members[name] = value
  return members
}

/** The index that `json` (a file, from anyone) holds. Throws `IndexUnreadable` when it is none of a known version. */
export function decodeIndex(json: string): BookIndex {
  let file: unknown
  try {
    file = JSON.parse(json)
  } catch {
    throw new IndexUnreadable()
  }
  if (!isRecord(file) || file['profile'] !== 'trousseau-book') throw new IndexUnreadable()
  if (file['version'] !== profileVersion) throw new IndexUnreadable(Number.isSafeInteger(file['version']))
  const { layers, sequences, text, empty, metadata, chapters, resources } = file
  return {
    layers: must(layers, isTexts) ?? [],
    ...member('sequences', must(sequences, isText)),
    ...member('text', must(text, isText)),
    ...member('empty', must(empty, isFlag)),
    ...member('metadata', must(metadata, isMetadata)),
    ...member('chapters', must(chapters, isChapters)),
    ...member('resources', asMap(must(resources, isNames))),
  }
}

function member<Name extends string, Value>(
  name: Name,
  value: Value | undefined,
): Partial<Record<Name, Value>> {
  return value === undefined ? {} : ({ [name]: value } as Record<Name, Value>)
}

function must<Value>(value: unknown, is: (value: unknown) => value is Value): Value | undefined {
  if (value === undefined || is(value)) return value
  throw new IndexUnreadable()
}

function asMap(names: Record<string, string> | undefined): Map<string, string> | undefined {
  return names && new Map(Object.entries(names))
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

const isText = (value: unknown): value is string => typeof value === 'string'
const isFlag = (value: unknown): value is boolean => typeof value === 'boolean'
const isTexts = (value: unknown): value is string[] => Array.isArray(value) && value.every(isText)
const isNames = (value: unknown): value is Record<string, string> =>
  isRecord(value) && Object.values(value).every(isText)

const isContributors = (value: unknown): value is Contributor[] =>
  Array.isArray(value) &&
  value.every(
    (each) =>
      isRecord(each) && isText(each['name']) && isText(each['role']) && Object.keys(each).length === 2,
  )

const isCollection = (value: unknown): boolean =>
  isRecord(value) &&
  isText(value['name']) &&
  (value['position'] === undefined || isText(value['position'])) &&
  Object.keys(value).every((name) => name === 'name' || name === 'position')

type Test = (value: unknown) => boolean

const metadataTests: Record<keyof Metadata, Test> = {
  title: isText,
  subtitle: isText,
  language: isText,
  contributors: isContributors,
  publisher: isText,
  identifier: isText,
  isbn: isText,
  collection: isCollection,
  level: isText,
  ages: isText,
  description: isText,
  date: isText,
  modified: isText,
  rights: isText,
  subjects: isTexts,
  cover: isText,
}
const required = new Set(['title', 'language', 'contributors', 'subjects'])

export const metadataNames = Object.keys(metadataTests) as (keyof Metadata)[]

function isMetadata(value: unknown): value is NonNullable<BookIndex['metadata']> {
  if (!isRecord(value)) return false
  return Object.entries(value).every(([name, each]) => {
    const test = Object.hasOwn(metadataTests, name) ? metadataTests[name as keyof Metadata] : undefined
    return test !== undefined && (test(each) || (each === null && !required.has(name)))
  })
}

const chapterTests: Record<keyof ChapterIndex, Test> = {
  id: isText,
  title: (value) => value === null || isText(value),
  level: (value) => Number.isSafeInteger(value),
  type: isText,
}

function isChapters(value: unknown): value is ChapterIndex[] {
  return (
    Array.isArray(value) &&
    value.every(
      (each) =>
        isRecord(each) &&
        isText(each['id']) &&
        Object.entries(each).every(
          ([name, said]) =>
            Object.hasOwn(chapterTests, name) && chapterTests[name as keyof ChapterIndex](said),
        ),
    )
  )
}
