/** What the rendering of stored versions needs and gives, in PostgreSQL. No rule stands here. */
import type { Kysely } from 'kysely'
import type { Metadata, Sequence } from '@trousseau/book'
import { insertLightPictures, type LightPictureRow, type PictureRow } from './picture-store.ts'
import type { LibraryTables } from './tables.ts'

type Database = Kysely<LibraryTables>

/** A version as it was cut, without its layers, with the pictures of its source. */
export interface StoredBook {
  metadata: Metadata
  sequences: { sequence: Sequence; targets: Record<string, number> }[]
  pictures: PictureRow[]
}

/** Versions whose rendering is another than `rendering`: what learners see first, then the newest. */
export async function versionsRenderedOtherwise(db: Database, rendering: number): Promise<string[]> {
  const rows = await db
    .selectFrom('library_versions')
    .select('id')
    .where('rendering', '<>', rendering)
    .orderBy((row) => row('state', '=', 'published'), 'desc')
    .orderBy('created', 'desc')
    .execute()
  return rows.map(({ id }) => id)
}

/** The version `id`, or null when there is none or its rendering is `rendering` already. */
export async function bookToRender(db: Database, id: string, rendering: number): Promise<StoredBook | null> {
  const version = await db
    .selectFrom('library_versions')
    .select('metadata')
    .where('id', '=', id)
    .where('rendering', '<>', rendering)
    .executeTakeFirst()
  if (!version) return null
  const [sequences, pictures] = await Promise.all([
    db
      .selectFrom('library_sequences')
      .select(['sequence', 'targets'])
      .where('version', '=', id)
      .orderBy('number')
      .execute(),
    db
      .selectFrom('library_pictures')
      .select(['resource', 'sha256', 'extension', 'width', 'height'])
      .where('version', '=', id)
      .orderBy('resource')
      .execute(),
  ])
  return { ...version, sequences, pictures }
}

/** Puts a rendering in the place of the one before. To be called in a transaction. */
export async function replaceRendering(
  db: Database,
  version: string,
  { rendering, html, light }: { rendering: number; html: Map<number, string>; light: LightPictureRow[] },
): Promise<void> {
  await db.deleteFrom('library_light_pictures').where('version', '=', version).execute()
  await insertLightPictures(db, version, light)
  for (const [number, text] of html) {
    await db
      .updateTable('library_sequences')
      .set({ html: text })
      .where('version', '=', version)
      .where('number', '=', number)
      .execute()
  }
  await db.updateTable('library_versions').set({ rendering }).where('id', '=', version).execute()
}
