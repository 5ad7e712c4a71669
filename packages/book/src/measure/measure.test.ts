import { describe, expect, it } from 'vitest'
import { everyKind } from '../fixtures/every-kind.ts'
import { allTextBlocks } from '../walk.ts'
import { readingMinutes } from './reading-time.ts'
import { countBookWords, countWords } from './words.ts'

describe('countWords', () => {
  it('counts as a person does', () => {
    expect(countWords('')).toBe(0)
    expect(countWords(' — … ! ')).toBe(0)
    expect(countWords('Il était une fois.')).toBe(4)
    expect(countWords('Œuvre à l’été 1862, peut-être')).toBe(6)
    expect(countWords('2 × 3 ÷ 4')).toBe(3)
    expect(countWords('سلام دنیا')).toBe(2)
    expect(countWords('mot\ufffcmot\nmot')).toBe(3)
  })

  it('agrees with the sum over the blocks of a book', () => {
    const texts = [...allTextBlocks(everyKind)].map((block) => block.text)
    expect(countBookWords(everyKind)).toBe(countWords(texts.join(' ')))
  })
})

describe('readingMinutes', () => {
  it('is a whole number of minutes, at least one', () => {
    expect(readingMinutes(0)).toBe(0)
    expect(readingMinutes(10)).toBe(1)
    expect(readingMinutes(900)).toBe(10)
    expect(readingMinutes(114_000, 'adult')).toBe(570)
  })
})
