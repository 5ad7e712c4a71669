import fc from 'fast-check'
import { expect, test } from 'vitest'
import { analyse } from '../analyse.ts'
import { learntBy } from './correspondences.ts'
import { decodability, decodabilityByStage, graphemesNeeded } from './decodability.ts'
import { readability } from './readability.ts'
import { wordDifficulty } from './word-difficulty.ts'

const texts = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 60 }),
  fc
    .array(fc.constantFrom(...Array.from("aeéèêiouyhlnrstcgqxœ LDMÉ'’--.,!?«»… \u00a0\u00ad\u0301\n10")), {
      maxLength: 60,
    })
    .map((signs) => signs.join('')),
)

test('any text can be measured', () => {
  fc.assert(
    fc.property(texts, fc.integer({ min: 0, max: 7 }), (text, stage) => {
      const analysis = analyse(text)
      const { words, readable, share, resisting } = decodability(analysis, learntBy(stage))
      expect(share).toBeGreaterThanOrEqual(0)
      expect(share).toBeLessThanOrEqual(1)
      expect(resisting.reduce((sum, { count }) => sum + count, readable)).toBe(words)
      for (const each of decodabilityByStage(analysis)) expect(each).toBeGreaterThanOrEqual(0)
      for (const { letters, count } of graphemesNeeded(analysis)) {
        expect(letters).toMatch(/^[\p{L}\p{M}]+$/u)
        expect(count).toBeGreaterThan(0)
      }
      const { kandelMoles, words: spaced } = readability(analysis)
      expect(kandelMoles === null).toBe(spaced === 0)
      for (const word of analysis.words) {
        const { irregularity, syllables } = wordDifficulty(word)
        expect(irregularity).toBeGreaterThanOrEqual(0)
        expect(irregularity).toBeLessThanOrEqual(1)
        expect(syllables).toBeGreaterThanOrEqual(0)
      }
    }),
    { numRuns: 1000 },
  )
})

test.each([
  ['one letter', 'a'.repeat(1_000_000)],
  ['little words', 'la '.repeat(100_000)],
  ['gaps', `la${' '.repeat(1_000_000)}lune`],
])('a long run of %s is no obstacle', { timeout: 20_000 }, (_name, text) => {
  const analysis = analyse(text)
  expect(decodability(analysis, learntBy(6)).words).toBe(analysis.words.length)
  expect(readability(analysis).words).toBe(analysis.words.length)
  expect(graphemesNeeded(analysis).length).toBeGreaterThan(0)
  for (const word of analysis.words.slice(0, 10)) expect(wordDifficulty(word).letters).toBeGreaterThan(0)
})
