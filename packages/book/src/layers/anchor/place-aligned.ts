/** Finds where an annotation stands in a new version of the text whose words are aligned with the old one's. */
import type { Alignment, Versions } from './align-words.ts'
import { couldBeBeside, isEdge, isSaidAnew } from './beside.ts'
import { plainSigns } from './typography.ts'
import { stretchAround, type Place } from './stretch.ts'
import type { WordRow } from './words-of-book.ts'

/** Where it stands now, or why that cannot be said. */
export type Placed = Place | 'gone' | 'ambiguous'

/** How far around a stretch its neighbours are asked, in words on each side. */
const reach = 8
/** How many of these must still be there. */
const enough = 0.5
/** The same in paragraphs of few words. */
const enoughOfShort = 0.7
/** The same when the words themselves differ in their capitals. */
const enoughForCase = 0.7
/** How much of a passage or a paragraph must still be there for what is said of it as a whole. */
const enoughOfPassage = 0.85
const enoughOfParagraph = 0.8
/** From how many words on a stretch is a passage, of which a word may have changed. */
const passageFrom = 6
/** How far a neighbour may have moved by what was put in between, in words. */
const mostPutIn = 40

/**
 * The place in the new version of the stretch from `start` to `end` of old block `block`; `asPassage` says that what is
 * said of a passage holds when a word in it was mended.
 */
export function placeAligned(
  versions: Versions,
  block: number,
  start: number,
  end: number,
  asPassage: boolean,
): Placed {
  const { before, alignment } = versions
  const { first, last } = wordsBetween(before, block, start, end)
  if (first > last) return placePoint(versions, block, start, end, last, first)
  const exact = placeWords(versions, block, start, end, first, last)
  if (typeof exact !== 'string' || exact === 'ambiguous' || !asPassage) return exact
  const text = before.blocks[block]?.text ?? ''
  const whole = start === 0 && end === text.length
  if (whole) {
    const twin = twinOf(versions, block)
    const now = twin < 0 ? undefined : versions.after.blocks[twin]
    if (now) return { block: now.id, start: 0, end: now.text.length }
  }
  if (last - first + 1 < passageFrom) return exact
  return alignment.unsure[first] || alignment.unsure[last]
    ? 'ambiguous'
    : placePassage(versions, block, start, end, first, last)
}

/** The first and the last word of a block that a stretch touches; the last is before the first when there is none. */
function wordsBetween(
  row: WordRow,
  block: number,
  start: number,
  end: number,
): { first: number; last: number } {
  const begin = row.firsts[block] ?? 0
  const stop = row.firsts[block + 1] ?? 0
  return {
    first: firstBeyond(row.end, begin, stop, start + 1),
    last: firstBeyond(row.start, begin, stop, end) - 1,
  }
}

/** The first place from `begin` to `stop` whose value is at least `least`; `values` rise. */
function firstBeyond(values: Int32Array, begin: number, stop: number, least: number): number {
  let low = begin
  let high = stop
  while (low < high) {
    const middle = (low + high) >> 1
    if ((values[middle] ?? 0) < least) low = middle + 1
    else high = middle
  }
  return low
}

