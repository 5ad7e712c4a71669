import type { Chapter, Note } from '../../model.ts'
import { elementId } from '../../project/escape.ts'
import type { ElementNode } from '../tree/node.ts'
import { childElements, textOf } from '../tree/query.ts'
import { readBlocks } from './blocks.ts'
import { elementsAmong, NotOfProfile, onlyAttributes, takeId, type DocumentScope } from './grammar.ts'

/** What an XHTML document says of its chapter: all but the title and the level, which the navigation has. */
export type DocumentChapter = Pick<Chapter, 'id' | 'role' | 'blocks' | 'notes'>

const roles = new Map<string | undefined, Chapter['role']>([
  ['frontmatter', 'front'],
  ['bodymatter', 'body'],
  ['backmatter', 'back'],
])

/**
 * The chapter of one document of the profile: the inverse of `chapterDocument`. Null when the document holds only what
 * an edition has put beside the book, such as a glossary.
 * @throws NotOfProfile when there is anything else in it
 */
export function readChapter(root: ElementNode, scope: DocumentScope): DocumentChapter | null {
  onlyAttributes(root, 'lang', 'xml:lang', 'dir')
  if (root.name !== 'html' || root.attributes.get('lang') !== scope.language) throw new NotOfProfile('html')
  const [head, body, ...others] = elementsAmong(root.children)
  if (head?.name !== 'head' || body?.name !== 'body' || others.length > 0) throw new NotOfProfile('html')
  for (const { name } of childElements(head))
    if (!['meta', 'title', 'link'].includes(name)) throw new NotOfProfile(name)
  onlyAttributes(body, 'epub:type')
  const role = roles.get(body.attributes.get('epub:type'))
  const [section, ...more] = elementsAmong(body.children)
  if (!section && childElements(body).length > 0) return null
  if (!role || section?.name !== 'section' || more.length > 0) throw new NotOfProfile('body')
  onlyAttributes(section, 'id', 'epub:type', 'role', 'aria-label', 'aria-labelledby')
  const id = takeId(section, scope)
  const children = [...elementsAmong(section.children)]
  const last = children.at(-1)
  const notes = last?.name === 'section' ? children.pop() : undefined
  const blocks = readBlocks(children, scope)
  return { id, role, blocks, notes: notes ? readNotes(notes, scope) : [] }
}

function readNotes(section: ElementNode, scope: DocumentScope): Note[] {
  onlyAttributes(section, 'class', 'aria-label')
  if (section.attributes.get('class') !== 'notes') throw new NotOfProfile('section')
  return Array.from(elementsAmong(section.children), (aside) => readNote(aside, scope))
}

function readNote(aside: ElementNode, scope: DocumentScope): Note {
  onlyAttributes(aside, 'epub:type', 'id', 'class', 'role', 'data-label')
  if (aside.name !== 'aside' || aside.attributes.get('role') !== 'doc-footnote')
    throw new NotOfProfile('note')
  const id = takeId(aside, scope)
  const [back, ...children] = elementsAmong(aside.children)
  if (back?.attributes.get('class') !== 'note-back') throw new NotOfProfile('note')
  if (back.name === 'a') {
    onlyAttributes(back, 'class', 'role', 'href')
    if (!back.attributes.get('href')?.endsWith(`#${elementId(`call-${id}`)}`)) throw new NotOfProfile('note')
  } else onlyAttributes(back, 'class')
  if (childElements(back).length > 0) throw new NotOfProfile('note')
  return {
    id,
    label: aside.attributes.get('data-label') ?? textOf(back),
    blocks: readBlocks(children, scope),
  }
}
