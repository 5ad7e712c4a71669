/** What in a sentence tells one reading of a word from another. */
export type Cue =
  /** it stands where a noun does: l’est, un as, plein de bus */
  | 'noun'
  /** it follows a determiner of the singular: un os */
  | 'singular'
  /** it stands alone, before no noun: ils viennent tous */
  | 'alone'
  /** it follows a subject or the pronouns that cling to a verb: je sens */
  | 'verb'
  /** a noun follows that it counts: six livres */
  | 'counting'
  /** it has no capital: un jean, but Jean */
  | 'common'
  /** ans or heures follows: neuf ans */
  | 'age'
  /** what follows tells of threads, not of sons: les fils de laine */
  | 'thread'

/** A word of one spelling and two readings: `reading`, written as an exception, is taken where the cue is found. */
export interface Homograph {
  word: string
  cue: Cue
  reading: string
}

export const homographs: readonly Homograph[] = [
  { word: 'est', cue: 'noun', reading: '(e:ɛ)(s:s)(t:t)' },
  { word: 'as', cue: 'noun', reading: '(a:a)(s:s)' },
  { word: 'sens', cue: 'verb', reading: '(s:s)(en:ɑ̃)(s:-)' },
  { word: 'os', cue: 'singular', reading: '(o:ɔ)(s:s)' },
  { word: 'tous', cue: 'alone', reading: '(t:t)(ou:u)(s:s)' },
  { word: 'vis', cue: 'noun', reading: '(v:v)(i:i)(s:s)' },
  { word: 'lis', cue: 'noun', reading: '(l:l)(i:i)(s:s)' },
  { word: 'bus', cue: 'noun', reading: '(b:b)(u:y)(s:s)' },
  { word: 'fier', cue: 'verb', reading: '(f:f)(i:j)(er:e)' },
  { word: 'jean', cue: 'common', reading: '(j:dʒ)(ea:i)(n:n)' },
  { word: 'six', cue: 'counting', reading: '(s:s)(i:i)(x:-)' },
  { word: 'dix', cue: 'counting', reading: '(d:d)(i:i)(x:-)' },
  { word: 'huit', cue: 'counting', reading: '(h:-)(u:ɥ)(i:i)(t:-)' },
  { word: 'neuf', cue: 'age', reading: '(n:n)(eu:œ)(f:v)' },
  { word: 'fils', cue: 'thread', reading: '(f:f)(i:i)(l:l)(s:-)' },
]

/** What threads are made of, are like or serve for, after fils, fils de or fils à. */
export const threadWords =
  'fer laine soie coton acier nylon cuivre or argent lin pêche coudre broder tricoter couture téléphone électriques électrique téléphoniques barbelés métalliques dentaires conducteurs emmêlés cousus noués'
