import type { Chapter } from '../../model.ts'
import type { ElementNode } from '../tree/node.ts'
import { find, words } from '../tree/query.ts'
import type { Navigation } from './navigation.ts'
import type { Package } from './package.ts'

const FRONT = [
  'cover',
  'titlepage',
  'title-page',
  'frontmatter',
  'halftitlepage',
  'copyright-page',
  'dedication',
  'epigraph',
  'foreword',
  'preface',
  'acknowledgments',
  'imprint',
  'toc',
]
const BACK = [
  'backmatter',
  'appendix',
  'glossary',
  'bibliography',
  'index',
  'colophon',
  'afterword',
  'footnotes',
  'endnotes',
  'rearnotes',
  'notes',
]
const BODY = [
  'bodymatter',
  'chapter',
  'part',
  'volume',
  'text',
  'start',
  'prologue',
  'epilogue',
  'introduction',
  'conclusion',
]

/** What the book says a document is for: by its own types, its landmarks or its guide. Null when it says nothing. */
export function roleOf(
  path: string,
  root: ElementNode,
  description: Package,
  navigation: Navigation,
): Chapter['role'] | null {
  const body = find(root, 'body') ?? root
  const own = [body, ...body.children].flatMap((node) => (node.type === 'element' ? [node] : []))
  const types = own.slice(0, 3).flatMap((element) => words(element, 'epub:type'))
  for (const { type, path: target } of navigation.landmarks)
    if (target.split('#', 1)[0] === path) types.push(...type.split(/\s+/))
  for (const guide of description.guide) if (guide.path === path) types.push(guide.type)
  if (types.some((type) => FRONT.includes(type))) return 'front'
  if (types.some((type) => BACK.includes(type))) return 'back'
  return types.some((type) => BODY.includes(type)) ? 'body' : null
}
