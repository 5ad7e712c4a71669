import { sql, type Kysely } from 'kysely'
import { Migrator, type Migration } from 'kysely/migration'
import { log } from '../log.ts'
import { OperatorProblem } from '../problems.ts'

/**
 * The migrations of one part of the application, by name. A name says its part, then its order: `people-001-team`. All
 * of a set begin with the same part.
 */
export type MigrationSet = Readonly<Record<string, Migration>>

/** What every part may rely on: searching without accents and by resemblance. */
const platformMigrations: MigrationSet = {
  'platform-001-extensions': {
    async up(db) {
      await sql`create extension if not exists pg_trgm`.execute(db)
      await sql`create extension if not exists unaccent`.execute(db)
    },
  },
}

/** Each part's record of what it has run: Kysely orders by name within a record, and parts have an order of their own. */
const recordPrefix = 'migrations_'

/**
 * Brings the database to what this program needs: each set whole or not at all, in the order of `sets` (a part may
 * refer to the tables of parts before it). Two servers that start together wait for each other (Kysely's advisory
 * lock).
 *
 * @throws OperatorProblem `database-newer` when the database has seen a migration that this program does not know
 */
export async function migrate(db: Kysely<unknown>, sets: readonly MigrationSet[]): Promise<void> {
  const all = [platformMigrations, ...sets]
  const done = await executedMigrations(db)
  const unknown = [...done].filter((name) => !all.some((set) => Object.hasOwn(set, name)))
  if (unknown.length > 0) {
    log().error({ unknown }, 'the database has migrations that this program does not know')
    throw new OperatorProblem('database-newer')
  }
  for (const set of all) {
    if (Object.keys(set).some((name) => !done.has(name))) await migrateSet(db, set)
  }
}

async function migrateSet(db: Kysely<unknown>, set: MigrationSet): Promise<void> {
  const migrator = new Migrator({
    db,
    provider: { getMigrations: () => Promise.resolve({ ...set }) },
    migrationTableName: recordPrefix + partOf(set),
    migrationLockTableName: 'migration_lock',
  })
  const { error, results } = await migrator.migrateToLatest()
  log().info(
    { results: results?.map(({ migrationName, status }) => `${migrationName}: ${status}`) },
    'migrated',
  )
  if (error !== undefined) throw new Error('a migration failed', { cause: error })
}

/** Whether all of `sets` have run: a command that comes beside a starting server waits for this. */
export async function isMigrated(db: Kysely<unknown>, sets: readonly MigrationSet[]): Promise<boolean> {
  const done = await executedMigrations(db)
  return [platformMigrations, ...sets].every((set) => Object.keys(set).every((name) => done.has(name)))
}

function partOf(set: MigrationSet): string {
  const [part, ...others] = new Set(Object.keys(set).map((name) => name.replace(/-.*/, '')))
  if (part === undefined || others.length > 0)
    throw new Error(`a set of migrations names several parts: ${others.join()}`)
  return part
}

async function executedMigrations(db: Kysely<unknown>): Promise<Set<string>> {
  const records = await sql<{ name: string }>`
    select tablename as name from pg_tables
    where schemaname = current_schema and starts_with(tablename, ${recordPrefix})`.execute(db)
  const done = new Set<string>()
  for (const record of records.rows) {
    const { rows } = await sql<{ name: string }>`select name from ${sql.table(record.name)}`.execute(db)
    for (const { name } of rows) done.add(name)
  }
  return done
}
