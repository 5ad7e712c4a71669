import { mkdtempSync, rmSync, truncateSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, test } from 'vitest'
import { BookRefused } from '../problem.ts'
import { epub, page, png } from './fixtures/epub.ts'
import { rawZip } from './fixtures/raw-zip.ts'
import { zip } from './fixtures/zip.ts'
import type { Limits } from './limits.ts'
import { readBook } from './read-book.ts'

const folder = mkdtempSync(join(tmpdir(), 'trousseau-hostile-'))
afterAll(() => rmSync(folder, { recursive: true }))

/** What came of a book: the code of its refusal, or its text and what was said of it. */
async function read(
  bytes: Uint8Array | string,
  limits: Partial<Omit<Limits, 'spent'>> = {},
  name = 'livre.epub',
): Promise<{ refused: string } | { refused: null; json: string; codes: string[] }> {
  try {
    const { book, problems } = await readBook({ bytes: Buffer.from(bytes), name }, { limits })
    for (const { message } of problems) expect(message).toMatch(/^[A-ZÉÀ…][^\n]+\.$/)
    const json = JSON.stringify(book.chapters)
    return { refused: null, json, codes: problems.map(({ code }) => code) }
  } catch (error) {
    if (!(error instanceof BookRefused)) throw error
    expect(error.message).toMatch(/^[A-ZÉÀ][^\n]+\.$/)
    return { refused: error.problem.code }
  }
}

const xhtml = (doctype: string, body: string): string =>
  `<?xml version="1.0"?><!DOCTYPE html [${doctype}]><html xmlns="http://www.w3.org/1999/xhtml"><body><p>Un chat.</p>${body}</body></html>`
const withDocument = (document: string): Promise<Uint8Array> => epub({ files: { 'OPS/a.xhtml': document } })
const html = (body: string): string =>
  `<!doctype html><html lang="fr"><title>x</title><body><p>Un chat.</p>${body}`

describe('entities', () => {
  const levels = Array.from({ length: 9 }, (_, i) => `<!ENTITY a${i + 1} "${`&a${i};`.repeat(10)}">`).join('')

  test.each([
    ['of entities, the billion laughs', xhtml(`<!ENTITY a0 "lol">${levels}`, '<p>&a9;</p>')],
    [
      'named very often, the quadratic way',
      xhtml(`<!ENTITY a "${'x'.repeat(990)}">`, `<p>${'&a; mot '.repeat(2000)}</p>`),
    ],
  ])('%s, are refused', async (_what, document) => {
    expect(await read(await withDocument(document))).toEqual({ refused: 'entity-expansion' })
  })

  test.each([
    ['file', '<!ENTITY x SYSTEM "file:///etc/passwd">', '&x;'],
    ['address', '<!ENTITY x SYSTEM "http://127.0.0.1:9/x">', '&x;'],
    ['parameter', '<!ENTITY % x SYSTEM "http://127.0.0.1:9/x.dtd"> %x;', '&y;'],
  ])('that come from a %s are never fetched', async (_what, doctype, use) => {
    const found = await read(await withDocument(xhtml(doctype, `<p>${use}</p>`)))
    expect(found.refused === null && found.json).toContain('Un chat.')
    expect(JSON.stringify(found)).not.toMatch(/root:|127\.0\.0\.1/)
  })

  test('of their own that are plain and short are taken', async () => {
    const found = await read(await withDocument(xhtml('<!ENTITY nom "Zoé">', '<p>&nom; dort.</p>')))
    expect(found.refused === null && found.json).toContain('Zoé dort.')
  })
})

