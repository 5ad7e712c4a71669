/** What the reader shows of one sequence: its words, perhaps with aids, and the ways to the pages beside it. */
import { resolveBlock, textBlocks, type TextBlock } from '@trousseau/book'
import { anyAid, elementId, projectBlocks, type Aids } from '@trousseau/book/project'
import type { Corrections } from '#lib/reading/corrections.ts'
import type { BookCard, PublishedSequence } from '#lib/server/library/index.ts'

export interface ReaderPage {
  book: BookCard
  number: number
  count: number
  /** Title of the chapter when it is not to be seen in the text itself. */
  chapter: string | null
  /** Whether the text begins with the book's own title. */
  titleInText: boolean
  html: string
  /** True when `html` carries aids. */
  decorated: boolean
  /** What people corrected, for the browser that makes the aids itself. */
  corrections: Corrections | null
}

/** The page of `found`, with `aids` written into its markup; without when they are left to the browser (null). */
export function readerPage(found: PublishedSequence, aids: Aids | null): ReaderPage {
  const { book, sequence, count } = found
  const decorated = aids !== null && anyAid(aids)
  const [first] = sequence.blocks
  const heading = first?.kind === 'heading' ? first.text : null
  const { title } = sequence.chapter
  return {
    book,
    number: sequence.number,
    count,
    chapter: heading === null && title !== null && !sameTitle(title, book.title) ? title : null,
    titleInText: heading !== null && sameTitle(heading, book.title),
    html: decorated ? withAids(found, aids) : found.html,
    decorated,
    corrections: decorated ? null : correctionsOf(found),
  }
}

function withAids(
  { book, sequence, layers, pictures, targets, headingShift }: PublishedSequence,
  aids: Aids,
): string {
  return projectBlocks(sequence.blocks, {
    language: book.language,
    notes: sequence.notes,
    headingShift,
    picture: (resource) => pictures[resource] ?? null,
    lazyPictures: true,
    address: (id) => {
      const number = targets[id]
      if (number === undefined) return null
      return number === sequence.number ? `#${elementId(id)}` : `${number}#${elementId(id)}`
    },
    aids,
    reading: (block) => resolveBlock(layers, block),
  })
}

function correctionsOf({ sequence, layers }: PublishedSequence): Corrections | null {
  const people = layers.filter(({ origin }) => origin === 'human')
  if (people.length === 0) return null
  const corrections: Corrections = {}
  for (const block of blocksOf(sequence)) {
    const { words, groups } = resolveBlock(people, block)
    if (words.length > 0 || groups.length > 0) corrections[elementId(block.id)] = { words, groups }
  }
  return corrections
}

function* blocksOf(sequence: PublishedSequence['sequence']): Generator<TextBlock> {
  yield* textBlocks(sequence.blocks)
  for (const note of sequence.notes) yield* textBlocks(note.blocks)
}

function sameTitle(one: string, other: string): boolean {
  return one.localeCompare(other, 'fr', { sensitivity: 'base', ignorePunctuation: true }) === 0
}
