import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { adapt } from '../adapt/adapt.ts'
import { everyKind } from '../fixtures/every-kind.ts'
import { tinyReading } from '../fixtures/tiny-reading.ts'
import type { GroupLayer, ReadingLayer, WordLayer } from '../model.ts'
import { decodeLayer, LayerUnreadable } from './decode.ts'
import { encodeLayer } from './encode.ts'

describe('encodeLayer and decodeLayer', () => {
  it('give back the layers of a whole book through JSON', () => {
    const { layers } = adapt(everyKind, { analyse: tinyReading })
    for (const layer of layers as ReadingLayer[]) {
      expect(decodeLayer(JSON.parse(JSON.stringify(encodeLayer(layer))))).toEqual(layer)
    }
  })

  it('share one entry among words written and said alike', () => {
    const book = structuredClone(everyKind)
    const words = adapt(book, { analyse: tinyReading }).layers.find(
      (layer): layer is WordLayer => layer.kind === 'words',
    )
    const file = words && encodeLayer(words)
    if (file?.kind !== 'words') throw new Error('no word layer')
    const entries = file.values.map((value) => JSON.stringify(value))
    expect(new Set(entries).size).toBe(entries.length)
    expect(entries.length).toBeLessThan(words?.annotations.length ?? 0)
  })

  it('keep annotations of people, which may overlap or come in any order', () => {
    const annotation = fc.record({
      block: fc.constantFrom('p1', 'p2', '__proto__'),
      start: fc.nat(1000),
      length: fc.nat(50),
    })
    fc.assert(
      fc.property(fc.array(annotation), (list) => {
        const layer: GroupLayer = {
          kind: 'groups',
          origin: 'human',
          version: 3,
          by: 'person',
          annotations: list
            .toSorted((a, b) => a.block.localeCompare(b.block))
            .map(({ block, start, length }) => ({ block, start, end: start + length, value: null })),
        }
        const back = decodeLayer(JSON.parse(JSON.stringify(encodeLayer(layer)))) as GroupLayer
        expect(back.annotations).toHaveLength(layer.annotations.length)
        expect(back.annotations).toEqual(expect.arrayContaining(layer.annotations))
      }),
    )
  })

  it('refuse what is no layer with a sentence', () => {
    const good = {
      kind: 'words',
      origin: 'auto',
      version: 1,
      by: 'x',
      values: [[['a'], ['a', 'a']]],
      blocks: { p: [0, 1, 0] },
    }
    expect((decodeLayer(good) as WordLayer).annotations).toHaveLength(1)
    const bad: unknown[] = [
      null,
      [],
      { ...good, kind: 'spells' },
      { ...good, origin: 'god' },
      { ...good, version: -1 },
      { ...good, by: 4 },
      { ...good, values: [[['a'], ['a']]] },
      { ...good, values: [[['a'], ['a', 'a'], 4]] },
      { ...good, blocks: { p: [0, 1, 7] } },
      { ...good, blocks: { p: [0, 1] } },
      { ...good, blocks: { p: [-1, 1, 0] } },
      { ...good, blocks: { p: 'x' } },
    ]
    for (const file of bad) expect(() => decodeLayer(file), JSON.stringify(file)).toThrow(LayerUnreadable)
  })
})