/** All words of the stretch stand together in the new version, among neighbours that are mostly the same. */
function placeWords(
  versions: Versions,
  block: number,
  start: number,
  end: number,
  first: number,
  last: number,
): Placed {
  const { before, after, alignment } = versions
  const now = alignment.to[first] ?? -1
  const nowLast = now + last - first
  for (let at = first; at <= last; at++) {
    if (alignment.to[at] !== now + at - first || now < 0) return 'gone'
  }
  if (after.block[now] !== after.block[nowLast]) return 'gone'
  for (let at = first; at <= last; at++) if (alignment.unsure[at]) return 'ambiguous'
  const support = supportOf(versions, block, first, last, now, nowLast)
  if (support < enough) return 'gone'
  if (couldBeBeside(versions, [first, last], [now, nowLast]) || isSaidAnew(versions, block, now))
    return 'ambiguous'
  const place = stretchOf(versions, block, [start, end], [first, last], [now, nowLast])
  const was = before.blocks[block]?.text.slice(start, end) ?? ''
  const is = after.blocks[after.block[now] ?? 0]?.text.slice(place.start, place.end) ?? ''
  const [plainWas, plainIs] = [plainSigns(was), plainSigns(is)]
  if (plainWas === plainIs) return place
  if (plainWas.toLowerCase() === plainIs.toLowerCase()) return support < enoughForCase ? 'gone' : place
  // The words are the same and the signs between them are not: another word (peut-être, peut être), or a sentence
  // that has got a comma.
  return last - first + 1 >= passageFrom ? place : 'gone'
}

/** The share of neighbours that are still around; 0 when none is still beside the stretch. */
function supportOf(
  versions: Versions,
  block: number,
  first: number,
  last: number,
  now: number,
  nowLast: number,
): number {
  const { before, after, alignment } = versions
  const begin = before.firsts[block] ?? 0
  const stop = before.firsts[block + 1] ?? 0
  const shareOf = (from: number, to: number) => {
    let asked = 0
    let there = 0
    for (let step = 1; step <= reach; step++) {
      if (first - step >= from) {
        asked++
        if (isBefore(alignment, first - step, now, step)) there++
      }
      if (last + step < to) {
        asked++
        if (isAfter(alignment, last + step, nowLast, step)) there++
      }
    }
    return { asked, share: asked === 0 ? 1 : there / asked }
  }
  const beside =
    alignment.to[first - 1] === now - 1 ||
    alignment.to[last + 1] === nowLast + 1 ||
    (isEdge(before, first) && isEdge(after, now)) ||
    (isEdge(before, last + 1) && isEdge(after, nowLast + 1))
  if (!beside) return 0
  const inside = shareOf(begin, stop)
  if (inside.asked >= reach) return inside.share
  // Short paragraphs are told apart by those around them too, but must be nearly whole.
  return inside.share < enoughOfShort ? 0 : shareOf(0, before.words.length).share
}

function isBefore({ to }: Alignment, old: number, now: number, step: number): boolean {
  const place = to[old] ?? -1
  return place >= 0 && place < now && now - place <= step + mostPutIn
}

function isAfter({ to }: Alignment, old: number, now: number, step: number): boolean {
  const place = to[old] ?? -1
  return place > now && place - now <= step + mostPutIn
}

type Pair = [first: number, last: number]

/** The new offsets of a stretch of an old block, from its first and last words and theirs in the new version. */
function stretchOf(
  { before, after }: Versions,
  block: number,
  [start, end]: Pair,
  [first, last]: Pair,
  now: Pair,
): Place {
  const text = before.blocks[block]?.text ?? ''
  const words = { start: before.start[first] ?? 0, end: before.end[last] ?? 0 }
  return stretchAround({ text, start, end, words }, after, now)
}

/** A passage of which some words have changed, neither the first nor the last. */
function placePassage(
  versions: Versions,
  block: number,
  start: number,
  end: number,
  first: number,
  last: number,
): Placed {
  const { after, alignment } = versions
  const now = alignment.to[first] ?? -1
  const nowLast = alignment.to[last] ?? -1
  if (now < 0 || nowLast < now || after.block[now] !== after.block[nowLast]) return 'gone'
  let kept = 0
  for (let at = first; at <= last; at++) {
    const place = alignment.to[at] ?? -1
    if (place >= now && place <= nowLast) kept++
  }
  const share = (2 * kept) / (last - first + 1 + nowLast - now + 1)
  if (share < enoughOfPassage) return 'gone'
  return stretchOf(versions, block, [start, end], [first, last], [now, nowLast])
}

