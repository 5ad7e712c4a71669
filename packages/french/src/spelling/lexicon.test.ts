import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { analyse } from '../analyse.ts'
import type { LexiconEntry } from '../analysis.ts'
import { LexiconError, createLexicon } from './lexicon.ts'

function read(text: string, ...entries: LexiconEntry[]): string[] {
  return analyse(text, { lexicon: createLexicon(entries) }).words.map((word) => {
    const graphemes = word.graphemes.map(({ letters, phonemes }) => `${letters}:${phonemes}`).join(' ')
    return `${word.syllables.join('-')} ${graphemes} (${word.source})`
  })
}

describe('a sound given for a word is joined to its letters', () => {
  test.each([
    ['Hugo', 'yɡo', 'Hu-go H: u:y g:ɡ o:o (lexicon)'],
    ['Cosette', 'kɔzɛt', 'Co-set-te C:k o:ɔ s:z e:ɛ tt:t e: (lexicon)'],
    ['Leicester', 'lɛstɛʁ', 'Lei-ces-ter L:l ei:ɛ c:s e: s: t:t e:ɛ r:ʁ (lexicon)'],
    ['John', 'dʒɔn', 'John J:dʒ o:ɔ h: n:n (lexicon)'],
    ['Xavier', 'ɡzavje', 'Xa-vier X:ɡz a:a v:v i:j er:e (lexicon)'],
  ])('%s is heard %s', (word, phonemes, expected) => {
    expect(read(word, { word, phonemes })).toEqual([expected])
  })
})

test('syllables given for a word are its syllables, whatever its case', () => {
  const entry = { word: 'Thénardier', syllables: ['Thé', 'nar', 'di', 'er'] }
  expect(read('Thénardier THÉNARDIER', entry).map((line) => line.split(' ')[0])).toEqual([
    'Thé-nar-di-er',
    'THÉ-NAR-DI-ER',
  ])
})

test('an entry with a capital is not for the common noun', () => {
  const sources = (text: string, word: string) =>
    analyse(text, { lexicon: createLexicon([{ word, phonemes: 'ʁozi' }]) }).words.map(({ source }) => source)
  expect(sources('Rose a une rose', 'Rose')).toEqual(['lexicon', 'rule', 'rule', 'rule'])
  expect(sources('Rose a une rose', 'rose')).toEqual(['lexicon', 'rule', 'rule', 'lexicon'])
})

test('a lexicon wins over numbers, acronyms and the sentence', () => {
  expect(read('la CAF', { word: 'CAF', phonemes: 'seaɛf' })[1]).toBe('CAF C:s A:eaɛ F:f (lexicon)')
  expect(read('ils président', { word: 'président', phonemes: 'pʁezidɑ̃' })[1]).toMatch(/\(lexicon\)/)
})

test('the later of two entries wins', () => {
  const lexicon = createLexicon([
    { word: 'Nour', phonemes: 'nyʁ' },
    { word: 'Nour', phonemes: 'nuʁ' },
  ])
  expect(analyse('Nour', { lexicon }).words[0]?.graphemes[1]).toEqual({ letters: 'ou', phonemes: 'u' })
})

test('an elided word or a decomposed accent finds its entry', () => {
  const entry = { word: 'Éloi', syllables: ['É', 'loi'] }
  expect(read('d’E\u0301loi', entry)[1]).toContain('(lexicon)')
})

test.each([
  [{ word: 'Jean Valjean' }, '« Jean Valjean » n’est pas un seul mot.'],
  [{ word: '' }, '« » n’est pas un seul mot.'],
  [{ word: 'Cosette', syllables: ['Co', 'sète'] }, 'Les syllabes « Co-sète » n’écrivent pas « Cosette ».'],
  [{ word: 'Cosette', syllables: ['Cosette', ''] }, 'Les syllabes « Cosette- » n’écrivent pas « Cosette ».'],
  [{ word: 'Cosette', phonemes: 'Kozette !' }, '« Kozette ! » ne s’écrit pas en alphabet phonétique (API).'],
  [{ word: 'Cosette', phonemes: '' }, '« » ne s’écrit pas en alphabet phonétique (API).'],
])('%j is refused: %s', (entry, message) => {
  let thrown: unknown
  try {
    createLexicon([entry])
  } catch (error) {
    thrown = error
  }
  expect(thrown).toBeInstanceOf(LexiconError)
  expect((thrown as Error).message.replace('«  »', '« »')).toBe(message)
})

test('any sounds given for any letters are kept, and the letters too', () => {
  const letters = fc.array(fc.constantFrom(...Array.from('aàbceéghilnoprstuxy')), {
    minLength: 1,
    maxLength: 12,
  })
  const sounds = fc.array(fc.constantFrom('a', 'ɑ̃', 'b', 'ʃ', 'e', 'ɡ', 'i', 'j', 'ɲ', 's', 'w', 'ɛ̃'), {
    minLength: 1,
    maxLength: 16,
  })
  fc.assert(
    fc.property(letters, sounds, (spelt, heard) => {
      const word = spelt.join('')
      const lexicon = createLexicon([{ word, phonemes: heard.join('') }])
      const found = analyse(word, { lexicon }).words[0]!
      expect(found.graphemes.map((grapheme) => grapheme.letters).join('')).toBe(word)
      expect(found.graphemes.map((grapheme) => grapheme.phonemes).join('')).toBe(
        heard.join('').normalize('NFD'),
      )
      expect(found.syllables.join('')).toBe(word)
    }),
  )
})
