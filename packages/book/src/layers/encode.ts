import type { Annotation, AudioLayer, BlockId, Clip, Layer, Quote, Unplaced, WordLayer } from '../model.ts'
import { elementId } from '../project/escape.ts'
import type { FileHead, LayerFile, PlacedFile, UnplacedEntry } from './file.ts'
import { listOf, type Shape } from './shapes.ts'
import { clip, encodeWord, person, plainValues, pronunciation, quote } from './values.ts'

/**
 * `layer` as plain data for `JSON.stringify`; `decodeLayer` gives it back, annotations grouped by block, equal values
 * shared. Milliseconds are whole. Throws `LayerUnreadable` when a value is not as its type says.
 */
export function encodeLayer(layer: Layer): LayerFile {
  switch (layer.kind) {
    case 'words':
      return encodeWords(layer)
    case 'sentences':
    case 'groups':
      return {
        ...head(layer),
        kind: layer.kind,
        blocks: encodeBlocks<null>(layer.annotations),
        ...beside<null, undefined>(layer, () => ({})),
      }
    case 'cards':
      return { ...head(layer), kind: layer.kind, ...encodePlain(layer, plainValues.cards) }
    case 'pictures':
      return { ...head(layer), kind: layer.kind, ...encodePlain(layer, plainValues.pictures) }
    case 'simpler':
    case 'summaries':
      return { ...head(layer), kind: layer.kind, ...encodePlain(layer, plainValues[layer.kind]) }
    case 'people': {
      const people = listOf(person)(layer.people, 'people')
      return { ...head(layer), kind: layer.kind, people, ...encodePlain(layer, plainValues.people) }
    }
    case 'questions':
      return { ...head(layer), kind: layer.kind, ...encodePlain(layer, plainValues.questions) }
    case 'audio':
      return encodeAudio(layer)
    case 'pronunciations':
      return {
        ...head(layer),
        kind: layer.kind,
        entries: listOf(pronunciation)(layer.entries, 'entries'),
      }
  }
}

function head({ kind, origin, version, by }: Layer): FileHead {
  return { kind, origin, version, by }
}

/**
 * The machine shares one value among words written and said alike, so that it need not be looked into; people's come
 * from anywhere.
 */
function encodeWords(layer: WordLayer): Extract<LayerFile, { kind: 'words' }> {
  const values = new Distinct(encodeWord, layer.origin === 'human')
  const blocks = encodeBlocks(layer.annotations, (numbers, value) => numbers.push(values.indexOf(value)))
  const { origin, version, by } = layer
  return {
    kind: 'words',
    origin,
    version,
    by,
    values: values.entries,
    blocks,
    ...beside(layer, (value) => ({ value: encodeWord(value) })),
  }
}

function encodePlain<Value>(
  layer: { annotations: Annotation<Value>[]; unplaced?: Unplaced<Value>[] },
  shape: Shape<Value>,
): Pick<PlacedFile<Value>, 'blocks' | 'quotes' | 'unplaced'> & { values: Value[] } {
  const values = new Distinct((value: Value) => shape(value, 'values'), true)
  const blocks = encodeBlocks(layer.annotations, (numbers, value) => numbers.push(values.indexOf(value)))
  return {
    values: values.entries,
    blocks,
    ...beside(layer, (value) => ({ value: shape(value, 'unplaced') })),
  }
}

function encodeAudio(layer: AudioLayer): LayerFile {
  const resources = new Distinct((id: string) => id, false)
  const blocks = encodeBlocks<Clip>(layer.annotations, (numbers, { resource, begin, end }, before) => {
    const since = before?.resource === resource ? Math.round(before.end) : 0
    const from = Math.round(begin)
    numbers.push(resources.indexOf(resource), from - since, Math.round(end) - from)
  })
  const { narrator } = layer
  return {
    ...head(layer),
    kind: 'audio',
    ...(narrator === undefined ? {} : { narrator }),
    values: resources.entries,
    blocks,
    ...beside(layer, ({ resource, begin, end }) => ({
      value: clip({ resource, begin: Math.round(begin), end: Math.round(end) }, 'unplaced'),
    })),
  }
}

