import type { Block, TextBlock } from '../../model.ts'
import { letters, type Flow, type TocEntry } from './flow.ts'

/** Most paragraphs that make one title together. */
const MOST_LINES = 3

/**
 * Makes headings of the paragraphs that the table of contents leads to and whose words it gives as a title: many tools
 * write titles as `<p class="title">`.
 */
export function promoteTitles(flow: Flow, toc: readonly TocEntry[]): void {
  const places = new Map<Block, number>()
  for (const [i, block] of flow.blocks.entries()) places.set(block, i)
  for (const { title, level, target } of toc) {
    const anchor = flow.anchors.get(target)
    const at = anchor && places.get(anchor)
    if (at === undefined || title === '') continue
    for (const block of titleLines(flow.blocks, at, letters(title))) {
      block.kind = 'heading'
      block.level = Math.min(level, 6)
      block.marks = block.marks.filter(
        ({ kind, start, end }) => kind !== 'strong' || start > 0 || end < block.text.length,
      )
    }
  }
}

/** The paragraphs from `at` on whose words are the title, all of it and nothing else. */
function titleLines(blocks: readonly Block[], at: number, title: string): TextBlock[] {
  const lines: TextBlock[] = []
  let said = ''
  for (const block of blocks.slice(at, at + MOST_LINES)) {
    if (block.kind !== 'paragraph') return []
    said += letters(block.text)
    lines.push(block)
    if (said === title) return lines
    if (said === '' || !title.startsWith(said)) return []
  }
  return []
}
