import { countBlockWords } from '../measure/words.ts'
import type { Block } from '../model.ts'
import { countElements } from '../project/elements.ts'
import { textBlocks } from '../walk.ts'
import type { Edge, Unit } from './pack.ts'

/**
 * Blocks as units that are never parted: a heading goes with what follows it, a separator with what it follows.
 * `noteElements` is what the notes called from a block weigh.
 */
export function unitsOf(blocks: readonly Block[], noteElements: (block: Block) => number): Unit<Block>[] {
  const units: Unit<Block>[] = []
  let open = false // the last unit waits for what its heading announces
  for (const block of blocks) {
    const unit = unitOf(block, noteElements)
    const last = units.at(-1)
    if (last && (open || block.kind === 'separator')) {
      last.items.push(block)
      last.words += unit.words
      last.elements += unit.elements
      last.ends = unit.ends
    } else units.push(unit)
    // A separator at the very beginning of a chapter, or under a heading, announces too.
    open = block.kind === 'heading' || (block.kind === 'separator' && (open || !last))
  }
  return units
}

function unitOf(block: Block, noteElements: (block: Block) => number): Unit<Block> {
  return {
    items: [block],
    words: countBlockWords([block]),
    elements: countElements([block]) + noteElements(block),
    begins: beginning(block),
    ends: ending(block),
  }
}

function beginning(block: Block): Edge {
  if (block.kind === 'heading' || block.kind === 'figure' || block.kind === 'separator') return block.kind
  if (block.kind === 'paragraph' && /^[—–-]/.test(block.text)) return 'speech'
  return 'text'
}

function ending(block: Block): Edge {
  if (block.kind === 'heading' || block.kind === 'figure' || block.kind === 'separator') return block.kind
  const last = [...textBlocks([block])].at(-1)
  return last && /:\s*$/.test(last.text) ? 'leading' : 'text'
}
