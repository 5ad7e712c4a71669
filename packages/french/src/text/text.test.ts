import { describe, expect, test } from 'vitest'
import { analyse } from '../analyse.ts'
import { sentences, words } from '../testing/facts.ts'

describe('words', () => {
  test.each([
    [
      'an elided word is a word of its own, whatever the apostrophe',
      "L’ami qu'il aime",
      "L’ ami qu' il aime",
    ],
    [
      'aujourd’hui, presqu’île and quelqu’un are one word',
      'aujourd’hui presqu’île quelqu’un',
      'aujourd’hui presqu’île quelqu’un',
    ],
    ['compounds are one word', 'un arc-en-ciel, ma grand-mère', 'un arc-en-ciel ma grand-mère'],
    [
      'the pronouns of an inversion are words',
      'Est-ce lui ? Verse-t-il ? Vas-y, donne-le-moi',
      'Est ce lui Verse t il Vas y donne le moi',
    ],
    [
      'numbers keep their commas and spaces',
      '10\u00a0000 livres à 1,50 euro, 1 000 000 de pages',
      '10\u00a0000 livres à 1,50 euro 1 000 000 de pages',
    ],
    ['abbreviations keep their point', 'M. Hugo, p. 12, etc.', 'M. Hugo p. 12 etc.'],
    ['an address is a word, an emoji is none', 'Écris à a@b.fr 😀 !', 'Écris à a@b.fr'],
    ['dialogue dashes are not hyphens', '— Oui – non', 'Oui non'],
  ])('%s', (_rule, text, expected) => {
    expect(words(text)).toBe(expected)
  })

  test('an unknown script makes whole words', () => {
    expect(analyse('Привет').words[0]).toMatchObject({ text: 'Привет', syllables: ['Привет'] })
  })
})

describe('sentences', () => {
  test.each([
    ['a full stop and a capital', 'Il dort. Elle lit.', ['Il dort.', 'Elle lit.']],
    [
      'not after an abbreviation',
      'M. Dupont et Mme Durand. Ils parlent.',
      ['M. Dupont et Mme Durand.', 'Ils parlent.'],
    ],
    [
      'after etc. and a capital only',
      'Du pain, etc. Il mange. Du lait, etc. et du sel.',
      ['Du pain, etc.', 'Il mange.', 'Du lait, etc. et du sel.'],
    ],
    ['not before a lower case', '« Quoi ? » dit-il. Rien…', ['« Quoi ? » dit-il.', 'Rien…']],
    ['with their quotation marks', '« Viens ! » Il vient.', ['« Viens ! »', 'Il vient.']],
    ['an empty line ends one', 'Chapitre un\n\nIl pleut', ['Chapitre un', 'Il pleut']],
    ['initials', 'J. Verne écrit. Il rêve.', ['J. Verne écrit.', 'Il rêve.']],
    [
      'a letter that is no initial',
      'Escalier B. Il lit un U. Voilà.',
      ['Escalier B.', 'Il lit un U.', 'Voilà.'],
    ],
  ])('%s', (_rule, text, expected) => {
    expect(sentences(text)).toEqual(expected)
  })
})
