import type { Annotation, BlockId, Clip, Layer, Origin, Quote, Unplaced, WordValue } from '../model.ts'
import {
  asArray,
  asRecord,
  highest,
  isCount,
  isWhole,
  listOf,
  objectOf,
  oneOf,
  refuseOthers,
  text,
  type Shape,
} from './shapes.ts'
import { LayerUnreadable } from './unreadable.ts'
import { clip, person, plainValues, pronunciation, quote, word } from './values.ts'

const origin = oneOf<Origin>('auto', 'human')
const reason = oneOf('gone', 'ambiguous')

/** An XML name without colon, as `BlockId` says. */
const blockName = /^[A-Za-z_][A-Za-z0-9_.-]*$/

const headMembers = ['kind', 'origin', 'version', 'by']
const placedMembers = [...headMembers, 'blocks', 'quotes', 'unplaced']

/**
 * The layer that `file` (parsed JSON, from anyone) holds. Throws `LayerUnreadable` when it is not one that this version
 * of the format knows. Takes time and memory in proportion to the file, whatever numbers it holds.
 */
export function decodeLayer(file: unknown): Layer {
  const record = asRecord(file, 'layer')
  const { kind } = record
  switch (kind) {
    case 'words': {
      allow(record, placedMembers, 'values')
      const values = listOf(word)(record['values'], 'values')
      return { kind, ...decodeHead(record), ...placed(record, 3, picker<WordValue>(values), word) }
    }
    case 'sentences':
    case 'groups':
      allow(record, placedMembers)
      return { kind, ...decodeHead(record), ...placed(record, 2, () => null, undefined) }
    case 'cards':
      return { kind, ...decodeHead(record), ...plain(record, plainValues.cards) }
    case 'pictures':
      return { kind, ...decodeHead(record), ...plain(record, plainValues.pictures) }
    case 'simpler':
    case 'summaries':
      return { kind, ...decodeHead(record), ...plain(record, plainValues[kind]) }
    case 'people': {
      const people = listOf(person)(record['people'], 'people')
      return { kind, ...decodeHead(record), people, ...plain(record, plainValues.people, 'people') }
    }
    case 'questions':
      return { kind, ...decodeHead(record), ...plain(record, plainValues.questions) }
    case 'audio': {
      allow(record, placedMembers, 'values', 'narrator')
      const resources = listOf(text)(record['values'], 'values')
      const narrator =
        record['narrator'] === undefined ? {} : { narrator: text(record['narrator'], 'narrator') }
      return { kind, ...decodeHead(record), ...narrator, ...placed(record, 5, clipReader(resources), clip) }
    }
    case 'pronunciations':
      allow(record, headMembers, 'entries')
      return { kind, ...decodeHead(record), entries: listOf(pronunciation)(record['entries'], 'entries') }
    default:
      throw new LayerUnreadable('kind', typeof kind === 'string')
  }
}

function decodeHead(record: Record<string, unknown>): { origin: Origin; version: number; by: string } {
  const { version } = record
  if (!isCount(version) || version < 1) throw new LayerUnreadable('version')
  return { origin: origin(record['origin'], 'origin'), version, by: text(record['by'], 'by') }
}

function allow(record: Record<string, unknown>, names: readonly string[], ...more: readonly string[]): void {
  refuseOthers(record, new Set([...names, ...more]), 'layer')
}

/** A layer whose values are objects or strings that stand in the file as they are. */
function plain<Value>(record: Record<string, unknown>, shape: Shape<Value>, ...more: readonly string[]) {
  allow(record, placedMembers, 'values', ...more)
  const values = listOf(shape)(record['values'], 'values')
  return placed(record, 3, picker(values), shape)
}

/** What is said of a stretch, from the numbers after its gap and length, which begin at `at`. */
type ValueReader<Value> = (list: readonly unknown[], at: number, before: Value | undefined) => Value

function picker<Value>(values: readonly Value[]): ValueReader<Value> {
  return (list, at) => values[indexIn(values, list[at])] as Value
}

