import type { Block, Note } from '../../model.ts'
import type { ElementNode } from '../tree/node.ts'
import type { ConvertContext } from './context.ts'
import { convert } from './converter.ts'
import type { FoundNote, SourceDocument } from './notes.ts'

/** Notes by their key, their blocks converted where they stand; what leads to them goes to `anchors`. */
export function convertNotes(
  found: FoundNote[],
  documents: readonly SourceDocument[],
  context: (path: string, root: ElementNode) => ConvertContext,
  anchors: Map<string, Block>,
): Map<string, Note> {
  const roots = new Map(documents.map(({ path, root }) => [path, root]))
  const notes = new Map<string, Note>()
  for (const { key, label, path, bodies } of found) {
    const root = roots.get(path)
    if (!root) continue
    const blocks: Block[] = []
    for (const body of bodies) {
      const converted = convert(body, context(path, root))
      for (const block of converted.blocks) blocks.push(block)
      for (const [id, block] of converted.anchors) anchors.set(id, block)
    }
    notes.set(key, { id: key, label, blocks: withoutLabel(blocks, label) })
  }
  return notes
}

/** A note says its own number again at its beginning; the link back leaves empty brackets. */
function withoutLabel(blocks: Block[], label: string): Block[] {
  const [first] = blocks
  if (first?.kind !== 'paragraph') return blocks
  const escaped = label.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')
  const number = new RegExp(
    `^(?:[[(]\\s*(?:${escaped})?\\s*[\\])]|(?:Note\\s+)?${escaped}(?=[\\s.:)–—-]))[\\s.:)–—-]*`,
    'i',
  )
  const cut = (number.exec(first.text) ?? /^[\s.:)\]]+/.exec(first.text))?.[0].length ?? 0
  if (cut === 0 || cut === first.text.length) return blocks
  first.text = first.text.slice(cut)
  first.marks = first.marks
    .map((mark) => ({ ...mark, start: Math.max(0, mark.start - cut), end: Math.max(0, mark.end - cut) }))
    .filter((mark, i) => mark.start < mark.end || first.marks[i]?.start === first.marks[i]?.end)
  return blocks
}
