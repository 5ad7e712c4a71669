import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import type { Book } from '../model.ts'
import { allTextBlocks } from '../walk.ts'
import { plain } from './assemble/flow.ts'
import { decode } from './charset.ts'
import { defaultLimits } from './limits.ts'
import { BLOCKS } from './html/vocabulary.ts'
import { readBook } from './read-book.ts'
import type { ReadResult } from './result.ts'
import { treeFromHtml } from './tree/from-html.ts'
import type { TreeNode } from './tree/node.ts'
import { find } from './tree/query.ts'
import { parseXml } from './tree/parse.ts'
import { openArchive } from './zip/archive.ts'

const shared = process.env['TROUSSEAU_SHARED'] ?? join(import.meta.dirname, '../../../../../shared')
const books = join(shared, 'books')
const here = describe.skipIf(!existsSync(books))

function wordsOf(text: string): string[] {
  return (
    text
      .replaceAll('\u00AD', '')
      .normalize('NFC')
      .match(/[\p{L}\p{N}]+/gu) ?? []
  )
}

/** All text of a document with a blank wherever a block begins or ends: a reading of the source of its own. */
function sourceText(node: TreeNode): string {
  if (node.type === 'text') return node.value
  if (['script', 'style', 'head', 'title'].includes(node.name)) return ''
  const inner = node.children.map(sourceText).join('')
  return BLOCKS.has(node.name) || node.name === 'br' || node.name === 'td' ? ` ${inner} ` : inner
}

async function wordsOfSource(path: string): Promise<string[]> {
  if (path.endsWith('.txt')) return wordsOf(decode(readFileSync(path)).text)
  if (path.endsWith('.htm')) {
    const { text } = decode(readFileSync(path), 'iso-8859-1')
    return wordsOf(sourceText(find(treeFromHtml(text, defaultLimits), 'body') ?? { type: 'text', value: '' }))
  }
  const archive = await openArchive(path, defaultLimits)
  const pages = archive.names.filter((name) => /\.x?html?$/.test(name) && !/nav\.xhtml$/.test(name)).sort()
  const texts: string[] = []
  for (const name of pages) texts.push(sourceText(parseXml(await archive.read(name), defaultLimits).root))
  archive.close()
  return wordsOf(texts.join(' '))
}

function wordsOfBook(book: Book): string[] {
  return wordsOf([...allTextBlocks(book)].map(({ text }) => text.replaceAll('\uFFFC', ' ')).join(' '))
}

function counts(words: string[]): Map<string, number> {
  const all = new Map<string, number>()
  for (const word of words) all.set(word, (all.get(word) ?? 0) + 1)
  return all
}

/** Words of `of` that `among` has not, each as often as it lacks. */
function missing(of: string[], among: string[]): string[] {
  const left = counts(among)
  return of.filter((word) => {
    const count = left.get(word) ?? 0
    left.set(word, count - 1)
    return count <= 0
  })
}

const sources: { file: string; chapters: number; title: string; author: string; allowed: string[] }[] = [
  {
    file: 'carraud-contes-et-historiettes.epub',
    chapters: 46,
    title: 'Historiettes',
    author: 'Z. Carraud',
    allowed: [],
  },
  {
    file: 'carraud-contes-et-historiettes.html.d/15626-h.htm',
    chapters: 46,
    title: "Contes et historiettes à l'usage des jeunes enfants",
    author: 'Zulma Carraud',
    allowed: [],
  },
  {
    file: 'carraud-contes-et-historiettes.latin1.txt',
    chapters: 46,
    title: "Contes et historiettes à l'usage des jeunes enfants",
    author: 'Zulma Carraud',
    // `[Illustration]` where there is nothing to say of the picture.
    allowed: ['Illustration'],
  },
  {
    file: 'hugo-fantine.epub',
    chapters: 78,
    title: 'Les misérables Tome I',
    author: 'Victor Hugo',
    allowed: [],
  },
  {
    file: 'hugo-fantine.html.d/17489-h.htm',
    chapters: 78,
    title: 'Les misérables Tome I',
    author: 'Victor Hugo',
    allowed: [],
  },
  {
    file: 'verne-tour-du-monde.latin1.txt',
    chapters: 37,
    title: 'Le Tour du Monde en 80 Jours',
    author: 'Jules Verne',
    // The note's own number is its label.
    allowed: ['1'],
  },
]

