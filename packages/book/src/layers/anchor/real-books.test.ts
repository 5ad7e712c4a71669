import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { beforeAll, describe, expect, it } from 'vitest'
import { adapt } from '../../adapt/adapt.ts'
import { editBook, randomFrom, type EditedBook } from '../../fixtures/edited-book.ts'
import type { Annotation, Book, CardLayer, Layer, SimplerLayer, Wording } from '../../model.ts'
import { readBook } from '../../read/index.ts'
import { allTextBlocks } from '../../walk.ts'
import { reanchor } from './reanchor.ts'

const shared = process.env['TROUSSEAU_SHARED'] ?? join(import.meta.dirname, '../../../../../../shared')
const books = join(shared, 'books')
const here = describe.skipIf(!existsSync(books))

interface Score {
  /** Annotations whose letters are all in the new version, together and in order. */
  there: number
  right: number
  /** Not where its letters are, or somewhere when they are gone. */
  wrong: string[]
}

/** One card on each stretch; the number of the stretch is its word. */
function cardsOn(annotations: readonly Annotation<unknown>[]): CardLayer {
  return {
    kind: 'cards',
    origin: 'human',
    version: 1,
    by: 'person',
    annotations: annotations.map(({ block, start, end }, index) => ({
      block,
      start,
      end,
      value: { word: String(index) },
    })),
  }
}

function cardsIn(layer: Layer | undefined): CardLayer {
  if (layer?.kind !== 'cards') throw new Error('no cards')
  return layer
}

function score(before: CardLayer, after: CardLayer, edited: EditedBook): Score {
  const found = new Map(after.annotations.map((annotation) => [annotation.value.word, annotation]))
  const result: Score = { there: 0, right: 0, wrong: [] }
  for (const { block, start, end, value } of before.annotations) {
    const first = edited.now(block, start)
    let whole = first !== undefined
    for (let at = start; at < end && whole; at++) {
      const now = edited.now(block, at)
      whole = now?.block === first?.block && now?.at === (first?.at ?? 0) + at - start
    }
    const place = found.get(value.word)
    const right =
      first &&
      place?.block === first.block.id &&
      place.start === first.at &&
      place.end === first.at + end - start
    if (whole) result.there++
    if (whole && right) result.right++
    else if (place) result.wrong.push(`${block} ${start} → ${place.block} ${place.start}`)
  }
  return result
}

/** Cards on the words of the chapters, one of `every`; notes are not part of what is edited. */
function wordCards(book: Book, every = 1): CardLayer {
  const inChapters = new Set(
    book.chapters.flatMap((chapter) =>
      [...allTextBlocks({ ...book, chapters: [{ ...chapter, notes: [] }] })].map(({ id }) => id),
    ),
  )
  const words = adapt(book).layers.find((layer) => layer.kind === 'words')
  return cardsOn(
    words?.annotations.filter(({ block }, index) => index % every === 0 && inChapters.has(block)) ?? [],
  )
}

function sentencesOf(book: Book): string[] {
  return [...allTextBlocks(book)]
    .flatMap(({ text }) => text.match(/[^.!?…]+[.!?…]+/g) ?? [])
    .map((sentence) => sentence.trim())
    .filter(({ length }) => length > 20 && length < 200)
}

here('reanchor on real books', () => {
  let foreign: string[] = []
  beforeAll(async () => {
    foreign = sentencesOf((await readBook(join(books, 'verne-tour-du-monde.latin1.txt'))).book)
  })

  it.each([
    ['carraud-contes-et-historiettes.epub', 10],
    ['hugo-fantine.epub', 2],
  ])(
    'follows the words of %s through a version that was edited, each kind of edit in %i paragraphs of a hundred',
    async (name, percent) => {
      const { book } = await readBook(join(books, name))
      const edited = editBook(book, { percent, random: randomFrom(percent), foreign })
      const before = wordCards(book)
      const after = cardsIn(reanchor([before], book, edited.book)[0])
      const { there, right, wrong } = score(before, after, edited)
      expect(wrong).toEqual([])
      expect(right / there).toBeGreaterThan(0.99)
      expect(after.annotations.length + (after.unplaced?.length ?? 0)).toBe(before.annotations.length)
    },
  )

  it('keeps simpler wordings with their paragraphs', async () => {
    const { book } = await readBook(join(books, 'carraud-contes-et-historiettes.epub'))
    const edited = editBook(book, { percent: 2, random: randomFrom(5), foreign })
    const annotations = [...allTextBlocks(book)]
      .filter(({ text }) => text.length > 0)
      .map(({ id, text }): Annotation<Wording> => ({
        block: id,
        start: 0,
        end: text.length,
        value: { text: id },
      }))
    const layer: SimplerLayer = { kind: 'simpler', origin: 'human', version: 1, by: 'person', annotations }
    const [back] = reanchor([layer], book, edited.book)
    if (back?.kind !== 'simpler') throw new Error('no simpler wordings')
    expect(back.annotations.length + (back.unplaced?.length ?? 0)).toBe(annotations.length)
    expect(back.annotations.length / annotations.length).toBeGreaterThan(0.93)
    const texts = new Map([...allTextBlocks(book)].map(({ id, text }) => [id, text]))
    for (const { block, start, end, value } of back.annotations) {
      // Most of its letters are there: where the first and the last of those that are left stand.
      const length = texts.get(value.text)?.length ?? 0
      const kept = Array.from({ length }, (_, at) => edited.now(value.text, at)).filter(
        (now) => now?.block.id === block && now.at >= start && now.at < end,
      )
      expect(kept.length / Math.max(length, end - start), value.text).toBeGreaterThan(0.7)
    }
  })

  it.each([
    ['carraud-contes-et-historiettes.docx'],
    ['carraud-contes-et-historiettes.html.d/15626-h.htm'],
    ['carraud-contes-et-historiettes.latin1.txt'],
  ])('follows the words of an EPUB file into %s', async (name) => {
    const { book: old } = await readBook(join(books, 'carraud-contes-et-historiettes.epub'))
    const { book: now } = await readBook(join(books, name))
    const before = wordCards(old)
    const after = cardsIn(reanchor([before], old, now)[0])
    expect(after.annotations.length + (after.unplaced?.length ?? 0)).toBe(before.annotations.length)
    // Words that both versions have as often stand in the same order.
    const oldWords = occurrences(old, before)
    const newWords = occurrences(now, wordCards(now))
    const places = new Map(
      after.annotations.map(({ value, block, start }) => [value.word, `${block} ${start}`]),
    )
    let known = 0
    let right = 0
    const wrong: string[] = []
    for (const [word, list] of oldWords) {
      const twins = newWords.get(word)
      if (twins?.length !== list.length) continue
      for (const [index, { number }] of list.entries()) {
        known++
        const place = places.get(number)
        if (place === twins[index]?.place) right++
        else if (place !== undefined) wrong.push(`${word} ${index}: ${place}`)
      }
    }
    expect(wrong).toEqual([])
    expect(known).toBeGreaterThan(15_000)
    expect(right / known).toBeGreaterThan(0.99)
  })
})

function occurrences(book: Book, cards: CardLayer): Map<string, { number: string; place: string }[]> {
  const texts = new Map([...allTextBlocks(book)].map(({ id, text }) => [id, text]))
  const words = new Map<string, { number: string; place: string }[]>()
  for (const { block, start, end, value } of cards.annotations) {
    const word = texts.get(block)?.slice(start, end) ?? ''
    const list = words.get(word) ?? []
    words.set(word, list)
    list.push({ number: value.word, place: `${block} ${start}` })
  }
  return words
}
