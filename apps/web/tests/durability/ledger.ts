/** What the durability tests write: numbered entries, each a row, a stored file and a job, all or nothing. */
import { sql } from 'kysely'
import { Readable } from 'node:stream'
import { z } from 'zod'
import {
  blobs,
  database,
  defineJob,
  enqueue,
  openPlatform,
  readSettings,
  type MigrationSet,
  type Platform,
} from '#lib/server/platform/index.ts'

interface LedgerTables {
  entries: { number: number; hash: string }
  counted: { number: number }
}

const migrations: MigrationSet = {
  'ledger-001': {
    async up(db) {
      await sql`create table entries (number integer primary key, hash text not null)`.execute(db)
      await sql`create table counted (number integer primary key)`.execute(db)
    },
  },
}

const count = defineJob({
  name: 'ledger.count',
  payload: z.object({ number: z.number() }),
  async run({ number }) {
    await database<LedgerTables>()
      .insertInto('counted')
      .values({ number })
      .onConflict((conflict) => conflict.doNothing())
      .execute()
  },
})

export function openLedger(folder: string): Promise<Platform> {
  const settings = readSettings({ TROUSSEAU_DATA: folder })
  return openPlatform(settings, { migrations: [migrations], jobs: [count], threadEntry: '' }, 'server')
}

export const contentOf = (number: number): string => `entry ${number}\n`.repeat(500)

/** Writes an entry; once this answers, it is acknowledged. Writing it again changes nothing. */
export async function writeEntry(number: number): Promise<void> {
  const { hash } = await blobs().put(Readable.from([Buffer.from(contentOf(number))]))
  await database<LedgerTables>()
    .transaction()
    .execute(async (transaction) => {
      const row = await transaction
        .insertInto('entries')
        .values({ number, hash })
        .onConflict((conflict) => conflict.doNothing())
        .returning('number')
        .executeTakeFirst()
      if (row) await enqueue(transaction, count, { number })
    })
}

export async function readEntries(): Promise<Map<number, string>> {
  const rows = await database<LedgerTables>().selectFrom('entries').selectAll().execute()
  return new Map(rows.map(({ number, hash }) => [number, hash]))
}

export async function countedEntries(): Promise<Set<number>> {
  const rows = await database<LedgerTables>().selectFrom('counted').selectAll().execute()
  return new Set(rows.map(({ number }) => number))
}
