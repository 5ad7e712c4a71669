import { resolveSentences } from '../adapt/resolve.ts'
import { countBlockWords } from '../measure/words.ts'
import type { Block, Book, Chapter, Note, Sequence, TextBlock } from '../model.ts'
import { countNoteElements } from '../project/elements.ts'
import { textBlocks } from '../walk.ts'
import { cutBlock, type SentencesOf } from './cut-block.ts'
import { defaultLimits, type SequenceLimits } from './limits.ts'
import { pack } from './pack.ts'
import { unitsOf } from './units.ts'

/**
 * Cuts each chapter into the short sequences that a reader shows one at a time, numbered from 1 through the book.
 *
 * Every block is in exactly one sequence, in order. Blocks are not cut unless one alone is far too long: then it
 * becomes pieces (see `cutText`). Headings stay with what follows; notes come with each sequence that calls them, and
 * notes that nothing calls with the last of their chapter. Sentence ends come from the book's layers where there are
 * some, so adapt the book first.
 */
export function cutSequences(book: Book, limits: SequenceLimits = defaultLimits): Sequence[] {
  const sentencesOf: SentencesOf = (block) => {
    const known = resolveSentences(book.layers, block)
    return known.length > 0 ? known : guessSentences(block, book.metadata.language)
  }
  const sequences: Sequence[] = []
  for (const { chapter, titles } of withTitles(book.chapters)) {
    const whole = { ...chapter, blocks: [...titles.flatMap(({ blocks }) => blocks), ...chapter.blocks] }
    const runs = cutChapter(whole, limits, sentencesOf)
    runs.forEach(({ blocks, notes }, index) => {
      const titlesOf = index === 0 && titles.length > 0 ? { titlesOf: titles.map(({ id }) => id) } : {}
      sequences.push({
        number: sequences.length + 1,
        chapter: { id: chapter.id, title: chapter.title, part: index + 1, parts: runs.length, ...titlesOf },
        blocks,
        notes,
        words: countBlockWords(blocks),
      })
    })
  }
  return sequences
}

/** Chapters, each with those straight before it that are only a title: nobody wants to turn a page to read one. */
function withTitles(chapters: readonly Chapter[]): { chapter: Chapter; titles: Chapter[] }[] {
  const grouped: { chapter: Chapter; titles: Chapter[] }[] = []
  let titles: Chapter[] = []
  for (const [index, chapter] of chapters.entries()) {
    const isTitle = chapter.notes.length === 0 && chapter.blocks.every(({ kind }) => kind === 'heading')
    if (isTitle && chapter.blocks.length > 0 && index < chapters.length - 1) {
      titles.push(chapter)
      continue
    }
    grouped.push({ chapter, titles })
    titles = []
  }
  return grouped
}

function cutChapter(
  chapter: Chapter,
  limits: SequenceLimits,
  sentencesOf: SentencesOf,
): { blocks: Block[]; notes: Note[] }[] {
  const notes = new Map(chapter.notes.map((note) => [note.id, note]))
  const blocks = chapter.blocks.flatMap((block) => cutBlock(block, limits, sentencesOf))
  const noteElements = (block: Block) =>
    notesOf([block], notes).reduce((sum, note) => sum + countNoteElements(note), 0)
  const runs = pack(unitsOf(blocks, noteElements), limits)
  if (runs.length === 0 && chapter.notes.length > 0) runs.push([])
  const cut = runs.map((run) => ({ blocks: run, notes: notesOf(run, notes) }))

  const called = new Set(cut.flatMap((run) => run.notes))
  for (const note of chapter.notes) if (!called.has(note)) cut.at(-1)?.notes.push(note)
  return cut
}

/** The notes called from `blocks`, in the order of their first calls, with those that the notes themselves call. */
function notesOf(blocks: readonly Block[], notes: ReadonlyMap<string, Note>): Note[] {
  if (notes.size === 0) return []
  const called = new Set<Note>()
  const follow = (inside: readonly Block[]) => {
    const fresh: Note[] = []
    for (const block of textBlocks(inside)) {
      for (const mark of block.marks) {
        const note = mark.kind === 'note' ? notes.get(mark.note) : undefined
        if (!note || called.has(note)) continue
        called.add(note)
        fresh.push(note)
      }
    }
    for (const note of fresh) follow(note.blocks)
  }
  follow(blocks)
  return [...called]
}

/** Sentence ends of a text that no layer knows: by the general rules of Unicode (UAX 29). */
function guessSentences(block: TextBlock, bookLanguage: string): [number, number][] {
  const segmenter = new Intl.Segmenter(safeLocale(block.language ?? bookLanguage), {
    granularity: 'sentence',
  })
  return [...segmenter.segment(block.text)].map(({ index, segment }) => [index, index + segment.length])
}

function safeLocale(language: string): string {
  try {
    return Intl.getCanonicalLocales(language)[0] ?? 'und'
  } catch {
    return 'und' // the tag comes from a book and may be no tag at all
  }
}
