/** A book's editions in a page, each file from the EPUB file that was written, as a reading system would give it. */
import { Writable } from 'node:stream'
import type { Page } from '@playwright/test'
import { adapt, writeEpub, type Book, type Edition, type Mark, type TextBlock } from '@trousseau/book'
import { unzip } from '../../src/fixtures/unzip.ts'

const types: Record<string, string> = {
  xhtml: 'application/xhtml+xml',
  css: 'text/css',
  opf: 'application/oebps-package+xml',
}

/** Opens the first chapter of `book`; `style` is what a reading system adds for its reader. */
export async function openEdition(page: Page, book: Book, edition: Edition, style = ''): Promise<void> {
  const files = await unzip(await bytesOf(book, edition))
  await page.unrouteAll()
  await page.route('https://livre.test/**', (route) => {
    const path = new URL(route.request().url()).pathname.slice(1)
    const body = files.get(path)
    if (!body) return route.fulfill({ status: 404 })
    const contentType = types[path.split('.').at(-1) ?? ''] ?? 'application/octet-stream'
    const styled = body
      .toString()
      .replace('</head>', `<style>${style.replaceAll('>', '&gt;')}</style></head>`)
    return route.fulfill({ contentType, body: contentType === types['xhtml'] ? styled : body })
  })
  await page.goto('https://livre.test/EPUB/text/chapter-001.xhtml')
}

async function bytesOf(book: Book, edition: Edition): Promise<Buffer> {
  const chunks: Buffer[] = []
  const sink = new Writable({
    write(chunk: Buffer, _encoding, done) {
      chunks.push(chunk)
      done()
    },
  })
  await writeEpub(book, sink, { edition })
  return Buffer.concat(chunks)
}

let count = 0

export function paragraph(text: string, marks: Mark[] = [], more: Partial<TextBlock> = {}): TextBlock {
  return { kind: 'paragraph', id: `p${++count}`, text, marks, ...more }
}

type Bare<M> = M extends unknown ? Omit<M, 'start' | 'end'> : never

/** `words` in `text`, at their first place, with a mark. */
export function on(text: string, words: string, mark: Bare<Mark>): Mark {
  const start = text.indexOf(words)
  return { ...mark, start, end: start + words.length }
}

/** An adapted book of one chapter. */
export function bookOf(blocks: Book['chapters'][number]['blocks'], more: Partial<Book> = {}): Book {
  return adapt({
    metadata: { title: 'Le fleuve', language: 'fr', contributors: [], subjects: [] },
    chapters: [
      {
        id: 'c1',
        title: 'Le fleuve',
        level: 1,
        role: 'body',
        blocks,
        notes: [{ id: 'n1', label: '1', blocks: [paragraph('Un petit bateau.')] }],
      },
    ],
    resources: [],
    layers: [],
    ...more,
  })
}

const marked =
  'Il marchait lentement, très lentement, vers la MAISON rouge1 du vieux capitaine\u00a0: une étrange cabane.'
const foreign = 'هذا هو le petit chat هنا'
const long =
  'Peut-être qu’il viendra\u202f; «\u202fextraordinairement\u202f», dit-il à son arrière-grand-père, l’officier\u202f!'

export const prose: TextBlock[] = [
  paragraph(
    '«\u202fLes enfants arrivent\u202f», dit la voisine. Ils ont apporté des cerises, du pain et une lampe\u202f; les amis de l’école attendaient au bord du fleuve depuis longtemps (c’était l’été).',
  ),
  paragraph('Elle avait un œuf, vingt tomates, des fleurs de Madagascar. — Tu viens\u202f? demanda ma sœur…'),
]

/** Every place where a word may stand. */
export const everyPlace = [
  { kind: 'heading', id: 'h1', text: 'Le matin au village', marks: [], level: 1 } satisfies TextBlock,
  ...prose,
  paragraph(marked, [
    on(marked, 'lentement', { kind: 'emphasis' }),
    on(marked, 'très lentement', { kind: 'strong' }),
    on(marked, 'MAISON', { kind: 'small-caps' }),
    on(marked, 'vieux capitaine', { kind: 'link', href: 'https://exemple.fr/' }),
    on(marked, 'cabane', { kind: 'ruby', text: 'kaban' }),
    { kind: 'note', note: 'n1', start: marked.indexOf('1'), end: marked.indexOf('1') + 1 },
    // inside words
    { kind: 'emphasis', start: marked.indexOf('étrange'), end: marked.indexOf('étrange') + 3 },
    { kind: 'page', label: '12', start: marked.indexOf('rchait'), end: marked.indexOf('rchait') },
  ]),
  paragraph('Première ligne\nseconde ligne'),
  paragraph(foreign, [on(foreign, 'le petit chat', { kind: 'language', language: 'fr' })], {
    language: 'ar',
  }),
  paragraph(long),
  { kind: 'list' as const, ordered: false, items: [[paragraph('des poires')], [paragraph('des pommes')]] },
  {
    kind: 'verse' as const,
    lines: [paragraph('Le vent se lève,'), paragraph('la rivière murmure.')],
  },
]

export const everyAid: Edition = {
  aids: { syllables: ['inks', 'arcs'], silent: true, sounds: ['ou', 'an'], groups: true, liaisons: true },
}
export const syllables: Edition = { aids: { syllables: ['inks'] } }
