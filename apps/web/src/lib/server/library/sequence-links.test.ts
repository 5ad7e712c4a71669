import type { Mark, Sequence, TextBlock } from '@trousseau/book'
import { expect, it } from 'vitest'
import { placesOfTargets, targetsIn } from './sequence-links.ts'

const link = (href: string): Mark => ({ kind: 'link', start: 0, end: 4, href })
const paragraph = (id: string, marks: Mark[] = []): TextBlock => ({
  kind: 'paragraph',
  id,
  text: 'Nour',
  marks,
})
const sequence = (number: number, chapter: string, ...blocks: Sequence['blocks']): Sequence => ({
  number,
  chapter: { id: chapter, title: null, part: 1, parts: 1 },
  blocks,
  notes: [],
  words: 1,
})

it('finds the sequence of each target: a block, a piece of one, a chapter, a figure', () => {
  const first = sequence(
    1,
    'c1',
    paragraph('b1', [
      link('#b2'),
      link('#c2'),
      link('#long'),
      link('#f1'),
      link('#nulle-part'),
      link('https://a.fr/'),
    ]),
  )
  const piece = (id: string, start: number) => ({ ...paragraph(id), piece: { of: 'long', start } })
  const sequences = [
    first,
    sequence(2, 'c2', paragraph('b2')),
    sequence(3, 'c2', piece('long-1', 0), { kind: 'figure', id: 'f1', resource: 'a.png', alt: '' }),
    sequence(4, 'c2', piece('long-2', 4)),
  ]
  expect(targetsIn(first, placesOfTargets(sequences))).toEqual({ b2: 2, c2: 2, long: 3, f1: 3 })
})
