import type { Block, Chapter, Mark, TextBlock } from '../../model.ts'
import { allBlocks } from '../../walk.ts'
import { insideKey } from '../html/links.ts'
import { blockIdOf } from './block-id.ts'
import { plain } from './flow.ts'

/**
 * Gives every block its identifier, made of its words: the same paragraph keeps it when the book is imported again
 * and others around it have changed. Blocks with the same words are told apart by their order.
 */
export function identify(chapters: readonly Chapter[]): void {
  const seen = new Map<string, number>()
  const name = (words: string): string => {
    const id = blockIdOf(words)
    const count = (seen.get(id) ?? 0) + 1
    seen.set(id, count)
    return count === 1 ? id : `${id}-${count}`
  }
  for (const chapter of chapters) {
    for (const blocks of [chapter.blocks, ...chapter.notes.map((note) => note.blocks)]) {
      for (const block of allBlocks(blocks)) {
        if (block.kind === 'paragraph' || block.kind === 'heading') block.id = name(block.text)
        else if (block.kind === 'figure') block.id = name(`figure ${block.resource}`)
        else if (block.kind === 'table') block.id = name(`table ${plain([block])}`)
      }
    }
  }
}

/**
 * Makes links into the book lead to blocks (`#` and the block's identifier); those that lead nowhere become text. Gives
 * how many led to what is not in the text of the book (`lost`), and how many to what the source does not have (`broken`;
 * these lead to the beginning of their document when there is such a one).
 */
export function settleLinks(
  chapters: readonly Chapter[],
  anchors: ReadonlyMap<string, Block>,
  known: (key: string) => boolean = () => true,
): { lost: number; broken: number } {
  const alive = new Set<Block>()
  for (const block of everyBlock(chapters)) alive.add(block)
  let lost = 0
  let broken = 0
  for (const block of alive) {
    if (block.kind !== 'paragraph' && block.kind !== 'heading') continue
    if (!block.marks.some(({ kind }) => kind === 'link')) continue
    block.marks = block.marks.flatMap((mark): Mark[] => {
      const key = mark.kind === 'link' ? insideKey(mark.href) : null
      if (mark.kind !== 'link' || key === null) return [mark]
      if (!known(key)) broken++
      const target = anchors.get(key) ?? anchors.get(key.split('#', 1)[0] ?? '')
      const id = target && alive.has(target) ? firstId(target) : null
      if (id !== null) return [{ ...mark, href: `#${id}` }]
      if (known(key)) lost++
      return []
    })
  }
  return { lost, broken }
}

function* everyBlock(chapters: readonly Chapter[]): Generator<Block> {
  for (const chapter of chapters) {
    yield* allBlocks(chapter.blocks)
    for (const note of chapter.notes) yield* allBlocks(note.blocks)
  }
}

function firstId(block: Block): string | null {
  for (const inner of allBlocks([block])) if ('id' in inner && inner.id !== '') return inner.id
  return null
}

/** Note calls of text blocks, in order. */
export function noteCalls(blocks: Iterable<TextBlock>): string[] {
  const calls: string[] = []
  for (const { marks } of blocks) for (const mark of marks) if (mark.kind === 'note') calls.push(mark.note)
  return calls
}
