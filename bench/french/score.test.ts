import { describe, expect, test } from 'vitest'
import { inflect } from './inflections.ts'
import { sameSounds, score, withoutHiatus, type KnownWord } from './score.ts'
import { between } from './table.ts'

describe('sounds written in two ways are the same', () => {
  test.each([
    ['a stress mark, a long vowel', 'aʃtˈaːm', 'aʃtam'],
    ['open and closed vowels', 'mɛzɔ̃', 'mezɔ̃'],
    ['brin and brun', 'bʁɛ̃', 'bʁœ̃'],
    ['a glide and its vowel', 'ljɔ̃', 'liɔ̃'],
    ['a mute e said or not', 'səmɛn', 'smɛn'],
    ['a double consonant', 'illegal', 'ilegal'],
    ['b before s', 'absɑ̃', 'apsɑ̃'],
  ])('%s', (_what, one, other) => {
    expect(sameSounds(one)).toBe(sameSounds(other))
  })

  test.each([
    ['pain and pont', 'pɛ̃', 'pɔ̃'],
    ['rue and roue', 'ʁy', 'ʁu'],
    ['poisson and poison', 'pwasɔ̃', 'pwazɔ̃'],
  ])('but not %s', (_what, one, other) => {
    expect(sameSounds(one)).not.toBe(sameSounds(other))
  })
})

test('a score counts words and their occurrences, and any known reading is right', () => {
  const known: KnownWord[] = [
    { word: 'lion', readings: [{ phonemes: 'ljɔ̃', syllables: 'li-on', frequency: 3 }] },
    {
      word: 'fils',
      readings: [
        { phonemes: 'fis', syllables: 'fils', frequency: 5 },
        { phonemes: 'fil', syllables: 'fils', frequency: 1 },
      ],
    },
    { word: 'hm', readings: [{ phonemes: 'm', syllables: '', frequency: 1 }] },
  ]
  expect(score(known, ['ljɔ̃', 'fil', 'x'], 'phonemes')).toEqual({ types: 2 / 3, frequency: 0.4 })
  expect(score(known, ['lion', 'fils', 'hm'], 'syllables')).toEqual({ types: 1 / 2, frequency: 6 / 9 })
  expect(score(known, ['lion', 'fils', 'hm'], 'syllables', withoutHiatus).types).toBe(1)
})

test('made words are distinct, as many as asked for, and the same each time', () => {
  const words = inflect(['chanter', 'maison', 'petit'], 150)
  expect(words).toHaveLength(150)
  expect(new Set(words).size).toBe(150)
  expect(words).toContain('chantaient')
  expect(inflect(['chanter', 'maison', 'petit'], 150)).toEqual(words)
})

test('a table takes the place of the one before it', () => {
  const page = 'Before\n<!-- bench:start -->\n\nold\n\n<!-- bench:end -->\nAfter'
  expect(between(page, 'new')).toBe('Before\n<!-- bench:start -->\n\nnew\n\n<!-- bench:end -->\nAfter')
  expect(() => between('no markers', 'new')).toThrow('markers')
})
