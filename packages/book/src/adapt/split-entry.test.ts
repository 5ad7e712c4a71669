import { LexiconError } from '@trousseau/french'
import { describe, expect, it } from 'vitest'
import { splitEntry } from './split-entry.ts'

describe('splitEntry', () => {
  it.each<[string, string, [string, string][]]>([
    ['Aix', 'ɛks', [['Aix', 'ɛks']]],
    ['Jean Valjean', 'ʒɑ̃ valʒɑ̃', [['Valjean', 'valʒɑ̃']]],
    ['Jean Valjean', 'ʒɑ̃valʒɑ̃', [['Valjean', 'valʒɑ̃']]],
    ['d’Artagnan', 'daʁtaɲan', [['Artagnan', 'aʁtaɲan']]],
    [
      'Jean Valjean',
      'dʒin valdʒin',
      [
        ['Jean', 'dʒin'],
        ['Valjean', 'valdʒin'],
      ],
    ],
    // What is read so anyway needs no entry, however it is written.
    ['Marie Curie', 'ˈmari kyri', []],
    ['Marie Curie', 'maʁikyʁi', []],
  ])('says of « %s », said [%s], how each word is said', (written, said, expected) => {
    const found = splitEntry(written, said).map(({ word, phonemes }) => [word, phonemes])
    expect(found).toEqual(expected)
  })

  it.each([
    ['Jean Valjean', 'dʒinvaldʒin', /a plusieurs mots : mettez une espace/],
    ['Jean Jean', 'ʒɑ̃ʒɑ̃ʒɑ̃', /a plusieurs mots/],
    ['Jean Valjean', 'ʒɑ̃', /a plusieurs mots/],
    ['Jean de Mèze', 'ʒɑ̃ di mɛz', /« de » ne se dirait plus comme ailleurs/],
    ['Jean Valjean', 'ʒɑ̃ 24601', /« 24601 » ne s’écrit pas en alphabet phonétique/],
    ['Jean Valjean', '', /ne s’écrit pas en alphabet phonétique/],
    ['', 'a', /n’est pas un seul mot/],
  ])('refuses « %s » said [%s], and says why', (written, said, sentence) => {
    expect(() => splitEntry(written, said)).toThrow(LexiconError)
    expect(() => splitEntry(written, said)).toThrow(sentence)
  })
})
