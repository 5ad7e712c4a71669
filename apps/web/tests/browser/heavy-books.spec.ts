/** The budgets hold whatever books bring: on a server of its own, as these books would change what other tests see. */
import { existsSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test, type APIRequestContext } from '@playwright/test'
import { expectWithin, measure, reader, shelf } from './cost.ts'
import { publishBook, writeHeavyBook } from './heavy-books.ts'
import { openServer, type TestServer } from './server.ts'

const shared = process.env.TROUSSEAU_SHARED ?? join(import.meta.dirname, '../../../../../shared')

test.describe.configure({ mode: 'serial', timeout: 240_000 })

let server: TestServer
let folder: string
test.beforeAll(async () => {
  server = await openServer()
  folder = mkdtempSync(join(tmpdir(), 'trousseau-lourds-'))
})
test.afterAll(async () => {
  await server.close()
  rmSync(folder, { recursive: true, force: true })
})

test('a book with photographs and an engraving', async ({ browser }) => {
  const path = join(folder, 'colline.epub')
  await writeHeavyBook(path, 'La colline', 0, ['photograph', 'engraving'])
  const book = await publishBook(server, path)
  expectWithin(await measure(browser, book, { baseURL: server.url }), shelf)
  const cost = await measure(browser, `${book}/1`, { baseURL: server.url, scrolled: true })
  expect(cost.byType['Image']).toBeGreaterThan(6000)
  expectWithin(cost, reader)
})

test('a shelf full of books with heavy covers', async ({ browser }) => {
  for (let number = 1; number <= 8; number++) {
    const path = join(folder, `album-${number}.epub`)
    await writeHeavyBook(path, `Album ${number}`, number, [])
    await publishBook(server, path)
  }
  expectWithin(await measure(browser, '/', { baseURL: server.url, scrolled: true }), shelf)
  const cost = await measure(browser, '/livres', { baseURL: server.url, scrolled: true })
  expect(cost.byType['Image']).toBeGreaterThan(9 * 2000)
  expectWithin(cost, shelf)
})

test('an old book of stories with its engravings', async ({ browser, playwright }) => {
  const carraud = join(shared, 'books/carraud-contes-et-historiettes.epub')
  test.skip(!existsSync(carraud), 'the shared books are not here')
  const book = await publishBook(server, carraud)
  for (const address of ['/', '/livres', book]) {
    expectWithin(await measure(browser, address, { baseURL: server.url, scrolled: true }), shelf)
  }
  const request = await playwright.request.newContext({ baseURL: server.url })
  const pages = await pagesByPictures(request, book)
  expect(pages.length).toBeGreaterThan(10)
  for (const { address } of pages.slice(0, 4)) {
    expectWithin(await measure(browser, address, { baseURL: server.url, scrolled: true }), reader)
  }
  await request.dispose()
})

/** The pages of a book that have pictures, those whose pictures weigh most first. */
async function pagesByPictures(request: APIRequestContext, book: string) {
  const pages = []
  for (let number = 1; ; number++) {
    const address = `${book}/${number}`
    const response = await request.get(address)
    if (!response.ok()) break
    let bytes = 0
    for (const [, source = ''] of (await response.text()).matchAll(/<img[^>]* src="([^"]+)"/g)) {
      bytes += (await (await request.get(source)).body()).length
    }
    if (bytes > 0) pages.push({ address, bytes })
  }
  return pages.sort((a, b) => b.bytes - a.bytes)
}
