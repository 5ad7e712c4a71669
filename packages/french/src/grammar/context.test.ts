import { describe, expect, test } from 'vitest'
import { analyse } from '../analyse.ts'
import { heard } from '../testing/facts.ts'

const sound = (text: string, word: string) => {
  const found = analyse(text).words.find((candidate) => candidate.text === word)
  return found?.graphemes.map((grapheme) => grapheme.phonemes).join('')
}

describe('homographs', () => {
  test.each([
    ['Il est content de son fils.', 'est', 'ɛ'],
    ['Le vent souffle à l’est.', 'est', 'ɛst'],
    ['Tu l’as vu, tu as gagné.', 'as', 'a'],
    ['Le président parle.', 'président', 'pʁezidɑ̃'],
    ['Ils président la séance.', 'président', 'pʁezid'],
    ['Les poules du village couvent.', 'couvent', 'kuv'],
    ['Un ancien couvent.', 'couvent', 'kuvɑ̃'],
    ['Le chien ronge un os.', 'os', 'ɔs'],
    ['Ses os sont fragiles.', 'os', 'o'],
    ['Tous les élèves.', 'Tous', 'tu'],
    ['Ils sont tous là.', 'tous', 'tus'],
    ['Je sens une odeur.', 'sens', 'sɑ̃'],
    ['Le sens du mot.', 'sens', 'sɑ̃s'],
    ['Nous portions des sacs.', 'portions', 'pɔʁtjɔ̃'],
    ['Deux portions de riz.', 'portions', 'pɔʁsjɔ̃'],
    ['Il peut se fier à toi.', 'fier', 'fje'],
    ['Il est fier.', 'fier', 'fjɛʁ'],
    ['Ils ferment la porte.', 'ferment', 'fɛʁm'],
    ['Chez nous, les notions.', 'notions', 'nosjɔ̃'],
    ['Six livres et dix élèves.', 'Six', 'si'],
    ['Il en a dix.', 'dix', 'dis'],
    ['Il a 6 enfants.', '6', 'si'],
    ['Il a dix-huit ans.', 'dix-huit', 'dizɥi'],
    ['Appelez le 04 72 10 30 30.', '10', 'dis'],
    ['Le six avril.', 'six', 'sis'],
    ['Il a neuf ans.', 'neuf', 'nœv'],
    ['Il a 19 ans.', '19', 'diznœv'],
    ['Il y a neuf pages.', 'neuf', 'nœf'],
    ['Il est 16 h 30.', 'h', 'œʁ'],
    ['Il boit 2 l de lait.', 'l', 'litʁ'],
    ['Les fils du roi sont grands.', 'fils', 'fis'],
    ['Des fils de laine.', 'fils', 'fil'],
    ['Une clôture en fils de fer.', 'fils', 'fil'],
    ['Les fils électriques.', 'fils', 'fil'],
  ])('%s → %s is %s', (text, word, expected) => {
    expect(sound(text, word)).toBe(expected)
  })
})

describe('what is said for numbers and letters', () => {
  test.each([
    ['dix-sept, dix-huit, dix-neuf', 'disɛt dizɥit diznœf'],
    ['vingt-deux vingt-neuf quatre-vingt-un', 'vɛ̃tdø vɛ̃tnœf katʁəvɛ̃œ̃'],
    ['17', 'disɛt'],
    ['04', 'zeʁokatʁ'],
    ['3,50', 'tʁwaviʁɡylsɛ̃kɑ̃t'],
    ['n° 5', 'nymeʁo sɛ̃k'],
    ['CPAM RSA APL ENT', 'sepeaɛm ɛʁɛsa apeɛl øɛnte'],
    ['CAF CROUS SQUARE OUVERT', 'kaf kʁu skwaʁ uvɛʁ'],
    ['2 euros 1 an', 'dø‿z‿øʁo œ̃‿n‿ɑ̃'],
    ['en 1802 Hugo', 'ɑ̃ milɥisɑ̃dø yɡo'],
    ['les SMS', 'le‿z‿ɛsɛmɛs'],
    ['a-t-il', 'a t il'],
    ['un e-mail', 'œ̃‿n‿imɛl'],
    ['une autochenille', 'yn otɔʃnij'],
  ])('%s: %s', (text, expected) => {
    expect(heard(text)).toBe(expected)
  })
})

describe('liaisons', () => {
  test.each([
    ['after a determiner', 'les amis', 'le‿z‿ami'],
    ['after a singular determiner in n', 'mon oncle', 'mɔ̃‿n‿ɔ̃kl'],
    ['between a subject pronoun and its verb', 'ils ont', 'il‿z‿ɔ̃'],
    ['after an adjective before its noun', 'un petit animal', 'œ̃ pəti‿t‿animal'],
    ['after très, dans, en', 'très utile en hiver', 'tʁɛ‿z‿ytil ɑ̃‿n‿ivɛʁ'],
    ['in an inversion', 'est-il', 'ɛ‿t‿il'],
    ['in a compound', 'États-Unis', 'etazyni'],
    ['after a compound number', 'vingt-deux ans', 'vɛ̃tdø‿z‿ɑ̃'],
    ['after huit', 'huit heures', 'ɥi‿t‿œʁ'],
  ])('%s: %s', (_rule, text, expected) => {
    expect(heard(text)).toBe(expected)
  })

  test.each([
    ['before an aspirated h', 'les hiboux', 'le ibu'],
    ['before oui and onze', 'les onze', 'le ɔ̃z'],
    ['after et', 'et il', 'e il'],
    ['where it is optional', 'pas encore', 'pa ɑ̃kɔʁ'],
    ['across punctuation', 'les, amis', 'le ami'],
    ['before a relative', 'le dernier auquel', 'lə dɛʁnje okɛl'],
    ['between an adjective used as a noun and its verb', 'les autres aimaient', 'le‿z‿otʁ ɛmɛ'],
    ['after a name', 'Mme Petit arrive', 'madam pəti aʁiv'],
    ['after the number of a day', 'le deux avril', 'lə dø avʁil'],
    ['inside an address', 'les@amis', 'leaʁɔbazami'],
  ])('none %s: %s', (_rule, text, expected) => {
    expect(heard(text)).toBe(expected)
  })
})
