import { SaxesParser } from 'saxes'
import { describe, expect, it } from 'vitest'
import { everyBlock, everyNote } from '../fixtures/every-kind.ts'
import { textBlocks } from '../walk.ts'
import { projectBlocks } from './blocks.ts'
import { textRuns, type TreeNode } from './offsets.ts'

interface Node extends TreeNode {
  childNodes: Node[]
  attributes: Record<string, string>
}

/** A small tree of the shape of the DOM. */
function tree(xml: string): Node {
  const make = (nodeType: number, nodeName: string, nodeValue: string | null, attributes = {}): Node => ({
    nodeType,
    nodeName,
    nodeValue,
    childNodes: [],
    attributes,
    getAttribute: (name) => (attributes as Record<string, string>)[name] ?? null,
  })
  const root = make(1, 'root', null)
  const path = [root]
  const parser = new SaxesParser()
  parser.on('opentag', (tag) => {
    const node = make(1, tag.name, null, tag.attributes)
    path.at(-1)?.childNodes.push(node)
    path.push(node)
  })
  parser.on('closetag', () => path.pop())
  parser.on('text', (text) => path.at(-1)?.childNodes.push(make(3, '#text', text)))
  parser.write(`<body>${xml}</body>`).close()
  return root
}

function find(node: Node, id: string): Node | undefined {
  if (node.attributes['data-b'] === id) return node
  for (const child of node.childNodes) {
    const found = find(child, id)
    if (found) return found
  }
  return undefined
}

describe('textRuns', () => {
  it('finds each stretch of each block at its offsets in the projected page', () => {
    for (const picture of [() => ({ href: '/a.png' }), () => null]) {
      const root = tree(projectBlocks(everyBlock, { language: 'fr', picture, notes: everyNote }))
      const blocks = [...textBlocks(everyBlock), ...everyNote.flatMap((note) => [...textBlocks(note.blocks)])]
      expect(blocks.length).toBeGreaterThan(15)
      for (const block of blocks) {
        const element = find(root, block.id)
        expect(element).toBeDefined()
        if (!element) continue
        let shown = ''
        for (const run of textRuns(element)) {
          expect(run.node.nodeValue).toBe(block.text.slice(run.start, run.end))
          shown += run.node.nodeValue ?? ''
        }
        expect(shown).toBe(block.text.replace(/[\n\ufffc]/g, ''))
      }
    }
  })
})
