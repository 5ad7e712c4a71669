import { createHash } from 'node:crypto'
import type { Annotation, Block, Book, Chapter, Layer, Mark, PlacedLayer, TextBlock } from '../model.ts'
import { bookHref, elementId, languageTag, markupText } from '../project/escape.ts'
import { allTextBlocks } from '../walk.ts'

/**
 * A book as one JSON text, the same for two books that say the same. It evens out what carries no meaning:
 *
 * - the order of members, and members that are absent, undefined or say what holds without them (first number 1 of a
 *   list, numbers of one that has none, level 1 of a heading, the book's own language on a block);
 * - the order of marks that start and end at the same place, and marks that cover nothing but must;
 * - the order of resources, and all but the first of one identifier; their bytes stand as a digest;
 * - the order of a layer's annotations beyond that of their blocks' identifiers and their places, and quotes that only
 *   repeat the text they stand on;
 * - the ways to write one address (`safeHref`) or one language tag, links to addresses that no book needs (of scripts
 *   above all) and tags that are none;
 * - what markup cannot hold: characters outside XML (U+FFFD), identifiers that are no XML names (`elementId`).
 *
 * Pure. Two canonical texts are compared as strings; they are not meant to be read back.
 */
export function canonicalBook(book: Book): string {
  const language = languageTag(book.metadata.language) ?? undefined
  const texts = new Map<string, string>()
  for (const { id, text } of allTextBlocks(book)) texts.set(elementId(id), markupText(text))
  const resources = new Map<string, unknown>()
  for (const { id, mediaType, bytes } of book.resources) {
    const digest = createHash('sha256').update(bytes).digest('hex')
    if (!resources.has(id)) resources.set(id, { mediaType, digest })
  }
  return inOrder({
    metadata: book.metadata,
    chapters: book.chapters.map((chapter) => canonicalChapter(chapter, language)),
    resources: [...resources].sort(([one], [other]) => compare(one, other)),
    layers: book.layers.map((layer) => canonicalLayer(layer, texts)),
  })
}

function canonicalChapter(chapter: Chapter, language: string | undefined): unknown {
  const blocks = (all: readonly Block[]) => all.map((block) => canonicalBlock(block, language))
  return {
    ...chapter,
    id: elementId(chapter.id),
    title: chapter.title,
    blocks: blocks(chapter.blocks),
    notes: chapter.notes.map((note) => ({
      id: elementId(note.id),
      label: markupText(note.label),
      blocks: blocks(note.blocks),
    })),
  }
}

function canonicalBlock(block: Block, language: string | undefined): unknown {
  const blocks = (all: readonly Block[]) => all.map((one) => canonicalBlock(one, language))
  switch (block.kind) {
    case 'paragraph':
    case 'heading':
      return canonicalText(block, language)
    case 'list': {
      const { ordered, start, style, reversed, values } = block
      const items = block.items.map(blocks)
      if (!ordered) return { kind: 'list', ordered, items }
      const first = reversed || start !== 1 ? start : undefined
      const numbers = items.map((_, index) => values?.[index] ?? null)
      const some = numbers.some((number) => number !== null)
      return {
        kind: 'list',
        ordered,
        start: first,
        style,
        reversed,
        values: some ? numbers : undefined,
        items,
      }
    }
    case 'definitions':
      return {
        ...block,
        entries: block.entries.map(({ terms, blocks: said }) => ({
          terms: blocks(terms),
          blocks: blocks(said),
        })),
      }
    case 'quote':
    case 'aside':
      return { ...block, blocks: blocks(block.blocks) }
    case 'verse':
      return { ...block, lines: blocks(block.lines) }
    case 'figure':
    case 'table': {
      const { caption } = block
      const named = {
        ...block,
        id: elementId(block.id),
        caption: caption && canonicalText(caption, language),
      }
      if (block.kind === 'figure') return { ...named, alt: block.alt === null ? null : markupText(block.alt) }
      return {
        ...named,
        rows: block.rows.map((row) => row.map((cell) => ({ ...cell, blocks: blocks(cell.blocks) }))),
      }
    }
    case 'separator':
      return block
  }
}

function canonicalText(block: TextBlock, bookLanguage: string | undefined): unknown {
  const language = languageTag(block.language ?? '') ?? undefined
  return {
    ...block,
    id: elementId(block.id),
    text: markupText(block.text),
    language: language === bookLanguage ? undefined : language,
    level: block.kind === 'heading' ? (block.level ?? 1) : undefined,
    marks: canonicalMarks(block.marks),
  }
}

const places: ReadonlySet<Mark['kind']> = new Set(['note', 'page', 'formula'])

function canonicalMarks(marks: readonly Mark[]): unknown[] {
  return marks
    .filter(({ kind, start, end }) => start < end || places.has(kind))
    .flatMap((mark) => canonicalMark(mark) ?? [])
    .map((mark) => ({ mark, key: inOrder(mark) }))
    .sort((a, b) => a.mark.start - b.mark.start || b.mark.end - a.mark.end || compare(a.key, b.key))
    .map(({ mark }) => mark)
}

function canonicalMark(mark: Mark): Mark | null {
  switch (mark.kind) {
    case 'language': {
      const language = languageTag(mark.language)
      return language === null ? null : { ...mark, language }
    }
    case 'link': {
      const href = bookHref(mark.href)
      return href === null ? null : { ...mark, href }
    }
    case 'note':
      return { ...mark, note: elementId(mark.note) }
    case 'ruby':
      return { ...mark, text: markupText(mark.text) }
    case 'picture':
      return { ...mark, alt: mark.alt === null ? null : markupText(mark.alt) }
    case 'page':
      return { ...mark, label: markupText(mark.label) }
    default:
      return mark
  }
}

function canonicalLayer(layer: Layer, texts: ReadonlyMap<string, string>): unknown {
  if (layer.kind === 'pronunciations') return layer
  const list: PlacedLayer['annotations'][number][] = layer.annotations
  const annotations = list.map((annotation) => {
    const block = elementId(annotation.block)
    const { quote, ...rest } = annotation
    const repeats = quote !== undefined && repeatsText(annotation, texts.get(block) ?? '')
    return repeats ? { ...rest, block } : { ...annotation, block }
  })
  annotations.sort((a, b) => compare(a.block, b.block) || a.start - b.start || a.end - b.end)
  return { ...layer, annotations, unplaced: layer.unplaced?.length ? layer.unplaced : undefined }
}

function repeatsText({ start, end, quote }: Annotation<unknown>, text: string): boolean {
  return (
    quote?.exact === text.slice(start, end) &&
    text.slice(0, start).endsWith(quote.before) &&
    text.startsWith(quote.after, end)
  )
}

/** JSON with members in the order of their names, and none that is undefined. */
function inOrder(value: unknown): string {
  return JSON.stringify(value, (_name, each: unknown) =>
    typeof each === 'object' && each !== null && !Array.isArray(each)
      ? Object.fromEntries(Object.entries(each).sort(([one], [other]) => compare(one, other)))
      : each,
  )
}

function compare(one: string, other: string): number {
  return one < other ? -1 : one > other ? 1 : 0
}
