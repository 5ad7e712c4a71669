import type { Book, TextBlock } from '../../model.ts'
import { allTextBlocks } from '../../walk.ts'
import { plainWord } from './typography.ts'

/** What begins at a word: nothing, a part of a sentence, a sentence, a block. */
export const edges = { none: 0, clause: 1, sentence: 2, block: 3 } as const

/** All words of a book in one row, as numbers: the same number for the same word, whatever its case. */
export interface WordRow {
  blocks: readonly TextBlock[]
  /** Index in `blocks` by identifier. */
  blockAt: ReadonlyMap<string, number>
  /** For each block its first word; one more entry than blocks, for the end. */
  firsts: readonly number[]
  /** For each word. */
  words: Int32Array
  block: Int32Array
  start: Int32Array
  end: Int32Array
  edge: Uint8Array
}

/** Gives words their numbers; the rows that are compared share one. */
export class Vocabulary {
  readonly #numbers = new Map<string, number>()

  numberOf(word: string): number {
    const plain = plainWord(word)
    const known = this.#numbers.get(plain)
    if (known !== undefined) return known
    this.#numbers.set(plain, this.#numbers.size)
    return this.#numbers.size - 1
  }
}

/** Letters and figures; a picture inside the line counts for a word. */
const wordPattern = /[\p{L}\p{N}\p{M}\u00ad]+|\ufffc/gu

export function rowOf(book: Book, vocabulary: Vocabulary): WordRow {
  const blocks = [...allTextBlocks(book)]
  const blockAt = new Map<string, number>()
  const firsts: number[] = []
  const words: number[] = []
  const block: number[] = []
  const start: number[] = []
  const end: number[] = []
  const edge: number[] = []
  for (const [index, { id, text }] of blocks.entries()) {
    if (!blockAt.has(id)) blockAt.set(id, index)
    firsts.push(words.length)
    let last = 0
    for (const match of text.matchAll(wordPattern)) {
      words.push(vocabulary.numberOf(match[0]))
      block.push(index)
      start.push(match.index)
      edge.push(last === 0 ? edges.block : edgeIn(text.slice(last, match.index)))
      last = match.index + match[0].length
      end.push(last)
    }
  }
  firsts.push(words.length)
  return {
    blocks,
    blockAt,
    firsts,
    words: Int32Array.from(words),
    block: Int32Array.from(block),
    start: Int32Array.from(start),
    end: Int32Array.from(end),
    edge: Uint8Array.from(edge),
  }
}

/** What begins after the signs between two words. */
function edgeIn(signs: string): number {
  if (/[.!?…\n]/.test(signs)) return edges.sentence
  return /[,;:()«»"“”—–]/.test(signs) ? edges.clause : edges.none
}

/** The words of a text alone, with where they stand. */
export function wordsIn(
  text: string,
  vocabulary: Vocabulary,
): { word: number; start: number; end: number }[] {
  return Array.from(text.matchAll(wordPattern), (match) => ({
    word: vocabulary.numberOf(match[0]),
    start: match.index,
    end: match.index + match[0].length,
  }))
}
