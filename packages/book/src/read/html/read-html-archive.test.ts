import { describe, expect, test } from 'vitest'
import { BookRefused } from '../../problem.ts'
import { png } from '../fixtures/epub.ts'
import { zip } from '../fixtures/zip.ts'
import { readBook } from '../read-book.ts'
import type { ReadResult } from '../result.ts'

const page = (body: string, head = ''): string =>
  `<!DOCTYPE html><html lang="fr"><head>${head}</head><body>${body}</body></html>`

async function read(files: Record<string, string | Uint8Array>): Promise<ReadResult> {
  return await readBook({ bytes: await zip(files), name: 'livre.zip' })
}

describe('a zip of HTML', () => {
  test('is a page with its pictures and its styles, wherever they are', async () => {
    const { book, problems } = await read({
      'livre/page.html': page(
        '<p>Le <span class="c1">chat</span>.</p><p><img src="Images/Chat%20gris.png" alt="Un chat"></p>',
        '<title>Le chat</title><link rel="stylesheet" href="style.css">',
      ),
      'livre/style.css': '.c1 { font-style: italic }',
      'livre/images/chat gris.png': png(3, 3),
      '__MACOSX/livre/._page.html': 'x',
    })
    expect(book.metadata.title).toBe('Le chat')
    expect(book.chapters[0]?.blocks).toMatchObject([
      { text: 'Le chat.', marks: [{ kind: 'emphasis', start: 3, end: 7 }] },
      { kind: 'figure', resource: 'pictures/chat-gris.png', alt: 'Un chat' },
    ])
    expect(problems.map(({ code }) => code)).toEqual(['name-differs'])
  })

  test('leaves out the frames that a browser saves with a page', async () => {
    const { book } = await read({
      'Le chat.html': page('<p>Le chat dort.</p>'),
      'Le chat_fichiers/saved_resource.html': page('<p>Achetez !</p>'),
    })
    expect(book.chapters.map(({ blocks }) => blocks)).toMatchObject([[{ text: 'Le chat dort.' }]])
  })

  test('has its pages in the order of the links of its index, which is no page of its own', async () => {
    const { book } = await read({
      'b.html': page('<p>Le soir, il mange.</p>'),
      'a.html': page('<p>Le chat se lève. <a href="b.html">Plus tard</a></p>'),
      'c.html': page('<h1>La nuit</h1><p>Il dort.</p>'),
      'index.html': page(
        '<h1>Le chat</h1><ul><li><a href="c.html">La nuit</a></li><li><a href="a.html">Le matin du chat</a></li><li><a href="b.html">Le soir du chat</a></li></ul>',
        '<title>Le chat</title>',
      ),
    })
    expect(book.metadata.title).toBe('Le chat')
    expect(book.chapters.map(({ title }) => title)).toEqual([
      'La nuit',
      'Le matin du chat',
      'Le soir du chat',
    ])
    const link = book.chapters[1]?.blocks[0]
    expect(link).toMatchObject({
      marks: [{ kind: 'link', href: `#${(book.chapters[2]?.blocks[0] as { id: string }).id}` }],
    })
  })

  test('has its pages by name without an index, numbers by their value', async () => {
    const { book } = await read({
      'p10.html': page('<h1>Dix</h1><p>Fin.</p>'),
      'p2.html': page('<h1>Deux</h1><p>Milieu.</p>'),
      'p1.html': page('<h1>Un</h1><p>Début.</p>'),
    })
    expect(book.chapters.map(({ title }) => title)).toEqual(['Un', 'Deux', 'Dix'])
  })

  test('refuses a page saved as one file of several parts, with what to do instead', async () => {
    const mhtml =
      'From: <Saved by Blink>\r\nMIME-Version: 1.0\r\nContent-Type: multipart/related;\r\n\ttype="text/html"\r\n\r\n<html><body><p>x</p></body></html>'
    const refused = readBook({ bytes: Buffer.from(mhtml), name: 'page.mhtml' })
    await expect(refused).rejects.toBeInstanceOf(BookRefused)
    await expect(refused).rejects.toMatchObject({ problem: { code: 'web-archive' } })
  })
})
