import { cardsOf } from '../../../adapt/resolve.ts'
import type { BlockId, Book, Card, Chapter, TextBlock } from '../../../model.ts'
import { elementId } from '../../../project/escape.ts'
import { textBlocks } from '../../../walk.ts'
import type { Plan } from '../plan.ts'

export interface GlossaryChoice {
  /** Which occurrences of a word lead to its card: the first of each chapter (default), or each of them. */
  calls?: 'first' | 'all'
  /** Also gives all cards in a glossary at the end of the book. Default false. */
  atTheEnd?: boolean
}

/** Where the glossary at the end of the book is, relative to the package document, and its title. */
export const glossaryPath = 'text/glossary.xhtml'
export const glossaryTitle = 'Lexique'

/** Which word cards an edition shows, and where. */
export interface PlannedGlossary {
  chapters: ReadonlyMap<Chapter, ChapterCards>
  calls: 'first' | 'all'
  atTheEnd: boolean
}

export interface ChapterCards {
  /** By text block. */
  calls: ReadonlyMap<BlockId, readonly CardCall[]>
  /** In the order in which they are first called. */
  notes: readonly CardNote[]
}

/** A stretch of a block's text that leads to a word card. */
export interface CardCall {
  start: number
  end: number
  /** Identifier of the card's element, in the same file. */
  note: string
  /** The one to which the card leads back. */
  first: boolean
}

export interface CardNote {
  id: string
  card: Card
}

/** The cards of `book` and their calls; undefined when there are none. Cards that say the same are one. */
export function planGlossary(book: Book, plan: Plan, choice: GlossaryChoice): PlannedGlossary | undefined {
  if (!book.layers.some((layer) => layer.kind === 'cards')) return undefined
  const { calls = 'first', atTheEnd = false } = choice
  const chapters = new Map<Chapter, ChapterCards>()
  for (const chapter of book.chapters) {
    const cards = cardsOfChapter(book, chapter, plan, calls)
    if (cards.notes.length > 0) chapters.set(chapter, cards)
  }
  return chapters.size > 0 ? { chapters, calls, atTheEnd } : undefined
}

function cardsOfChapter(book: Book, chapter: Chapter, plan: Plan, which: 'first' | 'all'): ChapterCards {
  const calls = new Map<BlockId, CardCall[]>()
  const notes = new Map<string, CardNote>()
  for (const block of textBlocks(chapter.blocks)) {
    const ofBlock: CardCall[] = []
    for (const { start, end, card } of cardsOf(book.layers, block)) {
      if (start >= end || isInAnchor(block, start, end)) continue
      const key = JSON.stringify(card)
      const known = notes.get(key)
      if (known && which === 'first') continue
      const note = known ?? { id: freeId(`${elementId(chapter.id)}-card-${notes.size + 1}`, plan), card }
      notes.set(key, note)
      ofBlock.push({ start, end, note: note.id, first: !known })
    }
    if (ofBlock.length > 0) calls.set(block.id, ofBlock)
  }
  return { calls, notes: [...notes.values()] }
}

/** An anchor cannot stand inside another. */
function isInAnchor({ marks }: TextBlock, start: number, end: number): boolean {
  return marks.some(
    (mark) => (mark.kind === 'link' || mark.kind === 'note') && mark.start < end && start < mark.end,
  )
}

function freeId(id: string, plan: Plan): string {
  return plan.address(id) === undefined ? id : freeId(`${id}-`, plan)
}
