import type { BlockId, Layer, Origin, WordLayer, WordValue } from '../model.ts'

/**
 * A layer as JSON, small for a whole novel: annotations are grouped by block as flat lists of numbers, each start
 * counted from the end before it, and words that are written and said alike share one entry of `values`.
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
    [syllables: string[], graphemes: string[]] | [syllables: string[], graphemes: string[], liaison: string]
  )[]
  /** For each block, threes: gap since the end before, length, index in `values`. */
  blocks: Record<BlockId, number[]>
}

export interface StretchLayerFile extends LayerFileBase {
  kind: 'sentences' | 'groups'
  /** For each block, twos: gap since the end before, length. */
  blocks: Record<BlockId, number[]>
}

/** `layer` as plain data for `JSON.stringify`; `decodeLayer` gives it back. */
export function encodeLayer(layer: Layer): LayerFile {
  const { origin, version, by } = layer
  if (layer.kind === 'words') return { kind: 'words', origin, version, by, ...encodeWords(layer) }
  const list = blockLists()
  for (const { block, start, end } of layer.annotations) list.add(block, start, end)
  return { kind: layer.kind, origin, version, by, blocks: list.blocks }
}

function encodeWords(layer: WordLayer): Pick<WordLayerFile, 'values' | 'blocks'> {
  const values: WordLayerFile['values'] = []
  const known = new Map<WordValue, number>()
  const byContent = new Map<string, number>()
  const indexOf = (value: WordValue): number => {
    const seen = known.get(value)
    if (seen !== undefined) return seen
    const encoded = encodeWord(value)
    const content = JSON.stringify(encoded)
    let index = byContent.get(content)
    if (index === undefined) {
      index = values.push(encoded) - 1
      byContent.set(content, index)
    }
    known.set(value, index)
    return index
  }
  const list = blockLists()
  for (const { block, start, end, value } of layer.annotations)
    list.add(block, start, end).push(indexOf(value))
  return { values, blocks: list.blocks }
}

function encodeWord({ syllables, graphemes, liaison }: WordValue): WordLayerFile['values'][number] {
  const pairs = graphemes.flatMap(({ letters, phonemes }) => [letters, phonemes])
  return liaison === null ? [syllables, pairs] : [syllables, pairs, liaison]
}

/** Lists of numbers by block, with the end of the last annotation of each. */
function blockLists() {
  const lists = new Map<BlockId, { numbers: number[]; end: number }>()
  return {
    add(block: BlockId, start: number, end: number): number[] {
      let list = lists.get(block)
      if (!list) {
        list = { numbers: [], end: 0 }
        lists.set(block, list)
      }
      list.numbers.push(start - list.end, end - start)
      list.end = end
      return list.numbers
    },
    /** Without prototype: a block may be called `__proto__`. */
    get blocks(): Record<BlockId, number[]> {
      const blocks = Object.create(null) as Record<BlockId, number[]>
      for (const [block, { numbers }] of lists) blocks[block] = numbers
      return blocks
    },
  }
}
