/** What a paragraph is in its book, as the name of its style says in a word processor. */
export type Role =
  | 'title'
  | 'subtitle'
  | 'quote'
  | 'verse'
  | 'caption'
  | 'contents'
  | 'code'
  | 'plain'
  | `heading-${1 | 2 | 3 | 4 | 5 | 6}`

/**
 * Names of styles without accents, in lower case: those of Word, which keeps English ones in its files whatever the
 * language of the screen, of LibreOffice, and what people call their own in French and English.
 */
const NAMES: [RegExp, Role][] = [
  [/^(title|titre|titre principal|titre du livre|book title|document title)$/, 'title'],
  [/^(subtitle|sous-?titre)$/, 'subtitle'],
  [
    /^((intense |block )?quot(e|ation)s?|citations?( intense| longue)?|bloc de citation|block text|normal centre|epigraphe?)$/,
    'quote',
  ],
  [/^(verse|vers|poe(m|me|sie|try|trie)s?|strophes?|stanza|chanson|song|couplets?)( .*)?$/, 'verse'],
  [/^(caption|legendes?|illustration|figure|drawing|table|tableau|dessin)$/, 'caption'],
  [
    /^(toc( heading)? ?\d*|(user )?contents( heading)? ?\d*|tm \d+|tdm \d+|table of (contents|figures)|en-tete de table des matieres|titre de table des matieres|table des (matieres|illustrations) ?\d*)$/,
    'contents',
  ],
  [
    /^(preformatted text|texte preformate|html (preformatted|prefformate)|code( source)?|source code|programme)$/,
    'code',
  ],
  [/^(normal|standard|text body|body text|corps de texte|default( paragraph)?( style)?|texte)$/, 'plain'],
]

const HEADING = /^(?:heading|titre|title|uberschrift|rubrique) ?(\d)$/

/** The role that a style's name gives; null when it says nothing. */
export function roleOfStyle(name: string): Role | null {
  const plain = name
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/_20_|_/g, ' ')
    .trim()
  const digit = HEADING.exec(plain)?.[1]
  if (digit !== undefined) return headingRole(Number(digit))
  return NAMES.find(([pattern]) => pattern.test(plain))?.[1] ?? null
}

/** The role of a heading of any level: HTML knows six. */
export function headingRole(level: number): Role {
  const bounded = Math.min(Math.max(Math.trunc(level) || 1, 1), 6) as 1 | 2 | 3 | 4 | 5 | 6
  return `heading-${bounded}`
}

export function isHeading(role: Role | null): boolean {
  return role?.startsWith('heading-') === true
}
