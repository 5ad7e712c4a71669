import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Annotation, Layer, Origin, WordValue } from '../model.ts'
import { cardsOf, resolve, resolveBlock } from './resolve.ts'

function groups(origin: Origin, ...stretches: [number, number][]): Layer {
  const annotations = stretches.map(([start, end]): Annotation<null> => ({
    block: 'p1',
    start,
    end,
    value: null,
  }))
  return { kind: 'groups', origin, version: 1, by: 'test', annotations }
}

function words(origin: Origin, ...stretches: [number, number][]): Layer {
  const value: WordValue = { syllables: [origin], graphemes: [], liaison: null }
  const annotations = stretches.map(([start, end]) => ({ block: 'p1', start, end, value }))
  return { kind: 'words', origin, version: 1, by: 'test', annotations }
}

describe('resolve', () => {
  it('gives what the machine said where no person spoke', () => {
    expect(resolve([groups('auto', [0, 5], [6, 9])], 'p1').groups).toEqual([
      [0, 5],
      [6, 9],
    ])
    expect(resolve([groups('auto', [0, 5])], 'p2').groups).toEqual([])
  })

  it('lets a person’s word replace every word of the machine that it touches', () => {
    const layers = [words('auto', [0, 3], [4, 8], [9, 12]), words('human', [2, 6])]
    expect(resolve(layers, 'p1').words.map((word) => [word.start, word.end, word.syllables[0]])).toEqual([
      [2, 6, 'human'],
      [9, 12, 'auto'],
    ])
  })

  it('lets a person’s group win where it overlaps, and keeps the rest of the machine’s', () => {
    expect(resolve([groups('auto', [0, 10], [10, 20]), groups('human', [8, 12])], 'p1').groups).toEqual([
      [0, 8],
      [8, 12],
      [12, 20],
    ])
  })

  it('lets the last person win over those before', () => {
    expect(
      resolve([groups('human', [0, 5]), groups('human', [3, 8]), groups('auto', [0, 2])], 'p1').groups,
    ).toEqual([
      [0, 3],
      [3, 8],
    ])
  })

  it('never lets two stretches overlap, and always keeps a person’s alone', () => {
    const stretch = fc.tuple(fc.nat(60), fc.integer({ min: 1, max: 15 }))
    const apart = fc.array(stretch, { maxLength: 6 }).map((list) => {
      let end = 0
      return list.map(([gap, length]): [number, number] => {
        const start = end + gap
        end = start + length
        return [start, end]
      })
    })
    fc.assert(
      fc.property(apart, apart, (machine, person) => {
        const result = resolve([groups('auto', ...machine), groups('human', ...person)], 'p1').groups
        for (const one of person) expect(result).toContainEqual(one)
        result.forEach(([start], index) => {
          const before = result[index - 1]
          if (before) expect(start).toBeGreaterThanOrEqual(before[1])
        })
        const covered = (list: [number, number][]) =>
          new Set(
            list.flatMap(([start, end]) => Array.from({ length: end - start }, (_, unit) => start + unit)),
          )
        expect(covered(result)).toEqual(covered([...machine, ...person]))
      }),
    )
  })
})

describe('resolveBlock', () => {
  it('counts from the beginning of a piece of a block', () => {
    const layers = [words('auto', [0, 3], [10, 13], [14, 18], [30, 33]), groups('auto', [0, 18], [19, 33])]
    const piece = {
      kind: 'paragraph' as const,
      id: 'p1.10',
      text: 'abc defg hijklm',
      marks: [],
      piece: { of: 'p1', start: 10 },
    }
    const resolved = resolveBlock(layers, piece)
    expect(resolved.words.map((word) => [word.start, word.end])).toEqual([
      [0, 3],
      [4, 8],
    ])
    expect(resolved.groups).toEqual([
      [0, 8],
      [9, 15],
    ])
  })
})

describe('cardsOf', () => {
  const cards = (origin: Origin, ...list: [start: number, end: number, word: string][]): Layer => ({
    kind: 'cards',
    origin,
    version: 1,
    by: 'test',
    annotations: list.map(([start, end, word]) => ({ block: 'p1', start, end, value: { word } })),
  })
  const block = { kind: 'paragraph' as const, id: 'p1', text: 'Un chat noir dort.', marks: [] }

  it('lets a person’s card win over the machine’s that it touches, in the order of the text', () => {
    const layers = [
      cards('human', [3, 12, 'chat noir']),
      cards('auto', [13, 17, 'dormir'], [3, 7, 'chat'], [8, 12, 'noir']),
      cards('human', [8, 12, 'noir']),
    ]
    expect(cardsOf(layers, block)).toEqual([
      { start: 3, end: 7, card: { word: 'chat' } },
      { start: 8, end: 12, card: { word: 'noir' } },
      { start: 13, end: 17, card: { word: 'dormir' } },
    ])
    expect(cardsOf(layers, { ...block, id: 'p2' })).toEqual([])
  })

  it('counts from the beginning of a piece', () => {
    const piece = { ...block, id: 'p1.8', text: 'noir dort.', piece: { of: 'p1', start: 8 } }
    expect(cardsOf([cards('auto', [3, 7, 'chat'], [8, 12, 'noir'])], piece)).toEqual([
      { start: 0, end: 4, card: { word: 'noir' } },
    ])
  })
})
