import type { Block, Mark, TextBlock } from '../../model.ts'
import type { ElementNode } from '../tree/node.ts'
import { childElements, textOf, words } from '../tree/query.ts'
import { declared, type ClassStyles } from './styles.ts'
import { tidyMarks } from './text-builder.ts'

/**
 * Verse set as lines of one paragraph, each in a span that moves it to the right: how older files of Project
 * Gutenberg and what was made of them do it.
 */
export function looksLikeVerse(element: ElementNode, styles: ClassStyles): boolean {
  if (element.name !== 'p' && element.name !== 'div') return false
  const children = childElements(element)
  const breaks = children.filter(({ name }) => name === 'br').length
  if (breaks === 0) return false
  const lines = children.filter((child) => child.name === 'span' && moved(child, styles))
  return lines.length > 0 && lines.length >= breaks * 0.6 && textOf(element).length / breaks < 90
}

function moved(span: ElementNode, styles: ClassStyles): boolean {
  const style = span.attributes.get('style')
  if (style !== undefined && declared(style).indented) return true
  return words(span, 'class').some((word) => /^i\d+$/.test(word) || styles.get(word)?.indented === true)
}

/** Makes stanzas of the paragraphs of a poem: those with several lines are stanzas, single lines that follow each other are one. */
export function asVerse(blocks: Block[]): Block[] {
  const verse: Block[] = []
  let loose: TextBlock[] = []
  const close = (): void => {
    if (loose.length > 0) verse.push({ kind: 'verse', lines: loose })
    loose = []
  }
  for (const block of blocks) {
    if (block.kind === 'paragraph' && !block.text.includes('\n')) loose.push(block)
    else {
      close()
      if (block.kind === 'paragraph') verse.push({ kind: 'verse', lines: splitLines(block) })
      else verse.push(block)
    }
  }
  close()
  return verse
}

/** One text block for each line. The first keeps the identity of `block`, so that what led there still does. */
export function splitLines(block: TextBlock): TextBlock[] {
  const lines: TextBlock[] = []
  let start = 0
  for (const text of block.text.split('\n')) {
    const end = start + text.length
    if (text.trim() !== '') lines.push({ ...block, ...slice(block, start, end) })
    start = end + 1
  }
  const [first, ...others] = lines
  return first ? [Object.assign(block, first), ...others] : []
}

function slice(block: TextBlock, start: number, end: number): { text: string; marks: Mark[] } {
  const text = block.text.slice(start, end)
  const lead = text.length - text.trimStart().length
  const trimmed = text.trim()
  const marks: Mark[] = []
  for (const mark of block.marks) {
    const from = Math.min(Math.max(mark.start - start - lead, 0), trimmed.length)
    const to = Math.min(Math.max(mark.end - start - lead, 0), trimmed.length)
    const here = mark.start === mark.end ? mark.start >= start && mark.start <= end : from < to
    if (here) marks.push({ ...mark, start: from, end: to })
  }
  return { text: trimmed, marks: tidyMarks(marks) }
}
