import { describe, expect, test } from 'vitest'
import { groups } from '../testing/facts.ts'

/** Sentences as they are cut, by what keeps their words together or parts them. */
const facts: Record<string, string[]> = {
  'a short sentence is one group': [
    'Il dort.',
    'La lune brille.',
    'Le chat boit du lait.',
    'Elle préfère ne pas se battre.',
    'Que dirent-ils à leur mère ?',
    'Écrivez | à aide@ville.fr.',
  ],
  'but its long subject is parted from its verb': [
    'Les enfants | jouent.',
    'La maîtresse | sourit.',
    'Mon grand frère | a ri.',
    'Les voisins | sont gentils.',
  ],
  'a long subject is a group of its own': [
    'Le petit chat de ma voisine | dort sur le canapé.',
    'Les élèves de cette classe | apprennent un poème.',
    'Le vieux moulin à vent | domine la plaine.',
    'La directrice de l’école | nous invite à la fête.',
    'Les feuilles des platanes | tombaient dans la cour.',
    'Plusieurs bateaux | attendaient la marée.',
  ],
  'a verb is known by its ending and its place': [
    'Une grosse voiture | traversa le carrefour.',
    'Le jeune apprenti | tailla la pierre blanche.',
    'Les deux voisines | bavardèrent longtemps.',
    'La nouvelle infirmière | prendra sa garde ce soir.',
    'Un courant d’air | souleva les papiers.',
    'Le gardien du phare | alluma sa lampe.',
    'La pluie fine et froide | tombait sans arrêt.',
    'Le boulanger | pétrit la pâte | avant le jour.',
  ],
  'an adjective in -e is not taken for a verb': [
    'La petite fille rousse | est venue hier.',
    'Une pomme rouge et mûre | tomba du pommier.',
    'Le chien avait un collier bleu | et une laisse rouge.',
    'L’immense salle blanche | était déserte.',
  ],
  'a determiner stays with its noun': [
    'Nous avons acheté | trois kilos de pommes.',
    'Ils regardaient | tous les bateaux du port.',
    'Il faut ranger | tous tes vieux cahiers.',
    'Elle a invité | quelques amis de classe.',
    'Cette histoire | m’a fait une très grande peur.',
    'Il entre à l’_Institution royale_.',
  ],
  'a preposition stays with what it brings in': [
    'Ils entrèrent | dans une sombre forêt.',
    'Nous marcherons | jusqu’à la rivière.',
    'Le train est parti | sans nos cousins.',
    'Elle se cache | derrière le grand rideau.',
    'Ils entrèrent dans « Le Grand Livre ».',
    'La lampe pendait | au-dessus de la table.',
    'Le bateau passe | près des rochers.',
  ],
  'little pronouns stay with their verb': [
    'Nous les avons vus | dans le jardin.',
    'Ma sœur en a parlé | à son institutrice.',
    'Il ne me l’a jamais rendu.',
    'Ses parents | lui donnent un peu d’argent.',
    'Tu devrais | le leur expliquer calmement.',
    'Le facteur | nous apporte un gros colis.',
    'Ils tirèrent la barque | sur le sable.',
  ],
  'the pronoun of an inversion ends the verb': [
    'Pourquoi viens-tu | sans ton manteau ?',
    'Où habitent-ils | depuis leur mariage ?',
    'Voulez-vous encore | un peu de soupe ?',
    'Avait-il voyagé | dans ce pays ?',
    'Donnez-nous des nouvelles | de toute votre famille.',
  ],
  'an auxiliary stays with its participle': [
    'Après avoir rangé sa chambre, | elle sortit.',
    'Le pont a été réparé | pendant l’hiver.',
    'Les pompiers | ont sauvé deux personnes.',
    'La lettre n’est jamais arrivée | chez eux.',
    'Les invités | ont déjà mangé leur dessert.',
    'La route avait été coupée | par la neige.',
  ],
  'negation and adverbs stay with their verb': [
    'Le magasin | n’ouvre pas avant dix heures.',
    'Il ne faut pas toucher | à cette casserole.',
    'Elle chante toujours | en faisant la vaisselle.',
    'Il a bien travaillé | pendant l’été.',
  ],
  'faire and laisser stay with their infinitive': [
    'La chaleur | a fait fondre le chocolat.',
    'Le maître laissa sortir | les plus petits.',
  ],
  'no breath in parce que, alors que, bien que': [
    'Je reste ici | parce que tu es malade.',
    'Nous sommes rentrés | parce que la nuit tombait.',
    'Il dormait encore | alors que nous mangions.',
    'Elle est sortie | bien qu’il fasse froid.',
  ],
  'two verbs side by side end a clause and begin another': [
    'Le gâteau que tu as fait | est délicieux.',
    'Ce que nous entendons | vient de la rue.',
  ],
  'a clause begins a group': [
    'Je connais une dame | qui parle cinq langues.',
    'Quand la cloche sonna, | les enfants sortirent.',
    'Il croit que son chien | comprend tout.',
    'Voici la maison | où mon père est né.',
    'Elle viendra demain | si le temps le permet.',
  ],
  'coordinated clauses and long parts are parted, short ones are not': [
    'Il pleut, | mais nous sortons.',
    'Elle ferme la porte | et elle éteint la lampe.',
    'Le chien et le chat | dorment ensemble.',
    'Cet homme est grand et maigre.',
    'Le matin et le soir, | il arrose les fleurs.',
  ],
  'punctuation ends a group, unless a syllable would be alone': [
    'Elle dit : | « Je reviens avant la nuit. »',
    'Demain, | nous irons à la mer.',
    'Un, deux, trois, | je vais dans les bois.',
    '« Quoi ? » dit-il | en ouvrant de grands yeux.',
    'Toi, tu restes avec moi.',
    'Il hésita… | puis il frappa à la porte.',
  ],
  'things told one after the other are groups': [
    'Prends ton bonnet, | tes gants | et ton écharpe.',
    'Le lapin, | le renard | et le blaireau | vivent dans la forêt.',
  ],
  'words said twice stay together': [
    'Verse l’eau petit à petit | dans le bol.',
    'Les jours passaient un à un.',
  ],
  'numbers stay with what they count': [
    'La tour mesure 330 mètres.',
    'Le train part | à 8 h 45 | du quai numéro 3.',
    'Il a payé | 12,50 euros | pour deux livres.',
    'Le 14 mars, | la classe ira au cirque.',
    'Le conseil | se réunira | mardi 4 février.',
    'Dix pour cent des élèves | ont échoué.',
  ],
  'a comparison is not cut before its que': [
    'Elle court plus vite que lui.',
    'Il y a longtemps | que je ne l’ai pas vu.',
  ],
  'a title stays with its name': [
    'Il rentrait chez lui | avec madame Magloire.',
    'M. Dupont | et Mme Leroy | sont absents.',
    'La lettre du docteur Morel | est arrivée.',
  ],
  'a complement that tells when is a group': [
    'La chorale répète | chaque mardi soir.',
    'Nous allons au marché | chaque semaine.',
    'Il viendra te voir | dimanche après-midi.',
  ],
  'no breath inside a word that leaves a choice': [
    'Apportez votre livre | et/ou cahier(s).',
    'Les étudiant·e·s | sont là.',
  ],
  'words that only look little are nouns': [
    'Le car était plein d’enfants.',
    'Elle a fait un pas | vers la fenêtre.',
    'Il a trouvé de l’or | dans la rivière.',
  ],
}

for (const [rule, sentences] of Object.entries(facts))
  describe(rule, () => {
    test.each(sentences)('%s', (cut) => {
      expect(groups(cut.replaceAll(' | ', ' '))).toBe(cut)
    })
  })
