/** Titles of persons and what is said for them. A point after an abbreviation, and a capital at its head, change nothing. */
export const titles =
  'MM messieurs Mme madame MME madame Mmes mesdames Mlle mademoiselle MLLE mademoiselle Mlles mesdemoiselles Mr monsieur Mrs missize Mgr monseigneur Dr docteur Pr professeur St saint Ste sainte'

/** Other abbreviations that mean the same wherever they stand; what is said is joined by hyphens. */
export const abbreviations =
  // books and sentences
  'etc et-cétéra chap chapitre éd édition cf confère réf référence NB nota-béné P.S post-scriptum c.-à-d c’est-à-dire J.-C jésus-christ S.V.P s’il-vous-plaît s.v.p s’il-vous-plaît svp s’il-vous-plaît SVP s’il-vous-plaît n° numéro vs versus ' +
  // places, ways to be reached, short messages
  'tél téléphone bd boulevard rdc rez-de-chaussée RDC rez-de-chaussée hab habitants Cie compagnie rdv rendez-vous RDV rendez-vous bcp beaucoup qqn quelqu’un qqch quelque-chose tjs toujours'

/** Signs that are words of their own, then those that are said in numbers and addresses only. */
export const signs =
  '& et + plus = égale - moins × fois ÷ divisé-par § paragraphe @ arobase . point , virgule : deux-points / slash _ tiret-bas ? point-d’interrogation'

/** Abbreviations that need their point, and what must stand beside them; elsewhere the point ends a sentence. */
export const pointedAbbreviations = {
  /** before a capital, or a little word of names: M. Hugo, M. le maire */
  name: 'M. monsieur',
  /** before a number: p. 12, art. 3, vol. II */
  number: 'p. page pp. pages art. article vol. volume fig. figure t. tome ch. chapitre',
  /** after a number: le 14 juil. */
  day: 'janv. janvier févr. février avr. avril juil. juillet sept. septembre oct. octobre nov. novembre déc. décembre',
  /** but before a capital: par ex. une pomme */
  word: 'ex. exemple min. minimum max. maximum env. environ',
  /** before a capital: av. Foch, bât. C, av. J.-C. */
  place: 'av. avenue bât. bâtiment apr. après',
} as const

/** Abbreviations that end a sentence when a capital follows. */
export const closing = 'etc. J.-C. c.-à-d. S.V.P.'
