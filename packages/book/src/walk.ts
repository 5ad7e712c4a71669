import type { Block, Book, TextBlock } from './model.ts'

/** Every block among `blocks` and inside them, in reading order, outer ones first; captions, terms and cells too. */
export function* allBlocks(blocks: readonly Block[]): Generator<Block> {
  for (const block of blocks) {
    yield block
    switch (block.kind) {
      case 'quote':
      case 'aside':
        yield* allBlocks(block.blocks)
        break
      case 'verse':
        yield* block.lines
        break
      case 'list':
        for (const item of block.items) yield* allBlocks(item)
        break
      case 'definitions':
        for (const { terms, blocks: said } of block.entries) {
          yield* terms
          yield* allBlocks(said)
        }
        break
      case 'figure':
        if (block.caption) yield block.caption
        break
      case 'table':
        if (block.caption) yield block.caption
        for (const row of block.rows) for (const cell of row) yield* allBlocks(cell.blocks)
        break
      case 'paragraph':
      case 'heading':
      case 'separator':
    }
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