describe('a document beyond measure is refused', () => {
  test.each([
    ['depth', html('<div>'.repeat(1000)), 'too-deep'],
    ['elements', html('<b>x</b>'.repeat(2000)), 'too-many-elements', { elements: 1000 }],
    ['empty elements', html('<br>'.repeat(2000)), 'too-many-elements', { elements: 1000 }],
    [
      'attributes',
      html(`<p ${Array.from({ length: 1001 }, (_, i) => `a${i}`).join(' ')}>x`),
      'too-many-attributes',
    ],
    ['one text', html('mot '.repeat(1000)), 'too-long', { text: 1000 }],
    ['one attribute', html(`<p title="${'x'.repeat(10_000)}">`), 'too-long', { documentBytes: 5000 }],
    ['titles', html('<h2>Un</h2>'.repeat(8001)), 'too-many-titles'],
  ] as [string, string, string, Partial<Limits>?][])('by its %s', async (_what, source, code, limits) => {
    expect(await read(source, limits, 'page.html')).toEqual({ refused: code })
  })

  test('by its attributes or elements in XML, all documents counted together', async () => {
    const attributes = Array.from({ length: 1001 }, (_, i) => `a${i}="1"`).join(' ')
    expect(await read(await epub({ documents: { 'a.xhtml': `<p ${attributes}>x</p>` } }))).toEqual({
      refused: 'too-many-attributes',
    })
    const documents = Object.fromEntries([1, 2, 3].map((n) => [`${n}.xhtml`, '<p>x</p>'.repeat(400)]))
    expect(await read(await epub({ documents }), { elements: 1000 })).toEqual({
      refused: 'too-many-elements',
    })
    expect((await read(await epub({ documents }), { elements: 2000 })).refused).toBeNull()
  })

  test('by the text of a plain text', async () => {
    expect(await read('Un chat dort. '.repeat(100), { text: 1000 }, 'x.txt')).toEqual({ refused: 'too-long' })
  })
})

test('marks piled on a letter by the hundred thousand are left out, in little time', async () => {
  const found = await read(`Il dit : a${'\u0301\u0323'.repeat(100_000)}.`, {}, 'x.txt')
  expect(found.refused === null && found.json.length).toBeLessThan(1000)
})

test('a file of 2 GB is refused without being read', async () => {
  const path = join(folder, 'gros.epub')
  writeFileSync(path, 'PK\x03\x04')
  truncateSync(path, 2 * 1024 ** 3)
  const began = performance.now()
  await expect(readBook(path)).rejects.toMatchObject({ problem: { code: 'too-large' } })
  expect(performance.now() - began).toBeLessThan(200)
})

test('an EPUB cut anywhere is refused', async () => {
  const bytes = await epub()
  for (let length = 30; length < bytes.length; length += 61) {
    expect((await read(bytes.subarray(0, length))).refused).toBe('zip-damaged')
  }
})

describe('an archive in an archive', () => {
  test('is never opened: the book is asked for alone', async () => {
    const outer = await zip({ 'livre.epub': await epub() })
    expect(await read(outer, {}, 'livres.zip')).toEqual({ refused: 'nested-archive' })
  })

  test('inside a book is a file like any other', async () => {
    const bomb = rawZip([{ name: 'x', content: new Uint8Array(5_000_000) }])
    expect((await read(await epub({ files: { 'OPS/bombe.zip': bomb } }))).refused).toBeNull()
  })
})

describe('pictures', () => {
  const showing = async (name: string, bytes: Uint8Array | string, limits: Partial<Limits> = {}) => {
    const book = await epub({
      documents: { 'a.xhtml': `<p>Un chat.</p><p><img src="${name}" alt="x"/></p>` },
      files: { [`OPS/${name}`]: bytes },
    })
    const result = await readBook({ bytes: book, name: 'livre.epub' }, { limits })
    return {
      codes: result.problems.map(({ code }) => code),
      resources: result.book.resources.map(({ id, mediaType }) => `${id} ${mediaType}`),
    }
  }
  const gif = Buffer.from('GIF89a\x05\0\x06\0\0\0\0', 'latin1')
  const wide = (bytes: number[]) => Uint8Array.from(bytes)

  test.each([
    ['PNG', 'x.png', png(50_000, 50_000)],
    ['PNG of the largest size', 'x.png', png(0xffffffff, 0xffffffff)],
    ['JPEG', 'x.jpg', wide([0xff, 0xd8, 0xff, 0xc0, 0, 11, 8, 0xc3, 0x50, 0xc3, 0x50, 3, 0, 0, 0, 0])],
    ['GIF', 'x.gif', Buffer.from('GIF89a\x50\xc3\x50\xc3\0\0\0', 'latin1')],
    ['WebP', 'x.webp', Buffer.from('RIFF\x16\0\0\0WEBPVP8X\x0a\0\0\0\0\0\0\0\x4f\xc3\0\x4f\xc3\0', 'latin1')],
  ])('a %s that says it has 2,500 million points is left out', async (_kind, name, bytes) => {
    expect(await showing(name, bytes)).toMatchObject({
      codes: expect.arrayContaining(['picture-size']) as unknown,
      resources: [],
    })
  })

  test('of another kind than their name says are kept under their own', async () => {
    expect((await showing('x.png', gif)).resources).toEqual(['pictures/x.gif image/gif'])
  })

  test.each([
    ['a page', html('<svg></svg><script>x()</script>')],
    ['a script', 'alert(1)'],
    ['a program', Buffer.from('MZ\x90\0\x03\0\0\0', 'latin1')],
  ])('that are %s are left out', async (_what, bytes) => {
    expect(await showing('x.png', bytes)).toMatchObject({
      codes: expect.arrayContaining(['picture-unknown']) as unknown,
      resources: [],
    })
  })

  test('that are too heavy together have the book refused', async () => {
    const heavy = Buffer.concat([png(10, 10), Buffer.alloc(5000)])
    await expect(showing('x.png', heavy, { mediaBytes: 4000 })).rejects.toMatchObject({
      problem: { code: 'too-heavy' },
    })
  })

  test('of one name by the thousand are told apart in little time', async () => {
    const picture = (n: number) =>
      `<img alt="" src="data:image/png;base64,${Buffer.concat([png(9, 9), Buffer.from([n >> 8, n & 255])]).toString('base64')}">`
    const source = html(Array.from({ length: 3000 }, (_, n) => picture(n)).join(''))
    const { book } = await readBook({ bytes: Buffer.from(source), name: 'x.html' })
    expect(new Set(book.resources.map(({ id }) => id)).size).toBe(3000)
  })
})

