/**
 * Aligns the words of two versions of a book: runs of words that each version has once are the pillars (patience diff),
 * what lies between them is aligned in the same way with shorter runs, and small rests by their longest common
 * subsequence. Nearly linear in the number of words. A word that could as well stand elsewhere is marked unsure.
 */
import { Grams } from './grams.ts'
import { commonWords } from './common-words.ts'
import { settleSliders } from './sliders.ts'
import type { WordRow } from './words-of-book.ts'

export interface Alignment {
  /** For each old word the new one; -1 when it has none. */
  to: Int32Array
  /** For each new word the old one; -1 when it has none. */
  from: Int32Array
  /** For each old word 1 when it might as well be another new word than the one in `to`. */
  unsure: Uint8Array
}

/** Two versions of a text, their words aligned. */
export interface Versions {
  before: WordRow
  after: WordRow
  alignment: Alignment
}

/** A stretch of old words and a stretch of new words to be aligned with each other. */
interface Gap {
  old: number
  oldEnd: number
  new: number
  newEnd: number
  level: number
}

/** Lengths of the runs that make pillars, one level after the other: what is unique may depend on what lies around. */
const levels = [6, 6, 3, 3, 1, 1]

/** Words that each side has once say little in stretches that have nothing else in common. */
const mostForSingles = 400
/** Size of the table of a longest common subsequence. */
const mostCells = 40_000

export function alignWords(before: WordRow, after: WordRow): Alignment {
  const alignment: Alignment = {
    to: new Int32Array(before.words.length).fill(-1),
    from: new Int32Array(after.words.length).fill(-1),
    unsure: new Uint8Array(before.words.length),
  }
  const grams = new Grams()
  const oldTriples = grams.triples(before.words)
  const newTriples = grams.triples(after.words)
  const oldSixes = grams.sixes(oldTriples)
  const newSixes = grams.sixes(newTriples)
  const runs = new Map([
    [6, [oldSixes, newSixes]],
    [3, [oldTriples, newTriples]],
    [1, [before.words, after.words]],
  ] as const)

  const gaps: Gap[] = [{ old: 0, oldEnd: before.words.length, new: 0, newEnd: after.words.length, level: 0 }]
  for (let gap = gaps.pop(); gap; gap = gaps.pop()) {
    const rest = takeEnds(before, after, gap, alignment)
    if (!rest) continue
    const length = levels[rest.level] as 6 | 3 | 1 | undefined
    if (length === undefined) {
      takeCommon(before, after, rest, alignment)
      continue
    }
    const [oldRuns, newRuns] = runs.get(length) ?? [before.words, after.words]
    const tooLong = Math.max(rest.oldEnd - rest.old, rest.newEnd - rest.new) > mostForSingles
    const pillars = length === 1 && tooLong ? [] : findPillars(oldRuns, newRuns, rest, length)
    takePillars(pillars, length, rest, gaps, alignment)
  }
  settleSliders(before, after, alignment)
  takeMoved(oldSixes, newSixes, 6, before, after, alignment)
  return alignment
}

function join(alignment: Alignment, old: number, now: number, unsure: boolean): void {
  alignment.to[old] = now
  alignment.from[now] = old
  alignment.unsure[old] = unsure ? 1 : 0
}

/** Aligns what a gap begins and ends with; gives what is left of it on both sides, if anything. */
function takeEnds(before: WordRow, after: WordRow, gap: Gap, alignment: Alignment): Gap | undefined {
  const oldLength = gap.oldEnd - gap.old
  const newLength = gap.newEnd - gap.new
  const shorter = Math.min(oldLength, newLength)
  let first = 0
  while (first < shorter && before.words[gap.old + first] === after.words[gap.new + first]) first++
  let last = 0
  while (last < shorter && before.words[gap.oldEnd - 1 - last] === after.words[gap.newEnd - 1 - last]) last++
  last = Math.min(last, shorter - first)
  for (let at = 0; at < first; at++) join(alignment, gap.old + at, gap.new + at, false)
  for (let at = 1; at <= last; at++) join(alignment, gap.oldEnd - at, gap.newEnd - at, false)
  const rest = {
    old: gap.old + first,
    oldEnd: gap.oldEnd - last,
    new: gap.new + first,
    newEnd: gap.newEnd - last,
    level: gap.level,
  }
  return rest.old < rest.oldEnd && rest.new < rest.newEnd ? rest : undefined
}

