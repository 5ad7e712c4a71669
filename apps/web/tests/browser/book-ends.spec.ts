/** Where a book begins and ends, how its chapters are called, and a book in another language. */
import { mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from '@playwright/test'
import { expectWithin, measure, shelf } from './cost.ts'
import { publishBook } from './heavy-books.ts'
import { expectNoFault, expectOneColumn } from './reading.ts'
import { openServer, type TestServer } from './server.ts'

const folder = mkdtempSync(join(tmpdir(), 'trousseau-bouts-'))
let server: TestServer
let short: string
let arabic: string

test.beforeAll(async () => {
  test.setTimeout(120_000)
  server = await openServer()
  const publish = async (name: string, html: string) => {
    const path = join(folder, name)
    writeFileSync(path, html)
    return server.url + (await publishBook(server, path))
  }
  short = await publish(
    'court.html',
    '<!doctype html><html lang="fr"><head><title>Un livre court</title></head><body><p>Le vent souffle.</p></body></html>',
  )
  arabic = await publish(
    'arabe.html',
    `<!doctype html><html lang="ar"><head><title>القارب الصغير</title></head><body>
    <p>كان ولد صغير يحب البحر.</p><h1>الفصل الأول</h1><p>كان يذهب كل يوم.</p><ul><li>قارب</li></ul>
    <h1>الفصل الثاني</h1><p>ثم عاد إلى البيت.</p></body></html>`,
  )
})

test.afterAll(() => server.close())

test('ends a book with a kind word and somewhere to go, and offers it no more as begun', async ({ page }) => {
  await page.goto(`${short}/1`)
  await page.goto(server.url)
  await expect(page.getByRole('main')).toContainText('Continuer')
  await page.goto(`${short}/1`)
  await page.getByRole('link', { name: 'Fini' }).click()
  await expect(page.getByRole('heading', { level: 1, name: 'Bravo !' })).toBeInViewport()
  await expect(page.getByRole('link', { name: 'Choisir un autre livre' })).toBeInViewport({ ratio: 1 })
  await expect(page).toHaveTitle(/Un livre court/)
  await expectNoFault(page)
  await page.setViewportSize({ width: 320, height: 256 })
  await expectOneColumn(page)

  await page.goto(server.url)
  await expect(page.getByRole('main')).not.toContainText('Continuer')
  // Who pressed it too early finds the page again.
  await page.goto(`${short}/fin`)
  await page.getByRole('link', { name: 'La dernière page' }).click()
  await expect(page.locator('.sheet')).toContainText('Le vent souffle.')
  expect((await page.goto(`${server.url}/livres/aucun/fin`))?.status()).toBe(404)
})

test('keeps the end of a book within the budget of the library', async ({ browser }) => {
  expectWithin(await measure(browser, `${short}/fin`), shelf)
})

test('calls a chapter without title by its place, not by a number', async ({ page }) => {
  await page.goto(arabic)
  const chapters = page.getByRole('main').getByRole('list').getByRole('link')
  await expect(chapters).toHaveText(['Les premières pages', 'الفصل الأول', 'الفصل الثاني'])
  await expect(chapters.nth(1)).toHaveAttribute('lang', 'ar')
})

test('says our own words in French around a book in another language', async ({ page }) => {
  for (const address of [`${server.url}/livres`, arabic]) {
    await page.goto(address)
    const foreign = await page.locator('[lang]:not(html)').allInnerTexts()
    expect(foreign.length).toBeGreaterThan(0)
    expect(foreign.filter((words) => /[a-z]/i.test(words))).toEqual([])
  }
})

test('sets a book written from right to left with its margin at the right', async ({ page }) => {
  for (const width of [320, 1280]) {
    await page.setViewportSize({ width, height: 640 })
    await page.goto(`${arabic}/1`)
    const sheet = page.locator('.sheet')
    await expect(sheet).toHaveCSS('direction', 'rtl')
    await expect(sheet).toHaveCSS('text-align', 'right')
    await expect(sheet).toHaveCSS('letter-spacing', 'normal')
    const gap = await page.evaluate(() => {
      const box = document.querySelector('.sheet > p') ?? document.body
      const range = document.createRange()
      range.selectNodeContents(box)
      return box.getBoundingClientRect().right - range.getBoundingClientRect().right
    })
    expect(gap).toBeGreaterThan(40)
    await expectOneColumn(page)
  }
})
