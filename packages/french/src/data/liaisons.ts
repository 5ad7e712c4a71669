/** Words after which a liaison is made, by what must follow. The optional ones are at the end. */

/** Determiners, before a noun, an adjective or a pronoun, not before a little word: les amis, un arbre, mon oncle. */
export const determiners = 'les des ces mes tes ses nos vos aux quelques quels quelles leurs un mon ton son'

/** Numbers and other quantities: as determiners, but also pronouns: les deux entrèrent, certains aiment. */
export const quantities =
  'deux trois six huit dix vingt cent cents quatre-vingts plusieurs certains certaines aucun tels telles divers diverses différents différentes'

/** Little words that a determiner may open a group with: un ensemble, un assez bon lit, son or. */
export const openers = 'ensemble assez aussi exprès or'

/** Adjectives that stand before their noun: petit animal, bons amis. */
export const adjectives =
  'petit petits petites grand grands grandes gros grosses bon bons bonnes beaux belles vieux vieilles jeunes nouveaux nouvelles mauvais mauvaises premier premiers premières dernier derniers dernières autres mêmes long longs longues jolis jolies chers chères anciens anciennes ancien meilleurs meilleures second seconds certain'

/** Adjectives that stand before their noun or after it, hence only after a determiner or de: un heureux événement, en plein air. */
export const epithets =
  'gentil gentils plein pleins pleines prochain prochains prochaines lointain lointains lointaines soudain humain vilain vilains vilaines vain vains vaines divin divins divines léger légers légères heureux doux faux affreux joyeux nombreux nombreuses énormes immenses pauvres braves vastes rares seuls seules hauts hautes vrais vraies excellent excellents excellentes charmant charmants charmantes savant savants parfait profond profonds profondes tendres magnifiques superbes étranges terribles principaux principales multiples fameux curieux anciens saint saints saintes quatrièmes deuxièmes'

/** Before a verb, en or y: on arrive, ils ont, nous y allons. */
export const pronouns = 'on nous vous ils elles les en'

/** Prepositions after which nous, vous, elles do not belong to the verb that follows: chez nous arrivent. */
export const tonicPrepositions = 'chez avec entre selon contre devant derrière vers parmi'

/** Before nearly any word: très utile, dans une, en hiver. */
export const anything = 'très en dans sans sous chez dès'

/** Before an adjective, an adverb or a participle: plus utile, tout entier. */
export const degrees = 'plus tout'

/** Pairs that make their liaison though neither word calls for one. */
export const fixed: Readonly<Record<string, string>> = {
  tout: 'à en au aux autre aussi autant ensemble entier a un autour alentour exprès',
  plus: 'à en un une au ou',
  moins: 'en',
  quand: 'il ils elle elles on un une est',
  quant: 'à au aux',
  comment: 'allez',
  temps: 'en',
  allons: 'y en',
  prends: 'en',
  vas: 'y',
  sont: 'ils elles',
  ont: 'ils elles',
  accent: 'aigu aigus',
  vingt: 'et',
  moyen: 'âge',
  mot: 'à',
  petit: 'à',
  pas: 'à',
  dos: 'à',
  un: 'à',
  deux: 'à',
}

/** Pairs of `fixed` that hold only between two of the same word: petit à petit, de temps en temps. */
export const echoing = 'mot petit pas dos un deux temps moins'

/** Words of which a careful reader makes the liaison, before any word but a pronoun or a conjunction: pas encore, trop aimable. */
export const optional =
  'pas plus jamais moins assez trop beaucoup bien rien tant autant tout toujours plutôt aussitôt tantôt bientôt depuis pendant avant durant'

/** The same, before a pronoun too: mais il, dont on, devant elle. */
export const optionalBeforeSubjects = 'mais puis dont quand après devant'

/** Nouns and adjectives that end as verbs of the past do (entra, ouvrit, aperçut): un petit habit. */
export const nounsLikeVerbs =
  'opéra agenda acacia alpaga esprit appétit habit édit écrit inédit érudit interdit exploit endroit étroit adroit acquit attrait extrait abstrait imparfait attribut institut affût'
