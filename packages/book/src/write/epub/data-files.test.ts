import { describe, expect, it } from 'vitest'
import { everyKind } from '../../fixtures/every-kind.ts'
import { tinyReading } from '../../fixtures/tiny-reading.ts'
import { adapt } from '../../adapt/adapt.ts'
import type { Layer } from '../../model.ts'
import { allTextBlocks } from '../../walk.ts'
import { dataFiles } from './data-files.ts'

const block = [...allTextBlocks(everyKind)].find(({ text }) => text === 'Un pain au lait.')?.id ?? ''
const head = { origin: 'human' as const, version: 1, by: 'person' }
const exact = { exact: 'pain', before: 'Un ', after: ' au lait.' }

function quotesOf(layer: Layer): unknown {
  const book = adapt({ ...everyKind, layers: [layer] }, { analyse: tinyReading })
  for (const { path, content } of dataFiles(book, {})) {
    const { quotes } = JSON.parse(String(content)) as { quotes?: unknown }
    if (path === `trousseau/${layer.kind}.${layer.origin}.json`) return quotes
    expect(quotes).toBeUndefined()
  }
  throw new Error('no such layer')
}

describe('the files of layers', () => {
  it('quote the words of what people have said, and of recordings', () => {
    const cards = (end: number): Layer => ({
      kind: 'cards',
      ...head,
      annotations: [{ block, start: 3, end, value: { word: 'pain' } }],
    })
    expect(quotesOf(cards(7))).toEqual({ [block]: [exact] })
    expect(quotesOf({ ...cards(7), origin: 'auto' })).toBeUndefined()
    // Nothing is said of what is not in the text.
    expect(quotesOf(cards(99))).toBeUndefined()
    const clip = { resource: 'audio/1.mp3', begin: 0, end: 9 }
    const annotations = [
      { block, start: 0, end: 7, value: clip },
      { block, start: 8, end: 10, value: clip },
    ]
    const first = { exact: 'Un pain', before: '', after: ' au lait.' }
    expect(quotesOf({ kind: 'audio', ...head, annotations })).toEqual({ [block]: [first, null] })
  })
})