/** The new block that took the place of an old one, with nearly all of its words and few others; -1 when there is none. */
function twinOf({ before, after, alignment }: Versions, block: number): number {
  const kept = new Map<number, number>()
  const first = before.firsts[block] ?? 0
  const stop = before.firsts[block + 1] ?? 0
  for (let at = first; at < stop; at++) {
    const place = alignment.to[at] ?? -1
    if (place < 0 || alignment.unsure[at]) continue
    const now = after.block[place] ?? 0
    kept.set(now, (kept.get(now) ?? 0) + 1)
  }
  for (const [now, count] of kept) {
    const begin = after.firsts[now] ?? 0
    const end = after.firsts[now + 1] ?? 0
    // A paragraph that was split, or joined with another, has its first or its last word elsewhere.
    const holds = (word: number) => {
      const place = alignment.to[word] ?? -1
      return place < 0 || (place >= begin && place < end)
    }
    if ((2 * count) / (stop - first + end - begin) >= enoughOfPassage && holds(first) && holds(stop - 1))
      return now
  }
  return -1
}

/**
 * A place between two words, or signs that stand there: `last` is the word before, `first` the one after. The words of
 * its paragraph must mostly be there still.
 */
function placePoint(
  versions: Versions,
  block: number,
  start: number,
  end: number,
  last: number,
  first: number,
): Placed {
  const { before, after, alignment } = versions
  const text = before.blocks[block]?.text ?? ''
  const begin = before.firsts[block] ?? 0
  const stop = before.firsts[block + 1] ?? 0
  if (begin === stop) return 'gone'
  if (keptShare(versions, block) < enoughOfParagraph) return 'gone'
  const twin = twinOf(versions, block)
  if (start === end && twin >= 0 && (start === 0 || start === text.length)) {
    if (isSaidAnew(versions, block, after.firsts[twin] ?? 0)) return 'ambiguous'
    const now = after.blocks[twin]
    const at = start === 0 ? 0 : (now?.text.length ?? 0)
    return { block: now?.id ?? '', start: at, end: at }
  }
  // Beside the word before it, or at the beginning of a paragraph beside the one after it.
  const onLeft = last >= begin
  const word = onLeft ? last : first
  const now = alignment.to[word] ?? -1
  if (now < 0) return 'gone'
  const wordPlace = placeWords(versions, block, before.start[word] ?? 0, before.end[word] ?? 0, word, word)
  if (typeof wordPlace === 'string') return wordPlace
  const nowText = after.blocks[after.block[now] ?? 0]?.text ?? ''
  const id = after.blocks[after.block[now] ?? 0]?.id ?? ''
  const asked: Pair = onLeft ? [before.start[word] ?? 0, end] : [start, before.end[word] ?? 0]
  const stretch = stretchOf(versions, block, asked, [word, word], [now, now])
  const length = plainSigns(text.slice(start, end))
  if (onLeft) {
    const signs = nowText.slice(after.end[now] ?? 0, stretch.end)
    if (start === end) return { block: id, start: stretch.end, end: stretch.end }
    const place = signs.length - (end - start)
    const from = (after.end[now] ?? 0) + Math.max(0, place)
    if (plainSigns(nowText.slice(from, stretch.end)) !== length) return 'gone'
    return { block: id, start: from, end: stretch.end }
  }
  if (start === end) return { block: id, start: stretch.start, end: stretch.start }
  const to = stretch.start + end - start
  if (plainSigns(nowText.slice(stretch.start, to)) !== length) return 'gone'
  return { block: id, start: stretch.start, end: to }
}

/** The share of the words of a block that are still somewhere. */
function keptShare({ before, alignment }: Versions, block: number): number {
  const first = before.firsts[block] ?? 0
  const stop = before.firsts[block + 1] ?? 0
  let kept = 0
  for (let at = first; at < stop; at++) if ((alignment.to[at] ?? -1) >= 0 && !alignment.unsure[at]) kept++
  return kept / Math.max(1, stop - first)
}
