import { describe, expect, test } from 'vitest'
import { analyse } from '../analyse.ts'
import { wordDifficulty } from './word-difficulty.ts'

const difficulty = (word: string) => wordDifficulty(analyse(word).words[0]!)
const irregularity = (word: string) => difficulty(word).irregularity

test.each([
  ['mari', 4, 2],
  ['table', 5, 1],
  ['oiseau', 6, 2],
  ['bouleversement', 14, 4],
  ['arc-en-ciel', 9, 3],
  ['cœur', 4, 1],
  ['21', 0, 3],
])('%s has %i letters and %i spoken syllables', (word, letters, syllables) => {
  expect(difficulty(word)).toMatchObject({ letters, syllables })
})

describe('a word is the more irregular, the less its sounds can be foreseen from its letters', () => {
  test.each([
    ['a silent t is less foreseeable than a mute e', 'rame', 'chat'],
    ['letters for one sound together are learnt later than one letter', 'mari', 'maison'],
    ['ch is mostly the one of chat', 'cheval', 'chorale'],
    ['a consonant at the end is mostly silent', 'chats', 'ours'],
    ['a consonant before another is mostly heard', 'porter', 'compter'],
    ['no rule foretells the first vowels of monsieur and femme', 'dame', 'femme'],
    ['nor the sounds of English words', 'lettre', 'leader'],
  ])('%s: %s, then %s', (_fact, regular, irregular) => {
    expect(irregularity(regular)).toBeLessThan(irregularity(irregular))
  })

  test('it is 0 where each letter is taught first with this sound, and where nothing is read letter by letter', () => {
    expect(irregularity('mari')).toBe(0)
    expect(irregularity('lunes')).toBe(0)
    expect(irregularity('1871')).toBe(0)
    expect(irregularity('SNCF')).toBe(0)
  })

  test('it never reaches 1', () => {
    expect(irregularity('monsieur')).toBeGreaterThan(0.8)
    expect(irregularity('monsieur')).toBeLessThan(1)
  })

  test('a compound ends where its parts end', () => {
    expect(irregularity('grand-mère')).toBeCloseTo(
      1 - (1 - irregularity('grand')) * (1 - irregularity('mère')),
    )
  })
})
