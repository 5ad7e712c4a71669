import { existsSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { adapt } from '../../adapt/adapt.ts'
import { anyBook } from '../../fixtures/any-book.ts'
import { everyKind } from '../../fixtures/every-kind.ts'
import { write } from '../../fixtures/write.ts'
import type { Book, Layer } from '../../model.ts'
import { BookRefused } from '../../problem.ts'
import { canonicalBook } from '../../profile/canonical.ts'
import { allTextBlocks } from '../../walk.ts'
import { readBook } from '../read-book.ts'

const root = join(import.meta.dirname, '../../../../..')
const shared = process.env['TROUSSEAU_SHARED'] ?? join(root, '../shared')

/** What comes back of `book`, and the file that is written of what came back; equal when nothing is lost. */
async function roundTrip(book: Book) {
  const { bytes: first } = await write(book)
  const { book: back, problems } = await readBook({ bytes: first, name: 'book.epub' })
  const { bytes: second } = await write(back)
  return {
    same: canonicalBook(back) === canonicalBook(book),
    sameBytes: Buffer.compare(first, second) === 0,
    problems: problems.map(({ code }) => code),
    back,
  }
}

const kept = { same: true, sameBytes: true, problems: [] }

/** What people may have said of a text: one annotation of each kind, on its longest block. */
function humanLayers(book: Book): Layer[] {
  const [longest] = [...allTextBlocks(book)].sort((a, b) => b.text.length - a.text.length)
  if (!longest) return []
  const { id: block, text } = longest
  const end = Math.min(5, text.length)
  const head = { origin: 'human' as const, version: 2, by: 'person' }
  const at = { block, start: 0, end }
  const here = { block, start: end, end }
  const syllables = [text.slice(0, end)]
  return [
    { kind: 'words', ...head, annotations: [{ ...at, value: { syllables, graphemes: [], liaison: 'z' } }] },
    { kind: 'groups', ...head, annotations: [{ ...at, value: null }] },
    { kind: 'pronunciations', ...head, entries: [{ written: 'Jean', said: 'ʒɑ̃' }] },
    { kind: 'cards', ...head, annotations: [{ ...at, value: { word: 'chat', definition: 'Un animal.' } }] },
    { kind: 'simpler', ...head, annotations: [{ ...at, value: { text: 'Plus simple.' } }] },
    { kind: 'summaries', ...head, annotations: [{ ...here, value: { text: 'Avant.' } }] },
    {
      kind: 'people',
      ...head,
      people: [{ id: 'v', name: 'Valjean', otherNames: ['Madeleine'] }],
      annotations: [{ ...at, value: 'v' }],
    },
    {
      kind: 'questions',
      ...head,
      annotations: [{ ...here, value: { question: 'Qui ?', answers: [{ text: 'Lui', right: true }] } }],
    },
  ]
}

describe('a book that was written as EPUB and read again', () => {
  it('is the same book, with every kind of block and mark', async () => {
    const adapted = adapt(everyKind)
    const book = { ...adapted, layers: [...adapted.layers, ...humanLayers(adapted)] }
    expect(await roundTrip(book)).toMatchObject(kept)
  })

  it('is the same book, whatever book it is', async () => {
    await fc.assert(
      fc.asyncProperty(anyBook, async (book) => {
        const { same, sameBytes, problems, back } = await roundTrip(book)
        if (!same) expect(canonicalBook(back)).toBe(canonicalBook(book))
        expect({ same, sameBytes, problems }).toEqual(kept)
      }),
      { numRuns: 100 },
    )
  }, 60_000)

  it('is the same book when the file is an edition that shows aids and word cards', async () => {
    const adapted = adapt(everyKind)
    const book = { ...adapted, layers: [...adapted.layers, ...humanLayers(adapted)] }
    const aids = {
      syllables: ['inks' as const, 'arcs' as const],
      silent: true,
      sounds: ['ou' as const],
      groups: true,
      liaisons: true,
    }
    for (const edition of [{ aids }, { aids, glossary: {} }, { glossary: { atTheEnd: true } }]) {
      const bytes = (await write(book, { edition })).bytes
      expect(Buffer.compare(bytes, (await write(book)).bytes)).not.toBe(0)
      const { book: back, problems } = await readBook({ bytes, name: 'edition.epub' })
      expect(problems).toEqual([])
      expect(canonicalBook(back)).toBe(canonicalBook(book))
    }
  })

  const starters = join(root, 'content/books')
  const sources = readdirSync(starters).map((name) => join(starters, name, 'book.html'))
  const real = [
    'hugo-fantine.epub',
    'carraud-contes-et-historiettes.epub',
    'verne-tour-du-monde.latin1.txt',
  ].map((name) => join(shared, 'books', name))
  it.each([...sources.filter(existsSync), ...real])(
    'is the same book: %s',
    async (path) => {
      if (!existsSync(path)) {
        expect(path.startsWith(shared)).toBe(true)
        return
      }
      const adapted = adapt((await readBook(path)).book)
      const book = { ...adapted, layers: [...adapted.layers, ...humanLayers(adapted)] }
      expect(await roundTrip(book)).toMatchObject(kept)
    },
    120_000,
  )
})

const fixtures = join(shared, 'epub')
describe.skipIf(!existsSync(fixtures))('the files of the EPUBCheck test suite', () => {
  it('come back the same after their export, those that import', async () => {
    const lost: Record<string, unknown> = {}
    let count = 0
    for (const file of readdirSync(fixtures)) {
      const imported = await readBook(join(fixtures, file)).catch((error: unknown) => {
        if (error instanceof BookRefused) return null
        throw error
      })
      if (!imported) continue
      count++
      const adapted = adapt(imported.book)
      const book = { ...adapted, layers: [...adapted.layers, ...humanLayers(adapted)] }
      const { same, sameBytes, problems } = await roundTrip(book)
      if (!same || !sameBytes || problems.length > 0) lost[file] = { same, sameBytes, problems }
    }
    expect(count).toBeGreaterThan(400)
    expect(lost).toEqual({})
  }, 120_000)
})
