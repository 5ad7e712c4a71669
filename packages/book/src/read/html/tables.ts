import type { Block, TableCell, TextBlock, VerseBlock } from '../../model.ts'
import type { ElementNode } from '../tree/node.ts'
import { childElements, plainText } from '../tree/query.ts'
import { joinLines } from './figures.ts'

const GROUPS = new Set(['thead', 'tbody', 'tfoot'])
const MOST_SPAN = 200

/** A table as a block; one that only places things on the page, as the things themselves. */
export function asTable(table: ElementNode, convert: (cell: ElementNode) => Block[]): Block[] {
  const rowElements = childElements(table).flatMap((child) =>
    child.name === 'tr' ? [child] : GROUPS.has(child.name) ? childElements(child, 'tr') : [],
  )
  const captions = childElements(table, 'caption').flatMap(convert)
  const rows: TableCell[][] = []
  for (const row of rowElements) {
    const cells: TableCell[] = []
    for (const cell of childElements(row)) {
      if (cell.name !== 'td' && cell.name !== 'th') continue
      cells.push({
        header: isHeader(cell),
        columnSpan: span(cell, 'colspan'),
        rowSpan: span(cell, 'rowspan'),
        blocks: convert(cell),
      })
    }
    if (cells.some(({ blocks }) => blocks.length > 0)) rows.push(cells)
  }
  if (rows.length === 0) return captions
  const plain = captions.length === 0 && rows.every((row) => row.every(({ header }) => !header))
  if (plain && rows.length === 1) return rows.flat().flatMap(({ blocks }) => blocks)
  if (plain && rows.every((row) => row.length === 1)) return lines(rows.map(([cell]) => cell?.blocks ?? []))
  const texts = captions.filter(
    (block): block is TextBlock => block.kind === 'paragraph' || block.kind === 'heading',
  )
  const [first, ...others] = texts
  const rest = captions.filter((block) => !texts.includes(block as TextBlock))
  const caption = first && others.reduce(joinLines, first)
  return [...rest, { kind: 'table', id: '', ...(caption ? { caption } : {}), rows }]
}

/** Whatever the name of the cell: what stands in the head of a table, or says what it heads, is a header. */
function isHeader(cell: ElementNode): boolean {
  const { attributes } = cell
  if (cell.name === 'th' || /^(column|row)header$/.test(attributes.get('role') ?? '')) return true
  if (/^(col|row)(group)?$/i.test(attributes.get('scope') ?? '')) return true
  return cell.parent?.parent?.name === 'thead' && plainText(cell) !== ''
}

/** One column: lines of verse when they are short, else simply what the cells hold. */
function lines(cells: Block[][]): Block[] {
  const found: TextBlock[] = []
  for (const blocks of cells) {
    const [block] = blocks
    if (blocks.length !== 1 || block?.kind !== 'paragraph' || block.text.length > 80) return cells.flat()
    found.push(block)
  }
  const verse: VerseBlock = { kind: 'verse', lines: found }
  return [verse]
}

function span(cell: ElementNode, name: string): number {
  const value = Number.parseInt(cell.attributes.get(name) ?? '1', 10)
  return value >= 1 ? Math.min(value, MOST_SPAN) : 1
}
