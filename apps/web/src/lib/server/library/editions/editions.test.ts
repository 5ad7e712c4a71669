import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { buffer } from 'node:stream/consumers'
import { setTimeout as sleep } from 'node:timers/promises'
import { readBook, type Book, type CardLayer, type TextBlock } from '@trousseau/book'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { openTestPlatform } from '#lib/server/platform/testing.ts'
import { database } from '../database.ts'
import { importFromDisk } from '../from-disk.ts'
import { importJob, importOf } from '../importing.ts'
import { libraryMigrations } from '../migrations.ts'
import { previewSequence, teamBook, teamBooks } from '../publication.ts'
import { renderJob } from '../rendering.ts'
import { editionFile } from './edition-file.ts'
import { epubOf } from './testing-epub.ts'
import { fileJob, makeMissingFiles } from './missing-files.ts'

const threadEntry = join(import.meta.dirname, '../../../../server/thread.ts')

let dispose: () => Promise<void>
let folder: string

beforeAll(async () => {
  ;({ dispose } = await openTestPlatform({
    migrations: [libraryMigrations],
    jobs: [importJob, renderJob, fileJob],
    threadEntry,
  }))
  folder = await mkdtemp(join(tmpdir(), 'trousseau-editions-'))
})
afterAll(async () => {
  await dispose()
  await rm(folder, { recursive: true, force: true })
})

const ISBN = 'urn:isbn:9782070612758'
const sentences = ['La meule tourne dans le vent.', 'Nour range le grain.', 'Le soir tombe sur la noria.']

/** The book as a publisher sends it: an EPUB that knows nothing of layers. */
function publisherBook(texts: string[]): Book {
  const blocks = texts.map((text, index): TextBlock => ({
    kind: 'paragraph',
    id: `p${index}`,
    text,
    marks: [],
  }))
  return {
    metadata: {
      title: 'Le moulin de Nour',
      language: 'fr',
      contributors: [],
      subjects: [],
      identifier: ISBN,
    },
    chapters: [{ id: 'c1', title: 'Le moulin', level: 1, role: 'body', blocks, notes: [] }],
    resources: [],
    layers: [],
  }
}

async function bring(name: string, bytes: Uint8Array) {
  const path = join(folder, name)
  await writeFile(path, bytes)
  const bringing = await importFromDisk(path, { publish: 'yes' })
  if (bringing.kind === 'refused') throw new Error(bringing.fault)
  for (;;) {
    const entry = await importOf(bringing.id)
    if (entry?.state === 'ready' || entry?.state === 'refused') return entry
    await sleep(50)
  }
}

async function exported(edition: Parameters<typeof editionFile>[1] = 'simple'): Promise<Book> {
  const file = await editionFile('le-moulin-de-nour', edition)
  if (!file) throw new Error('no such edition')
  const bytes = await buffer(await file.stream())
  expect(bytes.length).toBe(file.size)
  return (await readBook({ bytes, name: file.name })).book
}

/** Cards that a person made for words of the book. */
function withCards(book: Book, words: string[]): Book {
  const blocks = book.chapters.flatMap((chapter) => chapter.blocks as TextBlock[])
  const annotations = words.map((word) => {
    const block = blocks.find(({ text }) => text.includes(word))
    if (!block) throw new Error(`no block has ${word}`)
    const start = block.text.indexOf(word)
    return {
      block: block.id,
      start,
      end: start + word.length,
      value: { word, definition: `Ce qu’est ${word}.` },
    }
  })
  const cards: CardLayer = { kind: 'cards', origin: 'human', version: 1, by: 'person', annotations }
  return { ...book, layers: [...book.layers, cards] }
}

describe('a book that comes back', () => {
  it('can be taken away as an EPUB with its layers', async () => {
    expect(await bring('moulin.epub', await epubOf(publisherBook(sentences)))).toMatchObject({
      state: 'ready',
      slug: 'le-moulin-de-nour',
    })
    const book = await exported()
    expect(book.layers.map(({ kind, origin }) => `${kind} ${origin}`)).toEqual([
      'words auto',
      'sentences auto',
      'groups auto',
    ])
    expect((await teamBook('le-moulin-de-nour'))?.editions).toEqual(['simple', 'syllabes'])
  })

  it('is a new version of itself when its own export comes back with what people made', async () => {
    const worked = withCards(await exported(), ['meule', 'noria'])
    expect(await bring('moulin-cartes.epub', await epubOf(worked))).toMatchObject({
      slug: 'le-moulin-de-nour',
    })
    expect(await teamBooks()).toHaveLength(1)
    const cards = (await previewSequence('le-moulin-de-nour', 1))?.layers.find(({ kind }) => kind === 'cards')
    expect(cards?.annotations).toHaveLength(2)
  })

  it('keeps what people made when the publisher sends a new text, and lists what has no place', async () => {
    const texts = ['Un matin d’avril.', ...sentences.slice(0, 2), 'Le soir tombe sur la rivière.']
    await bring('moulin-2.epub', await epubOf(publisherBook(texts)))
    const book = await teamBook('le-moulin-de-nour')
    expect(book?.unplaced).toEqual([
      expect.objectContaining({
        kind: 'cards',
        said: 'Ce qu’est noria.',
        quote: expect.objectContaining({ exact: 'noria' }) as unknown,
        reason: 'gone',
      }),
    ])
    const found = await previewSequence('le-moulin-de-nour', 1)
    const cards = found?.layers.find(({ kind }) => kind === 'cards')
    expect(cards?.annotations.map(({ value }) => value)).toEqual([
      { word: 'meule', definition: 'Ce qu’est meule.' },
    ])
    expect(await teamBooks()).toHaveLength(1)
  })

  it('tries again to place what had no place', async () => {
    await bring('moulin-3.epub', await epubOf(publisherBook(['Un matin d’avril.', ...sentences])))
    expect((await teamBook('le-moulin-de-nour'))?.unplaced).toEqual([])
    const cards = (await exported()).layers.filter(({ kind }) => kind === 'cards') as CardLayer[]
    expect(cards.flatMap(({ annotations }) => annotations.map(({ value }) => value.word)).sort()).toEqual([
      'meule',
      'noria',
    ])
  })

  it('gives the same book in every edition', async () => {
    expect((await teamBook('le-moulin-de-nour'))?.editions).toEqual(['simple', 'syllabes', 'lexique'])
    const simple = await exported()
    expect(await exported('syllabes')).toEqual(simple)
    expect(await exported('lexique')).toEqual(simple)
  })
})

describe('a version stored without a file', () => {
  it('gets one from the files it was imported from', async () => {
    await database().updateTable('library_versions').set({ file: null }).execute()
    expect(await editionFile('le-moulin-de-nour', 'simple')).toBeNull()
    await makeMissingFiles()
    for (let turn = 0; (await editionFile('le-moulin-de-nour', 'simple')) === null; turn++) {
      expect(turn).toBeLessThan(200)
      await sleep(50)
    }
    expect((await exported()).metadata.title).toBe('Le moulin de Nour')
  })
})
