import { countWords } from '../measure/words.ts'
import type { Mark, TextBlock } from '../model.ts'
import { countElements } from '../project/elements.ts'
import { firstBeyond, inOrder, type Stretch } from '../stretches.ts'
import type { SequenceLimits } from './limits.ts'

/**
 * A very long text block as pieces of about equal length, each ending with a sentence; the block itself when it has no
 * sentence end to be cut at. `sentences` are stretches of the block's text. The first piece keeps the block's `id`, the
 * others add where they begin (`p12.840`); `piece` tells it to programs. Nothing but white space is left between them.
 */
export function cutText(
  block: TextBlock,
  sentences: readonly (readonly [start: number, end: number])[],
  limits: SequenceLimits,
): TextBlock[] {
  const whole = inOrder(block.marks.filter(({ kind }) => kind === 'note' || kind === 'picture'))
  const starts = sentences.map(([start]) => start).filter((start) => canCut(block.text, whole, start))
  const words = countWords(block.text)
  const parts = Math.max(
    Math.ceil(words / ((limits.min + limits.max) / 2)),
    Math.ceil(countElements([block]) / limits.elements),
  )
  const cuts = [0, ...nearest(block.text, starts, words, parts), block.text.length]
  if (cuts.length === 2) return [block]
  const from = block.piece ?? { of: block.id, start: 0 }
  return cuts.slice(0, -1).map((start, index) => {
    const end = cuts[index + 1] ?? block.text.length
    const last = index === cuts.length - 2
    const text = last ? block.text.slice(start) : block.text.slice(start, end).trimEnd()
    const place = from.start + start
    return {
      ...block,
      id: place === 0 ? from.of : `${from.of}.${place}`,
      text,
      marks: block.marks.flatMap((mark) => cutMark(mark, start, end, start + text.length, last)),
      piece: { of: from.of, start: place },
    }
  })
}

/** For each of the `parts - 1` even cuts, the sentence start nearest to it in words; each once, in order. */
function nearest(text: string, starts: readonly number[], words: number, parts: number): number[] {
  const places: { start: number; before: number }[] = []
  let before = 0
  let from = 0
  for (const start of starts) {
    before += countWords(text.slice(from, start))
    from = start
    places.push({ start, before })
  }
  const cuts = new Set<number>()
  for (let part = 1; part < parts; part++) {
    const wanted = (words * part) / parts
    let best: { start: number; before: number } | undefined
    for (const place of places) {
      if (!best || Math.abs(place.before - wanted) < Math.abs(best.before - wanted)) best = place
    }
    // A cut that leaves next to nothing on one side is none.
    if (best && best.before > words * 0.05 && best.before < words * 0.95) cuts.add(best.start)
  }
  return [...cuts].sort((a, b) => a - b)
}

/** Only after white space, and never inside one of `whole`: the call of a note or a picture. */
function canCut(text: string, whole: readonly Stretch[], at: number): boolean {
  if (!/\s/.test(text.charAt(at - 1))) return false
  return (whole[firstBeyond(whole, at)]?.start ?? at) >= at
}

/**
 * The part of `mark` in the piece that goes from `start` to `end`, whose text stops at `stop`, before the white space.
 * A mark without width at the very end of the block belongs to the last piece.
 */
function cutMark(mark: Mark, start: number, end: number, stop: number, last: boolean): Mark[] {
  if (mark.start === mark.end) {
    const inside = mark.start >= start && (mark.start < end || last)
    const at = Math.min(mark.start, stop) - start
    return inside ? [{ ...mark, start: at, end: at }] : []
  }
  const from = Math.max(mark.start, start)
  const to = Math.min(mark.end, stop)
  return from < to ? [{ ...mark, start: from - start, end: to - start }] : []
}
