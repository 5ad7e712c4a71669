/** What in a sentence tells one reading of a word from another. */
export type Cue =
  /** it stands where a noun does: un as, une vis, plein de bus */
  | 'noun'
  /** it follows a determiner of the singular: un os; or en: un manche en os */
  | 'singular'
  /** it is a point of the compass: l’est, la côte est */
  | 'east'
  /** it stands alone, before no noun: ils viennent tous */
  | 'alone'
  /** it follows a subject or the pronouns that cling to a verb (je sens), or gives an order (Sens cette fleur) */
  | 'verb'
  /** it has no capital: un jean, but Jean */
  | 'common'
  /** it has a capital inside a sentence: Job, but un job */
  | 'name'
  /** a noun follows that it counts, or cent, or mille: six livres */
  | 'counting'
  /** cent follows: cinq cents */
  | 'hundreds'
  /** ans or heures follows: neuf ans */
  | 'age'
  /** words beside it tell of threads, not of sons: les fils de laine */
  | 'thread'
  /** it says more, not no more: j’en veux plus que toi */
  | 'more'
  /** a verb or a preposition calls for an infinitive: il doit reporter la fête, but un reporter */
  | 'infinitive'
  /** it agrees to something, alone between two pauses: Soit. */
  | 'apart'
  /** it tells of bread: du pain bis */
  | 'bread'
  /** a liaison follows and unmakes its nasal vowel or opens its e: bon ami, premier étage */
  | 'linked'
  /** always, as the last part of a compound: nord-est, Jésus-Christ */
  | 'compound'

/**
 * Words of one spelling and two readings, by the cue that calls for the reading given here. It is written as an
 * exception; or + before a word whose last consonant is sounded, - where it is silent.
 */
export const readings: Readonly<Record<Cue, string>> = {
  noun: '+as +vis +lis support(er:ɛʁ) scann(er:ɛʁ) flipp(er:œʁ) s(qu:kw)att(er:œʁ) spr(in:in)t(er:œʁ) corn(er:ɛʁ) t(oa:o)st(er:œʁ) boost(er:œʁ) mana(g:dʒ)(er:ɛʁ)',
  singular: '(o:ɔ)(s:s)',
  east: '+est',
  alone: '+tous',
  verb: '-sens fi(er:e) -bus -but',
  common: '(j:dʒ)(ea:i)n',
  name: '(j:ʒ)ob',
  counting: '-six -dix -huit',
  hundreds: '-cinq',
  age: 'n(eu:œ)(f:v)',
  thread: 'fil(s:-)',
  more: '+plus',
  infinitive: 'report(er:e) post(er:e) box(er:e) mix(er:e) d(ea:i)l(er:e)',
  apart: '+soit',
  bread: '-bis',
  linked:
    'b(on:ɔ) anci(en:ɛ) moy(en:ɛ) pl(ein:ɛ) cert(ain:ɛ) proch(ain:ɛ) loint(ain:ɛ) soud(ain:ɛ) hum(ain:ɛ) vil(ain:ɛ) v(ain:ɛ) div(in:i) premi(er:ɛ) derni(er:ɛ) lég(er:ɛ)',
  compound: '+est chri(st:-)',
}

/** What threads are made of, are like or serve for, after fils, fils de or fils à. */
export const threadWords =
  'fer laine soie coton acier nylon cuivre or argent lin pêche coudre broder tricoter couture téléphone électriques électrique téléphoniques télégraphiques barbelés métalliques emmêlés cousus noués tendus fins'

/** Words a few places from fils that tell of threads: les fils de la pensée se rompent. */
export const threadTopics =
  'aiguille aiguilles bobine bobines écheveau araignée araignées marionnette marionnettes poteau poteaux toile tisser tisse tissu coudre attache attachent rompus rompent courant ampoule'

/** Parts of a land or of a house that may be est: la côte est, l’aile est. */
export const eastSides =
  'côte côtes rive rives longitude façade façades aile banlieue frontière frontières partie zone région entrée porte versant bloc sortie moitié'

/** Words before est, alone, that make it a point of the compass: vers l’est, un vent d’est. */
export const beforeEast = 'd cet vers nord sud plein grand'
/** Words before l’est where l’ stands for what was said: comme l’est son frère. */
export const beforeIt = 'comme que qu tel telle autant si'

/** What plus follows when it says more whatever the verb: rien de plus, en plus, le plus, pas plus. */
export const beforeMore = 'de en le au pas sans bien beaucoup encore'
/** What plus follows when it says no more without a verb: non plus, moi plus. */
export const negations = 'non ni jamais rien personne moi toi'

/** Little words that may be what is counted, or open it: dix pas, les six plus belles. */
export const countedLittleWords = 'pas plus très sous'
/** After them six, dix and huit are the number of a day. */
export const months = 'janvier février mars avril mai juin juillet août septembre octobre novembre décembre'
