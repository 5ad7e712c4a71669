import { describe, expect, test } from 'vitest'
import { analyse } from '../analyse.ts'
import { heard, sentences, words } from '../testing/facts.ts'

describe('apostrophes', () => {
  test.each([
    [
      'straight, curly and the signs typed for them',
      "l'ami l’ami l‘ami l´ami lʼami",
      "l' ami l’ ami l‘ ami l´ ami lʼ ami",
    ],
    ['one after the other', 'd’aujourd’hui, jusqu’à l’arc', 'd’ aujourd’hui jusqu’ à l’ arc'],
    [
      'inside a word',
      'presqu’île quelqu’un entr’ouvrir grand’mère prud’homme',
      'presqu’île quelqu’un entr’ouvrir grand’mère prud’homme',
    ],
    ['after a capital', 'L’École, QU’ELLE', 'L’ École QU’ ELLE'],
    ['around a word they are quotation marks', "'mot' ‘mot’ les 'deux' mots", 'mot mot les deux mots'],
    ['an elision may end a line', "l' «ami»", "l' ami"],
    ['before an acronym and before a number', 'l’ONU, d’1 km', 'l’ ONU d’ 1 km'],
  ])('%s', (_rule, text, expected) => {
    expect(words(text)).toBe(expected)
  })

  test.each([
    ['grand’mère, grand’chose', 'ɡʁɑ̃mɛʁ ɡʁɑ̃ʃoz'],
    ['aujourd’hui, presqu’île', 'oʒuʁdɥi pʁɛskil'],
    ['entr’ouvrir, quelqu’un', 'ɑ̃tʁuvʁiʁ kɛlkœ̃'],
  ])('%s is heard %s', (text, expected) => {
    expect(heard(text)).toBe(expected)
  })
})

describe('hyphens and dashes', () => {
  test.each([
    [
      'compounds are one word',
      'arc-en-ciel grand-mère rendez-vous va-et-vient',
      'arc-en-ciel grand-mère rendez-vous va-et-vient',
    ],
    [
      'pronouns after a verb are words',
      'est-ce verse-t-il vas-y donne-le-moi allons-nous-en',
      'est ce verse t il vas y donne le moi allons nous en',
    ],
    ['in capitals too', 'EST-IL Y A-T-IL', 'EST IL Y A T IL'],
    ['dashes open a line or a clause', '— Oui – dit-il - non', 'Oui dit il non'],
    ['non-breaking hyphens', 'arc‑en‑ciel peut‑être dit‑il', 'arc‑en‑ciel peut‑être dit il'],
    ['a hyphen left alone', 'sous- et sur-', 'sous et sur'],
  ])('%s', (_rule, text, expected) => {
    expect(words(text)).toBe(expected)
  })
})

describe('numbers, signs and addresses', () => {
  test.each([
    [
      'numbers keep their spaces, commas, points, colons and slashes',
      '10 000, 1 000 000 1,5 1.500 12:30 14/07/1789',
      '10 000 1 000 000 1,5 1.500 12:30 14/07/1789',
    ],
    ['but no space that is none of theirs', 'en 1802 250 personnes, 04 72', 'en 1802 250 personnes 04 72'],
    ['nor one across lines', '12\n345', '12 345'],
    ['a sign before a number', '-5, −3, +33, $5', '-5 −3 +33 $5'],
    ['but no hyphen, and no dash with a space', '10-12, - 5', '10-12 5'],
    ['units with signs', '5 m², 90 km/h, 20 °C, 94 %', '5 m² 90 km/h 20 °C 94 %'],
    ['signs are words', 'Tom & Jerry, 2 + 2 = 4', 'Tom & Jerry 2 + 2 = 4'],
    ['rows of signs are ornaments', '=== %%% ++ * * *', ''],
    [
      'addresses are one word',
      'aide@ville.fr https://www.ville.fr/a?b=1#c ville.fr',
      'aide@ville.fr https://www.ville.fr/a?b=1#c ville.fr',
    ],
    ['without the sign after them', '(www.ville.fr), «a@b.fr».', 'www.ville.fr a@b.fr'],
    ['two words that lack their space are no address', 'dort.Elle oui,non', 'dort Elle oui non'],
    ['two choices are two words', 'et/ou il/elle', 'et ou il elle'],
    ['letters with points are one word', 'S.N.C.F. J.-J. c.-à-d. N.B.', 'S.N.C.F. J.-J. c.-à-d. N.B.'],
    ['a footnote mark is no part of a word', 'mot¹ mot²', 'mot mot'],
    ['emoji are no words', 'Bravo 😀 ❤️ 👩‍👩‍👧 🇫🇷 !', 'Bravo'],
    ['but a keycap is its digit', '1️⃣', '1️⃣'],
  ])('%s', (_rule, text, expected) => {
    expect(words(text)).toBe(expected)
  })
})

