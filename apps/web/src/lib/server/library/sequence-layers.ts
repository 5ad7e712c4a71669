/** Layers of a book, cut to its sequences. */
import type { BlockId, Layer, PlacedLayer, Sequence } from '@trousseau/book'
import { contentsOfSequence } from './walk.ts'

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
export function layersBySequence(sequences: Sequence[], layers: Layer[]): PlacedLayer[][] {
  const places = placesOfBlocks(sequences)
  const cut: PlacedLayer[][] = sequences.map(() => [])
  for (const layer of layers) {
    // Pronunciations have no place: what they change is in the words.
    if (layer.kind === 'pronunciations') continue
    const parts = new Map<number, PlacedLayer>()
    for (const annotation of layer.annotations) {
      for (const { sequence, start, end } of places.get(annotation.block) ?? []) {
        const outside =
          annotation.start === annotation.end
            ? annotation.start < start || annotation.start > end
            : annotation.start >= end || annotation.end <= start
        if (outside) continue
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
