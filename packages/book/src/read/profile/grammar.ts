import type { ElementNode, TreeNode } from '../tree/node.ts'
import { words } from '../tree/query.ts'

/**
 * What stands in a document that claims the profile and is not of the profile: another hand was at it. Thrown rather
 * than passed over, so that nothing is lost in silence; the general importer then reads the book.
 */
export class NotOfProfile extends Error {
  constructor(what: string) {
    super(what)

    this.name = 'NotOfProfile'
  }
}

/** What the reading of one document knows of the whole book. */
export interface DocumentScope {
  /** Path in the archive. */
  path: string
  /** Language of the book, as a tag. */
  language: string
  /** Identifiers met so far in the whole book. */
  ids: Set<string>
  /** Identifiers that links and calls lead to; checked when the whole book is read. */
  targets: Set<string>
  /** Resource shown from `path` of the archive. */
  resourceAt(path: string): string | undefined
}

/** @throws NotOfProfile when `element` is not plain XHTML, or has an attribute beside `names` */
export function onlyAttributes(element: ElementNode, ...names: string[]): void {
  if (element.space !== 'html') throw new NotOfProfile(element.name)
  for (const name of element.attributes.keys())
    if (!names.includes(name)) throw new NotOfProfile(`${element.name} ${name}`)
}

/** The `id` of an element that must have one. */
export function takeId(element: ElementNode, { ids }: DocumentScope): string {
  const id = element.attributes.get('id') ?? ''
  if (!/^[A-Za-z_][\w.-]*$/.test(id) || ids.has(id)) throw new NotOfProfile(`id ${id}`)
  ids.add(id)
  return id
}

/** A whole number in an attribute; undefined when there is none. */
export function wholeNumber(element: ElementNode, name: string): number | undefined {
  const value = element.attributes.get(name)
  if (value === undefined) return undefined
  if (!/^-?\d{1,9}$/.test(value)) throw new NotOfProfile(`${element.name} ${name}`)
  return Number(value)
}

/** What an edition bakes into the markup is around the document (`transparent`) or beside it (`beside`). */
export function bakedIn(element: ElementNode): 'transparent' | 'beside' | null {
  const { name, attributes } = element
  if (attributes.has('data-layer')) return attributes.get('data-x') === '0' ? 'beside' : 'transparent'
  // Pieces of words, drawn from their attributes: they hold no text.
  if (name === 'i' && onlyPieces(element)) return 'beside'
  const shown = name === 'span' && words(element, 'class').some((word) => word === 'w' || word === 'o')
  return shown ? 'transparent' : null
}

function onlyPieces({ children }: ElementNode): boolean {
  return children.every((child) => child.type === 'element' && child.name === 'i' && onlyPieces(child))
}

/** Elements among `nodes`, those that an edition has put around them left out; nothing else than blanks may be between. */
export function* elementsAmong(nodes: readonly TreeNode[]): Generator<ElementNode> {
  for (const node of nodes) {
    if (node.type === 'text') {
      if (/[^ \t\r\n]/.test(node.value)) throw new NotOfProfile('text between blocks')
      continue
    }
    const baked = bakedIn(node)
    if (baked === 'transparent') yield* elementsAmong(node.children)
    else if (baked === null) yield node
  }
}
