import { describe, expect, test } from 'vitest'
import { analyse } from '../analyse.ts'
import type { AnalyseOptions } from '../analysis.ts'

/** The text with the consonants of its liaisons after their words: les‿z amis. */
function linked(text: string, options?: AnalyseOptions): string {
  let marked = ''
  let at = 0
  for (const { end, liaison } of analyse(text, options).words) {
    marked += text.slice(at, end) + (liaison === null ? '' : `‿${liaison}`)
    at = end
  }
  return marked + text.slice(at)
}

const plain = (marked: string) => marked.replace(/‿./g, '')

describe('obligatory liaisons', () => {
  test.each([
    ['after a determiner', 'les‿z arbres et des‿z îles'],
    ['after a determiner', 'quelques‿z instants, nos‿z âmes, leurs‿z habits'],
    ['after a determiner', 'avec les‿z oies, selon mes‿z amis, contre un‿n arbre'],
    ['after a determiner', 'un‿n ensemble, un‿n assez bon lit, son‿n or'],
    ['after a number', 'deux‿z heures, vingt‿t ans, cent‿t hommes'],
    ['after a number', 'quatre-vingts‿z élèves'],
    ['inside a number', 'vingt‿t et un'],
    ['after a quantity', 'vingt-et-un‿n ans, plusieurs‿z oiseaux, certains‿z enfants, aucun‿n ami'],
    ['after an adjective before its noun', 'les derniers‿z écus du vieil homme'],
    ['after an adjective before its noun', 'un‿n heureux‿z événement'],
    ['after an adjective before its noun', 'de nombreux‿z oiseaux'],
    ['after an adjective before its noun', 'ces pauvres‿z oisillons'],
    ['after long and gentil', 'un long‿ɡ hiver, ce gentil‿j ourson'],
    ['after an adjective before its noun', 'un grand‿t assaut, les plus charmants‿z enfants'],
    ['after a pronoun', 'nous‿z avons, vous‿z allez, elles‿z y vont'],
    ['after en', 'en‿n hiver, il en‿n a, en‿n or'],
    ['after a preposition', 'chez‿z eux, dans‿z une cave, sans‿z y penser'],
    ['after très, plus and tout', 'très‿z utile, plus‿z heureuses, tout‿t entiers'],
    ['after quand and quant', 'quand‿t il dort, quant‿t à lui'],
    ['before a pronoun that follows its verb', 'Comment vont‿t-elles ?'],
    ['before y and en after an order', 'Penses‿z-y, donnez‿z-en, allez‿z-y.'],
    ['in a set phrase', 'de temps‿z en temps, petit‿t à petit, tout‿t à coup'],
    ['in a set phrase', 'de moins‿z en moins, de plus‿z en plus'],
    ['in a set phrase', 'mot‿t à mot, deux‿z à deux, un‿n à un'],
    ['with saint', 'saint‿t Antoine'],
  ])('%s: %s', (_rule, marked) => {
    expect(linked(plain(marked))).toBe(marked)
  })
})

describe('no liaison', () => {
  test.each([
    ['after et', 'Paul et Anne, et elle'],
    ['after a noun in the singular', 'un temps affreux, un lit étroit'],
    ['before an aspirated h', 'les haricots, un héros, en haut'],
    ['before onze, oui, huit and y of a foreign word', 'les onze, les oui, les huit, les yaourts'],
    ['after the pronoun of an inversion', 'Ont‿t-ils aimé ? Vont‿t-elles arriver ?'],
    ['after a pronoun that follows an order', 'Laissez-les entrer.'],
    ['after l’un and quelqu’un', 'l’un arrive, quelqu’un entre'],
    ['after a pronoun that stands for a noun', 'Certains aiment lire. Plusieurs avaient faim.'],
    ['after a number that stands for a noun', 'Les deux entrèrent. Tous trois avaient peur.'],
    ['after an adjective that stands for a noun', 'Le premier avança. Les petits étaient las.'],
    ['after an adjective that follows its noun', 'Un‿n enfant heureux aime rire.'],
    ['after gentil that follows its noun', 'Il est gentil avec toi.'],
    ['after the number of a day', 'le six avril, dix octobre, le 21 août'],
    ['between two numbers', 'cent un, cent onze'],
    [
      'after a consonant that is heard anyway',
      'sept heures, dix-sept ans, cet ami, leur ami, quel ami, cher ami',
    ],
    ['after a pronoun of a preposition', 'Chez nous arrive la nuit.'],
    ['after sous, the coin', 'quarante sous à dépenser'],
    ['between en and un that stands for a noun', 'Donne-m’en un !'],
    ['after the noun of a set phrase', 'un mot à dire, le temps en ville'],
    ['across a comma', 'mes, amis'],
  ])('%s: %s', (_rule, text) => {
    expect(linked(plain(text))).toBe(text)
  })
})

