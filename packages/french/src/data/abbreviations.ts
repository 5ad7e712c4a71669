/**
 * Abbreviations and what is said for them, words joined by hyphens: those that mean the same wherever they stand. A point
 * that is given belongs to the word.
 */
export const abbreviations: readonly string[] = [
  // persons
  'MM. messieurs MME madame MLLE mademoiselle Mme madame Mme. madame Mmes mesdames Mlle mademoiselle Mlle. mademoiselle Mlles mesdemoiselles',
  'Mr monsieur Mr. monsieur Mrs missize Mrs. missize Mgr monseigneur Dr docteur Dr. docteur Drs docteurs Pr professeur Pr. professeur',
  'St saint St. saint Ste sainte Sts saints Stes saintes Vve veuve Cie compagnie Cie. compagnie Sté société Ets établissements Lt lieutenant Cdt commandant',
  // books and sentences
  'etc. et-cétéra etc et-cétéra chap. chapitre éd. édition coll. collection cf. confère cf confère réf. référence trad. traduction',
  'ibid. ibidem id. idem N.B. nota-béné NB nota-béné P.-S. post-scriptum PS post-scriptum P.S. post-scriptum',
  'c.-à-d. c’est-à-dire càd c’est-à-dire i.e. c’est-à-dire J.-C. jésus-christ N.-D. notre-dame',
  's.v.p. s’il-vous-plaît S.V.P. s’il-vous-plaît svp s’il-vous-plaît SVP s’il-vous-plaît stp s’il-te-plaît STP s’il-te-plaît',
  'env. environ ex. exemple min. minimum max. maximum n° numéro N° numéro n°s numéros vs versus vs. versus',
  // places and ways to be reached
  'tél. téléphone Tél. téléphone tél téléphone bd boulevard Bd boulevard bd. boulevard Bd. boulevard fg faubourg fbg faubourg',
  'rte route Bât. bâtiment bât. bâtiment rdc rez-de-chaussée RDC rez-de-chaussée dép. département hab. habitants',
  // short messages
  'rdv rendez-vous RDV rendez-vous bcp beaucoup qq quelque qqn quelqu’un qqch quelque-chose tjs toujours',
]

/** Abbreviations whose point is their own only beside what they call for; without it, it is that of the sentence. */
export const pointedAbbreviations = {
  /** before a capital, or a little word of names: M. Hugo, M. le maire */
  name: 'M. monsieur',
  /** before a number: p. 12, art. 3, vol. II */
  number: 'p. page pp. pages art. article vol. volume fig. figure t. tome ch. chapitre',
  /** after a number: le 14 juil. */
  day: 'janv. janvier févr. février avr. avril juil. juillet sept. septembre oct. octobre nov. novembre déc. décembre',
  /** before a capital: av. Foch, av. J.-C. */
  place: 'av. avenue apr. après',
} as const

/** Without a point, they are said so only beside what they call for: Me Durand, no 5. */
export const placedAbbreviations = {
  name: 'M monsieur Me maître',
  number: 'p page no numéro No numéro',
  /** avenue, but before J.-C. */
  christ: 'av. avant',
} as const

/** Abbreviations that end a sentence when a capital follows. */
export const closing = 'etc. J.-C. c.-à-d. S.V.P. s.v.p. ibid. id.'
/** Words that have the look of an abbreviation: before a capital, their point is that of the sentence. */
export const wordsToo = 'ex. min. max.'
