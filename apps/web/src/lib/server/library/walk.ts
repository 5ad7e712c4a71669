/** What the blocks of a sequence refer to: text blocks, for layers, and pictures. */
import type { Block, BlockId, Layer, ResourceId, Sequence, TextBlock } from '@trousseau/book'

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

function* contentsOfSequence(sequence: Sequence) {
  yield* contentsOf(sequence.blocks)
  for (const note of sequence.notes) yield* contentsOf(note.blocks)
}

/** Pictures that the sequence shows, each once. */
export function picturesIn(sequence: Sequence): ResourceId[] {
  const found = new Set<ResourceId>()
  for (const item of contentsOfSequence(sequence)) if (item.kind === 'picture') found.add(item.resource)
  return [...found]
}

/** Where a block, or a piece of it, stands: in which sequence, and which stretch of the whole block. */
interface Place {
  sequence: number
  start: number
  end: number
}

/**
 * Cuts the layers of a book into those of each sequence, in order; a layer that says nothing of a sequence is left
 * out of it. Annotations keep the offsets of the whole block, as `piece` wants it.
 */
export function layersBySequence(sequences: Sequence[], layers: Layer[]): Layer[][] {
  const places = placesOfBlocks(sequences)
  const cut: Layer[][] = sequences.map(() => [])
  for (const layer of layers) {
    const parts = new Map<number, Layer>()
    for (const annotation of layer.annotations) {
      for (const { sequence, start, end } of places.get(annotation.block) ?? []) {
        if (annotation.start >= end || annotation.end <= start) continue
        let part = parts.get(sequence)
        if (!part) {
          part = { ...layer, annotations: [] }
          parts.set(sequence, part)
          cut[sequence]?.push(part)
        }
        // The annotations of a part are of the kind of the layer that they come from.
        ;(part.annotations as (typeof annotation)[]).push(annotation)
      }
    }
  }
  return cut
}

/** A block cut in pieces stands in several places, and so does a note called from several sequences. */
function placesOfBlocks(sequences: Sequence[]): Map<BlockId, Place[]> {
  const places = new Map<BlockId, Place[]>()
  for (const [sequence, content] of sequences.entries()) {
    for (const item of contentsOfSequence(content)) {
      if (item.kind === 'picture') continue
      const id = item.piece?.of ?? item.id
      const start = item.piece?.start ?? 0
      const found = places.get(id) ?? []
      found.push({ sequence, start, end: start + item.text.length })
      places.set(id, found)
    }
  }
  return places
}
