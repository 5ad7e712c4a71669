/**
 * Opens the exports of books in foliate-js and goes through them as a person would: table of contents, pages turned,
 * a note opened and closed, pages of the printed edition. Says what did not work, and takes pictures to be looked at.
 *
 *   node --conditions=source bench/readers/look.ts [BOOK…] [--shots FOLDER]
 */
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { basename, dirname, join } from 'node:path'
import { parseArgs } from 'node:util'
import type { Browser } from '@playwright/test'
import { openBrowser } from '../browser.ts'
import { realBooks, starterBooks } from '../epub/books.ts'
import { editions, exportBook } from '../epub/export.ts'
import { openBook } from './reader.ts'
import { faultsOf } from './walk-through.ts'

const { values: flags, positionals } = parseArgs({
  allowPositionals: true,
  options: { shots: { type: 'string' } },
})
const books =
  positionals.length > 0
    ? positionals
    : [starterBooks()[0] ?? '', ...realBooks().filter((path) => path.endsWith('.epub'))]
const screens = { telephone: { width: 360, height: 740 }, desk: { width: 1280, height: 800 } }

const folder = mkdtempSync(join(tmpdir(), 'bench-readers-'))
const browser = await openBrowser()
let faults = 0
try {
  for (const book of books) {
    for (const edition of Object.keys(editions)) {
      const path = join(folder, 'book.epub')
      await exportBook(book, path, edition)
      const name = `${basename(dirname(book))}-${basename(book).replace(/\.\w+$/, '')}-${edition}`
      const found = await look(browser, path, name)
      faults += found.length
      console.log(
        [`${name}: ${found.length === 0 ? 'works' : `${found.length} faults`}`, ...found].join('\n  '),
      )
    }
  }
} finally {
  await browser.close()
  rmSync(folder, { recursive: true })
}
process.exitCode = faults === 0 ? 0 : 1

async function look(opened: Browser, epub: string, name: string): Promise<string[]> {
  const found: string[] = []
  for (const [screen, size] of Object.entries(screens)) {
    const book = await openBook(opened, epub, size)
    if (screen === 'desk') found.push(...(await faultsOf(book)))
    if (flags.shots !== undefined) {
      mkdirSync(flags.shots, { recursive: true })
      const shot = (what: string) =>
        book.page.screenshot({ path: join(flags.shots ?? '', `${name}-${screen}-${what}.png`) })
      await book.page.evaluate(async () => {
        await reader.goTo(reader.contents[1]?.href ?? reader.contents[0]?.href ?? '')
      })
      await shot('chapter')
      const caller = await book.page.evaluate(async () => (await reader.callers())[0])
      if (caller !== undefined) {
        await book.page.evaluate((index) => reader.openNote(index), caller)
        await book.page.waitForTimeout(300)
        await shot('note')
      }
    }
    await book.close()
  }
  return found
}
