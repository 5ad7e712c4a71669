import type { Block, Book, TextBlock } from './model.ts'

/** Every block among `blocks` and inside them, in reading order, outer ones first; captions, terms and cells too. */
export function* allBlocks(blocks: readonly Block[]): Generator<Block> {
  // Without recursion: a generator in a generator passes each block up through every level above it.
  const waiting = [...blocks].reverse()
  for (let block = waiting.pop(); block; block = waiting.pop()) {
    yield block
    const inside = blocksInside(block)
    for (let i = inside.length - 1; i >= 0; i--) waiting.push(inside[i] as Block)
  }
}

/** The blocks that stand directly in a block, in reading order. */
function blocksInside(block: Block): readonly Block[] {
  switch (block.kind) {
    case 'quote':
    case 'aside':
      return block.blocks
    case 'verse':
      return block.lines
    case 'list':
      return block.items.flat()
    case 'definitions':
      return block.entries.flatMap(({ terms, blocks }) => [...terms, ...blocks])
    case 'figure':
      return block.caption ? [block.caption] : []
    case 'table': {
      const cells = block.rows.flatMap((row) => row.flatMap(({ blocks }) => blocks))
      return block.caption ? [block.caption, ...cells] : cells
    }
    case 'paragraph':
    case 'heading':
    case 'separator':
      return []
  }
}

/** Every text block among `blocks`, in reading order, captions and cells too. */
export function* textBlocks(blocks: readonly Block[]): Generator<TextBlock> {
  for (const block of allBlocks(blocks)) if (isText(block)) yield block
}

/** Every text block of a book, chapter by chapter, each chapter's notes after it. */
export function* allTextBlocks(book: Book): Generator<TextBlock> {
  for (const chapter of book.chapters) {
    yield* textBlocks(chapter.blocks)
    for (const note of chapter.notes) yield* textBlocks(note.blocks)
  }
}

export function isText(block: Block): block is TextBlock {
  return block.kind === 'paragraph' || block.kind === 'heading'
}
