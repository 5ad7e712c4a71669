import type { Block, Sequence, TextBlock } from '@trousseau/book'
import { describe, expect, it } from 'vitest'
import { picturesIn } from './walk.ts'

const paragraph = (id: string, marks: TextBlock['marks'] = []): TextBlock => ({
  kind: 'paragraph',
  id,
  text: 'Nour lit.',
  marks,
})

function sequence(number: number, blocks: Block[], notes: Sequence['notes'] = []): Sequence {
  return { number, chapter: { id: 'c1', title: null, part: number, parts: 2 }, blocks, notes, words: 2 }
}

describe('picturesIn', () => {
  it('finds pictures in figures, lines, lists, tables and notes, each once', () => {
    const inLine = paragraph('b2', [{ kind: 'picture', start: 0, end: 1, resource: 'line.png', alt: '' }])
    const found = picturesIn(
      sequence(
        1,
        [
          { kind: 'figure', id: 'b1', resource: 'figure.png', alt: null, caption: inLine },
          {
            kind: 'list',
            ordered: false,
            items: [[{ kind: 'figure', id: 'b3', resource: 'figure.png', alt: '' }]],
          },
          {
            kind: 'table',
            id: 'b4',
            rows: [
              [
                {
                  header: false,
                  columnSpan: 1,
                  rowSpan: 1,
                  blocks: [{ kind: 'figure', id: 'b5', resource: 'cell.png', alt: '' }],
                },
              ],
            ],
          },
        ],
        [{ id: 'n1', label: '1', blocks: [{ kind: 'figure', id: 'b6', resource: 'note.png', alt: '' }] }],
      ),
    )
    expect(found).toEqual(['figure.png', 'line.png', 'cell.png', 'note.png'])
  })
})