/** Runs that the gap has once on each side, as pairs of places, in an order that both sides share. */
function findPillars(oldRuns: Int32Array, newRuns: Int32Array, gap: Gap, length: number): [number, number][] {
  const oldPlaces = uniquePlaces(oldRuns, gap.old, gap.oldEnd - length)
  const newPlaces = uniquePlaces(newRuns, gap.new, gap.newEnd - length)
  const pairs: [number, number][] = []
  for (const [run, old] of oldPlaces) {
    const now = newPlaces.get(run) ?? -1
    if (old >= 0 && now >= 0) pairs.push([old, now])
  }
  pairs.sort((one, other) => one[0] - other[0])
  return longestRising(pairs)
}

/** Where each run begins, from `first` to `last`; -1 for those that begin at several places. */
function uniquePlaces(runs: Int32Array, first: number, last: number): Map<number, number> {
  const places = new Map<number, number>()
  for (let at = first; at <= last; at++) {
    const run = runs[at] ?? -1
    if (run >= 0) places.set(run, places.has(run) ? -1 : at)
  }
  return places
}

/** The longest part of `pairs`, which rise in their first number, that rises in the second too (patience sorting). */
function longestRising(pairs: readonly [number, number][]): [number, number][] {
  const tops: number[] = []
  const before = new Int32Array(pairs.length).fill(-1)
  for (const [index, [, value]] of pairs.entries()) {
    let low = 0
    let high = tops.length
    while (low < high) {
      const middle = (low + high) >> 1
      if ((pairs[tops[middle] ?? 0]?.[1] ?? 0) < value) low = middle + 1
      else high = middle
    }
    if (low > 0) before[index] = tops[low - 1] ?? -1
    tops[low] = index
  }
  const rising: [number, number][] = []
  for (let at = tops.at(-1) ?? -1; at >= 0; at = before[at] ?? -1) {
    const pair = pairs[at]
    if (pair) rising.push(pair)
  }
  return rising.reverse()
}

/** Aligns the words of each pillar and leaves what lies between them for the next level. */
function takePillars(
  pillars: readonly [number, number][],
  length: number,
  gap: Gap,
  gaps: Gap[],
  alignment: Alignment,
): void {
  const level = gap.level + 1
  let { old, new: now } = gap
  for (const [oldPlace, newPlace] of pillars) {
    const overlapping = oldPlace < old || newPlace < now
    // Runs that overlap belong together when they say the same of the words that they share.
    if (overlapping && oldPlace - old !== newPlace - now) continue
    if (!overlapping) gaps.push({ old, oldEnd: oldPlace, new: now, newEnd: newPlace, level })
    for (let at = Math.max(0, old - oldPlace); at < length; at++) {
      join(alignment, oldPlace + at, newPlace + at, false)
    }
    old = Math.max(old, oldPlace + length)
    now = Math.max(now, newPlace + length)
  }
  gaps.push({ old, oldEnd: gap.oldEnd, new: now, newEnd: gap.newEnd, level })
}

/** Aligns a small rest by its longest common subsequence. */
function takeCommon(before: WordRow, after: WordRow, gap: Gap, alignment: Alignment): void {
  if ((gap.oldEnd - gap.old) * (gap.newEnd - gap.new) > mostCells) return
  const old = before.words.subarray(gap.old, gap.oldEnd)
  const now = after.words.subarray(gap.new, gap.newEnd)
  for (const { old: at, now: place, sure } of commonWords(old, now)) {
    join(alignment, gap.old + at, gap.new + place, !sure)
  }
}

/** Aligns what has changed its place: runs that stand once in what is left of each side, and the words around them. */
function takeMoved(
  oldRuns: Int32Array,
  newRuns: Int32Array,
  length: number,
  before: WordRow,
  after: WordRow,
  alignment: Alignment,
): void {
  const { to, from } = alignment
  const oldPlaces = uniquePlaces(onlyFree(oldRuns, to, length), 0, oldRuns.length - length)
  const newPlaces = uniquePlaces(onlyFree(newRuns, from, length), 0, newRuns.length - length)
  for (const [run, old] of oldPlaces) {
    const now = newPlaces.get(run) ?? -1
    if (old < 0 || now < 0 || to[old] !== -1 || from[now] !== -1) continue
    const same = (at: number) =>
      to[old + at] === -1 && from[now + at] === -1 && before.words[old + at] === after.words[now + at]
    for (let at = 0; same(at); at++) join(alignment, old + at, now + at, false)
    for (let at = -1; same(at); at--) join(alignment, old + at, now + at, false)
  }
}

/** `runs` without those that hold a word that has been aligned. */
function onlyFree(runs: Int32Array, aligned: Int32Array, length: number): Int32Array {
  const free = new Int32Array(runs.length).fill(-1)
  let since = 0
  for (let at = 0; at < runs.length; at++) {
    since = aligned[at] === -1 ? since + 1 : 0
    if (since >= length) free[at - length + 1] = runs[at - length + 1] ?? -1
  }
  return free
}
