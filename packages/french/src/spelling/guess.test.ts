import { describe, expect, test } from 'vitest'
import { analyse } from '../analyse.ts'

/** Where the reading of the last word of a text comes from. */
const source = (text: string) => analyse(text).words.at(-1)!.source

describe('letters and groups of letters that are none of French make a guess', () => {
  test.each([
    ['sh', 'Sheridan cashmere finish'],
    ['ck', 'paddock sticker limerick'],
    ['k beside a consonant', 'markt landkreis kirkland'],
    ['w', 'winter tower owl'],
    ['oo, ee, aa', 'spoon tree kraal'],
    ['a cluster no word begins with', 'bdellium dvorak mbappe hvram'],
    ['a cluster no word ends with', 'gold veldt stadt'],
    ['letters of other languages', 'smörgås łódź día'],
    ['another alphabet', 'Привет Αθήνα 東京'],
  ])('%s', (_rule, words) => {
    for (const word of words.split(' ')) expect([word, source(word)]).toEqual([word, 'guess'])
  })

  test.each([
    ['French words are none', 'maison aujourd’hui grand-mère œuvre naïf ambigüe garçon'],
    ['French sh, oo, ee stand between two parts of a word', 'déshabiller dishonneur coopérer zoo créée'],
    ['verbs double their i', 'criions priiez'],
    ['learned clusters are French', 'pneu psaume ptérodactyle gnome mnémonique sphère svelte tsar xylophone'],
    ['everyday words that came with such letters', 'kiwi web ticket rock short shérif hockey'],
    ['interjections', 'ah oh eh'],
    ['combining accents', 'école'.normalize('NFD')],
  ])('%s', (_rule, words) => {
    for (const word of words.split(' ')) expect([word, source(word)]).not.toEqual([word, 'guess'])
  })
})

describe('a name inside a sentence is a guess when its letters may be read in several ways', () => {
  test.each(['avec Xavier', 'chez Roger', 'avec Hélios', 'avec Kevin', 'par Suez'])('%s', (text) => {
    expect(source(text)).toBe('guess')
  })

  test.each([
    'avec Marie',
    'avec Nicolas',
    'à Marseille',
    'avec Olivier',
    'avec Suzanne',
    'pour Paul',
    'à Paris, Lucile',
    'chez Mme Durand',
  ])('not %s', (text) => {
    expect(source(text)).not.toBe('guess')
  })

  test('the first word of a sentence has a capital in any case', () => {
    expect(analyse('Nicolas').words[0]!.source).toBe('rule')
  })
})

describe('acronyms and addresses', () => {
  test.each([
    ['an acronym that is said as a word is a guess', 'à la CAF', 'guess'],
    ['one that is spelt is sure', 'à la SNCF', 'rule'],
    ['a word of a heading is no acronym', 'LE CHAT', 'rule'],
    ['an address is a guess', 'www.ville.fr', 'guess'],
    ['a number is sure', 'en 1871', 'rule'],
    ['an abbreviation is listed', 'chez Mme', 'exception'],
  ])('%s', (_rule, text, expected) => {
    expect(source(text)).toBe(expected)
  })
})
