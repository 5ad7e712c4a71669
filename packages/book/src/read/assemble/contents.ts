import type { Block } from '../../model.ts'
import { textBlocks } from '../../walk.ts'
import { insideKey } from '../html/links.ts'
import { letters, type Flow, type TocEntry } from './flow.ts'
import { isLabelOnly } from './titles.ts'

const TITLE =
  /^\s*(table( analytique)?( des (mati[eè]res|chapitres|contes|titres|nouvelles))?|sommaire|contents|table of contents)\s*[.:]?\s*$/iu
const CLOSING = /^\s*fin de la table( des mati[eè]res)?\s*[.:]?\s*$/iu
/** Share of lines that must name a chapter, and how many at least. */
const SHARE = 0.7
const FEWEST = 3
/** Longest line, in characters, that can name a chapter. */
const LONGEST = 400
/** Lines in a row that may name nothing before the table is taken to have ended. */
const PATIENCE = 2

/**
 * Finds the printed table of contents, which the adapted book replaces by its own: a title that says so, followed by
 * lines that name the chapters or lead to them. Gives the blocks to set aside.
 */
export function findContents(flow: Flow, toc: TocEntry[]): Set<Block> {
  const known = chapterNames(flow, toc)
  const gone = new Set<Block>()
  for (const [i, block] of flow.blocks.entries()) {
    const titled = (block.kind === 'heading' || block.kind === 'paragraph') && TITLE.test(block.text)
    if (!titled || gone.has(block)) continue
    for (const found of tableAfter(flow.blocks, i, known)) gone.add(found)
  }
  return gone
}

function tableAfter(blocks: Block[], at: number, known: ReadonlySet<string>): Block[] {
  let matched = 0
  let seen = 0
  let missed = 0
  let end = at
  for (let i = at + 1; i < blocks.length && missed <= PATIENCE; i++) {
    const block = blocks[i]
    if (!block || block.kind === 'figure') break
    if (block.kind === 'separator') continue
    if (block.kind === 'heading' && (judge(block, known).hits === 0 || opensChapter(blocks, i, known))) break
    const { lines, hits } = judge(block, known)
    if (hits >= lines * SHARE) {
      matched += hits
      seen += lines
      missed = 0
      end = i
    } else if (CLOSING.test('text' in block ? block.text : '')) {
      end = i
      break
    } else missed++
  }
  if (matched < FEWEST || matched < seen * SHARE) return []
  const next = blocks[end + 1]
  if (next && 'text' in next && CLOSING.test(next.text)) end++
  return blocks.slice(at, end + 1)
}

/** Whether the headings from `at` on are followed by text of their own rather than by more lines of the table. */
function opensChapter(blocks: Block[], at: number, known: ReadonlySet<string>): boolean {
  let i = at
  while (blocks[i]?.kind === 'heading' || blocks[i]?.kind === 'separator') i++
  const next = blocks[i]
  return next === undefined || judge(next, known).hits === 0
}

/** Lines of a block, and how many of them name a chapter or are links into the book. */
function judge(block: Block, known: ReadonlySet<string>): { lines: number; hits: number } {
  let lines = 0
  let hits = 0
  for (const { text, marks } of textBlocks([block])) {
    let start = 0
    for (const line of text.split('\n')) {
      const end = start + line.length
      if (line.trim() !== '' && line.length < LONGEST) {
        lines++
        const linked = marks
          .filter((mark) => mark.kind === 'link' && insideKey(mark.href) !== null)
          .reduce((sum, mark) => sum + Math.max(0, Math.min(mark.end, end) - Math.max(mark.start, start)), 0)
        const name = letters(line.replace(/[\s.…]*\d*\s*$/, ''))
        if (linked >= line.trim().length * 0.6 || known.has(letters(line)) || known.has(name)) hits++
      }
      start = end + 1
    }
  }
  // A title over two lines of print is one line of the table.
  if (hits < lines && known.has(letters([...textBlocks([block])].map(({ text }) => text).join(''))))
    hits = lines
  return { lines, hits }
}

function chapterNames(flow: Flow, toc: TocEntry[]): Set<string> {
  const names = new Set<string>()
  for (const { title } of toc) names.add(letters(title))
  for (const [i, block] of flow.blocks.entries()) {
    if (block.kind !== 'heading') continue
    names.add(letters(block.text))
    const next = flow.blocks[i + 1]
    if (next?.kind === 'heading' && isLabelOnly(block.text)) {
      names.add(letters(block.text + next.text))
      names.add(letters(next.text))
    }
  }
  names.delete('')
  return names
}
