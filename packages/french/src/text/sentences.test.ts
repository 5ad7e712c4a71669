import { describe, expect, test } from 'vitest'
import { groups, sentences } from '../testing/facts.ts'

/** Texts with ‖ where a sentence ends and the next begins, by rule. `/` is a new line. */
const facts: Record<string, string[]> = {
  'a point, an exclamation or a question mark before a capital ends a sentence': [
    'Il dort. ‖ Elle lit.',
    'Viens ! ‖ Il fait beau.',
    'Tu dors ? ‖ Non, je lis.',
    'Quoi ?! ‖ Tu pars ?',
    'Il dort.  ‖ Elle lit.',
    'Il dort. ‖ Écoute-le.',
    'Il a dix ans. ‖ 12 enfants sont venus.',
    'Il dort',
  ],
  'the point of an abbreviation does not': [
    'M. Dupont et Mme. Durand parlent. ‖ Ils rient.',
    'Le Dr. Morel est venu. ‖ Il repart.',
    'Voir p. 12 et chap. 3 du livre.',
    'C’était M./Longuet qui venait.',
    'Mr. Fogg et Mrs. Aouda partent.',
  ],
  'etc. ends a sentence before a capital only': [
    'Du pain, etc. ‖ Il mange.',
    'Du lait, etc. et du sel.',
    'Du lait, etc./‖ Il mange.',
    'Du lait, du sel, etc., et du pain.',
  ],
  'initials do not end a sentence': [
    'J. Verne écrit. ‖ Il rêve.',
    'Un livre de J. K. Rowling. ‖ Il est long.',
    'En l’an 52 av. J.-C. ce pays était libre.',
  ],
  'a letter that is no initial may end a sentence': [
    'Il habite escalier B. ‖ Il lit un U. ‖ Voilà.',
    'C’est la vitamine C. ‖ Elle est utile.',
  ],
  'an ellipsis ends a sentence before a capital only': [
    'Il hésita… puis il entra.',
    'Il hésita... puis il entra.',
    'Il hésita… ‖ Puis il entra.',
    'Je… je ne sais pas.',
    'Rien…',
    'Il dit : « Je… » et se tut.',
  ],
  'what a person says goes on with who says it': [
    '« Quoi ? » dit-il. ‖ Rien ne bougea.',
    '« Sors ! » cria la dame.',
    '— Où vas-tu ? demanda sa mère.',
    '— Attends ! lança-t-elle. ‖ — Non !',
    '“Vraiment ?” demanda Paul.',
    '"Vraiment ?" demanda Paul.',
  ],
  'quotation marks go with what they quote': [
    '« Viens ! » ‖ Il vient.',
    'Il dit : « Viens. » ‖ Elle vient.',
    'Elle rit. ‖ « Enfin ! » ‖ Il rit aussi.',
    '"Viens." ‖ Il vient.',
    '“Viens.” ‖ Il vient.',
    'Il part (sans bruit). ‖ Elle reste.',
    'Il part. ‖ (Elle reste.) ‖ La nuit tombe.',
  ],
  'a dash opens what another says': [
    '— Oui. ‖ — Non.',
    '— Où vas-tu ? ‖ — Au marché.',
    '– Oui. ‖ – Non.',
    '— Tu viens ?/‖ — J’arrive/‖ — Vite !',
    'Le chien — un vieux griffon — dormait.',
  ],
  'the point of a number does not end a sentence': [
    'Il mesure 1.75 mètre. ‖ Elle est plus grande.',
    'Il coûte 3,50 euros. ‖ C’est cher.',
    'Le 12.05.2024, il a plu.',
    'Il y avait 10.000 personnes.',
    'Il est né en 1998. ‖ Elle est plus jeune.',
  ],
  'the number of an item of a list does not end a sentence': [
    '1. Lave-toi les mains.',
    '1. Lave-toi les mains./‖ 2. Sèche-les.',
    '1) Lave-toi les mains/‖ 2) Sèche-les',
    '- du pain/‖ - du lait',
    '• Du pain/‖ • Du lait',
    '* du pain/‖ * du lait',
  ],
  'an empty line ends a sentence, marks before it included': [
    'Chapitre un//‖ Il pleut',
    'Il disait ://‖ « Je viens. »',
    'Du pain,//‖ du lait',
  ],
  'a line in capitals is a title': ['LE PETIT CHAT/‖ Il dort au soleil.', 'LE CHAT/ET LA SOURIS/‖ Il dort.'],
  'a line that goes on, or a verse, does not end a sentence': [
    'Il marchait dans la rue/et ne voyait personne.',
    'Le soir descend sur la rivière/Une barque passe sans bruit',
    'Il a vu/Marie et Paul.',
  ],
  'an address has points inside': [
    'Allez sur www.ville.fr pour voir. ‖ C’est simple.',
    'Écris à a.b@ville.fr demain.',
  ],
}

for (const [rule, texts] of Object.entries(facts))
  describe(rule, () => {
    test.each(texts)('%s', (cut) => {
      const lines = cut.replaceAll('/', '\n')
      const expected = lines.split('‖ ').map((sentence) => sentence.trim())
      expect(sentences(lines.replaceAll('‖ ', ''))).toEqual(expected)
    })
  })

describe('breath at the end of a line', () => {
  test('a verse is followed by a pause', () => {
    expect(groups('Le soir descend sur la rivière\nUne barque passe')).toBe(
      'Le soir descend | sur la rivière | Une barque passe',
    )
  })
})
