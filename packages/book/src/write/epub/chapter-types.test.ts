import { Writable } from 'node:stream'
import { EpubCheck } from '@likecoin/epubcheck-ts'
import { expect, test } from 'vitest'
import { epub } from '../../read/fixtures/epub.ts'
import { readBook } from '../../read/index.ts'
import { defaultLimits } from '../../read/limits.ts'
import { openArchive } from '../../read/zip/archive.ts'
import { writeEpub } from './write-epub.ts'

test('what the source says its chapters are is kept, written and read back', async () => {
  const source = await epub({
    documents: {
      'p.xhtml': '<section epub:type="preface"><h1>Préface</h1><p>Un.</p></section>',
      'a.xhtml': '<section epub:type="chapter" id="c"><h1>Le chat</h1><p>Deux.</p></section>',
      'g.xhtml': '<section role="doc-glossary"><h1>Mots</h1><dl><dt>chat</dt><dd>Animal.</dd></dl></section>',
      'x.xhtml': '<h1>Fin</h1><p>Trois.</p>',
    },
    toc: ['p', 'a', 'g', 'x'].map((name) => `<li><a href="${name}.xhtml">${name}</a></li>`).join(''),
    nav: '<nav epub:type="landmarks"><ol><li><a epub:type="afterword" href="x.xhtml">Fin</a></li></ol></nav>',
  })
  const types = [
    ['front', 'preface'],
    ['body', 'chapter'],
    ['back', 'glossary'],
    ['back', 'afterword'],
  ]
  const { book } = await readBook({ bytes: source, name: 'livre.epub' })
  expect(book.chapters.map(({ role, type }) => [role, type])).toEqual(types)

  const chunks: Buffer[] = []
  await writeEpub(
    book,
    new Writable({
      write(chunk: Buffer, _encoding, done) {
        chunks.push(chunk)
        done()
      },
    }),
  )
  const bytes = Buffer.concat(chunks)
  const archive = await openArchive(bytes, defaultLimits)
  const nav = new TextDecoder().decode(await archive.read('EPUB/nav.xhtml'))
  const first = new TextDecoder().decode(await archive.read('EPUB/text/chapter-001.xhtml'))
  archive.close()
  expect(first).toContain('epub:type="preface" role="doc-preface" aria-labelledby=')
  expect(nav).toContain('<a epub:type="afterword" href="text/chapter-004.xhtml">')
  const { messages } = await EpubCheck.validate(bytes)
  expect(messages.filter(({ severity }) => severity !== 'usage' && severity !== 'info')).toEqual([])
  const again = await readBook({ bytes, name: 'livre.epub' })
  expect(again.book.chapters.map(({ role, type }) => [role, type])).toEqual(types)
})
