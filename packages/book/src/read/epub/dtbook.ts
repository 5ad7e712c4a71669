import type { ElementNode } from '../tree/node.ts'
import { childElements, elements } from '../tree/query.ts'

/** Elements of DTBook (DAISY, ANSI/NISO Z39.86-2005) by what they are in HTML. */
const NAMES: Record<string, string> = {
  book: 'body',
  frontmatter: 'section',
  bodymatter: 'section',
  rearmatter: 'section',
  level: 'section',
  level1: 'section',
  level2: 'section',
  level3: 'section',
  level4: 'section',
  level5: 'section',
  level6: 'section',
  docauthor: 'p',
  covertitle: 'p',
  author: 'p',
  byline: 'p',
  dateline: 'p',
  bridgehead: 'p',
  epigraph: 'blockquote',
  sidebar: 'aside',
  prodnote: 'aside',
  note: 'aside',
  annotation: 'aside',
  imggroup: 'figure',
  line: 'p',
  lic: 'span',
  sent: 'span',
  w: 'span',
  linenum: 'span',
  noteref: 'a',
  annoref: 'a',
  list: 'ul',
}

const TYPES: Record<string, string> = {
  pagenum: 'pagebreak',
  note: 'footnote',
  annotation: 'footnote',
  noteref: 'noteref',
  annoref: 'noteref',
  frontmatter: 'frontmatter',
  bodymatter: 'bodymatter',
  rearmatter: 'backmatter',
}

/** A DTBook document as HTML, its tree changed in place; any other tree as it is. */
export function asHtml(root: ElementNode): ElementNode {
  if (root.name !== 'dtbook') return root
  for (const element of elements(root)) translate(element)
  return root
}

function translate(element: ElementNode): void {
  const { name, attributes } = element
  element.space = 'html'
  const type = TYPES[name]
  if (type !== undefined) attributes.set('epub:type', type)
  const idref = attributes.get('idref')
  if (idref !== undefined) attributes.set('href', idref.startsWith('#') ? idref : `#${idref}`)
  if (name === 'hd') element.name = `h${levelOf(element)}`
  else if (name === 'doctitle') element.name = 'h1'
  else if (name === 'linegroup') {
    element.name = 'div'
    attributes.set('class', 'stanza')
  } else if (name === 'poem') {
    element.name = 'div'
    attributes.set('class', 'poem')
  } else if (name === 'caption' && element.parent?.name === 'figure') element.name = 'figcaption'
  else if (name === 'list' && attributes.get('type') === 'ol') element.name = 'ol'
  else if (name === 'pagenum') element.name = element.parent?.name === 'p' ? 'span' : 'div'
  else if (name === 'head') element.children = childElements(element, 'title')
  else element.name = NAMES[name] ?? name
}

function levelOf(heading: ElementNode): number {
  let depth = 0
  for (let up = heading.parent; up; up = up.parent) if (up.name === 'section') depth++
  return Math.min(Math.max(depth - 1, 1), 6)
}
