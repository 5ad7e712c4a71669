import type { Chapter } from './model.ts'

/** Terms of the EPUB 3 Structural Semantics Vocabulary that say what a whole chapter is, by where such a chapter stands. */
const TERMS: Record<Chapter['role'], readonly string[]> = {
  front: [
    'cover',
    'titlepage',
    'halftitlepage',
    'copyright-page',
    'seriespage',
    'imprint',
    'imprimatur',
    'dedication',
    'epigraph',
    'abstract',
    'foreword',
    'preface',
    'preamble',
    'acknowledgments',
    'contributors',
    'toc',
    'loa',
    'loi',
    'lot',
    'lov',
  ],
  body: [
    'volume',
    'part',
    'division',
    'chapter',
    'subchapter',
    'prologue',
    'introduction',
    'conclusion',
    'epilogue',
    'case-study',
    'qna',
  ],
  back: [
    'afterword',
    'appendix',
    'bibliography',
    'colophon',
    'credits',
    'other-credits',
    'endnotes',
    'rearnotes',
    'footnotes',
    'errata',
    'glossary',
    'index',
    'keywords',
    'revision-history',
  ],
}

const PLACES = new Map(
  (['front', 'body', 'back'] as const).flatMap((place) => TERMS[place].map((term) => [term, place] as const)),
)

/** What the guide of EPUB 2 (OPF 2.0.1, 2.6) and older files call the same things. */
const SAME: Record<string, string> = {
  'title-page': 'titlepage',
  acknowledgements: 'acknowledgments',
  notes: 'endnotes',
  text: 'bodymatter',
  start: 'bodymatter',
}

const PARTS: Record<string, Chapter['role']> = {
  frontmatter: 'front',
  bodymatter: 'body',
  backmatter: 'back',
}

/** Terms that have a role of the same name in DPUB-ARIA 1.1 that a `section` may have. */
const ARIA = new Set(
  (
    'abstract acknowledgments afterword appendix bibliography chapter colophon conclusion credits dedication ' +
    'endnotes epigraph epilogue errata foreword glossary index introduction part preface prologue qna'
  ).split(' '),
)

/** What a chapter is, said by the innermost of some terms that says it; null when none does. */
export function chapterType(terms: readonly string[]): string | null {
  return terms.map((term) => SAME[term] ?? term).findLast((term) => PLACES.has(term)) ?? null
}

/** Where in the book some terms put what they are said of; the three great parts say it more surely than the others. */
export function chapterRole(terms: readonly string[]): Chapter['role'] | null {
  const known = terms.map((term) => SAME[term] ?? term)
  for (const term of known) if (Object.hasOwn(PARTS, term)) return PARTS[term] ?? null
  const places = known.map((term) => PLACES.get(term))
  return (['front', 'back', 'body'] as const).find((place) => places.includes(place)) ?? null
}

/** The DPUB-ARIA role of a `section` that is what `type` says, or null when there is none. */
export function ariaRole(type: string): string | null {
  return ARIA.has(type) ? `doc-${type}` : null
}

/** Terms as `epub:type` and `role` say them. */
export function termsOf(type: string | undefined, role: string | undefined): string[] {
  const terms = type?.split(/\s+/).filter((term) => term !== '') ?? []
  if (role?.startsWith('doc-')) terms.push(role.slice(4))
  return terms
}
