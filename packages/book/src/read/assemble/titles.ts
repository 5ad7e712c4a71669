/** What a title says of its own place in a book: *Tome*, *Partie*, *Livre*, *Chapitre*, *Scène* … */

const NUMBER =
  '(?:\\d{1,3}|[ivxlc]{1,8}|premi(?:er|ère)|unique|un|deux(?:ième)?|second[e]?|trois(?:ième)?|quatr(?:e|ième)|' +
  'cinq(?:uième)?|six(?:ième)?|sept(?:ième)?|huit(?:ième)?|neu(?:f|vième)|dix(?:ième)?|onz(?:e|ième)|' +
  'douz(?:e|ième)|treiz(?:e|ième)|quatorz(?:e|ième)|quinz(?:e|ième)|seiz(?:e|ième)|dernier|dernière)'

const named = (words: string): RegExp =>
  new RegExp(`^(?:${words})\\s+(?:${NUMBER}|[a-zà-ÿ-]+ième)(?![\\p{L}’'-])`, 'iu')

const RANKS: [RegExp, number][] = [
  [named('tome|volume'), 1],
  [named('partie|part'), 2],
  [new RegExp(`^(?:${NUMBER}|[a-zà-ÿ-]+ième)\\s+partie(?!\\p{L})`, 'iu'), 2],
  [named('livre|acte|chant|book'), 3],
  [named('chapitre|chapter'), 4],
  [named('scène|scene'), 5],
]

const LABEL_ONLY = new RegExp(
  `^(?:(?:tome|volume|partie|livre|acte|chant|chapitre|scène|lettre|leçon|épisode|conte|fable|chapter|book|part)\\s+(?:${NUMBER}|[a-zà-ÿ-]+ième)|` +
    `(?:${NUMBER}|[a-zà-ÿ-]+ième)\\s+(?:partie|livre|tome|acte|chant)|[ivxlc]{1,8}|\\d{1,3})\\s*[.:°—–-]*\\s*$`,
  'iu',
)

/** 1 for a volume to 5 for a scene; null when the title does not say. */
export function labelRank(title: string): number | null {
  const clean = title.trim()
  return RANKS.find(([pattern]) => pattern.test(clean))?.[1] ?? null
}

/** `Chapitre premier`, `IV.`, `12`: a number whose title is still to come. */
export function isLabelOnly(title: string): boolean {
  return LABEL_ONLY.test(title.trim())
}

/** The lines of a title as one: `Chapitre I` and `Monsieur Myriel` give `Chapitre I. Monsieur Myriel`. */
export function joinTitles(titles: string[]): string {
  return titles
    .map((title) => title.replace(/\s*\n\s*/g, ' ').trim())
    .filter((title) => title !== '')
    .reduce(
      (all, title) => (all === '' ? title : `${all}${/[.!?:…;,—–-]$/.test(all) ? '' : '.'} ${title}`),
      '',
    )
}

const FRONT =
  /^(couverture|page de titre|préface|avant-propos|avertissement|d[ée]dicace|introduction|note de l['’]éditeur|au lecteur|crédits|mentions légales|copyright|table( des matières| des chapitres)?|sommaire)\b/iu
const BACK =
  /^(notes?|annexes?|appendices?|glossaire|lexique|index|bibliographie|remerciements|postface|du même auteur|ouvrages? d[eu]s?|colophon|achevé d['’]imprimer|quatrième de couverture|l['’]auteur|à propos)\b/iu

/** Where a chapter of this title stands in a book; `last` when it is in the second half. */
export function roleByTitle(title: string, last: boolean): 'front' | 'body' | 'back' {
  const clean = title.trim()
  if (!last && FRONT.test(clean)) return 'front'
  if (last && (BACK.test(clean) || /^(table|sommaire)\b/iu.test(clean))) return 'back'
  return 'body'
}
