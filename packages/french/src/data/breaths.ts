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
    'deux trois quatre cinq six sept huit neuf dix onze douze quinze vingt trente quarante cinquante soixante cent cents mille',
  un: 'un une',
  quelque: 'quelque',
  alone: 'aucun aucune tout tous toute toutes plusieurs certains certaines',
  preposition: 'envers auprès sauf excepté concernant versus',
  car: 'car or',
  elle: 'elle elles eux ça cela ceci',
  ce: 'ce',
  near: 'près loin autour au-dessus au-dessous au-delà lors grâce quant face',
  que: 'que qu',
  si: 'si',
  which: 'celui celle ceux celles',
  pronoun: 'moi toi soi',
  coordination: 'et ou mais ni puis',
  adverb: 'donc là ici rien peut-être longtemps vite tard tôt soudain là-bas combien comment pourquoi',
  time: "lundi mardi mercredi jeudi vendredi samedi dimanche hier demain aujourd'hui aujourd’hui avant-hier après-demain matin soir midi minuit",
  /** Nouns that tell when, after a determiner: chaque jour, la semaine prochaine. */
  when: 'jour jours semaine semaines mois ans année années fois nuit heure heures minutes instant moment automne hiver été printemps matinée soirée',
  /** An infinitive belongs to them: il fait rire, elle laisse passer. */
  cause: 'fais fait font faisait faisaient fit firent fera laisse laissent laissa laissait',
  /** A participle belongs to them: après avoir mangé, étant parti. */
  having: 'avoir être ayant étant',
  title: 'monsieur madame mademoiselle messieurs mesdames docteur monseigneur missize saint sainte',
  alors: 'alors ainsi aussitôt sitôt bien tant',
  degree: 'non',
} as const

/**
 * What it costs to breathe between two words, by what they are: in tenths of what a group costs, whatever its length.
 * Less than nothing: a breath is welcome. A row is the word before the breath, a column the word after it,
 * both in the order of breath/kinds.ts.
 */
export const breathCosts: Readonly<Record<string, readonly number[]>> = {
  //           nou ver aux inf par adv pro num tim det pre  de coo sub sbj cli deg prn tit
  noun:       [ 40, -4, -4, 30, 25, 15, 20, 60, -3, -2, -5, 12,-22,-12,-25, -4, 20, 30, 20],
  verb:       [ 30, -4, -4, 10, 40, 60, 20, 30,  0,  4, -5,  6,-15, -5,  0,  4, 30, 30, 20],
  auxiliary:  [ 60, 60, 60, 40, 90, 90, 30, 40, 20, 25, 15, 25,  0,  0, 30, 60, 60, 40, 40],
  infinitive: [ 30, -2, -4, 20, 60, 30, 20, 30,  0,  5, -5,  6,-20, -5,-15, 10, 20, 30, 20],
  participle: [ 40, -4, -4, 15, 60, 20, 20, 30,  0,  5, -5,  6,-20, -5,-15,  0, 20, 30, 20],
  adverb:     [ 20, -3,  0,  8, 60, 30, 20, 30,  0,  4, -5, 30,-20,-10, -5, 20, 20, 20, 20],
  pronoun:    [ 30, -3, -3, 15, 40, 30, 20, 30,  0,  4, -5, 20,-20,  0,-15,  0, 20, 30, 20],
} // prettier-ignore

/** What a group costs by its syllables, in the same tenths: the first is for none. From the last on, each costs 30 more. */
export const lengthCosts: readonly number[] = [120, 70, 22, 13, 10, 10, 10, 10, 19, 26, 50, 75]
