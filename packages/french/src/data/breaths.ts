/** Little words whose part in a sentence decides where a breath may come; those that data/grammar.ts tells well are not here. */
export const breathWords = {
  le: 'le la les l leur',
  lui: 'lui',
  nous: 'nous vous',
  en: 'en',
  de: 'de d',
  des: 'du des',
  à: 'à',
  pour: 'pour sans par afin',
  number:
    'deux trois quatre cinq six sept huit neuf dix onze douze treize quatorze quinze seize vingt trente quarante cinquante soixante cent cents mille million millions milliard milliards',
  un: 'un une',
  quelque: 'quelque maint mainte',
  alone:
    'aucun aucune tout tous toute toutes plusieurs certains certaines divers diverses différents différentes',
  preposition: 'envers auprès sauf hormis excepté concernant versus via moyennant durant',
  car: 'car or',
  elle: 'elle elles eux ça cela ceci',
  ce: 'ce',
  near: 'près loin autour au-dessus au-dessous au-delà au-devant lors grâce quant face faute au-dehors en-dessous',
  que: 'que qu',
  si: 'si',
  which: 'celui celle ceux celles',
  pronoun: 'moi toi soi celui-ci celui-là celle-ci celle-là ceux-ci ceux-là celles-ci celles-là',
  coordination: 'et ou mais ni puis',
  adverb:
    'donc là ici rien autant peut-être quelquefois longtemps vite tard tôt soudain désormais davantage cependant pourtant toutefois néanmoins là-bas là-haut partout combien comment pourquoi',
  time: "lundi mardi mercredi jeudi vendredi samedi dimanche hier demain aujourd'hui aujourd’hui avant-hier après-demain matin soir midi minuit",
  /** Nouns that tell when, after a determiner: chaque jour, la semaine prochaine. */
  when: 'jour jours semaine semaines mois an ans année années fois nuit nuits heure heures minute minutes seconde secondes instant instants moment moments après-midi automne hiver été printemps matinée soirée journée siècle week-end vacances janvier février mars avril mai juin juillet août septembre octobre novembre décembre',
  /** An infinitive belongs to them: il fait rire, elle laisse passer. */
  cause:
    'fais fait font faisait faisaient fit firent fera feront ferait laisse laissent laissa laissait laissaient laissez faites',
  title:
    'monsieur madame mademoiselle messieurs mesdames mesdemoiselles docteur professeur maître monseigneur missize saint sainte',
  alors: 'alors ainsi aussitôt sitôt bien tant',
  degree: 'non',
} as const

/**
 * What it costs to breathe between two words, by what they are: in tenths of what a group costs, whatever its length.
 * Less than nothing: a breath is welcome. A row is the word before the breath, a column the word after it.
 */
export const breathCosts: Readonly<Record<string, readonly number[]>> = {
  //           nou ver aux inf par ger adv pro num tim det pre  de coo sub sub cli deg pre tit
  noun:       [40, -4, -4, 30, 25, 10, 15, 20, 60, -3, -2, -5, 12,-22,-15,-25, -4, 20, 30, 20],
  verb:       [30, 20, 30, 10, 40,  5, 60, 20, 30,  0,  4, -5,  6,-15, -5,  0,  4, 30, 30, 20],
  auxiliary:  [60, 60, 60, 40, 90, 10, 90, 30, 40, 20, 25, 15, 25,  0,  0, 30, 60, 60, 40, 40],
  infinitive: [30, 10, 20, 20, 40,  5, 30, 20, 30,  0,  5, -5,  6,-20, -5,-15, 10, 20, 30, 20],
  participle: [40, -4, -4, 15, 40,  5, 20, 20, 30,  0,  5, -5,  6,-20, -5,-15,  0, 20, 30, 20],
  gerund:     [40, 10, 20, 20, 40,  5, 20, 20, 30,  5, 10, -2,  6,-20, -5,-15, 10, 20, 30, 20],
  adverb:     [20, -3,  0,  8, 60,  5, 30, 20, 30,  0,  4, -5, 30,-20,-10, -5, 20, 20, 20, 20],
  pronoun:    [30, -3, -3, 15, 40,  5, 30, 20, 30,  0,  4, -5, 20,-20,  0,-15,  0, 20, 30, 20],
  number:     [40, -5, -5, 20, 30,  5, 15, 20, 60,  0,  0, -5, 12,-22,-20,-25, -5, 20, 30, 20],
  time:       [40, -5, -5, 20, 30,  5, 15, 20, 60,  5,  0, -5, 12,-22,-20,-25, -5, 20, 30, 20],
} // prettier-ignore

/** What a group costs by its syllables, in the same tenths: the first is for none. From the last on, each costs 30 more. */
export const lengthCosts: readonly number[] = [120, 70, 22, 13, 10, 10, 10, 10, 19, 26, 50, 75]
