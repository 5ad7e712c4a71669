import { describe, expect, test } from 'vitest'
import { syllables, withSilent } from '../testing/facts.ts'

const cuts = (rule: string, cutWords: string) =>
  test.each(cutWords.split(' '))(`${rule}: %s`, (cut) => {
    expect(syllables(cut.replaceAll('-', ''))).toBe(cut)
  })

describe('written syllables', () => {
  cuts('one consonant goes with the vowel after it', 'ca-na-pé sa-me-di e-xa-men vo-ya-ge')
  cuts('two consonants are parted', 'mer-le ad-ju-dant at-las fas-cis-me ex-ha-ler bon-heur')
  cuts('a consonant and l or r stay together', 'ta-bleau li-vre a-près com-pren-dre')
  cuts('of three consonants the last opens the syllable', 'obs-ta-cle ins-truc-tion comp-ter')
  cuts('ch, ph, th, gn, qu, gu are one consonant', 'ro-cher té-lé-pho-ne mon-ta-gne é-qui-pe lan-gue')
  cuts('doubled letters are parted', 'hom-me tail-le vieil-le fil-le ac-ci-dent ren-dez')
  cuts(
    'a mute e after a consonant is a syllable, after a vowel it is none',
    'ta-ble jo-lie gaie-té re-mer-cie-ment',
  )
  cuts('vowels that meet are parted, a glide is not', 'po-è-te thé-â-tre ma-ïs nua-ge pied cri-er oui')
  cuts('a verb ending in -ent', 'chan-tent jouent fi-nis-saient')

  test('marks stay inside their syllable', () => {
    expect(syllables('aujourd’hui')).toBe('au-jour-d’hui')
    expect(syllables('arc-en-ciel')).toBe('arc--en--ciel')
  })
})

test('spoken syllables: a mute e makes none', () => {
  expect(syllables('table samedi petite fenêtre', { syllables: 'spoken' })).toBe(
    'table same-di pe-tite fe-nêtre',
  )
})

test('doubled consonants may stay together', () => {
  expect(syllables('homme offrir belle', { doubles: 'join' })).toBe('ho-mme o-ffrir be-lle')
})

test('silent letters side by side are one grapheme', () => {
  expect(withSilent('les enfants parlent longtemps')).toBe('le(s) enfan(ts) parl(ent) lon(g)tem(ps)')
  expect(withSilent('une table jolie')).toBe('un(e) tabl(e) joli(e)')
  expect(withSilent('l’homme')).toBe('l’ (h)omm(e)')
})
