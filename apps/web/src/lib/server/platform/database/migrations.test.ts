import { sql } from 'kysely'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { database } from '../platform.ts'
import { openTestPlatform } from '../testing.ts'
import { isMigrated, migrate, type MigrationSet } from './migrations.ts'

const step = (text: string) => ({
  async up(db: Parameters<MigrationSet[string]['up']>[0]) {
    await sql.raw(text).execute(db)
  },
})
const ground: MigrationSet = { 'ground-001': step('create table ground (id integer primary key)') }
const above: MigrationSet = { 'above-001': step('create table above (ground integer references ground)') }

let opened: Awaited<ReturnType<typeof openTestPlatform>>
beforeAll(async () => {
  opened = await openTestPlatform()
})
afterAll(() => opened.dispose())

const db = () => database<unknown>()
const exists = async (table: string) => {
  const { rows } = await sql<{ found: boolean }>`select to_regclass(${table}) is not null as found`.execute(
    db(),
  )
  return rows[0]?.found
}

test('searching without accents is there before anything else', async () => {
  const { rows } = await sql<{ text: string }>`select unaccent('élève') as text`.execute(db())
  expect(rows).toEqual([{ text: 'eleve' }])
})

test('a set that fails leaves nothing of itself', async () => {
  const broken: MigrationSet = {
    'broken-001': step('create table half (id integer)'),
    'broken-002': step('create nonsense'),
  }
  await expect(migrate(db(), [broken])).rejects.toMatchObject({
    cause: expect.objectContaining({ code: '42601' }) as unknown,
  })
  expect(await exists('half')).toBe(false)
})

test('sets run in the order given, whatever their names, and once', async () => {
  expect(await isMigrated(db(), [ground, above])).toBe(false)
  await migrate(db(), [ground, above])
  await migrate(db(), [ground, above])
  expect(await exists('above')).toBe(true)
  expect(await isMigrated(db(), [ground, above])).toBe(true)
})

test('an earlier set may grow after a later one has run', async () => {
  await migrate(db(), [{ ...ground, 'ground-002': step('alter table ground add name text') }, above])
  const { rows } = await sql`select name from ground`.execute(db())
  expect(rows).toEqual([])
})

test('a database prepared by a newer program is refused', async () => {
  await expect(migrate(db(), [ground, above])).rejects.toMatchObject({ code: 'database-newer' })
})
