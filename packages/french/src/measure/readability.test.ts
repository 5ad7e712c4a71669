import { expect, test } from 'vitest'
import { analyse } from '../analyse.ts'
import { readability } from './readability.ts'

test('the formula of Kandel and Moles', () => {
  const measured = readability(analyse('Le chat dort. La table est ronde.'))
  expect(measured).toMatchObject({ sentences: 2, words: 7, syllables: 7 })
  expect(measured.kandelMoles).toBeCloseTo(207 - 1.015 * 3.5 - 73.6, 10)
})

test.each([
  ['a mute e is no syllable', 'une petite table', 3, 4],
  ['an elided word is one with the next', 'l’eau d’un lac', 3, 3],
  ['a compound is one word', 'un arc-en-ciel', 2, 4],
  ['a question joined by hyphens is one word', 'vient-il ?', 1, 2],
  ['a dash parts words', 'oui—non', 2, 2],
  ['numbers and abbreviations count as they are said', 'M. Mari a 21 ans', 5, 9],
])('%s: %s', (_rule, text, words, syllables) => {
  expect(readability(analyse(text))).toMatchObject({ words, syllables })
})

test('the options of the analysis change nothing', () => {
  const text = 'Les petites tables rondes de la chambre.'
  expect(readability(analyse(text, { syllables: 'spoken' }))).toEqual(readability(analyse(text)))
})

test('long sentences of long words are harder', () => {
  const easy = readability(analyse('Le chat dort. Il a chaud.')).kandelMoles!
  const hard = readability(
    analyse('L’administration préfectorale communiquera ultérieurement les modalités d’inscription.'),
  ).kandelMoles!
  expect(hard).toBeLessThan(easy)
})

test('a text without a word has no ease of reading', () => {
  expect(readability(analyse('…'))).toEqual({
    sentences: 0,
    words: 0,
    syllables: 0,
    wordsPerSentence: 0,
    syllablesPerWord: 0,
    kandelMoles: null,
  })
})
