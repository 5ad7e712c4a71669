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

/** A word of one spelling and two readings: `reading`, written as an exception, is taken where the cue is found. */
export interface Homograph {
  word: string
  cue: Cue
  reading: string
}

/** Readings by cue; what stands outside the parentheses of a reading spells the word with what stands in them. */
const readings: Readonly<Record<Cue, string>> = {
  noun: '(a:a)(s:s) (v:v)(i:i)(s:s) (l:l)(i:i)(s:s) support(er:ɛʁ) scann(er:ɛʁ) flipp(er:œʁ) s(qu:kw)att(er:œʁ) spr(in:in)t(er:œʁ) corn(er:ɛʁ) t(oa:o)st(er:œʁ) boost(er:œʁ) mana(g:dʒ)(er:ɛʁ)',
  singular: '(o:ɔ)(s:s)',
  east: '(e:ɛ)(s:s)(t:t)',
  alone: '(t:t)(ou:u)(s:s)',
  verb: '(s:s)(en:ɑ̃)(s:-) (f:f)(i:j)(er:e) (b:b)(u:y)(s:-) (b:b)(u:y)(t:-)',
  common: '(j:dʒ)(ea:i)(n:n) mar(c:-)',
  name: '(j:ʒ)(o:ɔ)(b:b)',
  counting: '(s:s)(i:i)(x:-) (d:d)(i:i)(x:-) (h:-)(u:ɥ)(i:i)(t:-)',
  hundreds: '(c:s)(in:ɛ̃)(q:-)',
  age: '(n:n)(eu:œ)(f:v)',
  thread: '(f:f)(i:i)(l:l)(s:-)',
  more: '(p:p)(l:l)(u:y)(s:s)',
  infinitive: 'report(er:e) post(er:e) box(er:e) mix(er:e) d(ea:i)l(er:e)',
  apart: '(s:s)(oi:wa)(t:t)',
  bread: '(b:b)(i:i)(s:-)',
  linked:
    'b(on:ɔ) anci(en:ɛ) moy(en:ɛ) pl(ein:ɛ) cert(ain:ɛ) proch(ain:ɛ) loint(ain:ɛ) soud(ain:ɛ) hum(ain:ɛ) vil(ain:ɛ) v(ain:ɛ) div(in:i) premi(er:ɛ) derni(er:ɛ) lég(er:ɛ)',
  compound: '(e:ɛ)(s:s)(t:t) (ch:k)(r:ʁ)(i:i)(st:-)',
}

export const homographs: readonly Homograph[] = (Object.keys(readings) as Cue[]).flatMap((cue) =>
  readings[cue].split(' ').map((reading) => ({ word: reading.replace(/\(|:[^)]*\)/g, ''), cue, reading })),
)

/** What threads are made of, are like or serve for, after fils, fils de or fils à. */
export const threadWords =
  'fer laine soie coton acier nylon cuivre or argent lin pêche coudre broder tricoter couture téléphone électriques électrique téléphoniques télégraphiques barbelés métalliques dentaires conducteurs emmêlés cousus noués tendus fins plomb chanvre bougie repasser'

/** Words a few places from fils that tell of threads: les fils de la pensée se rompent. */
export const threadTopics =
  'aiguille aiguilles bobine bobines écheveau écheveaux araignée araignées marionnette marionnettes pantin poteau poteaux télégraphe quenouille navette toile tisser tisse tissait tissent coudre couture étoffe tissu attache attachent attachait tendait rompus rompent rompirent cassés courant ampoule prise'

/** Parts of a land or of a house that may be est: la côte est, l’aile est. */
export const eastSides =
  'côte côtes rive rives longitude façade façades aile banlieue frontière frontières partie zone région entrée porte extrémité versant flanc bloc sortie rive bordure moitié allemagne europe afrique berlin jérusalem nord sud plein'

/** Words before est, alone, that make it a point of the compass: vers l’est, un vent d’est. */
export const beforeEast = 'd cet vers nord sud plein grand'
/** Words before l’est where l’ stands for what was said: comme l’est son frère. */
export const beforeIt = 'comme que qu tel telle autant si'

/** What plus follows when it says more whatever the verb: rien de plus, en plus, le plus, pas plus. */
export const beforeMore = 'de en le au pas sans bien beaucoup encore'
/** What plus follows when it says no more without a verb: non plus, moi plus. */
export const negations = 'ne n non ni jamais rien personne moi toi'

/** Little words that may be what is counted, or open it: dix pas, les six plus belles. */
export const countedLittleWords = 'pas plus très sous'
/** After them six, dix and huit are the number of a day. */
export const months = 'janvier février mars avril mai juin juillet août septembre octobre novembre décembre'