describe('of a page, nothing is left that', () => {
  test.each([
    ['runs, as a script', '<script>danger()</script>', 'scripts-removed'],
    ['runs when something happens', '<p onclick="danger()">Un.</p>', 'handlers-removed'],
    ['runs when followed', '<p><a href="javascript:danger()">Un</a></p>', 'links-removed'],
    [
      'runs when followed, by a hidden sign',
      '<p><a href="java&#9;script:danger()">Un</a></p>',
      'links-removed',
    ],
    ['runs when followed, in Basic', '<p><a href="vbscript:danger()">Un</a></p>', 'links-removed'],
    ['is a page in an address', '<p><a href="data:text/html,danger()">Un</a></p>', 'links-removed'],
    [
      'comes from elsewhere, as a picture',
      '<p><img src="https://danger.example/x.png" alt=""></p>',
      'remote-removed',
    ],
    [
      'asks for something',
      '<form action="https://danger.example"><input name="danger"></form>',
      'forms-removed',
    ],
    ['shows another page', '<iframe src="https://danger.example"></iframe>', 'frames-removed'],
    ['holds an object', '<object data="https://danger.example/x.swf"></object>', 'frames-removed'],
    ['embeds', '<embed src="https://danger.example/x.swf">', 'frames-removed'],
  ])('%s', async (_what, body, code) => {
    const found = await read(html(body), {}, 'page.html')
    if (found.refused !== null) throw new Error(found.refused)
    expect(found.codes).toContain(code)
    expect(found.json).not.toContain('danger')
    expect(found.json).toContain('Un chat.')
  })

  test.each([
    ['moves its addresses', '<base href="https://danger.example/">'],
    ['leads away by itself', '<meta http-equiv="refresh" content="0;url=https://danger.example/">'],
    [
      'is fetched by its style',
      '<style>@import "https://danger.example/x.css"; p { background: url(https://danger.example/x) }</style>',
    ],
    ['is fetched by the style of an element', '<p style="background:url(https://danger.example/x)">Un.</p>'],
    ['is fetched ahead', '<link rel="preload" href="https://danger.example/x">'],
  ])('%s', async (_what, body) => {
    const found = await read(html(body), {}, 'page.html')
    if (found.refused !== null) throw new Error(found.refused)
    expect(found.json).not.toContain('danger')
  })

  test('stands in the page of an EPUB either', async () => {
    const found = await read(
      await withDocument(page('<p>Un.</p><script>danger()</script><p onload="danger()">Deux.</p>')),
    )
    if (found.refused !== null) throw new Error(found.refused)
    expect(found.codes).toEqual(expect.arrayContaining(['scripts-removed', 'handlers-removed']))
    expect(found.json).not.toContain('danger')
  })
})
