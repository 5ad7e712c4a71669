import { defaultTreeAdapter, html as names, parse, type DefaultTreeAdapterTypes } from 'parse5'
import type { TreeLimits } from '../limits.ts'
import { withoutPiledMarks } from '../piled-marks.ts'
import { spaceOf, type ElementNode } from './node.ts'
import { tooDeep, tooLong, tooMany, tooManyAttributes } from './refusals.ts'

type Parsed = DefaultTreeAdapterTypes.ChildNode

/**
 * Reads HTML as browsers do, whatever its faults.
 * @throws BookRefused for what is nested too deep or too long.
 */
export function treeFromHtml(source: string, limits: TreeLimits): ElementNode {
  let open = 0
  const spent = limits.spent ?? { elements: 0, text: 0 }
  const document: DefaultTreeAdapterTypes.Document = parse(source, {
    scriptingEnabled: false,
    treeAdapter: {
      ...defaultTreeAdapter,
      // The parser's own work grows with depth squared, so the limit holds while it reads, not afterwards.
      onItemPush: () => {
        if (++open > limits.depth) throw tooDeep()
      },
      // Elements are counted where they are made: those without content are never pushed.
      createElement: (name, space, attributes) => {
        if (++spent.elements > limits.elements) throw tooMany()
        if (attributes.length > limits.attributes) throw tooManyAttributes()
        return defaultTreeAdapter.createElement(name, space, attributes)
      },
      onItemPop: () => {
        open--
      },
    },
  })
  const root: ElementNode = element('html', '')
  const work: { from: Parsed; to: ElementNode; depth: number }[] = []
  const schedule = (children: Parsed[], to: ElementNode, depth: number): void => {
    if (depth > limits.depth + 2) throw tooDeep()
    for (let i = children.length - 1; i >= 0; i--) {
      const from = children[i]
      if (from) work.push({ from, to, depth })
    }
  }
  const html = document.childNodes.find((node) => node.nodeName === 'html')
  if (html && 'attrs' in html) {
    copyAttributes(html, root)
    schedule(html.childNodes, root, 1)
  }
  for (let next = work.pop(); next; next = work.pop()) {
    const { from, to, depth } = next
    if (from.nodeName === '#text' && 'value' in from) {
      spent.text += from.value.length
      if (spent.text > limits.text) throw tooLong()
      to.children.push({ type: 'text', value: withoutPiledMarks(from.value) })
    } else if ('tagName' in from) {
      const copy = element(from.tagName, from.namespaceURI)
      withoutPrefix(copy)
      copy.parent = to
      copyAttributes(from, copy)
      to.children.push(copy)
      schedule(from.childNodes, copy, depth + 1)
    }
  }
  return root
}

/** Prefixes that books give to formulas and to switches: HTML takes them for a part of the name. */
function withoutPrefix(copy: ElementNode): void {
  const [, prefix, name] = /^(m|mml|math|epub|ops):([a-z-]+)$/.exec(copy.name) ?? []
  if (name === undefined) return
  copy.name = name
  copy.space = prefix === 'epub' || prefix === 'ops' ? 'other' : 'math'
}

function element(name: string, uri: string): ElementNode {
  const space = uri === '' || uri === (names.NS.HTML as string) ? 'html' : spaceOf(uri)
  return { type: 'element', name, space, attributes: new Map(), children: [], parent: null }
}

function copyAttributes(from: DefaultTreeAdapterTypes.Element, to: ElementNode): void {
  for (const { name, value, prefix } of from.attrs)
    to.attributes.set(prefix ? `${prefix}:${name}` : name, value)
}
