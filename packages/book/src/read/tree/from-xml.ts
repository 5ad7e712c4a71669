import { SaxesParser } from 'saxes'
import { BookRefused } from '../../problem.ts'
import type { TreeLimits } from '../limits.ts'
import { withoutPiledMarks } from '../piled-marks.ts'
import { checkExpansion, declaredEntities, namedEntities } from './entities.ts'
import { attributeName, spaceOf, type ElementNode } from './node.ts'
import { tooDeep, tooLong, tooMany, tooManyAttributes } from './refusals.ts'

/** What a document without namespaces is written in, told by its first element: pages and drawings that forgot it. */
function homeOf(root: ElementNode | undefined, first: string): ElementNode['space'] {
  if (root) return root.space === 'svg' || root.space === 'html' ? root.space : 'other'
  if (/^html$/i.test(first)) return 'html'
  return first === 'svg' ? 'svg' : 'other'
}

/** Signs that Unicode keeps for machines, or references to them. */
const OLD_SIGNS = /[\u0080-\u009F]|&#(?:1[2-5]\d|[xX][89][0-9a-fA-F]);/

/** Such signs are those of Windows-1252: `&#146;` was meant as an apostrophe. HTML reads them so too. */
function fromWindows(text: string): string {
  return text.replace(/[\u0080-\u009F]/g, (sign) => WINDOWS_SIGNS.charAt(sign.charCodeAt(0) - 0x80))
}

const WINDOWS_SIGNS = new TextDecoder('windows-1252').decode(
  Uint8Array.from({ length: 32 }, (_, i) => 0x80 + i),
)

/** The document is not well-formed XML; `message` is the parser's own, for the log. */
export class NotWellFormed extends Error {}

/**
 * Reads a well-formed XML document with its namespaces. Nothing outside the document is ever fetched; entities it
 * declares itself are taken when they are plain short text. Names of the namespaces in `prefixes` (address → prefix)
 * are given that prefix, whatever the document calls it; other elements have their local name alone.
 * @throws NotWellFormed, or BookRefused for what is nested too deep, too long, or grows by its entities.
 */
export function treeFromXml(
  xml: string,
  limits: TreeLimits,
  prefixes: ReadonlyMap<string, string> = new Map(),
): ElementNode {
  const parser = new SaxesParser({ xmlns: true, position: false })
  Object.assign(parser.ENTITIES, namedEntities(xml))
  const prefixed = (uri: string, local: string): string | undefined => {
    const prefix = prefixes.get(uri)
    return prefix === undefined ? undefined : `${prefix}:${local}`
  }
  const roots: ElementNode[] = []
  const mend = OLD_SIGNS.test(xml) ? fromWindows : (value: string) => value
  let current: ElementNode | null = null
  let depth = 0
  let { elements, text: length } = limits.spent ?? { elements: 0, text: 0 }
  let attributesHere = 0

  parser.on('error', (error) => {
    throw new NotWellFormed(error.message)
  })
  parser.on('doctype', (doctype) => {
    const declared = declaredEntities(doctype)
    checkExpansion(xml, declared)
    Object.assign(parser.ENTITIES, declared)
  })
  parser.on('attribute', () => {
    if (++attributesHere > limits.attributes) throw tooManyAttributes()
  })
  parser.on('opentag', (tag) => {
    if (++depth > limits.depth) throw tooDeep()
    if (++elements > limits.elements) throw tooMany()
    attributesHere = 0
    const attributes = new Map<string, string>()
    const space = tag.uri === '' ? homeOf(roots[0], tag.local) : spaceOf(tag.uri)
    // Old pages have their tags in capitals; XML would take them for others.
    const spelled = (name: string): string => (space === 'html' ? name.toLowerCase() : name)
    for (const { uri, local, name, value } of Object.values(tag.attributes)) {
      if (name.startsWith('xmlns')) continue
      attributes.set(prefixed(uri, local) ?? spelled(attributeName(uri, local, name)), mend(value))
    }
    const element: ElementNode = {
      type: 'element',
      name: prefixed(tag.uri, tag.local) ?? spelled(tag.local),
      space,
      attributes,
      children: [],
      parent: current,
    }
    if (current) current.children.push(element)
    else roots.push(element)
    current = element
  })
  parser.on('closetag', () => {
    depth--
    current = current?.parent ?? null
  })
  const text = (value: string): void => {
    length += value.length
    if (length > limits.text) throw tooLong()
    current?.children.push({ type: 'text', value: withoutPiledMarks(mend(value)) })
  }
  parser.on('text', text)
  parser.on('cdata', text)

  try {
    parser.write(xml.replace(/^\uFEFF/, '').replace(/^\s+(?=<\?xml)/, '')).close()
  } catch (error) {
    if (error instanceof NotWellFormed || error instanceof BookRefused) throw error
    throw new NotWellFormed(String(error))
  }
  const [root] = roots
  if (!root) throw new NotWellFormed('no root element')
  // Only now: a document that is not well formed is read once more, as HTML.
  if (limits.spent) Object.assign(limits.spent, { elements, text: length })
  return root
}
