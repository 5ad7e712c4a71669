/**
 * Words after which a liaison is made, by what must follow. The optional ones are at the end. Determiners (les amis),
 * numbers (deux heures) and adjectives that stand before their noun (petit animal) are those of grammar.ts.
 */

/** Determiners whose last consonant is heard anyway, or that stand for nouns as often. */
export const noCallers = 'cet sept tout tous toutes'

/** Little words that a determiner may open a group with: un ensemble, un assez bon lit, son or. */
export const openers = 'ensemble assez aussi exprès or'

/**
 * Adjectives that stand before their noun or after it, hence only after a determiner or de: un heureux événement, de
 * vrais amis. Those in -s and -es that these letters begin are meant too.
 */
export const epithets =
  'certain gentil prochain lointain soudain humain vilain vain divin léger légère heureux doux faux affreux joyeux nombreux nombreuse énorme immense brave vaste seul haut vrai excellent charmant savant parfait profond tendre magnifique superbe étrange terrible principaux principal multiple fameux curieux saint'

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
