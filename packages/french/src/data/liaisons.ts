/** Words after which a liaison is made, by what must follow. Optional liaisons (pas encore, c’est un) are left out. */

/** Before a noun, an adjective or a verb, not before a little word: les amis, un arbre, mon oncle. */
export const beforeNoun =
  'les des ces mes tes ses nos vos leurs aux quelques plusieurs certains certaines quels quelles un mon ton son aucun deux trois six huit dix vingt cent cents quatre-vingts petit petits petites grand grands grandes gros grosses bon bons bonnes beaux belles vieux vieilles jeunes nouveaux nouvelles mauvais mauvaises premier premiers premières dernier derniers dernières autres mêmes longs longues jolis jolies chers chères anciens anciennes meilleurs meilleures second tels telles seconds diverses divers différents différentes'

/** Before a verb, en or y: on arrive, ils ont, nous y allons. */
export const beforeVerb = 'on nous vous ils elles les en'

/** Before nearly any word: très utile, dans une, en hiver. */
export const beforeAny = 'très en dans sans sous chez dès'

/** Pairs that make their liaison though neither word calls for one. */
export const fixed: Readonly<Record<string, readonly string[]>> = {
  tout: ['à', 'en', 'au', 'aux', 'autre', 'aussi', 'autant', 'ensemble', 'entier', 'a'],
  plus: ['à', 'en', 'un', 'une', 'au', 'ou'],
  quand: ['il', 'ils', 'elle', 'elles', 'on', 'un', 'une'],
  comment: ['allez'],
  temps: ['en'],
  allons: ['y', 'en'],
  prends: ['en'],
  vas: ['y'],
  sont: ['ils', 'elles'],
  ont: ['ils', 'elles'],
  accent: ['aigu'],
}
