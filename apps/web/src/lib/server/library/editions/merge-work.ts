import type { Layer, PlacedLayer } from '@trousseau/book'

/**
 * The layers of a new version: what people made for the version before, then what came with the new file, which holds
 * where both say something. What the new file says again, as our own export does, stands once.
 */
export function mergeWork(former: readonly Layer[], arrived: readonly Layer[]): Layer[] {
  const kept = former.flatMap((layer): Layer[] => {
    const others = arrived.filter(({ kind, origin }) => kind === layer.kind && origin === layer.origin)
    if (layer.kind === 'pronunciations') {
      return others.some((other) => JSON.stringify(other) === JSON.stringify(layer)) ? [] : [layer]
    }
    const known = new Set(others.flatMap((other) => (isPlaced(other) ? keysOf(other) : [])))
    const annotations = layer.annotations.filter((annotation) => !known.has(keyOf(annotation)))
    const unplaced = layer.unplaced?.filter((work) => !known.has(keyOf(work))) ?? []
    if (annotations.length === 0 && unplaced.length === 0) return []
    const { unplaced: _, ...rest } = layer
    // The annotations are still of the kind of their layer.
    return [{ ...rest, annotations, ...(unplaced.length > 0 ? { unplaced } : {}) } as PlacedLayer]
  })
  return [...kept, ...arrived]
}

function isPlaced(layer: Layer): layer is PlacedLayer {
  return layer.kind !== 'pronunciations'
}

function keysOf({ annotations, unplaced = [] }: PlacedLayer): string[] {
  return [...annotations.map(keyOf), ...unplaced.map(keyOf)]
}

type Work = { block: string; value: unknown } & ({ start: number; end: number } | { quote: unknown })

function keyOf(work: Work): string {
  const place = 'start' in work ? [work.start, work.end] : work.quote
  return JSON.stringify([work.block, place, work.value])
}
