/** What we write, opened in a reader that no one here wrote. Whole books, and pictures of them: `look.ts`. */
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Browser } from '@playwright/test'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { everyKind } from '../../packages/book/src/fixtures/every-kind.ts'
import { openBrowser } from '../browser.ts'
import { editions, writeEdition } from '../epub/export.ts'
import { openBook } from './reader.ts'
import { faultsOf } from './walk-through.ts'

const folder = mkdtempSync(join(tmpdir(), 'readers-'))
const path = join(folder, 'book.epub')
const telephone = { width: 360, height: 740 }
let browser: Browser
beforeAll(async () => {
  browser = await openBrowser()
}, 120_000)
afterAll(async () => {
  await browser.close()
  rmSync(folder, { recursive: true })
})

it.each(Object.keys(editions))(
  'its contents, pages and notes work: %s',
  { timeout: 120_000 },
  async (edition) => {
    await writeEdition(everyKind, path, edition)
    const book = await openBook(browser, path, telephone)
    const seen = await book.page.evaluate(async () => ({
      contents: reader.contents.map(({ label }) => label),
      pages: reader.pages.map(({ label }) => label),
      callers: (await reader.callers()).length,
    }))
    expect(seen.contents).toEqual(
      edition === 'glossary' ? ['Le marché', 'La suite', 'Lexique'] : ['Le marché', 'La suite'],
    )
    expect(seen.pages).not.toEqual([])
    expect(seen.callers).toBeGreaterThan(0)
    expect(await faultsOf(book)).toEqual([])
    await book.close()
  },
)

it('sees a line of the contents that leads to the wrong chapter', { timeout: 120_000 }, async () => {
  await writeEdition(everyKind, path, 'plain')
  const book = await openBook(browser, path, telephone)
  await book.page.evaluate(() => {
    const [first, second] = reader.contents
    if (first && second) first.href = second.href
  })
  expect(await faultsOf(book)).toEqual(['« Le marché » leads to « La suite »'])
  await book.close()
})
