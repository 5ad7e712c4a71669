import { sql, type Kysely } from 'kysely'
import { Migrator, type Migration } from 'kysely/migration'
import { log } from '../log.ts'
import { OperatorProblem } from '../problems.ts'

/** The migrations of one part of the application, by name. A name says its part and its order: `people-001-team`. */
export type MigrationSet = Readonly<Record<string, Migration>>

const table = 'kysely_migration'

/** What every part may rely on: searching without accents and by resemblance. */
const platformMigrations: MigrationSet = {
  'platform-001-extensions': {
    async up(db) {
      await sql`create extension if not exists pg_trgm`.execute(db)
      await sql`create extension if not exists unaccent`.execute(db)
    },
  },
}

/**
 * Brings the database to what this program needs, all or nothing. Parts run in the order of `sets` (a part may refer to
 * the tables of parts before it), and by name within a part. Two servers that start together wait for each other
 * (Kysely holds an advisory lock).
 *
 * @throws OperatorProblem `database-newer` when the database has seen a migration that this program does not know
 */
export async function migrate(db: Kysely<unknown>, sets: readonly MigrationSet[]): Promise<void> {
  const ordered = [platformMigrations, ...sets].flatMap((set) =>
    Object.entries(set).sort(([a], [b]) => (a < b ? -1 : 1)),
  )
  const migrations = Object.fromEntries(ordered)
  if (Object.keys(migrations).length !== ordered.length) throw new Error('two migrations have the same name')
  const done = await executedMigrations(db)
  const unknown = done.filter((name) => !Object.hasOwn(migrations, name))
  if (unknown.length > 0) {
    log().error({ unknown }, 'the database has migrations that this program does not know')
    throw new OperatorProblem('database-newer')
  }
  if (done.length === ordered.length) return
  const place = new Map(ordered.map(([name], index) => [name, index]))
  const migrator = new Migrator({
    db,
    provider: { getMigrations: () => Promise.resolve(migrations) },
    migrationTableName: table,
    // Each part grows on its own: an earlier part's new migration may come after a later part's old one.
    allowUnorderedMigrations: true,
    nameComparator: (a, b) => (place.get(a) ?? 0) - (place.get(b) ?? 0),
  })
  const { error, results } = await migrator.migrateToLatest()
  log().info(
    { results: results?.map(({ migrationName, status }) => `${migrationName}: ${status}`) },
    'migrated',
  )
  if (error !== undefined) throw error
}

/** Whether all of `sets` have run: a command that comes beside a starting server waits for this. */
export async function isMigrated(db: Kysely<unknown>, sets: readonly MigrationSet[]): Promise<boolean> {
  const done = new Set(await executedMigrations(db))
  return [platformMigrations, ...sets].flatMap((set) => Object.keys(set)).every((name) => done.has(name))
}

async function executedMigrations(db: Kysely<unknown>): Promise<string[]> {
  const present = await sql<{ found: string | null }>`select to_regclass(${table})::text as found`.execute(db)
  if (present.rows[0]?.found == null) return []
  const { rows } = await sql<{ name: string }>`select name from ${sql.table(table)}`.execute(db)
  return rows.map(({ name }) => name)
}