/** Each distinct value once, in the order in which they are met. */
class Distinct<Value, Entry> {
  readonly entries: Entry[] = []
  readonly #indexes = new Map<Value, number>()
  readonly #byContent: Map<string, number> | undefined
  readonly #encode: (value: Value) => Entry

  constructor(encode: (value: Value) => Entry, byContent: boolean) {
    this.#encode = encode
    if (byContent) this.#byContent = new Map()
  }

  indexOf(value: Value): number {
    const known = this.#indexes.get(value)
    if (known !== undefined) return known
    const entry = this.#encode(value)
    const content = this.#byContent && JSON.stringify(entry)
    const twin = content === undefined ? undefined : this.#byContent?.get(content)
    const index = twin ?? this.entries.push(entry) - 1
    this.#indexes.set(value, index)
    if (content !== undefined) this.#byContent?.set(content, index)
    return index
  }
}

/** Annotations block by block, in the order in which the blocks are met, so that values are numbered as they come back. */
function grouped<Value>(annotations: readonly Annotation<Value>[]): readonly Annotation<Value>[] {
  const places = new Map<BlockId, number>()
  let last: BlockId | undefined
  let mixed = false
  for (const { block } of annotations) {
    if (block === last) continue
    if (places.has(block)) mixed = true
    else places.set(block, places.size)
    last = block
  }
  const place = ({ block }: Annotation<Value>): number => places.get(block) ?? 0
  return mixed ? annotations.toSorted((one, other) => place(one) - place(other)) : annotations
}

/** Lists of numbers by block; `tell` adds what is said of each stretch, and knows what was said of the one before it. */
function encodeBlocks<Value>(
  annotations: readonly Annotation<Value>[],
  tell?: (numbers: number[], value: Value, before: Value | undefined) => void,
): Record<BlockId, number[]> {
  const blocks = byBlock<number[]>()
  const numbers: number[] = []
  let block: BlockId | undefined
  let before: { end: number; value?: Value } = { end: 0 }
  const close = (): void => {
    // A copy of the right size: an array that grows keeps room for many more, and most blocks are short.
    if (block !== undefined) blocks[elementId(block)] = numbers.slice()
    numbers.length = 0
    before = { end: 0 }
  }
  for (const annotation of grouped(annotations)) {
    if (annotation.block !== block) {
      close()
      block = annotation.block
    }
    const { start, end, value } = annotation
    numbers.push(start - before.end, end - start)
    tell?.(numbers, value, before.value)
    before = annotation
  }
  close()
  return blocks
}

/** Without prototype: a block may be called `__proto__`. */
function byBlock<Value>(): Record<BlockId, Value> {
  return Object.create(null) as Record<BlockId, Value>
}

/** Quotes and what has no place, where there are some. */
function beside<Value, Entry>(
  { annotations, unplaced }: { annotations: Annotation<Value>[]; unplaced?: Unplaced<Value>[] },
  encode: (value: Value) => { value?: Entry },
): Pick<PlacedFile<Entry>, 'quotes' | 'unplaced'> {
  const quotes = encodeQuotes(annotations)
  const entries = unplaced?.map((one): UnplacedEntry<Entry> => ({
    block: elementId(one.block),
    ...encode(one.value),
    quote: quote(one.quote, 'unplaced'),
    reason: one.reason,
  }))
  return { ...(quotes ? { quotes } : {}), ...(entries && entries.length > 0 ? { unplaced: entries } : {}) }
}

function encodeQuotes(
  annotations: readonly Annotation<unknown>[],
): Record<BlockId, (Quote | null)[]> | undefined {
  if (!annotations.some((annotation) => annotation.quote)) return undefined
  const lists = new Map<BlockId, (Quote | null)[]>()
  for (const annotation of annotations) {
    const list = lists.get(annotation.block) ?? []
    lists.set(annotation.block, list)
    list.push(annotation.quote ? quote(annotation.quote, 'quotes') : null)
  }
  const quotes = byBlock<(Quote | null)[]>()
  for (const [id, list] of lists) if (list.some((one) => one !== null)) quotes[elementId(id)] = list
  return quotes
}
