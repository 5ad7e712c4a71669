import { describe, expect, test } from 'vitest'
import { analyse } from '../analyse.ts'

/** How the word between asterisks is read in its sentence, and how that reading was found. */
function read(marked: string) {
  const start = marked.indexOf('*')
  const text = marked.replaceAll('*', '')
  const word = analyse(text).words.find((candidate) => candidate.start === start)!
  return { sound: word.graphemes.map((grapheme) => grapheme.phonemes).join(''), source: word.source }
}

const phenomena: Record<string, readonly [marked: string, sound: string][]> = {
  'est is a verb, or a point of the compass': [
    ['Il *est* tard.', 'ɛ'],
    ['Grand, il l’*est*.', 'ɛ'],
    ['Elle ne l’*est* plus.', 'ɛ'],
    ['Il est grand comme l’*est* son père.', 'ɛ'],
    ['L’*est*-elle vraiment ?', 'ɛ'],
    ['La côte *est* belle.', 'ɛ'],
    ['La façade *est* du même gris.', 'ɛ'],
    ['Le soleil se lève à l’*est*.', 'ɛst'],
    ['L’*Est* de la France.', 'ɛst'],
    ['Un vent d’*est* glacé.', 'ɛst'],
    ['Ils roulent vers l’*est* depuis midi.', 'ɛst'],
    ['Nous campons sur la côte *est* de l’île.', 'ɛst'],
    ['Il vit dans l’aile *est* du château.', 'ɛst'],
    ['Il vient de Berlin *Est*.', 'ɛst'],
    ['La gare *Est* est fermée.', 'ɛst'],
    ['Les côtes *est* et ouest.', 'ɛst'],
    ['Des vents d’ouest et *est*.', 'ɛst'],
    ['Elle est belle et *est* venue.', 'ɛ'],
  ],
  'as is a form of avoir, or a card': [
    ['Tu *as* raison.', 'a'],
    ['Tu l’*as* dit.', 'a'],
    ['L’*as*-tu vue ?', 'a'],
    ['C’est toi qui l’*as* prise.', 'a'],
    ['Il a joué l’*as* de cœur.', 'as'],
    ['Une paire d’*as*.', 'as'],
    ['C’est un *as* du volant.', 'as'],
  ],
  'os is sounded in the singular': [
    ['Il s’est cassé un *os*.', 'ɔs'],
    ['Un gros *os* à moelle.', 'ɔs'],
    ['Le froid le glaçait jusqu’à l’*os*.', 'ɔs'],
    ['Un peigne en *os*.', 'ɔs'],
    ['Le chien enterre ses *os*.', 'o'],
    ['Des *os* de poulet.', 'o'],
  ],
  'tous is a determiner, or a pronoun': [
    ['*Tous* les jours.', 'tu'],
    ['De *tous* côtés.', 'tu'],
    ['*Tous* deux riaient.', 'tu'],
    ['*Tous* ceux qui savent.', 'tu'],
    ['*Tous* riaient.', 'tus'],
    ['Je vous aime *tous*.', 'tus'],
    ['Nous savons *tous* que tu mens.', 'tus'],
    ['Un pour *tous*.', 'tus'],
    ['*Tous* pour un.', 'tus'],
    ['Les avez-vous *tous* lus ?', 'tus'],
  ],
  'sens is a noun, or a form of sentir': [
    ['Le bon *sens*.', 'sɑ̃s'],
    ['En *sens* inverse.', 'sɑ̃s'],
    ['Cela n’a pas de *sens*.', 'sɑ̃s'],
    ['*Sens* interdit.', 'sɑ̃s'],
    ['Tu *sens* bon.', 'sɑ̃'],
    ['Je me *sens* mieux.', 'sɑ̃'],
    ['Je le *sens* venir.', 'sɑ̃'],
    ['*Sens* cette rose !', 'sɑ̃'],
    ['Approche et regarde, *sens* les fleurs.', 'sɑ̃'],
    ['Tout est *sens* dessus dessous.', 'sɑ̃'],
    ['Que *sens*-tu ?', 'sɑ̃'],
  ],
  'vis, lis and bus are nouns, or verbs': [
    ['Il serre la *vis*.', 'vis'],
    ['Un escalier à *vis*.', 'vis'],
    ['Je *vis* à Lyon.', 'vi'],
    ['Je la *vis* entrer.', 'vi'],
    ['Une fleur de *lis*.', 'lis'],
    ['*Lis* cette page.', 'li'],
    ['Tu *lis* trop vite.', 'li'],
    ['Le *bus* est en retard.', 'bys'],
    ['Nos *bus* sont pleins.', 'bys'],
    ['Je *bus* un verre d’eau.', 'by'],
    ['Le *but* du jeu.', 'byt'],
    ['Elle *but* son lait.', 'by'],
    ['Il mangea et *but* sans un mot.', 'by'],
  ],
  'fier is an adjective, or a verb': [
    ['Un homme *fier*.', 'fjɛʁ'],
    ['Elle peut se *fier* à lui.', 'fje'],
    ['Je n’ose m’y *fier*.', 'fje'],
  ],
  'plus says no more, or more': [
    ['Il ne pleut *plus*.', 'ply'],
    ['Moi non *plus*.', 'ply'],
    ['Il est *plus* grand.', 'ply'],
    ['Ni *plus* ni moins.', 'ply'],
    ['Les mots les *plus* « doux ».', 'ply'],
    ['Il ne reste *plus* que deux pommes.', 'ply'],
    ['Il y en a *plus* !', 'ply'],
    ['*Plus* un bruit.', 'ply'],
    ['J’en veux *plus*.', 'plys'],
    ['Il mange *plus* que toi.', 'plys'],
    ['Elle n’en veut pas, mais lui en veut *plus* que moi.', 'plys'],
    ['Celle que j’aime le *plus*.', 'plys'],
    ['Un jour de *plus*.', 'plys'],
    ['Il n’a rien dit de *plus*.', 'plys'],
    ['En *plus* de cela, il pleut.', 'plys'],
    ['Deux *plus* deux font quatre.', 'plys'],
    ['Cent pages *plus* quelques cartes.', 'plys'],
    ['Il n’a *plus* 3 ans.', 'ply'],
  ],
  'six, dix and huit lose their end before what they count': [
    ['*Six* pommes.', 'si'],
    ['*Dix* mille francs.', 'di'],
    ['*Huit* cents mètres.', 'ɥi'],
    ['Il y en a *six*.', 'sis'],
    ['Six jours dans un village, *dix* dans un autre.', 'dis'],
    ['Il fit *dix* pas.', 'di'],
    ['Les *six* plus belles roses.', 'si'],
    ['*Dix* et deux font douze.', 'dis'],
    ['*Huit* ou neuf jours.', 'ɥit'],
    ['Le *dix* mai.', 'dis'],
    ['*Cinq* cents pages.', 'sɛ̃'],
    ['*Cinq* pages.', 'sɛ̃k'],
    ['*Neuf* heures.', 'nœv'],
    ['*Neuf* amis.', 'nœf'],
    ['Il est *9* h.', 'nœv'],
    ['Lyon, *6* avril.', 'sis'],
  ],
  'fils are sons, or threads': [
    ['Le *fils* du roi.', 'fis'],
    ['Ils ont trois *fils*.', 'fis'],
    ['Il tire les *fils* de la marionnette.', 'fil'],
    ['L’araignée tend ses *fils*.', 'fil'],
    ['Des *fils* d’or.', 'fil'],
    ['Les *fils* télégraphiques.', 'fil'],
  ],
  'words of screens and sports are nouns, or verbs': [
    ['Un *reporter* l’interroge.', 'ʁəpɔʁtɛʁ'],
    ['Il faut *reporter* la fête.', 'ʁəpɔʁte'],
    ['Nous venons de le *reporter*.', 'ʁəpɔʁte'],
    ['Un *supporter* crie.', 'sypɔʁtɛʁ'],
    ['Il ne peut le *supporter*.', 'sypɔʁte'],
    ['*Poster* une lettre.', 'pɔste'],
    ['Les *supporters* crient.', 'sypɔʁtɛʁ'],
    ['Un *corner* bien tiré.', 'kɔʁnɛʁ'],
    ['Le *scanner* est en panne.', 'skanɛʁ'],
    ['Il faut *scanner* la page.', 'skane'],
    ['Un *sprinter* court.', 'spʁintœʁ'],
    ['Elle apprend à *boxer*.', 'bɔkse'],
    ['Un *boxer* dort sur le tapis.', 'bɔksɛʁ'],
  ],
  'soit is sounded when it agrees': [
    ['*Soit* ! Partons.', 'swat'],
    ['Eh bien, *soit*.', 'swat'],
    ['Quoi que ce *soit*.', 'swa'],
    ['*Soit* lui, soit moi.', 'swa'],
  ],
  'names and common words': [
    ['Un *jean* bleu.', 'dʒin'],
    ['*Jean* arrive.', 'ʒɑ̃'],
    ['Un petit *job*.', 'dʒɔb'],
    ['La patience de *Job*.', 'ʒɔb'],
    ['Du pain *bis*.', 'bi'],
    ['On crie *bis*.', 'bis'],
    ['Notre Seigneur *Jésus-Christ*.', 'ʒezykʁi'],
    ['Un vent de *nord-est*.', 'nɔʁɛst'],
  ],
}

for (const [phenomenon, rows] of Object.entries(phenomena)) {
  describe(phenomenon, () => {
    test.each(rows)('%s is %s', (marked, sound) => {
      expect(read(marked).sound).toBe(sound)
    })
  })
}

test('a reading that its sentence gave says so', () => {
  expect(read('Le soleil se lève à l’*est*.').source).toBe('context')
  expect(read('Il *est* tard.').source).not.toBe('context')
})
