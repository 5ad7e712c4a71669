/** What we write, looked at by checkers that no one here wrote. All the books: `check.ts`. */
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { basename, dirname, join } from 'node:path'
import { readBook } from '@trousseau/book'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { everyKind } from '../../packages/book/src/fixtures/every-kind.ts'
import { openAce, type Ace } from './ace.ts'
import { starterBooks } from './books.ts'
import { epubcheckJava, epubcheckTs, hasJava } from './epubcheck.ts'
import { editions, writeEdition } from './export.ts'
import { isFault } from './finding.ts'

const folder = mkdtempSync(join(tmpdir(), 'checked-'))
let ace: Ace
beforeAll(async () => {
  ace = await openAce()
}, 120_000)
afterAll(async () => {
  await ace.close()
  rmSync(folder, { recursive: true })
})

const books = [
  ...Object.keys(editions).map((edition) => ({
    name: `every kind of block, ${edition}`,
    edition,
    read: () => Promise.resolve(everyKind),
  })),
  ...starterBooks().map((path) => ({
    name: basename(dirname(path)),
    edition: 'plain',
    read: async () => (await readBook(path)).book,
  })),
]

it.each(books)(
  '$name: no error in EPUBCheck, no violation in Ace',
  { timeout: 180_000 },
  async ({ edition, read }) => {
    const path = join(folder, 'book.epub')
    await writeEdition(await read(), path, edition)
    expect((await epubcheckTs(path)).filter(isFault)).toEqual([])
    expect((await ace.check(path)).filter(isFault)).toEqual([])
  },
)

it.skipIf(!hasJava)('the original EPUBCheck finds no error either', { timeout: 180_000 }, async () => {
  const path = join(folder, 'original.epub')
  await writeEdition(everyKind, path, 'aids')
  expect((await epubcheckJava(path)).filter(isFault)).toEqual([])
})

it('Ace sees what is wrong', { timeout: 180_000 }, async () => {
  const path = join(folder, 'wrong.epub')
  const chapters = everyKind.chapters.map((chapter) => ({ ...chapter, title: null }))
  await writeEdition(
    { ...everyKind, metadata: { ...everyKind.metadata, title: '' }, chapters },
    path,
    'plain',
  )
  expect(await ace.check(path)).not.toEqual([])
})
