import type { Block, Layer, Sequence, TextBlock } from '@trousseau/book'
import { describe, expect, it } from 'vitest'
import { layersBySequence } from './sequence-layers.ts'

const paragraph = (id: string): TextBlock => ({
  kind: 'paragraph',
  id,
  text: 'Nour lit.',
  marks: [],
})

function sequence(number: number, blocks: Block[], notes: Sequence['notes'] = []): Sequence {
  return { number, chapter: { id: 'c1', title: null, part: number, parts: 2 }, blocks, notes, words: 2 }
}

describe('layersBySequence', () => {
  const annotation = (block: string) => ({ block, start: 0, end: 9, value: null })
  const sentences: Layer = {
    kind: 'sentences',
    origin: 'auto',
    version: 3,
    by: 'test',
    annotations: [annotation('b1'), annotation('b2'), annotation('v1'), annotation('n1'), annotation('gone')],
  }
  const note = { id: 'note', label: '1', blocks: [paragraph('n1')] }
  const sequences = [
    sequence(1, [{ kind: 'quote', blocks: [paragraph('b1')] }], [note]),
    sequence(2, [paragraph('b2'), { kind: 'verse', lines: [paragraph('v1')] }], [note]),
    sequence(3, [{ kind: 'separator' }]),
  ]

  it('gives each sequence what is said of its blocks, and keeps origin and version', () => {
    const cut = layersBySequence(sequences, [sentences])
    expect(
      cut.map((layers) => layers.map(({ annotations }) => annotations.map(({ block }) => block))),
    ).toEqual([[['b1', 'n1']], [['b2', 'v1', 'n1']], []])
    expect(cut[0]?.[0]).toMatchObject({ kind: 'sentences', origin: 'auto', version: 3, by: 'test' })
  })

  it('gives each piece of a long block its own stretch, counted from the beginning of the block', () => {
    const piece = (start: number): TextBlock => ({
      ...paragraph(`long-${start}`),
      piece: { of: 'long', start },
    })
    const layer: Layer = {
      ...sentences,
      annotations: [
        { block: 'long', start: 0, end: 9, value: null },
        { block: 'long', start: 9, end: 18, value: null },
      ],
    }
    const cut = layersBySequence([sequence(1, [piece(0)]), sequence(2, [piece(9)])], [layer])
    expect(cut.map((layers) => layers[0]?.annotations.map(({ start }) => start))).toEqual([[0], [9]])
  })

  it('leaves the layers of the book as they were', () => {
    layersBySequence(sequences, [sentences])
    expect(sentences.annotations).toHaveLength(5)
  })
})
