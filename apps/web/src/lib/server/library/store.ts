/** Books, versions, sequences and layers in PostgreSQL. No rule stands here. */
import { sql, type Kysely } from 'kysely'
import type { PlacedLayer, Metadata, Sequence } from '@trousseau/book'
import type { Remark } from './import-model.ts'
import { batches } from './batches.ts'
import type { ChapterEntry, Level, UnplacedWork, VersionFacts, VersionState } from './model.ts'
import {
  insertLightPictures,
  insertPictures,
  type LightPictureRow,
  type PictureRow,
} from './picture-store.ts'
import type { LibraryTables } from './tables.ts'

export type Database = Kysely<LibraryTables>

/** A version with the book it belongs to, as stored. */
export interface VersionRow extends VersionFacts {
  id: string
}

/** A sequence about to be stored. */
export interface NewSequence {
  sequence: Sequence
  layers: PlacedLayer[]
  html: string
  targets: Record<string, number>
}

/** A version about to be stored. */
export interface NewVersion {
  id: string
  book: string
  number: number
  metadata: Metadata
  chapters: ChapterEntry[]
  problems: Remark[]
  sequences: NewSequence[]
  pictures: PictureRow[]
  light: LightPictureRow[]
  rendering: number
  words: number
  coverAlt: string
  /** SHA-256 of the version as an EPUB, among the blobs. */
  file: string
  handmade: boolean
  unplaced: UnplacedWork[]
  created: Date
}

// ---- reading

function versions(db: Database) {
  return db
    .selectFrom('library_versions as version')
    .innerJoin('library_books as book', 'book.id', 'version.book')
    .leftJoin('library_pictures as cover', (join) =>
      join.onRef('cover.version', '=', 'version.id').onRef('cover.resource', '=', 'version.cover'),
    )
    .leftJoin('library_light_pictures as page', (join) =>
      join
        .onRef('page.version', '=', 'version.id')
        .onRef('page.resource', '=', 'version.cover')
        .on('page.use', '=', 'page'),
    )
    .leftJoin('library_light_pictures as shelf', (join) =>
      join
        .onRef('shelf.version', '=', 'version.id')
        .onRef('shelf.resource', '=', 'version.cover')
        .on('shelf.use', '=', 'shelf'),
    )
    .select([
      'version.id',
      'book.slug',
      'book.level',
      'version.state',
      'version.metadata',
      'version.chapters',
      'version.problems',
      'version.sequences',
      'version.words',
      'version.created',
      'version.published',
      'version.file',
      'version.handmade',
      'version.unplaced',
      'version.cover_alt',
      'cover.sha256',
      'cover.extension',
      'page.sha256 as page_sha256',
      'page.extension as page_extension',
      'shelf.sha256 as shelf_sha256',
      'shelf.extension as shelf_extension',
    ])
}

type FlatVersion = Awaited<ReturnType<ReturnType<typeof versions>['executeTakeFirstOrThrow']>>

function folded(row: FlatVersion): VersionRow {
  const {
    sha256,
    extension,
    page_sha256,
    page_extension,
    shelf_sha256,
    shelf_extension,
    cover_alt,
    ...version
  } = row
  const stored = (hash: string | null, end: string | null) =>
    hash !== null && end !== null ? { sha256: hash, extension: end } : null
  const original = stored(sha256, extension)
  const page = stored(page_sha256, page_extension) ?? original
  const shelf = stored(shelf_sha256, shelf_extension) ?? page
  return { ...version, cover: page && shelf && { page, shelf, alt: cover_alt } }
}

/** Published versions, in no order. */
export async function publishedVersions(db: Database): Promise<VersionRow[]> {
  return (await versions(db).where('version.state', '=', 'published').execute()).map(folded)
}

export async function publishedVersion(db: Database, slug: string): Promise<VersionRow | null> {
  const row = await versions(db)
    .where('version.state', '=', 'published')
    .where('book.slug', '=', slug)
    .executeTakeFirst()
  return row ? folded(row) : null
}

/** The last version of every book, the newest first. */
export async function lastVersions(db: Database): Promise<VersionRow[]> {
  const rows = await versions(db)
    .where('version.number', '=', (inner) =>
      inner
        .selectFrom('library_versions as other')
        .select(({ fn }) => fn.max('other.number').as('last'))
        .whereRef('other.book', '=', 'version.book'),
    )
    .orderBy('version.created', 'desc')
    .orderBy('version.id')
    .execute()
  return rows.map(folded)
}

/** The last version of the book `slug`. */
export async function lastVersion(db: Database, slug: string): Promise<VersionRow | null> {
  const row = await versions(db)
    .where('book.slug', '=', slug)
    .orderBy('version.number', 'desc')
    .limit(1)
    .executeTakeFirst()
  return row ? folded(row) : null
}

/** A sequence with its layers, or null when the version has no such sequence. */
export async function sequenceOf(db: Database, version: string, number: number): Promise<NewSequence | null> {
  const [row, layers] = await Promise.all([
    db
      .selectFrom('library_sequences')
      .select(['sequence', 'html', 'targets'])
      .where('version', '=', version)
      .where('number', '=', number)
      .executeTakeFirst(),
    db
      .selectFrom('library_layers')
      .select('layer')
      .where('version', '=', version)
      .where('number', '=', number)
      .orderBy('position')
      .execute(),
  ])
  return row ? { ...row, layers: layers.map(({ layer }) => layer) } : null
}

