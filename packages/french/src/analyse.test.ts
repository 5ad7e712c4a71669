import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { analyse, type AnalyseOptions } from './index.ts'

test('the example of the contract', () => {
  expect(analyse('Les enfants jouent.')).toEqual({
    text: 'Les enfants jouent.',
    sentences: [[0, 19]],
    groups: [
      [0, 11],
      [12, 19],
    ],
    words: [
      {
        start: 0,
        end: 3,
        text: 'Les',
        syllables: ['Les'],
        graphemes: [
          { letters: 'L', phonemes: 'l' },
          { letters: 'e', phonemes: 'e' },
          { letters: 's', phonemes: '' },
        ],
        liaison: 'z',
        said: null,
        source: 'rule',
      },
      {
        start: 4,
        end: 11,
        text: 'enfants',
        syllables: ['en', 'fants'],
        graphemes: [
          { letters: 'en', phonemes: 'ɑ̃' },
          { letters: 'f', phonemes: 'f' },
          { letters: 'an', phonemes: 'ɑ̃' },
          { letters: 'ts', phonemes: '' },
        ],
        liaison: null,
        said: null,
        source: 'rule',
      },
      {
        start: 12,
        end: 18,
        text: 'jouent',
        syllables: ['jouent'],
        graphemes: [
          { letters: 'j', phonemes: 'ʒ' },
          { letters: 'ou', phonemes: 'u' },
          { letters: 'ent', phonemes: '' },
        ],
        liaison: null,
        said: null,
        source: 'rule',
      },
    ],
  })
})

test('options that the caller changes later change no reading made under the former ones', () => {
  const options: AnalyseOptions = { doubles: 'join', hiatus: 'cut' }
  analyse('pomme', options)
  options.syllables = 'spoken'
  analyse('pomme', options)
  const [word] = analyse('gaufrette', { doubles: 'join', hiatus: 'cut' }).words
  expect(word?.syllables).toEqual(['gau', 'fre', 'tte'])
})

test('a text without a word has no sentence and no group', () => {
  expect(analyse(' … ')).toEqual({ text: ' … ', sentences: [], groups: [], words: [] })
})

/** Texts that look like French, with all that may hide in it, and texts of any Unicode at all. */
const french = fc
  .array(
    fc.constantFrom(...Array.from("aeéèêiouyhlnrstcgqxœ LDMÉ'’--.,!?«»… \u00a0\u202f\u00ad\u0301\n10")),
    {
      maxLength: 60,
    },
  )
  .map((signs) => signs.join(''))
/** Numbers, units, abbreviations, acronyms and addresses, whole and in pieces. */
const figures = fc
  .array(
    fc.constantFrom(
      ...Array.from('0127,.:/-+@_€%&°²$£hmkXVIMAEC’ \u00a0\n'),
      ...[
        '20h45',
        '1er',
        'XIXe',
        'km/h',
        'S.N.C.F.',
        'M. ',
        'p. ',
        'av. J.-C.',
        'www.',
        '@ville.fr',
        'https://',
        'SNCF',
        'PAI ',
        '😀',
        '1\ufe0f\u20e3',
      ],
    ),
    { maxLength: 24 },
  )
  .map((signs) => signs.join(''))
const anything = fc.string({ unit: 'binary', maxLength: 60 })

describe.each([
  ['like French', french],
  ['of figures', figures],
  ['of any Unicode', anything],
  ['of lone surrogates', fc.string({ unit: fc.constantFrom('\ud800', '\udc00', 'a', "'") })],
])('any text %s', (_name, texts) => {
  test.each(['written', 'spoken'] as const)('keeps its letters and its order, %s', (syllables) => {
    fc.assert(
      fc.property(texts, (text) => {
        const analysis = analyse(text, { syllables })
        let at = 0
        for (const word of analysis.words) {
          expect(word.start).toBeGreaterThanOrEqual(at)
          expect(word.end).toBeGreaterThan(word.start)
          expect(word.text).toBe(text.slice(word.start, word.end))
          expect(word.syllables.join('')).toBe(word.text)
          expect(word.graphemes.map((grapheme) => grapheme.letters).join('')).toBe(word.text)
          expect(word.syllables).not.toContain('')
          expect(word.graphemes.map((grapheme) => grapheme.letters)).not.toContain('')
          at = word.end
        }
      }),
      { numRuns: 500 },
    )
  })

  test('is covered by sentences and groups, without overlap and without a space at their ends', () => {
    fc.assert(
      fc.property(texts, (text) => {
        const { sentences, groups, words } = analyse(text)
        for (const spans of [sentences, groups]) {
          let at = 0
          for (const [start, end] of spans) {
            expect(start).toBeGreaterThanOrEqual(at)
            expect(end).toBeGreaterThan(start)
            expect(text.slice(start, end)).not.toMatch(/^[ \u00a0]|[ \u00a0]$/)
            at = end
          }
          for (const word of words)
            expect(spans.some(([start, end]) => start <= word.start && word.end <= end)).toBe(true)
        }
        for (const [start, end] of groups) {
          expect(sentences.some(([from, to]) => from <= start && end <= to)).toBe(true)
        }
      }),
      { numRuns: 500 },
    )
  })
})

test('what is analysed twice is analysed alike, whatever came between', () => {
  fc.assert(
    fc.property(french, anything, (text, other) => {
      const first = structuredClone(analyse(text))
      analyse(other)
      expect(analyse(text)).toEqual(first)
    }),
  )
})
