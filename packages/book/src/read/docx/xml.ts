import { element, text } from '../tree/build.ts'
import type { ElementNode, TreeNode } from '../tree/node.ts'
import { childElements } from '../tree/query.ts'
import { WRITTEN_NAMES } from './names.ts'

/** First child of that name. */
export function child(parent: ElementNode | undefined, name: string): ElementNode | undefined {
  for (const node of parent?.children ?? []) if (node.type === 'element' && node.name === name) return node
  return undefined
}

/** `w:val` of the child of that name. */
export function valueOf(parent: ElementNode | undefined, name: string): string | undefined {
  return child(parent, name)?.attributes.get('w:val')
}

/** A property that is on or off: on when it is there without a value; undefined when nothing is said. */
export function toggle(parent: ElementNode | undefined, name: string): boolean | undefined {
  const found = child(parent, name)
  if (!found) return undefined
  return !/^(0|false|off|none)$/.test(found.attributes.get('w:val') ?? '')
}

export function property(name: string, value?: string): ElementNode {
  return element(name, value === undefined ? {} : { 'w:val': value })
}

/** A run of text with its properties. */
export function run(words: string, ...properties: ElementNode[]): ElementNode {
  const content = element('w:t', { 'xml:space': 'preserve' }, [text(words)])
  return element('w:r', {}, [...(properties.length > 0 ? [element('w:rPr', {}, properties)] : []), content])
}

/** Text of a run or of whatever holds runs, as it is read: no instructions of fields, nothing deleted. */
export function runText(node: TreeNode): string {
  if (node.type === 'text') return ''
  if (node.name === 'w:t' || node.name === 'm:t') {
    return node.children.map((inner) => (inner.type === 'text' ? inner.value : '')).join('')
  }
  if (node.name === 'w:tab' || node.name === 'w:br' || node.name === 'w:cr') return ' '
  if (node.name === 'w:del' || node.name === 'w:moveFrom' || node.name === 'w:txbxContent') return ''
  return childElements(node).map(runText).join('')
}

/** Writes a tree whose names have prefixes; elements of other namespaces are left out. */
export function writeXml(root: ElementNode): string {
  const names = [...WRITTEN_NAMES].map(([prefix, uri]) => ` xmlns:${prefix}="${uri}"`).join('')
  const pieces = ['<?xml version="1.0" encoding="UTF-8"?>']
  write(root, pieces, names)
  return pieces.join('')
}

// Depth is bounded by the limit under which the tree was read.
function write(node: TreeNode, pieces: string[], names = ''): void {
  if (node.type === 'text') {
    pieces.push(escape(node.value))
    return
  }
  if (!isWritten(node.name)) return
  pieces.push(`<${node.name}${names}`)
  for (const [name, value] of node.attributes) {
    if (!name.includes(':') || name.startsWith('xml:') || isWritten(name))
      pieces.push(` ${name}="${escape(value)}"`)
  }
  pieces.push('>')
  for (const inner of node.children) write(inner, pieces)
  pieces.push(`</${node.name}>`)
}

function isWritten(name: string): boolean {
  return WRITTEN_NAMES.has(name.slice(0, Math.max(name.indexOf(':'), 0)))
}

export function escape(value: string): string {
  return value.replace(/[&<>"]/g, (sign) => ({ '&': '&amp;', '<': '&lt;', '>': '&gt;' })[sign] ?? '&quot;')
}
