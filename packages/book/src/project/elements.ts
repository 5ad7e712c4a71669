import type { Block, Mark, Note, TextBlock } from '../model.ts'

/**
 * How many elements the projection without aids makes of `blocks`, without making it: what a sequence costs a page.
 * An upper bound: links that lead nowhere and marks that mean nothing are counted too.
 */
export function countElements(blocks: readonly Block[]): number {
  let count = 0
  for (const block of blocks) count += elementsOf(block)
  return count
}

/** The same for notes that follow the blocks, the section around them not counted. */
export function countNoteElements(note: Note): number {
  return 2 + countElements(note.blocks)
}

function elementsOf(block: Block): number {
  switch (block.kind) {
    case 'paragraph':
    case 'heading':
      return textElements(block)
    case 'separator':
      return 1
    case 'quote':
    case 'aside':
      return 1 + countElements(block.blocks)
    case 'verse':
      return 1 + countElements(block.lines)
    case 'list':
      return block.items.reduce((sum, item) => sum + held(item), 1)
    case 'definitions':
      return block.entries.reduce(
        (sum, { terms, blocks }) => sum + countElements(terms) + (blocks.length > 0 ? held(blocks) : 0),
        1,
      )
    case 'figure':
      return 2 + (block.caption ? textElements(block.caption) : 0)
    case 'table':
      return block.rows.reduce(
        (sum, row) => row.reduce((cells, cell) => cells + held(cell.blocks), sum + 1),
        2 + (block.caption ? textElements(block.caption) : 0),
      )
  }
}

/** An item or a cell with its content: one element alone when it holds one paragraph. */
function held(blocks: readonly Block[]): number {
  const alone = blocks.length === 1 && blocks[0]?.kind === 'paragraph'
  return countElements(blocks) + (alone ? 0 : 1)
}

function textElements({ text, marks }: TextBlock): number {
  let count = 1 + occurrences(text, '\n') + occurrences(text, '\ufffc')
  for (const mark of marks) if (mark.kind !== 'picture') count += markElements(mark)
  return count
}

function markElements(mark: Mark): number {
  if (mark.kind === 'ruby') return 2
  if (mark.kind === 'formula') return 1 + (mark.markup.match(/<[a-z]/g)?.length ?? 0)
  return 1
}

function occurrences(text: string, unit: string): number {
  let count = 0
  for (let at = text.indexOf(unit); at >= 0; at = text.indexOf(unit, at + 1)) count++
  return count
}