function indexIn(values: readonly unknown[], index: unknown): number {
  if (!isCount(index) || index >= values.length) throw new LayerUnreadable('values')
  return index
}

function clipReader(resources: readonly string[]): ValueReader<Clip> {
  return (list, at, before) => {
    const resource = resources[indexIn(resources, list[at])] ?? ''
    const gap = list[at + 1]
    const length = list[at + 2]
    if (!isWhole(gap) || !isCount(length)) throw new LayerUnreadable('blocks')
    const begin = (before?.resource === resource ? before.end : 0) + gap
    if (begin < 0 || begin + length > highest) throw new LayerUnreadable('blocks')
    return { resource, begin, end: begin + length }
  }
}

/**
 * Annotations, their quotes, and what has no place. `step` numbers tell one stretch; `shape` is that of an unplaced
 * value, none when there is nothing to say but that it is a stretch.
 */
function placed<Value>(
  record: Record<string, unknown>,
  step: 2 | 3 | 5,
  valueAt: ValueReader<Value>,
  shape: Shape<Value> | undefined,
): { annotations: Annotation<Value>[]; unplaced?: Unplaced<Value>[] } {
  const quotes = record['quotes'] === undefined ? {} : asRecord(record['quotes'], 'quotes')
  const blocks = asRecord(record['blocks'], 'blocks')
  const annotations: Annotation<Value>[] = []
  for (const [block, numbers] of Object.entries(blocks)) {
    const first = annotations.length
    decodeBlock(annotations, block, asArray(numbers, 'blocks'), step, valueAt)
    if (Object.hasOwn(quotes, block)) addQuotes(annotations, first, asArray(quotes[block], 'quotes'))
  }
  for (const block of Object.keys(quotes)) {
    if (!Object.hasOwn(blocks, block)) throw new LayerUnreadable('quotes')
  }
  const unplaced = record['unplaced'] === undefined ? [] : decodeUnplaced(record['unplaced'], shape)
  return { annotations, ...(unplaced.length > 0 ? { unplaced } : {}) }
}

function decodeBlock<Value>(
  annotations: Annotation<Value>[],
  block: BlockId,
  list: readonly unknown[],
  step: number,
  valueAt: ValueReader<Value>,
): void {
  if (!blockName.test(block) || list.length % step !== 0) throw new LayerUnreadable('blocks')
  let end = 0
  let value: Value | undefined
  for (let at = 0; at < list.length; at += step) {
    const gap = list[at]
    const length = list[at + 1]
    // People's annotations may overlap: a gap may be negative, a start may not.
    if (!isWhole(gap) || !isCount(length)) throw new LayerUnreadable('blocks')
    const start = end + gap
    end = start + length
    if (start < 0 || end > highest) throw new LayerUnreadable('blocks')
    value = valueAt(list, at + 2, value)
    annotations.push({ block, start, end, value })
  }
}

function addQuotes(annotations: Annotation<unknown>[], first: number, list: readonly unknown[]): void {
  if (list.length !== annotations.length - first) throw new LayerUnreadable('quotes')
  for (const [index, one] of list.entries()) {
    const annotation = annotations[first + index]
    if (one !== null && annotation) annotation.quote = decodeQuote(one)
  }
}

function decodeQuote(value: unknown): Quote {
  return quote(value, 'quotes')
}

const placeLost = { block: text, quote, reason }

function decodeUnplaced<Value>(value: unknown, shape: Shape<Value> | undefined): Unplaced<Value>[] {
  const entry = objectOf(shape ? { ...placeLost, value: shape } : placeLost, {})
  return asArray(value, 'unplaced').map((one) => {
    const read = entry(one, 'unplaced') as Omit<Unplaced<Value>, 'value'> & { value?: Value }
    if (!blockName.test(read.block)) throw new LayerUnreadable('unplaced')
    // Without a shape, all that a value says is null.
    return { ...read, value: (read.value ?? null) as Value }
  })
}
