import type { Versions } from './align-words.ts'
import { edges, type WordRow } from './words-of-book.ts'

/** How far from a stretch its neighbours may break off for what is there to matter, in words. */
const near = 8
/** How far around a short paragraph others like it are counted, in words. */
const around = 100
/** How much of what is put in or taken out is looked at, in words. */
const mostPutIn = 60
/** How many words of its sentence tell a stretch from one that begins alike. */
const telling = 3

type Pair = readonly [first: number, last: number]

/** Whether a sentence (or a paragraph) begins at a word. */
export function isEdge(row: WordRow, word: number): boolean {
  return word >= row.words.length || (row.edge[word] ?? 0) >= edges.sentence
}

/**
 * True when the stretch of old words `old`, aligned with `now`, could as well be another: what was put in or taken out
 * near it says the same. _Oui_ that was said once and is now said twice in a row could be either.
 */
export function couldBeBeside(versions: Versions, old: Pair, now: Pair): boolean {
  return isRepeated(versions, old, now, -1) || isRepeated(versions, old, now, 1)
}

/**
 * True when a short paragraph that stands near word `now` has been said once more, or once less, around there: _Oui._ may
 * be another _Oui._
 */
export function isSaidAnew({ before, after, alignment }: Versions, block: number, now: number): boolean {
  const first = before.firsts[block] ?? 0
  const last = (before.firsts[block + 1] ?? 0) - 1
  if (last < first || last - first + 1 > near) return false
  const { to, from } = alignment
  const was = countNear(before.words, to, first, before.words, [first, last])
  const is = countNear(after.words, from, now, before.words, [first, last])
  return is > was || (was > 1 && is < was)
}

/** How often the words of `sought` stand in `row` around `at`, as far as the two versions are not surely the same. */
function countNear(
  row: Int32Array,
  aligned: Int32Array,
  at: number,
  words: Int32Array,
  sought: Pair,
): number {
  const [first, last] = sought
  let count = 0
  const end = limit(aligned, at + last - first, 1)
  for (let begin = limit(aligned, at, -1); begin <= end; begin++) {
    let same = 0
    while (first + same <= last && row[begin + same] === words[first + same]) same++
    if (first + same > last) count++
  }
  return count
}

/** The first place on one side of `at` beyond which several words in a row are the same in both versions. */
function limit(aligned: Int32Array, at: number, side: -1 | 1): number {
  let held = 0
  let place = at
  while (held < near && Math.abs(place - at) < around && place + side >= 0 && place + side < aligned.length) {
    place += side
    held = aligned[place] !== -1 && aligned[place] === (aligned[place - side] ?? -1) + side ? held + 1 : 0
  }
  return place
}

/** The same on one side, before (-1) or after (1). */
function isRepeated({ before, after, alignment }: Versions, old: Pair, now: Pair, side: -1 | 1): boolean {
  const { to, from } = alignment
  const [oldEnd, newEnd] = side === 1 ? [old[1], now[1]] : [old[0], now[0]]
  let held = 0
  while (held < near && to[oldEnd + side * (held + 1)] === newEnd + side * (held + 1)) held++
  if (held === near) return false
  const oldBreak = oldEnd + side * (held + 1)
  const newBreak = newEnd + side * (held + 1)
  // A sentence that is whole is another one only when it goes on alike.
  const whole =
    side === 1
      ? isEdge(before, oldBreak) && isEdge(after, newBreak)
      : isEdge(before, oldBreak + 1) && isEdge(after, newBreak + 1)
  const more = whole ? heldWords(before, to, old, now, side) : 0
  const sought: Pair = side === 1 ? [old[0] - more, oldBreak - 1] : [oldBreak + 1, old[1] + more]
  return (
    isAmongFree(after.words, from, newBreak, side, before.words, sought) ||
    isAmongFree(before.words, to, oldBreak, side, before.words, sought)
  )
}

/** How many words of its sentence are held on the other side of the stretch, up to those that tell it from another. */
function heldWords(before: WordRow, to: Int32Array, old: Pair, now: Pair, side: -1 | 1): number {
  let held = 0
  for (; held < telling; held++) {
    const word = side === 1 ? old[0] - held - 1 : old[1] + held + 1
    const place = side === 1 ? now[0] - held - 1 : now[1] + held + 1
    if (to[word] !== place || isEdge(before, side === 1 ? word + 1 : word)) break
  }
  return held
}

/** Whether the words of `sought` are among those of `row` that nothing is aligned with, from `at` on. */
function isAmongFree(
  row: Int32Array,
  aligned: Int32Array,
  at: number,
  side: -1 | 1,
  words: Int32Array,
  [first, last]: Pair,
): boolean {
  const length = last - first + 1
  let stop = at
  while (aligned[stop] === -1 && Math.abs(stop - at) < mostPutIn) stop += side
  const [low, high] = side === 1 ? [at, stop] : [stop + 1, at + 1]
  for (let begin = low; begin + length <= high; begin++) {
    let same = 0
    while (same < length && row[begin + same] === words[first + same]) same++
    if (same === length) return true
  }
  return false
}
