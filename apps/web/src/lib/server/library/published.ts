/** What learners may read: published books only. */
import { database } from './database.ts'
import {
  cardOf,
  headingShift,
  pageOf,
  placedPictures,
  type BookCard,
  type BookPage,
  type PublishedSequence,
} from './model.ts'
import { picturesOf } from './picture-store.ts'
import * as store from './store.ts'
import { picturesIn } from './walk.ts'

const byTitle = new Intl.Collator('fr', { numeric: true })

/** Every published book, by title. */
export async function publishedBooks(): Promise<BookCard[]> {
  const versions = await store.publishedVersions(database())
  return versions.map(cardOf).sort((a, b) => byTitle.compare(a.title, b.title))
}

/** The page of the published book `slug`, or null when there is none. */
export async function publishedBook(slug: string): Promise<BookPage | null> {
  const version = await store.publishedVersion(database(), slug)
  return version ? pageOf(version) : null
}

/** Sequence `number` (from 1) of the published book `slug`, or null when there is none. */
export async function publishedSequence(slug: string, number: number): Promise<PublishedSequence | null> {
  const version = await store.publishedVersion(database(), slug)
  return version ? sequenceOfVersion(version, number) : null
}

/** Sequence `number` of a version, published or not. */
export async function sequenceOfVersion(
  version: store.VersionRow,
  number: number,
): Promise<PublishedSequence | null> {
  const db = database()
  if (!Number.isInteger(number) || number < 1 || number > version.sequences) return null
  const found = await store.sequenceOf(db, version.id, number)
  if (!found) return null
  const pictures = await picturesOf(db, version.id, picturesIn(found.sequence))
  return {
    ...found,
    book: cardOf(version),
    count: version.sequences,
    headingShift: headingShift(found.sequence),
    version: [version.id, ...found.layers.map((layer) => layer.version)].join('.'),
    pictures: placedPictures(pictures),
  }
}
