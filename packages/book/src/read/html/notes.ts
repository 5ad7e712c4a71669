import type { ElementNode } from '../tree/node.ts'
import { childElements, elements, hasType, plainText, words } from '../tree/query.ts'
import type { LinkTarget } from './context.ts'
import { BLOCKS } from './vocabulary.ts'

/** One document of a book as a tree. */
export interface SourceDocument {
  path: string
  root: ElementNode
}

export interface FoundNote {
  key: string
  /** As printed at the call, without brackets. */
  label: string
  path: string
  bodies: ElementNode[]
}

export interface NoteIndex {
  notes: FoundNote[]
  calls: Map<ElementNode, string>
  backLinks: Set<ElementNode>
  /** Every identifier of the documents, as `path#id`. */
  ids: ReadonlySet<string>
  /** How many elements bear an identifier that another one of their document bears already. */
  repeated: number
}

type Resolve = (path: string, href: string) => LinkTarget

const CALL = /^[[(]?\s*(?:note\s*)?(\d{1,4}|[ivxlc]{1,6}|[a-z]|[*†‡§¶]{1,4})\s*[\])]?\.?$/i
/** Most elements of one note: what is larger is a chapter that holds an anchor. */
const MOST_ELEMENTS = 500
const NOTE_TYPES = ['footnote', 'endnote', 'rearnote', 'note']
const WRAPPERS = new Set(['li', 'aside', 'div', 'dd'])

/**
 * Finds notes and their calls: by what EPUB 3 says of them (`noteref`, `footnote`), and elsewhere by links that look
 * like calls and whose target leads back to them.
 */
export function findNotes(documents: SourceDocument[], resolve: Resolve): NoteIndex {
  const { places, repeated } = indexIds(documents)
  const ids = new Set(places.keys())
  const index: NoteIndex = { notes: [], calls: new Map(), backLinks: new Set(), ids, repeated }
  const byBody = new Map<ElementNode, FoundNote>()
  const inside = new Set<ElementNode>()
  for (const { path, root } of documents) {
    for (const call of elements(root)) {
      if (call.name !== 'a' || inside.has(call)) continue
      const typed = hasType(call, 'noteref')
      const label = CALL.exec(plainText(call))?.[1]
      if (!typed && label === undefined) continue
      const href = call.attributes.get('href')
      const target = href === undefined ? undefined : resolve(path, href)
      const place = target?.kind === 'inside' ? places.get(target.key) : undefined
      if (!place) continue
      const bodies = noteBodies(place.element)
      const [body] = bodies
      if (!body || contains(bodies, call) || !bodies.every(isShort)) continue
      const back = backLinksTo(call, path, bodies, place.path, resolve)
      if (!typed && back.length === 0) continue
      const known = byBody.get(body)
      if (!known && bodies.every((part) => isOnlyLabel(part, back))) continue
      const note: FoundNote = known ?? {
        key: `note-${index.notes.length + 1}`,
        label: label ?? plainText(call).slice(0, 12),
        path: place.path,
        bodies,
      }
      if (!known) {
        index.notes.push(note)
        byBody.set(body, note)
        for (const part of bodies) for (const element of elements(part)) inside.add(element)
      }
      index.calls.set(call, note.key)
      for (const link of back) index.backLinks.add(link)
    }
  }
  return index
}

type Places = Map<string, { element: ElementNode; path: string }>

function indexIds(documents: SourceDocument[]): { places: Places; repeated: number } {
  const places: Places = new Map()
  let repeated = 0
  for (const { path, root } of documents) {
    for (const element of elements(root)) {
      for (const id of ownIds(element)) {
        const key = `${path}#${id}`
        const known = places.get(key)
        if (!known) places.set(key, { element, path })
        else if (known.element !== element && element.attributes.get('id') === id) repeated++
      }
    }
  }
  return { places, repeated }
}

function ownIds(element: ElementNode): string[] {
  const ids: string[] = []
  for (const name of ['id', 'xml:id', 'name']) {
    const value = element.attributes.get(name)
    if (value !== undefined && (name !== 'name' || element.name === 'a')) ids.push(value)
  }
  return ids
}

/** The elements that hold the note to which `target` belongs. */
function noteBodies(target: ElementNode): ElementNode[] {
  for (let up: ElementNode | null = target, steps = 0; up && steps < 6; up = up.parent, steps++) {
    if (hasType(up, ...NOTE_TYPES)) return [up]
  }
  let block: ElementNode | null = target
  while (block && !BLOCKS.has(block.name)) block = block.parent
  if (!block || ['body', 'html', 'section', 'main', 'article', 'table', 'ol', 'ul'].includes(block.name))
    return []
  if (block.name === 'dt' && block.parent) {
    const siblings = childElements(block.parent)
    const next = siblings[siblings.indexOf(block) + 1]
    return next?.name === 'dd' ? [block, next] : [block]
  }
  if (block.name === 'td' && block.parent?.name === 'tr') return [block.parent]
  const { parent } = block
  if (block.name === 'p' && parent && WRAPPERS.has(parent.name)) {
    const noteClass = words(parent, 'class').some((word) => /note/i.test(word) && !/notes$/i.test(word))
    if (parent.name !== 'div' || noteClass) return [parent]
  }
  return [block]
}

function isShort(body: ElementNode): boolean {
  const walk = elements(body)
  for (let count = 0; count <= MOST_ELEMENTS; count++) if (walk.next().done) return true
  return false
}

function contains(bodies: ElementNode[], element: ElementNode): boolean {
  for (let up: ElementNode | null = element; up; up = up.parent) if (bodies.includes(up)) return true
  return false
}

/** The two elements before and after. */
function neighbours(element: ElementNode): ElementNode[] {
  const siblings = element.parent?.children ?? []
  let at = placeCache.get(element)
  if (at === undefined) {
    for (const [i, sibling] of siblings.entries()) if (sibling.type === 'element') placeCache.set(sibling, i)
    at = placeCache.get(element) ?? 0
  }
  return siblings.slice(Math.max(0, at - 4), at + 5).filter((node) => node.type === 'element')
}

/** Place of elements among their siblings: a page of an index may hold thousands of links side by side. */
const placeCache = new WeakMap<ElementNode, number>()

/** Links in a note that lead to where it is called: the call, what holds it in its line, or an anchor beside it. */
function backLinksTo(
  call: ElementNode,
  callPath: string,
  bodies: ElementNode[],
  bodyPath: string,
  resolve: Resolve,
): ElementNode[] {
  const ids = new Set<string>()
  const add = (element: ElementNode): void => {
    for (const id of ownIds(element)) ids.add(`${callPath}#${id}`)
  }
  for (let up: ElementNode | null = call; up; up = up.parent) {
    add(up)
    if (BLOCKS.has(up.name)) break
    for (const child of childElements(up)) add(child)
    for (const sibling of neighbours(up)) if (sibling.name === 'a') add(sibling)
  }
  const links: ElementNode[] = []
  for (const body of bodies) {
    for (const element of elements(body)) {
      const href = element.name === 'a' ? element.attributes.get('href') : undefined
      if (href === undefined || plainText(element).length > 24) continue
      const target = resolve(bodyPath, href)
      if (target.kind === 'inside' && (ids.has(target.key) || hasType(element, 'backlink')))
        links.push(element)
    }
  }
  return links
}

function isOnlyLabel(body: ElementNode, back: ElementNode[]): boolean {
  const all = plainText(body)
  const labels = back.map(plainText).join('')
  return all.length <= labels.length + 2
}
