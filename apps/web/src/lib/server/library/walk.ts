/** What stands inside the blocks of a sequence: text blocks and pictures. */
import { allBlocks, type Block, type ResourceId, type Sequence, type TextBlock } from '@trousseau/book'

/** Text blocks and pictures inside `blocks`, in reading order. */
export function* contentsOf(
  blocks: Block[],
): Generator<TextBlock | { kind: 'picture'; resource: ResourceId }> {
  for (const block of allBlocks(blocks)) {
    if (block.kind === 'figure') yield { kind: 'picture', resource: block.resource }
    if (block.kind !== 'paragraph' && block.kind !== 'heading') continue
    yield block
    for (const mark of block.marks) {
      if (mark.kind === 'picture') yield { kind: 'picture', resource: mark.resource }
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
