/** The comparison works: on a short book, without waiting for figures that mean something. */
import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { readBook } from '@trousseau/book'
import { writeArchive } from '../../packages/book/src/write/epub/archive.ts'
import { growEpub } from './grow.ts'

const folder = mkdtempSync(join(tmpdir(), 'bench-adapt-test-'))
afterAll(() => rmSync(folder, { recursive: true }))

const chapters = ['Titre', 'Premier', 'Second', 'Fin']
const book = join(folder, 'book.epub')
await writeArchive(
  [
    {
      path: 'META-INF/container.xml',
      content: '<container><rootfiles><rootfile full-path="book/content.opf"/></rootfiles></container>',
    },
    {
      path: 'book/content.opf',
      content: `<package xmlns="http://www.idpf.org/2007/opf" version="2.0"><metadata><dc:language xmlns:dc="http://purl.org/dc/elements/1.1/">fr</dc:language></metadata>
<manifest><item id="ncx" href="toc.ncx" media-type="application/x-dtbncx+xml"/>${chapters.map((name) => `<item id="${name}" href="${name}.xhtml" media-type="application/xhtml+xml"/>`).join('')}</manifest>
<spine toc="ncx">${chapters.map((name) => `<itemref idref="${name}"/>`).join('')}</spine></package>`,
    },
    {
      path: 'book/toc.ncx',
      content: `<ncx><navMap>${chapters
        .slice(1, -1)
        .map(
          (name) =>
            `<navPoint id="${name}" playOrder="1"><navLabel><text>${name}</text></navLabel><content src="${name}.xhtml"/></navPoint>`,
        )
        .join('')}</navMap></ncx>`,
    },
    ...chapters.map((name) => ({
      path: `book/${name}.xhtml`,
      content: `<html xmlns="http://www.w3.org/1999/xhtml"><body><h1>${name}</h1><p>Une histoire courte de cinq chats.</p></body></html>`,
    })),
  ],
  book,
)

test('a book three times as long has its chapters three times, each time with other words', async () => {
  const longer = join(folder, 'longer.epub')
  await growEpub(book, longer, 3)
  const { book: read } = await readBook(longer)
  const texts = read.chapters.map(({ blocks }) => blocks.map((block) => ('text' in block ? block.text : '')))
  expect(texts).toHaveLength(2 + 3 * 2)
  expect(new Set(texts.flat()).size).toBe(4 + 1 + 2 * 3)
  expect(read.chapters.filter(({ title }) => title !== null)).toHaveLength(read.chapters.length)
})

test('prints a row for our command and for each length', { timeout: 600_000 }, () => {
  const script = join(import.meta.dirname, 'compare.ts')
  const run = spawnSync(
    process.execPath,
    ['--conditions=source', script, book, '--runs', '1', '--sizes', '1,2'],
    { encoding: 'utf8' },
  )
  expect(run.stderr).toBe('')
  const rows = run.stdout.split('\n').filter((line) => line.startsWith('|'))
  expect(rows.some((row) => /^\| trousseau adapt \| [\d.]+ \| [\d.]+ \|/.test(row))).toBe(true)
  expect(rows.at(-1)).toMatch(/^\| 2 × \| \d+ \| [\d.]+ \| [\d.]+ \| .* × \|$/)
})
