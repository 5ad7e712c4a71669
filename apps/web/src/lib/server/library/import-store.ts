/** Imports in PostgreSQL. No rule stands here. */
import { sql, type Kysely } from 'kysely'
import type { ImportWishes, SourceFile } from './import-model.ts'
import type { LibraryTables } from './tables.ts'

type Database = Kysely<LibraryTables>

/** An import with the book that it gave, as stored. */
export type ImportRow = Awaited<ReturnType<ReturnType<typeof imports>['executeTakeFirstOrThrow']>>

function imports(db: Database) {
  return db
    .selectFrom('library_imports as import')
    .leftJoin('library_versions as version', 'version.id', 'import.version')
    .leftJoin('library_books as book', 'book.id', 'version.book')
    .select([
      'import.id',
      'import.files',
      'import.wishes',
      'import.state',
      'import.progress',
      'import.refusal',
      'import.created',
      'import.version',
      'version.title',
      'book.slug',
    ])
}

export function importById(db: Database, id: string) {
  return imports(db).where('import.id', '=', id).executeTakeFirst()
}

/** Imports under way, and those that ended after `since`, the newest first. */
export function recentImports(db: Database, since: Date) {
  return imports(db)
    .where((either) => either.or([either('import.ended', 'is', null), either('import.ended', '>', since)]))
    .orderBy('import.created', 'desc')
    .orderBy('import.id')
    .execute()
}

export async function unfinishedImports(db: Database): Promise<string[]> {
  const rows = await db
    .selectFrom('library_imports')
    .select('id')
    .where('ended', 'is', null)
    .orderBy('created')
    .execute()
  return rows.map(({ id }) => id)
}

/** Stores the import, or finds the one that the same source already has; a refused one does not count. */
export async function insertImport(
  db: Database,
  entry: { id: string; source: string; files: SourceFile[]; wishes: ImportWishes; created: Date },
): Promise<{ id: string; isNew: boolean }> {
  const { id, source, files, wishes, created } = entry
  const inserted = await db
    .insertInto('library_imports')
    .values({
      id,
      source,
      files: JSON.stringify(files),
      wishes: JSON.stringify(wishes),
      state: 'received',
      progress: 0,
      refusal: null,
      version: null,
      created,
      ended: null,
    })
    .onConflict((conflict) => conflict.column('source').where('state', '<>', 'refused').doNothing())
    .returning('id')
    .executeTakeFirst()
  if (inserted) return { id, isNew: true }
  const known = await db
    .selectFrom('library_imports')
    .select('id')
    .where('source', '=', source)
    .where('state', '<>', 'refused')
    .executeTakeFirstOrThrow()
  return { id: known.id, isNew: false }
}

/** Writes how far an import is, unless it has ended. */
export async function setProgress(
  db: Database,
  id: string,
  state: 'reading' | 'adapting',
  progress: number,
): Promise<void> {
  await db
    .updateTable('library_imports')
    .set({ state, progress })
    .where('id', '=', id)
    .where('ended', 'is', null)
    .execute()
}

/** Ends the import with a version; answers false when it had ended already. */
export async function endWithVersion(db: Database, id: string, version: string, now: Date): Promise<boolean> {
  const row = await db
    .updateTable('library_imports')
    .set({ state: 'ready', progress: 1, version, ended: now })
    .where('id', '=', id)
    .where('ended', 'is', null)
    .returning('id')
    .executeTakeFirst()
  return row !== undefined
}

/** Held until the end of the transaction: no file of an import is taken away while another import begins to need it. */
export async function lockFiles(db: Database): Promise<void> {
  await sql`select pg_advisory_xact_lock(hashtext('library-files'))`.execute(db)
}

/** Whether a book, or an import that was not refused, has the file of this hash. */
export async function isFileUsed(db: Database, sha256: string): Promise<boolean> {
  const { rows } = await sql<{ used: boolean }>`
    select exists(select from library_imports
                  where state <> 'refused' and files @> ${JSON.stringify([{ sha256 }])}::jsonb)
        or exists(select from library_pictures where sha256 = ${sha256})
        or exists(select from library_light_pictures where sha256 = ${sha256}) as used`.execute(db)
  return rows[0]?.used ?? true
}

/** Ends the import with the sentence that says why it is refused, unless it has ended already. */
export async function endWithRefusal(db: Database, id: string, refusal: string, now: Date): Promise<void> {
  await db
    .updateTable('library_imports')
    .set({ state: 'refused', refusal, ended: now })
    .where('id', '=', id)
    .where('ended', 'is', null)
    .execute()
}
