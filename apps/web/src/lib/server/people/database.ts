import type { Kysely } from 'kysely'
import { database as platformDatabase } from '#lib/server/platform/index.ts'
import type { PeopleTables } from './tables.ts'

/** The database, seen as the tables of people. */
export const database = (): Kysely<PeopleTables> => platformDatabase<PeopleTables>()
