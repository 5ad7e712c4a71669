import type { Annotation, BlockId, Origin, ReadingLayer, WordLayer, WordValue } from '../model.ts'

/**
 * A layer as JSON, small for a whole novel: annotations are grouped by block as flat lists of numbers, each start
 * counted from the end before it, and words that share one value share one entry of `values`.
 */
export type LayerFile = WordLayerFile | StretchLayerFile

interface LayerFileBase {
  origin: Origin
  version: number
  by: string
}

export interface WordLayerFile extends LayerFileBase {
  kind: 'words'
  /** Syllables; letters and phonemes by turns; the liaison if there is one. */
  values: (
    | [syllables: readonly string[], graphemes: readonly string[]]
    | [syllables: readonly string[], graphemes: readonly string[], liaison: string]
  )[]
  /** For each block, threes: gap since the end before, length, index in `values`. */
  blocks: Record<BlockId, number[]>
}

export interface StretchLayerFile extends LayerFileBase {
  kind: 'sentences' | 'groups'
  /** For each block, twos: gap since the end before, length. */
  blocks: Record<BlockId, number[]>
}

/** `layer` as plain data for `JSON.stringify`; `decodeLayer` gives it back, annotations grouped by block. */
export function encodeLayer(layer: ReadingLayer): LayerFile {
  const { origin, version, by } = layer
  if (layer.kind === 'words') return { kind: 'words', origin, version, by, ...encodeWords(layer) }
  return { kind: layer.kind, origin, version, by, blocks: encodeBlocks(layer.annotations) }
}

function encodeWords(layer: WordLayer): Pick<WordLayerFile, 'values' | 'blocks'> {
  const indexes = new Map<WordValue, number>()
  const blocks = encodeBlocks(layer.annotations, (value) => {
    const known = indexes.get(value)
    if (known !== undefined) return known
    const index = indexes.size
    indexes.set(value, index)
    return index
  })
  return { values: Array.from(indexes.keys(), encodeWord), blocks }
}

function encodeWord({ syllables, graphemes, liaison }: WordValue): WordLayerFile['values'][number] {
  const pairs: string[] = []
  for (const { letters, phonemes } of graphemes) pairs.push(letters, phonemes)
  return liaison === null ? [syllables, pairs] : [syllables, pairs, liaison]
}

/** Lists of numbers by block; with `indexOf`, each annotation's value comes third. */
function encodeBlocks<Value>(
  annotations: readonly Annotation<Value>[],
  indexOf?: (value: Value) => number,
): Record<BlockId, number[]> {
  const lists = new Map<BlockId, { numbers: number[]; end: number }>()
  let block: BlockId | undefined
  let list = { numbers: [] as number[], end: 0 }
  for (const annotation of annotations) {
    // Annotations of one block mostly follow each other: its list is looked for once.
    if (annotation.block !== block) {
      block = annotation.block
      list = lists.get(block) ?? { numbers: [], end: 0 }
      lists.set(block, list)
    }
    const { start, end, value } = annotation
    if (indexOf) list.numbers.push(start - list.end, end - start, indexOf(value))
    else list.numbers.push(start - list.end, end - start)
    list.end = end
  }
  // Without prototype: a block may be called `__proto__`.
  const blocks = Object.create(null) as Record<BlockId, number[]>
  for (const [id, { numbers }] of lists) blocks[id] = numbers
  return blocks
}
