import * as kind from '../breath/kinds.ts'

/** What little words may be for the breath (bits of breath/kinds.ts), where data/grammar.ts does not tell it well. */
export const breathWords: readonly [bits: number, words: string][] = [
  [kind.DETERMINER | kind.LE, 'le la les l leur'],
  [kind.CLITIC | kind.LUI, 'lui'],
  [kind.CLITIC | kind.LUI | kind.NOUS, 'nous vous'],
  [kind.PREPOSITION | kind.EN | kind.BEFORE_INFINITIVE, 'en'],
  [kind.DE | kind.BEFORE_INFINITIVE, 'de d'],
  [kind.DE | kind.DES, 'du des'],
  [kind.PREPOSITION | kind.BEFORE_INFINITIVE | kind.A, 'à'],
  [kind.PREPOSITION | kind.BEFORE_INFINITIVE, 'pour sans par afin'],
  [
    kind.NUMBER | kind.ALONE,
    'deux trois quatre cinq six sept huit neuf dix onze douze quinze vingt trente quarante cinquante soixante cent cents mille',
  ],
  [kind.DETERMINER | kind.UN, 'un une'],
  [kind.DETERMINER, 'quelque'],
  [kind.DETERMINER | kind.ALONE, 'aucun aucune tout tous toute toutes plusieurs certains certaines'],
  [kind.PREPOSITION, 'envers auprès sauf excepté concernant versus'],
  [kind.COORDINATION | kind.ALONE, 'car or'],
  [kind.SUBJECT | kind.ELLE, 'elle elles eux ça cela ceci'],
  [kind.DETERMINER | kind.CE, 'ce'],
  [kind.ADVERB | kind.NEAR, 'près loin autour au-dessus au-dessous au-delà lors grâce quant face'],
  [kind.SUBORDINATION | kind.QUE, 'que qu'],
  [kind.SUBORDINATION | kind.SI, 'si'],
  [kind.PRONOUN | kind.WHICH, 'celui celle ceux celles'],
  [kind.PRONOUN, 'moi toi soi'],
  [kind.COORDINATION, 'et ou mais ni puis &'],
  [kind.ADVERB, 'donc peut-être longtemps vite tard tôt soudain là-bas combien comment pourquoi'],
  [
    kind.TIME,
    "lundi mardi mercredi jeudi vendredi samedi dimanche hier demain aujourd'hui avant-hier après-demain matin soir midi minuit",
  ],
  /** Nouns that tell when, after a determiner: chaque jour, la semaine prochaine. */
  [
    kind.NOUN | kind.WHEN,
    'jour jours semaine semaines mois ans année années fois nuit heure heures minutes instant moment automne hiver été printemps matinée soirée',
  ],
  /** An infinitive belongs to them: il fait rire, elle laisse passer. */
  [
    kind.VERB | kind.CAUSE,
    'fais fait font faisait faisaient fit firent fera laisse laissent laissa laissait',
  ],
  /** A participle belongs to them: après avoir mangé, étant parti. */
  [kind.INFINITIVE | kind.HAVING, 'avoir être ayant étant'],
  [kind.TITLE, 'monsieur madame mademoiselle messieurs mesdames docteur monseigneur missize saint sainte'],
  [kind.ADVERB | kind.LINKING, 'alors ainsi aussitôt sitôt bien tant'],
  [kind.DEGREE, 'non'],
  [kind.NOUN, 'même mêmes plein'],
]

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
