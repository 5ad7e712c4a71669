import { describe, expect, test } from 'vitest'
import { analyse } from '../analyse.ts'

/** How the word between asterisks is read in its sentence. */
function sound(marked: string): string {
  const start = marked.indexOf('*')
  const text = marked.replaceAll('*', '')
  const word = analyse(text).words.find((candidate) => candidate.start === start)!
  return word.graphemes.map((grapheme) => grapheme.phonemes).join('')
}

describe('a word in -ent that is a verb in the plural is silent at its end', () => {
  test.each([
    ['after ils, elles', 'Elles *couvent* leurs œufs.', 'kuv'],
    ['after ils, elles', 'Ils *résident* à la campagne.', 'ʁezid'],
    ['after a pronoun between', 'Ils lui *content* une histoire.', 'kɔ̃t'],
    ['after a pronoun between', 'Elles nous *content* leur voyage.', 'kɔ̃t'],
    ['after an adverb between', 'Ils ne *négligent* jamais leurs devoirs.', 'neɡliʒ'],
    ['after se', 'Les prés se *parent* de fleurs.', 'paʁ'],
    ['after se', 'Les badauds se *pressent* devant la vitrine.', 'pʁɛs'],
    ['after s’', 'Les paysans s’*insurgent* contre le roi.', 'ɛ̃syʁʒ'],
    ['after qui and a plural', 'Les ministres qui *président* ces réunions sont fatigués.', 'pʁezid'],
    ['after qui and ceux', 'Ceux qui *violent* la loi seront punis.', 'vjɔl'],
    ['after a plural noun', 'Ces deux peintres *excellent* dans les portraits.', 'ɛksɛl'],
    ['after a plural noun', 'Vos réponses *équivalent* à un refus.', 'ekival'],
    ['after a plural noun', 'Les visiteurs *affluent* de partout.', 'afly'],
    ['after a plural noun', 'Nos avis *divergent* sur ce point.', 'divɛʁʒ'],
    ['after a plural noun', 'Les routes *convergent* vers la place.', 'kɔ̃vɛʁʒ'],
    ['after a plural noun', 'Les îles *émergent* de la brume.', 'emɛʁʒ'],
    ['after a plural noun', 'Les boulangers *ferment* le lundi.', 'fɛʁm'],
    ['after a plural noun and its adjective', 'Les élèves français *excellent* en calcul.', 'ɛksɛl'],
    ['after a number', '10 euros *équivalent* à douze dollars.', 'ekival'],
    ['after an invariable plural', 'Ces pays *violent* les traités.', 'vjɔl'],
    ['after a complement of the subject', 'Les poules de la ferme *couvent* au chaud.', 'kuv'],
    ['after a complement of the subject', 'Les membres du bureau *président* à tour de rôle.', 'pʁezid'],
    ['after two nouns', 'Le maire et son adjoint *président* la séance.', 'pʁezid'],
    ['before its subject', 'C’est la maison où *résident* les deux sœurs.', 'ʁezid'],
    ['before its subject', 'Que *content* ces vieux livres ?', 'kɔ̃t'],
    ['before its subject, by a hyphen', '*Résident*-ils encore ici ?', 'ʁezid'],
    ['before its subject, by a hyphen', 'Pourquoi *négligent*-elles leur travail ?', 'neɡliʒ'],
    ['after ce, when it is être', 'Ce *furent* de belles vacances.', 'fyʁ'],
    ['after ce, when it is être', 'Il se peut que ce *soient* eux.', 'swa'],
    ['after le, a pronoun', 'Les vagues le saisissent, le *tirent* au large.', 'tiʁ'],
    ['after la, a pronoun', 'Elles la poussent, la *secouaient*.', 'səkwɛ'],
    ['before its subject, by a hyphen', 'Les fruits vous *content*-ils ?', 'kɔ̃t'],
    ['at the head of its sentence', '*Restent* deux questions.', 'ʁɛst'],
    ['with a capital in a title', 'Les Loups *Hurlent* La Nuit', 'yʁl'],
    ['at the head of a line of verse', 'Les petits oiseaux\n*Gazouillent* dans les bois.', 'ɡazuj'],
  ])('%s: %s', (_cue, marked, expected) => {
    expect(sound(marked)).toBe(expected)
  })
})

