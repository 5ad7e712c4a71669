import type { ElementNode } from '../tree/node.ts'

/** A drawing whose parts stand for one another in a longer chain is counted as endless. */
const LONGEST_CHAIN = 1000

/**
 * How many elements a browser draws for this drawing, each `use`, pattern, mask, marker or clip counted with all it
 * stands for: ten levels of ten copies are a few lines of source and ten thousand million shapes. Never more than
 * `most` + 1 is counted. What refers to itself is not drawn, so it is not counted either. References from style sheets
 * are not followed.
 */
export function drawnElements(root: ElementNode, most: number): number {
  const targets = new Map<string, ElementNode>()
  collect(root, targets)
  const weights = new Map<ElementNode, number>()

  const weigh = (node: ElementNode, chain: number): number => {
    if (chain > LONGEST_CHAIN) return most + 1
    const known = weights.get(node)
    if (known !== undefined) return known
    weights.set(node, 0) // while it is being weighed: what it stands for cannot be itself
    let weight = 1
    for (const child of node.children) if (child.type === 'element') weight += weigh(child, chain + 1)
    for (const id of references(node)) {
      const target = targets.get(id)
      if (target) weight += weigh(target, chain + 1)
    }
    weights.set(node, Math.min(weight, most + 1))
    return Math.min(weight, most + 1)
  }
  return weigh(root, 0)
}

function collect(node: ElementNode, targets: Map<string, ElementNode>): void {
  const id = node.attributes.get('id')
  if (id !== undefined && !targets.has(id)) targets.set(id, node)
  for (const child of node.children) if (child.type === 'element') collect(child, targets)
}

function* references(node: ElementNode): Generator<string> {
  for (const [name, value] of node.attributes) {
    const place = /^\s*#([\w.:-]+)\s*$/.exec(value)?.[1]
    if (/^(xlink:)?href$/.test(name) && place !== undefined && node.name !== 'a') yield place
    for (const [, id] of value.matchAll(/url\(\s*["']?#([\w.:-]+)/gi)) if (id !== undefined) yield id
  }
}