here('real books', () => {
  for (const { file, chapters, title, author, allowed } of sources) {
    describe(file, () => {
      let result: ReadResult
      test('is read, with its title, author and chapters', async () => {
        result = await readBook(join(books, file))
        expect(result.book.metadata).toMatchObject({
          title,
          language: 'fr',
          contributors: [{ name: author, role: 'aut' }],
        })
        expect(result.book.chapters.filter(({ role }) => role === 'body')).toHaveLength(chapters)
        expect(result.book.chapters.filter(({ role, title }) => role === 'body' && title === null)).toEqual(
          [],
        )
      })

      test('loses no word but what is set aside, and gains none', async () => {
        const source = await wordsOfSource(join(books, file))
        const book = wordsOfBook(result.book)
        const aside = result.setAside.flatMap(({ text }) => wordsOf(text))
        expect(new Set(missing(source, [...book, ...aside]))).toEqual(new Set(allowed))
        expect(missing([...book, ...aside], source)).toEqual([])
      })

      test('keeps nothing of Gutenberg', () => {
        expect(wordsOfBook(result.book).filter((word) => word === 'Gutenberg' || word === 'EBook')).toEqual(
          [],
        )
      })

      test('gives each block an identifier of its own, and the same again', async () => {
        const ids = [...allTextBlocks(result.book)].map(({ id }) => id)
        expect(new Set(ids).size).toBe(ids.length)
        expect(ids.every((id) => /^[A-Za-z_][\w.-]*$/.test(id))).toBe(true)
        const again = await readBook(join(books, file))
        expect([...allTextBlocks(again.book)].map(({ id }) => id)).toEqual(ids)
      })
    })
  }

  test('Contes et historiettes: the Word file has the words, chapters and pictures of the EPUB', async () => {
    const word = await readBook(join(books, 'carraud-contes-et-historiettes.docx'))
    const epub = await readBook(join(books, 'carraud-contes-et-historiettes.epub'))
    expect(wordsOfBook(word.book)).toEqual(wordsOfBook(epub.book))
    expect(word.book.chapters.map(({ title }) => title)).toEqual(epub.book.chapters.map(({ title }) => title))
    expect(word.book.resources.map(({ bytes }) => bytes.length)).toEqual(
      epub.book.resources
        .filter(({ id }) => id !== epub.book.metadata.cover)
        .map(({ bytes }) => bytes.length),
    )
  })

  test('Fantine: books hold chapters, songs are verse', async () => {
    const { book } = await readBook(join(books, 'hugo-fantine.epub'))
    const titles = book.chapters.map(({ title, level }) => `${level} ${title}`)
    expect(titles).toContain('1 Livre deuxième—La chute')
    expect(titles).toContain("2 Chapitre VI. Chapitre où l'on s'adore")
    const song = book.chapters.flatMap(({ blocks }) => blocks).find((block) => block.kind === 'verse')
    expect(song?.lines[0]?.text).toBe('Soy de Badajoz.')
  })

  test('Le tour du monde: the note of the author is a note', async () => {
    const { book } = await readBook(join(books, 'verne-tour-du-monde.latin1.txt'))
    const [note, ...others] = book.chapters.flatMap(({ notes }) => notes)
    expect(others).toEqual([])
    expect(note?.label).toBe('1')
    expect(note && plain(note.blocks)).toMatch(/^Le traitement des fonctionnaires civils/)
  })

  test('Contes et historiettes: pictures are taken', async () => {
    const { book } = await readBook(join(books, 'carraud-contes-et-historiettes.html.d/15626-h.htm'))
    expect(book.resources).toHaveLength(23)
    expect(new Set(book.resources.map(({ mediaType }) => mediaType))).toEqual(new Set(['image/png']))
  })
})
