import { describe, expect, test } from 'vitest'
import type { Block, Book } from '../../model.ts'
import { plain } from '../assemble/flow.ts'
import { readBook } from '../read-book.ts'

async function read(text: string, encoding: BufferEncoding = 'utf8'): Promise<Book> {
  return (await readBook({ bytes: Buffer.from(text, encoding), name: 'conte.txt' })).book
}

async function blocksOf(text: string): Promise<Block[]> {
  return (await read(text)).chapters.flatMap(({ blocks }) => blocks)
}

const PROSE = `Le petit chat dormait sur le mur du jardin, au soleil, depuis le matin.
Quand la petite fille arriva, il ouvrit un œil, puis l'autre, et il se
leva sans se presser pour venir manger ce qu'elle lui avait apporté.`

describe('plain text', () => {
  test('joins the lines of a paragraph', async () => {
    expect((await blocksOf(`${PROSE}\n\n${PROSE}\n`)).map((block) => plain([block]))).toEqual([
      PROSE.replaceAll('\n', ' '),
      PROSE.replaceAll('\n', ' '),
    ])
  })

  test('keeps verse', async () => {
    const blocks = await blocksOf(
      `${PROSE}\n\n  Maître Corbeau, sur un arbre perché,\n  Tenait en son bec\n  un fromage.\n\n${PROSE}\n`,
    )
    expect(blocks[1]).toMatchObject({
      kind: 'verse',
      lines: [
        { text: 'Maître Corbeau, sur un arbre perché,' },
        { text: 'Tenait en son bec' },
        { text: 'un fromage.' },
      ],
    })
  })

  test.each([
    ['CHAPITRE PREMIER', 'CHAPITRE II', 'CHAPITRE PREMIER'],
    ['I.', 'II.', 'I.'],
    ['Chapitre 1', 'Chapitre 2', 'Chapitre 1'],
    ['LE LOUP', 'LE CHIEN', 'LE LOUP'],
    ['I\n\nLE LOUP', 'II\n\nLE CHIEN', 'I. LE LOUP'],
  ])('finds chapters called %j', async (one, two, title) => {
    const { chapters } = await read(`${one}\n\n\n${PROSE}\n\n\n\n${two}\n\n\n${PROSE}\n`)
    expect(chapters).toHaveLength(2)
    expect(chapters[0]?.title).toBe(title)
  })

  test('does not take a cry or a speaker for a title', async () => {
    const { chapters } = await read(
      `CHAPITRE I\n\n\n${PROSE}\n\nHÉLÈNE.\n\n--AU SECOURS!\n\n${PROSE}\n\n\n\nEnfin! dit-elle.\n\n${PROSE}\n`,
    )
    expect(chapters).toHaveLength(1)
  })

  test('reads dashes, italics, pages and notes', async () => {
    const { chapters } = await read(
      `CHAPITRE I\n\n\n--Viens, dit la _petite_ fille,--vite[1]!\n\nElle [Pg 12]rit.\n\n[1] Tout de suite.\n\n${PROSE}\n`,
    )
    expect(chapters[0]?.blocks.slice(1, 3)).toMatchObject([
      {
        text: '—Viens, dit la petite fille,—vite[1]!',
        marks: [
          { kind: 'emphasis', start: 15, end: 21 },
          { kind: 'note', start: 33, end: 36 },
        ],
      },
      { text: 'Elle rit.', marks: [{ kind: 'page', label: '12', start: 5, end: 5 }] },
    ])
    expect(chapters[0]?.notes).toMatchObject([{ label: '1', blocks: [{ text: 'Tout de suite.' }] }])
  })

  test.each<[string, Buffer]>([
    ['UTF-8', Buffer.from('L’œuvre d’été. Elle est là.\n')],
    ['UTF-8 with a mark', Buffer.from('\uFEFFL’œuvre d’été. Elle est là.\n')],
    ['UTF-16 with a mark', Buffer.from('\uFEFFL’œuvre d’été. Elle est là.\n', 'utf16le')],
    ['UTF-16 without one', Buffer.from('L’œuvre d’été. Elle est là.\n', 'utf16le')],
    ['UTF-16 the other way round', Buffer.from('\uFEFFL’œuvre d’été. Elle est là.\n', 'utf16le').swap16()],
    [
      'Windows-1252',
      Buffer.from(
        Array.from('L’œuvre d’été. Elle est là.', (c) => ({ '’': 0x92, œ: 0x9c })[c] ?? c.charCodeAt(0)),
      ),
    ],
  ])('is read in %s', async (_, bytes) => {
    const { book } = await readBook({ bytes, name: 'x.txt' })
    expect(plain(book.chapters[0]?.blocks ?? [])).toBe('L’œuvre d’été. Elle est là.')
  })

  test('sets the header and the licence of Gutenberg aside, and takes title and author from them', async () => {
    const { book, setAside } = await readBook({
      bytes: Buffer.from(
        `The Project Gutenberg EBook of Le Chat, by Zoé\n\nTitle: Le Chat\n       Conte\n\nAuthor: Zoé Petit\n\nTranslator: Ali\n\nLanguage: French\n\n*** START OF THE PROJECT GUTENBERG EBOOK LE CHAT ***\n\nProduced by someone\n\n\n\nCHAPITRE I\n\n\n${PROSE}\n\nEnd of Project Gutenberg's Le Chat\n\n*** END OF THE PROJECT GUTENBERG EBOOK LE CHAT ***\n\nLicence\n`,
      ),
      name: 'x.txt',
    })
    expect(book.metadata).toMatchObject({
      title: 'Le Chat',
      subtitle: 'Conte',
      language: 'fr',
      contributors: [
        { name: 'Zoé Petit', role: 'aut' },
        { name: 'Ali', role: 'trl' },
      ],
    })
    expect(plain(book.chapters.flatMap(({ blocks }) => blocks))).toBe(
      `CHAPITRE I\n${PROSE.replaceAll('\n', ' ')}`,
    )
    expect(setAside.map(({ reason }) => reason)).toEqual(['gutenberg', 'gutenberg'])
  })
})
