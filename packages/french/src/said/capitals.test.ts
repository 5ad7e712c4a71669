import { describe, expect, test } from 'vitest'
import { analyse } from '../analyse.ts'
import { heard } from '../testing/facts.ts'

describe('capitals without accents are read as the words they stand for', () => {
  test.each([
    ['a first E before a consonant and a vowel', 'ECOLE ETAT EGLISE EQUIPE', 'école état église équipe'],
    [
      'the E before the last consonant and a mute e',
      'PERE FRERE LUMIERE FIEVRE SIECLE CREME',
      'père frère lumière fièvre siècle crème',
    ],
    ['both, or another', 'ELEVE ELEVES CELEBRE SEVERE', 'élève élèves célèbre sévère'],
    ['two E at the end', 'ANNEE MUSEES ENTREE', 'année musées entrée'],
    ['nouns in -ité, -iété, -auté', 'QUALITE ACTIVITE SOCIETE BEAUTE', 'qualité activité société beauté'],
    [
      'beginnings that are mostly written with an accent',
      'REPUBLIQUE THEATRE TELEPHONE DEPARTEMENT',
      'république théâtre téléphone département',
    ],
    ['frequent words', 'ETE TRES APRES LIBERTE', 'été très après liberté'],
    ['cedillas and diaereses', 'FRANCAIS GARCON NOEL HEROINE', 'français garçon noël héroïne'],
    ['whole words before beginnings', 'DEJA DECES', 'déjà décès'],
  ])('%s', (_rule, capitals, small) => {
    expect(heard(capitals)).toBe(heard(small))
  })

  test.each([
    ['words that lack none', 'LES PETITES BELLES SUITES VISITE DEMAIN SEMAINE ENTRE ELLE'],
    ['words that have theirs', 'ÉLÈVE THÉÂTRE'],
  ])('%s are left alone', (_rule, text) => {
    for (const word of analyse(text).words) expect([word.text, word.said]).toEqual([word.text, null])
  })

  test('they keep their letters, say what they stand for, and are a guess', () => {
    expect(analyse('ELEVE').words[0]).toMatchObject({
      said: 'élève',
      source: 'guess',
      syllables: ['E', 'LE', 'VE'],
      graphemes: [
        { letters: 'E', phonemes: 'e' },
        { letters: 'L', phonemes: 'l' },
        { letters: 'E', phonemes: 'ɛ' },
        { letters: 'V', phonemes: 'v' },
        { letters: 'E', phonemes: '' },
      ],
    })
  })
})
