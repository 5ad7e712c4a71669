import { countBlockWords } from '../measure/words.ts'
import type { Block, ListBlock, TextBlock } from '../model.ts'
import { countElements } from '../project/elements.ts'
import { cutText } from './cut-text.ts'
import { isFarTooLong, type SequenceLimits } from './limits.ts'
import { pack, type Unit } from './pack.ts'

/** Where the sentences of a text block are. */
export type SentencesOf = (block: TextBlock) => readonly (readonly [start: number, end: number])[]

/**
 * `block` itself or, when it alone is far too long, several blocks that say the same in its place: a quotation between
 * its blocks, a list between its items, a stanza between its lines, a paragraph between its sentences. A table stays
 * whole, since its cells mean nothing without their headers.
 */
export function cutBlock(block: Block, limits: SequenceLimits, sentencesOf: SentencesOf): Block[] {
  if (!isFarTooLong(countBlockWords([block]), countElements([block]), limits)) return [block]
  switch (block.kind) {
    case 'paragraph':
      return cutText(block, sentencesOf(block), limits)
    case 'quote':
    case 'aside': {
      const inside = block.blocks.flatMap((one) => cutBlock(one, limits, sentencesOf))
      return packed(inside, (one) => [one], limits).map((blocks) => ({ ...block, blocks }))
    }
    case 'verse':
      return packed(block.lines, (line) => [line], limits).map((lines) => ({ ...block, lines }))
    case 'list':
      return cutList(block, limits)
    case 'definitions':
      return packed(block.entries, ({ terms, blocks }) => [...terms, ...blocks], limits).map((entries) => ({
        ...block,
        entries,
      }))
    case 'heading':
    case 'figure':
    case 'table':
    case 'separator':
      return [block]
  }
}

/** An ordered list goes on counting. */
function cutList(block: ListBlock, limits: SequenceLimits): ListBlock[] {
  const { ordered, reversed, values, ...list } = block
  let next = block.start ?? (reversed ? block.items.length : 1)
  let first = 0
  return packed(block.items, (item) => item, limits).map((items) => {
    if (!ordered) return { ...block, items }
    const start = next
    const own = values?.slice(first, first + items.length)
    for (let index = 0; index < items.length; index++) next = (own?.[index] ?? next) + (reversed ? -1 : 1)
    first += items.length
    return {
      ...list,
      ordered,
      items,
      ...(start !== 1 || reversed ? { start } : {}),
      ...(reversed ? { reversed } : {}),
      ...(own ? { values: own } : {}),
    }
  })
}

function packed<Item>(
  items: readonly Item[],
  blocksOf: (item: Item) => readonly Block[],
  limits: SequenceLimits,
): Item[][] {
  const units = items.map((item): Unit<Item> => {
    const blocks = blocksOf(item)
    return {
      items: [item],
      words: countBlockWords(blocks),
      elements: 1 + countElements(blocks),
      begins: 'text',
      ends: 'text',
    }
  })
  return pack(units, limits)
}
