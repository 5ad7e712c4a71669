import type { Kysely } from 'kysely'
import { database as platformDatabase } from '#lib/server/platform/index.ts'
import type { LibraryTables } from './tables.ts'

/** The database, seen as the tables of the library. */
export const database = (): Kysely<LibraryTables> => platformDatabase<LibraryTables>()