describe('a liaison unmakes the nasal vowel of an adjective and opens its e', () => {
  const reading = (text: string, word: string) => {
    const found = analyse(text).words.find((candidate) => candidate.text === word)!
    const sounds = found.graphemes.map((grapheme) => grapheme.phonemes).join('')
    return found.liaison === null ? sounds : `${sounds}‿${found.liaison}`
  }
  test.each([
    ['un bon ami', 'bon', 'bɔ‿n'],
    ['un bon père', 'bon', 'bɔ̃'],
    ['Le vin est bon.', 'bon', 'bɔ̃'],
    ['un certain âge', 'certain', 'sɛʁtɛ‿n'],
    ['en plein air', 'plein', 'plɛ‿n'],
    ['son ancien élève', 'ancien', 'ɑ̃sjɛ‿n'],
    ['le Moyen Âge', 'Moyen', 'mwajɛ‿n'],
    ['le prochain arrêt', 'prochain', 'pʁɔʃɛ‿n'],
    ['un vilain orage', 'vilain', 'vilɛ‿n'],
    ['le divin enfant', 'divin', 'divi‿n'],
    ['le premier étage', 'premier', 'pʁəmjɛ‿ʁ'],
    ['un léger accident', 'léger', 'leʒɛ‿ʁ'],
    ['mon ami', 'mon', 'mɔ̃‿n'],
    ['aucun ami', 'aucun', 'okœ̃‿n'],
  ])('%s: %s is %s', (text, word, expected) => {
    expect(reading(text, word)).toBe(expected)
  })

  test('such a reading says that its sentence gave it', () => {
    expect(analyse('un bon ami').words[1]!.source).toBe('context')
    expect(analyse('un bon père').words[1]!.source).not.toBe('context')
  })
})

describe('optional liaisons', () => {
  const optional = { liaisons: 'optional' } as const

  test.each([
    ['after pas, plus, jamais', 'Il ne dort pas‿z encore, jamais‿z assez.'],
    ['after être', 'C’est‿t un‿n ami. Ils sont‿t arrivés. Je suis‿z ici.'],
    ['after avoir', 'Nous‿z avons‿z entendu. Elle avait‿t ouvert.'],
    ['after a verb before an infinitive', 'Je vais‿z aller dormir. Il faut‿t attendre.'],
    ['after an adverb', 'trop‿p aimable, bien‿n élevé, assez‿z utile'],
    ['after a preposition', 'après‿z avoir bu, pendant‿t une heure, avant‿t un mois'],
    ['after mais, puis and dont, before a pronoun too', 'Mais‿z il dort, puis‿z elle part, dont‿t on parle.'],
    ['between a plural noun and its adjective', 'des‿z enfants‿z adorables, ses mains‿z ouvertes'],
    ['between a plural adjective and its noun', 'de luisantes‿z étoiles, d’étroites‿z allées'],
    ['between two numbers', 'deux‿z ou trois, six‿z à huit'],
    ['after devant, before a pronoun', 'Il marche devant‿t eux.'],
    ['with the obligatory ones', 'Les‿z amis sont‿t ici.'],
  ])('%s: %s', (_rule, marked) => {
    expect(linked(plain(marked), optional)).toBe(marked)
    expect(linked(plain(marked))).not.toBe(marked)
  })

  test.each([
    ['after et', 'Paul et Anne, il chante et elle danse'],
    ['after a noun in the singular', 'un‿n enfant adorable, le nez aquilin'],
    ['before an aspirated h', 'pas haut, des‿z yeux hagards, trop hardi'],
    ['before oui and onze', 'mais oui, il est onze heures'],
    ['after the pronoun of an inversion', 'Sont‿t-ils arrivés ?'],
    ['between a subject and its verb', 'Les chats arrivent. Mes‿z amis aiment lire.'],
    ['after a singular noun that looks like a little word', 'un pas immense, le fait est‿t odieux'],
    ['between two verbs', 'Ce que Paul fait est bien fait.'],
    ['after a name', 'Jacques arrive à Paris en mai.'],
    ['before et and ou', 'pas et ou, il est ou dort, trop et mal'],
    ['after an infinitive', 'Il veut‿t aller à la mer.'],
  ])('none %s: %s', (_rule, text) => {
    expect(linked(plain(text), optional)).toBe(text)
  })
})
