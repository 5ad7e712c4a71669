import { describe, expect, it } from 'vitest'
import { firstBeyond, inOrder, outside, type Stretch } from './stretches.ts'

const mixed: Stretch[] = [
  { start: 12, end: 12 },
  { start: 4, end: 6 },
  { start: 2, end: 8 },
  { start: 7, end: 10 },
  { start: 2, end: 8 },
]

describe('inOrder', () => {
  it('sorts stretches and leaves out those that lie in another', () => {
    expect(inOrder(mixed)).toEqual([
      { start: 2, end: 8 },
      { start: 7, end: 10 },
      { start: 12, end: 12 },
    ])
  })
})

describe('firstBeyond', () => {
  it('finds what ends after a place', () => {
    const ordered = inOrder(mixed)
    expect([0, 7, 8, 10, 12].map((offset) => firstBeyond(ordered, offset))).toEqual([0, 0, 1, 2, 3])
  })
})

describe('outside', () => {
  it.each([
    [
      { start: 0, end: 14 },
      [
        [0, 2],
        [10, 12],
        [12, 14],
      ],
    ],
    [{ start: 3, end: 9 }, []],
    [{ start: 8, end: 12 }, [[10, 12]]],
    [{ start: 12, end: 14 }, [[12, 14]]],
  ])('gives what is left of %j', (stretch, left) => {
    expect(outside(stretch, inOrder(mixed)).map(({ start, end }) => [start, end])).toEqual(left)
  })

  it('looks at few of many stretches', () => {
    const steps = (count: number): number => {
      let looked = 0
      const ordered = Array.from({ length: count }, (_, index) => ({
        start: 2 * index,
        get end() {
          looked++
          return 2 * index + 1
        },
      }))
      for (let index = 0; index < count; index++) outside({ start: 2 * index, end: 2 * index + 2 }, ordered)
      return looked
    }
    expect(steps(4000)).toBeLessThan(steps(1000) * 6)
  })
})
