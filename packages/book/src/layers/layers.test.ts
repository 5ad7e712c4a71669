import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { adapt } from '../adapt/adapt.ts'
import { anyLayer } from '../fixtures/any-layer.ts'
import { badFiles, goodFiles, miscountedFiles } from '../fixtures/bad-layers.ts'
import { everyKind } from '../fixtures/every-kind.ts'
import { tinyReading } from '../fixtures/tiny-reading.ts'
import type { AudioLayer, CardLayer, GroupLayer, Layer, WordLayer } from '../model.ts'
import { decodeLayer } from './decode.ts'
import { encodeLayer } from './encode.ts'
import { LayerUnreadable } from './unreadable.ts'

function throughJson(layer: Layer): Layer {
  return decodeLayer(JSON.parse(JSON.stringify(encodeLayer(layer))))
}

function audio(annotations: AudioLayer['annotations']): AudioLayer {
  return { kind: 'audio', origin: 'human', version: 1, by: 'maison', annotations }
}

const unknownKind = /^Une couche d’aides du livre est d’un genre que ce programme ne connaît pas\.$/
const damaged = /^Une couche d’aides du livre est abîmée \([a-z]+\)\.$/

describe('encodeLayer and decodeLayer', () => {
  it('give back the layers of a whole book through JSON', () => {
    const { layers } = adapt(everyKind, { analyse: tinyReading })
    for (const layer of layers) expect(throughJson(layer)).toEqual(layer)
  })

  it('give back any layer of any kind, and write it the same again', () => {
    fc.assert(
      fc.property(anyLayer, (layer) => {
        const back = throughJson(layer)
        expect(back).toEqual(layer)
        expect(JSON.stringify(encodeLayer(back))).toBe(JSON.stringify(encodeLayer(layer)))
      }),
      { numRuns: 500 },
    )
  })

  it('share one entry among words written and said alike', () => {
    const words = adapt(everyKind, { analyse: tinyReading }).layers.find(
      (layer): layer is WordLayer => layer.kind === 'words',
    )
    const file = words && encodeLayer(words)
    if (file?.kind !== 'words') throw new Error('no word layer')
    const entries = file.values.map((value) => JSON.stringify(value))
    expect(new Set(entries).size).toBe(entries.length)
    expect(entries.length).toBeLessThan(words?.annotations.length ?? 0)
  })

  it('write once what people said twice, however its members are ordered', () => {
    const annotations: CardLayer['annotations'] = [
      { block: 'p', start: 0, end: 4, value: { word: 'chat', definition: 'Un animal.' } },
      { block: 'p', start: 9, end: 13, value: { definition: 'Un animal.', word: 'chat' } },
    ]
    const file = encodeLayer({ kind: 'cards', origin: 'human', version: 1, by: 'x', annotations })
    expect(file).toMatchObject({
      values: [{ word: 'chat', definition: 'Un animal.' }],
      blocks: { p: [0, 4, 0, 5, 4, 0] },
    })
  })

  it('count clips from one to the next, so that the words of a novel take little room', () => {
    const annotations = Array.from({ length: 100_000 }, (_, index) => ({
      block: `b${Math.floor(index / 50)}`,
      start: (index % 50) * 6,
      end: (index % 50) * 6 + 5,
      value: { resource: 'audio/1.mp3', begin: index * 310, end: index * 310 + 290 },
    }))
    const json = JSON.stringify(encodeLayer(audio(annotations)))
    expect(json.length / annotations.length).toBeLessThan(16)
    expect(decodeLayer(JSON.parse(json))).toEqual(audio(annotations))
  })

  it('round milliseconds, without letting the error grow', () => {
    const annotations = Array.from({ length: 1000 }, (_, index) => ({
      block: 'b',
      start: index,
      end: index + 1,
      value: { resource: 'a', begin: index * 0.4, end: (index + 1) * 0.4 },
    }))
    const last = (throughJson(audio(annotations)) as AudioLayer).annotations.at(-1)
    expect(last?.value).toEqual({ resource: 'a', begin: 400, end: 400 })
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
          annotations: list.map(({ block, start, length }) => ({
            block,
            start,
            end: start + length,
            value: null,
          })),
        }
        const back = throughJson(layer) as GroupLayer
        expect(back.annotations).toHaveLength(layer.annotations.length)
        expect(back.annotations).toEqual(expect.arrayContaining(layer.annotations))
      }),
    )
  })

  it('read what the bad files below are made from', () => {
    for (const file of goodFiles) expect(() => decodeLayer(file), JSON.stringify(file)).not.toThrow()
  })

  it.each([...badFiles, ...miscountedFiles])('refuse %s with a sentence', (why, file) => {
    // Through JSON, as every file comes: what is undefined is not there.
    const read: unknown = JSON.parse(JSON.stringify(file))
    expect(() => decodeLayer(read)).toThrow(LayerUnreadable)
    expect(() => decodeLayer(read)).toThrow(why.includes(' kind') ? unknownKind : damaged)
  })

  it('refuse values that only programs can make', () => {
    const groups = { kind: 'groups', origin: 'auto', version: 1, by: 'x' }
    for (const wrong of [NaN, Infinity, -Infinity, 2n, undefined, {}]) {
      expect(() => decodeLayer({ ...groups, blocks: { p: [0, wrong] } })).toThrow(LayerUnreadable)
      expect(() => decodeLayer({ ...groups, blocks: { p: [wrong, 1] } })).toThrow(LayerUnreadable)
    }
  })

  it('take no more time and memory than the file has numbers, whatever these are', () => {
    const highest = 2_147_483_647
    const many = Array.from({ length: 2000 }, (_, index): [string, number[]] => [
      `b${index}`,
      [highest - 1, 1, 0, -1, 1, 0],
    ])
    const values = [[['a'.repeat(1_000_000)], []]]
    const file = {
      kind: 'words',
      origin: 'auto',
      version: highest,
      by: '',
      values,
      blocks: Object.fromEntries(many),
    }
    const layer = decodeLayer(file)
    expect(layer.kind === 'words' && layer.annotations).toHaveLength(4000)
    expect(layer.kind === 'words' && new Set(layer.annotations.map(({ value }) => value)).size).toBe(1)
  })

  it('write names of blocks as their elements have them', () => {
    const annotations = [{ block: 'p 1', start: 0, end: 1, value: null }]
    const file = encodeLayer({ kind: 'groups', origin: 'human', version: 1, by: 'x', annotations })
    expect(Object.keys('blocks' in file ? file.blocks : {})).toEqual(['_p_20_1'])
  })
})
