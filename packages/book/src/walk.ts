import type { Block, Book, TextBlock } from './model.ts'

/** Every text block among `blocks`, in reading order, captions and cells too. */
export function* textBlocks(blocks: readonly Block[]): Generator<TextBlock> {
  for (const block of blocks) {
    switch (block.kind) {
      case 'paragraph':
      case 'heading':
        yield block
        break
      case 'quote':
        yield* textBlocks(block.blocks)
        break
      case 'verse':
        yield* block.lines
        break
      case 'list':
        for (const item of block.items) yield* textBlocks(item)
        break
      case 'figure':
        if (block.caption) yield block.caption
        break
      case 'table':
        if (block.caption) yield block.caption
        for (const row of block.rows) for (const cell of row) yield* textBlocks(cell.blocks)
        break
      case 'separator':
        break
    }
  }
}

/** Every text block of a book, chapter by chapter, each chapter's notes after it. */
export function* allTextBlocks(book: Book): Generator<TextBlock> {
  for (const chapter of book.chapters) {
    yield* textBlocks(chapter.blocks)
    for (const note of chapter.notes) yield* textBlocks(note.blocks)
  }
}