describe('points that end no sentence', () => {
  test.each([
    ['titles', 'M. Le Goff et Mme. Durand. Ils rient.', ['M. Le Goff et Mme. Durand.', 'Ils rient.']],
    ['initials', 'J. Verne. V. H. Le mage.', ['J. Verne.', 'V. H. Le mage.']],
    ['letters with points, before a name', 'J.-J. Rousseau. Fin.', ['J.-J. Rousseau.', 'Fin.']],
    [
      'but before a new sentence',
      'La S.N.C.F. Il part. La R.A.T.P. Le métro.',
      ['La S.N.C.F.', 'Il part.', 'La R.A.T.P.', 'Le métro.'],
    ],
    ['numbered things', 'Voir p. 12 et art. 3. Fin.', ['Voir p. 12 et art. 3.', 'Fin.']],
    [
      'words that look like abbreviations',
      'Il aime l’art. Elle est sur le vol. C’est long. Ils sont sept. Fin.',
      ['Il aime l’art.', 'Elle est sur le vol.', 'C’est long.', 'Ils sont sept.', 'Fin.'],
    ],
    ['months after a day', 'Le 14 juil. 1789. Fin.', ['Le 14 juil. 1789.', 'Fin.']],
    ['before Christ', 'En 52 av. J.-C. Il gagne.', ['En 52 av. J.-C.', 'Il gagne.']],
    [
      'et cetera',
      'Du pain, etc. Il mange. Du lait, etc. et du sel.',
      ['Du pain, etc.', 'Il mange.', 'Du lait, etc. et du sel.'],
    ],
    [
      'a letter at the end',
      'Un B. Il rit. La lettre M. Elle aussi.',
      ['Un B.', 'Il rit.', 'La lettre M.', 'Elle aussi.'],
    ],
    ['before the last line end', 'En 52 av. J.-C.\n', ['En 52 av. J.-C.']],
    ['addresses', 'Va sur www.ville.fr. Puis écris.', ['Va sur www.ville.fr.', 'Puis écris.']],
    [
      'decimals and thousands',
      'Il a 1.500 euros et 2.5 points. Fin.',
      ['Il a 1.500 euros et 2.5 points.', 'Fin.'],
    ],
  ])('%s', (_rule, text, expected) => {
    expect(sentences(text)).toEqual(expected)
  })
})

describe('ends of sentences', () => {
  test.each([
    ['ellipses', 'Il dort… Elle lit… et rit.', ['Il dort…', 'Elle lit… et rit.']],
    ['three points', 'Il dort... Elle lit... et rit.', ['Il dort...', 'Elle lit... et rit.']],
    [
      'French quotation marks with thin spaces',
      '«\u202fViens\u202f!\u202f» Il vient.',
      ['«\u202fViens\u202f!\u202f»', 'Il vient.'],
    ],
    ['dialogue dashes', '— Viens !\n— Non.', ['— Viens !', '— Non.']],
    ['several signs', 'Quoi ?! Non !!! Si.', ['Quoi ?!', 'Non !!!', 'Si.']],
    ['an emoji stays with what it follows', 'Bravo ! 😀 Il vient.', ['Bravo ! 😀', 'Il vient.']],
    ['an emoji before a capital ends one', 'Super 😀 On arrive.', ['Super 😀', 'On arrive.']],
    ['an emoji inside one does not', 'Un 😀 pour toi.', ['Un 😀 pour toi.']],
    ['capitals without accents', 'IL DORT. ETE COMME HIVER.', ['IL DORT.', 'ETE COMME HIVER.']],
    ['a number opens one', 'Il dort. 12 chats veillent.', ['Il dort.', '12 chats veillent.']],
  ])('%s', (_rule, text, expected) => {
    expect(sentences(text)).toEqual(expected)
  })
})

describe('spaces and invisible signs', () => {
  test.each([
    [
      'non-breaking, thin and other spaces',
      'un\u00a0chat\u202fnoir\u2009dort\u3000ici',
      'un chat noir dort ici',
    ],
    ['tabs and lines', 'un\tchat\nnoir\r\ndort', 'un chat noir dort'],
    ['soft hyphens and joiners stay in their word', 'cha\u00adton cha\u200bton', 'cha\u00adton cha\u200bton'],
    ['marks of emphasis', 'l’_Institution_ *noire*', 'l’ Institution noire'],
  ])('%s', (_rule, text, expected) => {
    expect(words(text)).toBe(expected)
  })
})

describe('one word, several spellings: heard alike', () => {
  test.each([
    ['ligatures and their two letters', 'cœur sœur œuf', 'coeur soeur oeuf'],
    [
      'the reform of 1990',
      'oignon chaîne ambiguë nénuphar maître connaît paraître',
      'ognon chaine ambigüe nénufar maitre connait paraitre',
    ],
    ['the reform of 1990, joined', 'week-end charriot', 'weekend chariot'],
    ['composed and combining accents', 'école été garçon naïf', 'école été garçon naïf'.normalize('NFD')],
    ['capitals', 'École Garçon Œuvre', 'ÉCOLE GARÇON ŒUVRE'],
    ['soft hyphens', 'chaton', 'cha\u00adton'],
  ])('%s', (_rule, one, other) => {
    expect(heard(other)).toBe(heard(one))
  })
})

test('a word of another alphabet is one syllable that nobody can read', () => {
  expect(analyse('Москва').words[0]).toMatchObject({ syllables: ['Москва'], source: 'guess', said: null })
})