/** The slug of the book of that identity, when there is one; the one with the newest version of several. */
export async function slugOfIdentity(db: Database, identity: string): Promise<string | null> {
  const row = await db
    .selectFrom('library_books as book')
    .innerJoin('library_versions as version', 'version.book', 'book.id')
    .select('book.slug')
    .where('book.identity', '=', identity)
    .orderBy('version.created', 'desc')
    .limit(1)
    .executeTakeFirst()
  return row?.slug ?? null
}

/** Versions that have no EPUB, what learners see first. */
export async function versionsWithoutFile(db: Database): Promise<string[]> {
  const rows = await db
    .selectFrom('library_versions')
    .select('id')
    .where('file', 'is', null)
    .orderBy((row) => row('state', '=', 'published'), 'desc')
    .orderBy('created', 'desc')
    .execute()
  return rows.map(({ id }) => id)
}

export async function setFile(db: Database, version: string, file: string): Promise<void> {
  await db.updateTable('library_versions').set({ file }).where('id', '=', version).execute()
}

/** The files and wishes that a version without a file was imported from. */
export function sourceOfVersion(db: Database, version: string) {
  return db
    .selectFrom('library_imports as import')
    .innerJoin('library_versions as version', 'version.id', 'import.version')
    .select(['import.files', 'import.wishes'])
    .where('version.id', '=', version)
    .where('version.file', 'is', null)
    .executeTakeFirst()
}

export async function slugs(db: Database): Promise<Set<string>> {
  return new Set((await db.selectFrom('library_books').select('slug').execute()).map(({ slug }) => slug))
}

// ---- writing

/** The book at `slug`, created when there is none, with how many versions it has and whether one is published. */
export async function ensureBook(
  db: Database,
  book: { id: string; slug: string; level: Level | null; identity: string | null; created: Date },
): Promise<{ id: string; versions: number; isPublished: boolean }> {
  const { id } = await db
    .insertInto('library_books')
    .values(book)
    .onConflict((conflict) =>
      conflict.column('slug').doUpdateSet({
        level: sql`coalesce(library_books.level, excluded.level)`,
        identity: sql`coalesce(library_books.identity, excluded.identity)`,
      }),
    )
    .returning('id')
    .executeTakeFirstOrThrow()
  const versions = await db.selectFrom('library_versions').select('state').where('book', '=', id).execute()
  return { id, versions: versions.length, isPublished: versions.some(({ state }) => state === 'published') }
}

/** Slugs are given one import at a time, until the end of the transaction. */
export async function lockSlugs(db: Database): Promise<void> {
  await sql`select pg_advisory_xact_lock(hashtext('library-slugs'))`.execute(db)
}

export async function insertVersion(db: Database, version: NewVersion): Promise<void> {
  await db
    .insertInto('library_versions')
    .values({
      id: version.id,
      book: version.book,
      number: version.number,
      state: 'draft',
      title: version.metadata.title,
      metadata: JSON.stringify(version.metadata),
      chapters: JSON.stringify(version.chapters),
      problems: JSON.stringify(version.problems),
      sequences: version.sequences.length,
      words: version.words,
      cover: version.metadata.cover ?? null,
      cover_alt: version.coverAlt,
      rendering: version.rendering,
      file: version.file,
      handmade: version.handmade,
      unplaced: JSON.stringify(version.unplaced),
      created: version.created,
      published: null,
    })
    .execute()
  for (const some of batches(version.sequences)) {
    await db
      .insertInto('library_sequences')
      .values(
        some.map(({ sequence, html, targets }) => ({
          version: version.id,
          number: sequence.number,
          sequence: JSON.stringify(sequence),
          html,
          targets: JSON.stringify(targets),
        })),
      )
      .execute()
    const layers = some.flatMap(({ sequence, layers }) =>
      layers.map((layer, position) => ({
        version: version.id,
        number: sequence.number,
        kind: layer.kind,
        origin: layer.origin,
        position,
        layer: JSON.stringify(layer),
      })),
    )
    if (layers.length > 0) await db.insertInto('library_layers').values(layers).execute()
  }
  await insertPictures(db, version.id, version.pictures)
  await insertLightPictures(db, version.id, version.light)
}

/** Changes the state of a version; `published` is set the first time only. */
export async function setState(db: Database, version: string, state: VersionState, now: Date): Promise<void> {
  await db
    .updateTable('library_versions')
    .set((row) => ({
      state,
      ...(state === 'published' ? { published: row.fn.coalesce('published', row.val(now)) } : {}),
    }))
    .where('id', '=', version)
    .execute()
}

/** Withdraws whatever version of the same book is published. */
export async function withdrawOthers(db: Database, version: string): Promise<void> {
  await db
    .updateTable('library_versions')
    .set({ state: 'withdrawn' })
    .where('state', '=', 'published')
    .where('id', '<>', version)
    .where('book', '=', (inner) =>
      inner.selectFrom('library_versions as same').select('same.book').where('same.id', '=', version),
    )
    .execute()
}

export async function setLevel(db: Database, slug: string, level: Level | null): Promise<void> {
  await db.updateTable('library_books').set({ level }).where('slug', '=', slug).execute()
}
