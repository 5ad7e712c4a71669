/** What stands inside the blocks of a sequence: text blocks and pictures. */
import type { Block, ResourceId, Sequence, TextBlock } from '@trousseau/book'

/** Text blocks and pictures inside `blocks`, in reading order. */
export function* contentsOf(
  blocks: Block[],
): Generator<TextBlock | { kind: 'picture'; resource: ResourceId }> {
  for (const block of blocks) {
    switch (block.kind) {
      case 'paragraph':
      case 'heading':
        yield block
        for (const mark of block.marks) {
          if (mark.kind === 'picture') yield { kind: 'picture', resource: mark.resource }
        }
        break
      case 'list':
        for (const item of block.items) yield* contentsOf(item)
        break
      case 'quote':
        yield* contentsOf(block.blocks)
        break
      case 'verse':
        yield* contentsOf(block.lines)
        break
      case 'figure':
        yield { kind: 'picture', resource: block.resource }
        if (block.caption) yield* contentsOf([block.caption])
        break
      case 'table':
        if (block.caption) yield* contentsOf([block.caption])
        for (const cell of block.rows.flat()) yield* contentsOf(cell.blocks)
        break
      case 'separator':
        break
    }
  }
}

/** The same for a whole sequence, its notes after its text. */
export function* contentsOfSequence(sequence: Sequence) {
  yield* contentsOf(sequence.blocks)
  for (const note of sequence.notes) yield* contentsOf(note.blocks)
}

/** Pictures that the sequence shows, each once. */
export function picturesIn(sequence: Sequence): ResourceId[] {
  const found = new Set<ResourceId>()
  for (const item of contentsOfSequence(sequence)) if (item.kind === 'picture') found.add(item.resource)
  return [...found]
}
