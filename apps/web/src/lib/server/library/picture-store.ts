/** Pictures of books in PostgreSQL: as the source has them, and the light ones in their place. No rule stands here. */
import type { Kysely } from 'kysely'
import { batches } from './batches.ts'
import type { PictureUse } from './lighten.ts'
import type { LibraryTables } from './tables.ts'

type Database = Kysely<LibraryTables>

/** A picture of a version among the blobs, as the source has it. */
export interface PictureRow {
  resource: string
  sha256: string
  extension: string
  width: number | null
  height: number | null
}

/** What is shown of a picture in its place. */
export interface LightPictureRow {
  resource: string
  use: PictureUse
  sha256: string
  extension: string
  width: number
  height: number
}

/** What pages show of these pictures: the light one, or the source's own where there is none. */
export function picturesOf(db: Database, version: string, resources: string[]): Promise<PictureRow[]> {
  if (resources.length === 0) return Promise.resolve([])
  return db
    .selectFrom('library_pictures as picture')
    .leftJoin('library_light_pictures as light', (join) =>
      join
        .onRef('light.version', '=', 'picture.version')
        .onRef('light.resource', '=', 'picture.resource')
        .on('light.use', '=', 'page'),
    )
    .select(({ fn }) => [
      'picture.resource',
      fn.coalesce('light.sha256', 'picture.sha256').as('sha256'),
      fn.coalesce('light.extension', 'picture.extension').as('extension'),
      fn.coalesce('light.width', 'picture.width').as('width'),
      fn.coalesce('light.height', 'picture.height').as('height'),
    ])
    .where('picture.version', '=', version)
    .where('picture.resource', 'in', resources)
    .execute()
}

/** Whether the picture, light or not, stands in a published book, in one that is not, or in none. */
export async function whereaboutsOfPicture(
  db: Database,
  sha256: string,
  extension: string,
): Promise<'published' | 'unpublished' | 'nowhere'> {
  const among = (table: 'library_pictures' | 'library_light_pictures') =>
    db
      .selectFrom(table)
      .innerJoin('library_versions as version', 'version.id', `${table}.version`)
      .select('version.state')
      .where(`${table}.sha256`, '=', sha256)
      .where(`${table}.extension`, '=', extension)
  const rows = await among('library_light_pictures').union(among('library_pictures')).execute()
  if (rows.length === 0) return 'nowhere'
  return rows.some(({ state }) => state === 'published') ? 'published' : 'unpublished'
}

export async function insertPictures(db: Database, version: string, pictures: PictureRow[]): Promise<void> {
  for (const some of batches(pictures)) {
    await db
      .insertInto('library_pictures')
      .values(some.map((picture) => ({ version, ...picture })))
      .execute()
  }
}

export async function insertLightPictures(
  db: Database,
  version: string,
  light: LightPictureRow[],
): Promise<void> {
  for (const some of batches(light)) {
    await db
      .insertInto('library_light_pictures')
      .values(some.map((picture) => ({ version, ...picture })))
      .execute()
  }
}
