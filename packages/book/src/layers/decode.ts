import type { Annotation, Layer, Origin, WordValue } from '../model.ts'

/** What a layer's file says that cannot be read. */
export class LayerUnreadable extends Error {
  constructor(what: string) {
    super(`Une couche d’aides du livre est abîmée (${what}).`)
    this.name = 'LayerUnreadable'
  }
}

/** The layer that `file` (parsed JSON, from anyone) holds. Throws `LayerUnreadable` when it is not one. */
export function decodeLayer(file: unknown): Layer {
  const record = asRecord(file, 'layer')
  const origin = asOrigin(record['origin'])
  const { version, by, kind } = record
  if (!isCount(version)) throw new LayerUnreadable('version')
  if (typeof by !== 'string') throw new LayerUnreadable('by')
  const base = { origin, version, by }
  const blocks = Object.entries(asRecord(record['blocks'], 'blocks'))
  switch (kind) {
    case 'words': {
      const values = asArray(record['values'], 'values').map(decodeWord)
      return { kind, ...base, annotations: annotations(blocks, 3, (index) => pick(values, index)) }
    }
    case 'sentences':
    case 'groups':
      return { kind, ...base, annotations: annotations(blocks, 2, () => null) }
    default:
      throw new LayerUnreadable('kind')
  }
}

/** Annotations from lists of `step` numbers each: gap since the end before, length and, for words, the value's index. */
function annotations<Value>(
  blocks: [string, unknown][],
  step: 2 | 3,
  valueAt: (index: unknown) => Value,
): Annotation<Value>[] {
  const result: Annotation<Value>[] = []
  for (const [block, numbers] of blocks) {
    const list = asArray(numbers, block)
    if (list.length % step !== 0) throw new LayerUnreadable(block)
    let end = 0
    for (let at = 0; at < list.length; at += step) {
      const gap = list[at]
      const length = list[at + 1]
      // People's annotations may overlap: a gap may be negative, a start may not.
      if (!Number.isSafeInteger(gap) || !isCount(length)) throw new LayerUnreadable(block)
      const start = end + Number(gap)
      if (start < 0) throw new LayerUnreadable(block)
      end = start + length
      result.push({ block, start, end, value: valueAt(list[at + 2]) })
    }
  }
  return result
}

function pick(values: readonly WordValue[], index: unknown): WordValue {
  const value = isCount(index) ? values[index] : undefined
  if (!value) throw new LayerUnreadable('values')
  return value
}

function decodeWord(entry: unknown): WordValue {
  const [syllables, pairs, liaison] = asArray(entry, 'values')
  const flat = asStrings(pairs)
  if (flat.length % 2 !== 0) throw new LayerUnreadable('graphemes')
  const graphemes: { letters: string; phonemes: string }[] = []
  for (let at = 0; at < flat.length; at += 2) {
    graphemes.push({ letters: flat[at] ?? '', phonemes: flat[at + 1] ?? '' })
  }
  if (liaison !== undefined && typeof liaison !== 'string') throw new LayerUnreadable('liaison')
  return { syllables: asStrings(syllables), graphemes, liaison: liaison ?? null }
}

function asRecord(value: unknown, what: string): Record<string, unknown> {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) throw new LayerUnreadable(what)
  return value as Record<string, unknown>
}

function asArray(value: unknown, what: string): unknown[] {
  if (!Array.isArray(value)) throw new LayerUnreadable(what)
  return value
}

function asStrings(value: unknown): string[] {
  const list = asArray(value, 'values')
  if (!list.every((item) => typeof item === 'string')) throw new LayerUnreadable('values')
  return list
}

function asOrigin(value: unknown): Origin {
  if (value !== 'auto' && value !== 'human') throw new LayerUnreadable('origin')
  return value
}

function isCount(value: unknown): value is number {
  return Number.isSafeInteger(value) && Number(value) >= 0
}