describe('a word in -ent that is a noun or an adjective is sounded', () => {
  test.each([
    ['after a determiner', 'Le *couvent* est au bout du chemin.', 'kuvɑ̃'],
    ['after a determiner', 'Un *équivalent* existe en français.', 'ekivalɑ̃'],
    ['after a determiner', 'Le *ferment* fait lever la pâte.', 'fɛʁmɑ̃'],
    ['after an adjective', 'Le nouveau *président* arrive.', 'pʁezidɑ̃'],
    ['after a preposition', 'Il fut élu *président* du club.', 'pʁezidɑ̃'],
    ['in the complement of a plural', 'Les lettres de votre saint *parent* sont belles.', 'paʁɑ̃'],
    ['after être', 'Ils sont d’un caractère *violent*.', 'vjɔlɑ̃'],
    ['after an adverb of degree', 'Le plat est très *excellent*.', 'ɛksɛlɑ̃'],
    ['after an adverb of degree', 'C’est un homme plus *influent* que riche.', 'ɛ̃flyɑ̃'],
    ['in the complement of a plural', 'Nous subissons les effets d’un vent *violent*.', 'vjɔlɑ̃'],
    ['after an invariable noun in the singular', 'Nous avons fait un repas *excellent*.', 'ɛksɛlɑ̃'],
    ['after an invariable noun in the singular', 'Le temps *violent* de mars.', 'vjɔlɑ̃'],
    ['after an invariable noun in the singular', 'Il cherche un prix *équivalent*.', 'ekivalɑ̃'],
    ['after en', 'Ces vases sont en *excellent* état.', 'ɛksɛlɑ̃'],
    ['after a participle', 'Ils ont été nommés *président* et trésorier.', 'pʁezidɑ̃'],
    ['after a noun without determiner', 'Produits frais, repas *excellent*.', 'ɛksɛlɑ̃'],
    ['after pas', 'Le roi n’était pas *content*.', 'kɔ̃tɑ̃'],
    ['in an apposition', 'Le fleuve reçoit la rivière, *affluent* de droite.', 'aflyɑ̃'],
    ['with a capital', 'Le père *Fauchelevent* travaille.', 'foʃlvɑ̃'],
    ['with a capital at the head of its sentence', '*Norgent* est une ville.', 'nɔʁʒɑ̃'],
    ['with a capital after a name', 'Il salua Charles *Nargent* de loin.', 'naʁʒɑ̃'],
    ['after a preposition that brings in no verb', 'Elle écrit sur *narcent* et autres mots.', 'naʁsɑ̃'],
  ])('%s: %s', (_cue, marked, expected) => {
    expect(sound(marked)).toBe(expected)
  })
})

describe('a verb in the singular that ends in -ent is sounded', () => {
  test.each([
    ['Il *convient* de se taire.', 'kɔ̃vjɛ̃'],
    ['Cette robe ne lui *convient* pas.', 'kɔ̃vjɛ̃'],
    ['C’est un métier qui *convient* à Paul.', 'kɔ̃vjɛ̃'],
    ['Voilà les mots qu’il *convient* de dire.', 'kɔ̃vjɛ̃'],
    ['Ce jeu vous *convient*-il ?', 'kɔ̃vjɛ̃'],
    ['Elle *pressent* un danger.', 'pʁɛsɑ̃'],
    ['Il *entretient* son jardin.', 'ɑ̃tʁətjɛ̃'],
    ['Le loup *revient* chaque hiver.', 'ʁəvjɛ̃'],
    ['Il se *repent* de sa faute.', 'ʁəpɑ̃'],
    ['Il *dément* la nouvelle.', 'demɑ̃'],
  ])('%s', (marked, expected) => {
    expect(sound(marked)).toBe(expected)
  })
})

describe('nouns in -ent and -ment, and verbs', () => {
  test.each([
    ['Un métal *bivalent*.', 'bivalɑ̃'],
    ['Un *excipient* neutre.', 'ɛksipjɑ̃'],
    ['Un esprit *concupiscent*.', 'kɔ̃kypisɑ̃'],
    ['Le *référent* de la classe.', 'ʁefeʁɑ̃'],
    ['Les pas *rythment* la marche.', 'ʁitm'],
    ['Ils *triment* du matin au soir.', 'tʁim'],
    ['Elles *racontent* leur journée.', 'ʁakɔ̃t'],
    ['Un air *mécontent*.', 'mekɔ̃tɑ̃'],
    ['Ces pierres *valent* cher.', 'val'],
    ['Un *détriment*.', 'detʁimɑ̃'],
    ['Un *nutriment*.', 'nytʁimɑ̃'],
  ])('%s', (marked, expected) => {
    expect(sound(marked)).toBe(expected)
  })
})

describe('-tions is read with a t after nous', () => {
  test.each([
    ['Nous *inventions* des jeux.', 'ɛ̃vɑ̃tjɔ̃'],
    ['Nous ne les *mentions* pas.', 'mɑ̃tjɔ̃'],
    ['C’est nous qui *portions* les sacs.', 'pɔʁtjɔ̃'],
    ['*Portions*-nous des sacs ?', 'pɔʁtjɔ̃'],
    ['Autrefois nous lui *dictions* ses lettres.', 'diktjɔ̃'],
    ['Il fallait que nous y *inspections* chaque salle.', 'ɛ̃spɛktjɔ̃'],
    ['Les *inventions* de nos amis.', 'ɛ̃vɑ̃sjɔ̃'],
    ['Chez nous, les *portions* sont grosses.', 'pɔʁsjɔ̃'],
    ['Il nous fit des *objections*.', 'ɔbʒɛksjɔ̃'],
    ['Deux *éditions* du même livre.', 'edisjɔ̃'],
    ['Sans *exceptions*.', 'ɛksɛpsjɔ̃'],
    ['Des *questions* utiles.', 'kɛstjɔ̃'],
  ])('%s', (marked, expected) => {
    expect(sound(marked)).toBe(expected)
  })
})
