import { plainSigns } from './typography.ts'
import type { WordRow } from './words-of-book.ts'

/** A stretch of one text block. */
export interface Place {
  block: string
  start: number
  end: number
}

/** How many signs between two words are looked at. */
const mostSigns = 32

/**
 * The stretch of `row` whose first and last words are `first` and `last`, with as much of the signs around them, or as
 * little of the words, as the stretch from `start` to `end` of `text` has, whose words go from `words.start` to
 * `words.end`.
 */
export function stretchAround(
  {
    text,
    start,
    end,
    words,
  }: { text: string; start: number; end: number; words: { start: number; end: number } },
  row: WordRow,
  [first, last]: readonly [first: number, last: number],
): Place {
  const block = row.blocks[row.block[first] ?? 0]
  const now = block?.text ?? ''
  const nowStart = row.start[first] ?? 0
  const nowEnd = row.end[last] ?? 0
  const isFirst = first === 0 || row.block[first - 1] !== row.block[first]
  const isLast = row.block[last + 1] !== row.block[last]
  const signsBefore = now.slice(isFirst ? 0 : row.end[first - 1], nowStart)
  const signsAfter = now.slice(nowEnd, isLast ? now.length : row.start[last + 1])
  return {
    block: block?.id ?? '',
    start:
      start >= words.start
        ? Math.min(nowStart + start - words.start, nowEnd)
        : nowStart - lengthOf(text.slice(start, words.start), signsBefore, -1),
    end:
      end <= words.end
        ? Math.max(nowStart, nowEnd - (words.end - end))
        : nowEnd + lengthOf(text.slice(words.end, end), signsAfter, 1),
  }
}

/** How many of `signs`, from their beginning (1) or their end (-1), stand for the signs `was`. */
function lengthOf(was: string, signs: string, side: 1 | -1): number {
  const part = (length: number) =>
    side === 1 ? signs.slice(0, length) : signs.slice(Math.max(0, signs.length - length))
  if (part(was.length) === was) return was.length
  const plain = plainSigns(was)
  const most = Math.min(signs.length, mostSigns)
  for (let length = 0; length <= most; length++) if (plainSigns(part(length)) === plain) return length
  // Other signs: those that touch the word.
  let touching = 0
  while (touching < most && /^\S+$/.test(part(touching + 1))) touching++
  return touching
}
