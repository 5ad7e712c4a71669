/** Finds a quote in a text of which nothing else is known. */
import type { Quote } from '../../model.ts'
import type { Placed } from './place-aligned.ts'
import { contextLength } from './quote.ts'
import { stretchAround, type Place } from './stretch.ts'
import { plainSigns } from './typography.ts'
import { wordsIn, type Vocabulary, type WordRow } from './words-of-book.ts'

/** How many of the words around a stretch must be there. */
const enough = 0.75
/** The same when the words themselves differ in their capitals. */
const enoughForCase = 0.8
/** How many words must agree in all. */
const fewest = 4
/** By how much the best place must surpass the next. */
const clearly = 0.3
/** Runs of three words that a book has more often tell nothing. */
const mostPlaces = 50
/** How far words put in or taken out may shift what stands around, in words. */
const mostShift = 4

export interface QuoteSearch {
  row: WordRow
  vocabulary: Vocabulary
  /** Where each run of three words begins. */
  runs: ReadonlyMap<string, readonly number[]>
  /** Blocks by all of their text in plain signs. */
  byText: ReadonlyMap<string, readonly number[]>
}

export function prepareSearch(row: WordRow, vocabulary: Vocabulary): QuoteSearch {
  const runs = new Map<string, number[]>()
  for (let at = 0; at + 2 < row.words.length; at++) {
    add(runs, runKey(row.words[at], row.words[at + 1], row.words[at + 2]), at)
  }
  const byText = new Map<string, number[]>()
  for (const [index, { text }] of row.blocks.entries()) add(byText, plainSigns(text), index)
  return { row, vocabulary, runs, byText }
}

function runKey(...words: (number | undefined)[]): string {
  return words.join(' ')
}

/** Places beyond those that are looked at are only known to be there. */
function add(places: Map<string, number[]>, key: string, place: number): void {
  const known = places.get(key)
  if (!known) places.set(key, [place])
  else if (known.length <= mostPlaces) known.push(place)
}

/** A quote cut in words; `first` to `last` are those of the stretch, or the word beside which a point stands. */
interface Sought {
  text: string
  start: number
  end: number
  words: { word: number; start: number; end: number }[]
  first: number
  last: number
  /** The first and last word that are whole: a quote may cut those at its ends. */
  from: number
  to: number
}

/**
 * The one place where `quote` stands, among words of which `isFree` holds; `block` is where it was. `gone` when nothing
 * is like it, `ambiguous` when it could be at several places or when too little tells that it is the same.
 */
export function findQuote(
  search: QuoteSearch,
  quote: Quote,
  block: string,
  isFree: (word: number) => boolean,
): Placed {
  const same = inSameBlock(search, quote, block, isFree)
  if (same) return same
  const sought = soughtIn(quote, search.vocabulary)
  if (!sought || sought.to - sought.from + 1 < 3) return byWholeText(search, quote)
  const found = candidates(search, sought, isFree)
    .map((now) => ({ now, ...likeness(search.row, sought, now) }))
    .sort((one, other) => other.share - one.share)
  const [best, next] = found
  if (!best) return 'gone'
  const place = stretchAt(search.row, sought, best.now)
  if (!isSure(search.row, sought, best, place)) return best.share < clearly ? 'gone' : 'ambiguous'
  if (next && next.share > best.share - clearly) return 'ambiguous'
  return place
}

/** The block of the same name, when it has the whole quote at one place and no other block has the same text. */
function inSameBlock(
  { row, byText }: QuoteSearch,
  { exact, before, after }: Quote,
  block: string,
  isFree: (word: number) => boolean,
): Place | undefined {
  const index = row.blockAt.get(block)
  const text = index === undefined ? '' : (row.blocks[index]?.text ?? '')
  const whole = before + exact + after
  const at = whole === '' ? -1 : text.indexOf(whole)
  if (index === undefined || at < 0 || text.includes(whole, at + 1)) return undefined
  if ((byText.get(plainSigns(text))?.length ?? 0) > 1) return undefined
  // A quote that is shorter than it may be goes as far as its block: elsewhere it says too little.
  if (before.length < contextLength - 1 && at !== 0) return undefined
  if (after.length < contextLength - 1 && at + whole.length !== text.length) return undefined
  const start = at + before.length
  const end = start + exact.length
  for (let word = row.firsts[index] ?? 0; word < (row.firsts[index + 1] ?? 0); word++) {
    if ((row.end[word] ?? 0) > start && (row.start[word] ?? 0) < end && !isFree(word)) return undefined
  }
  return { block, start, end }
}

/** A quote with too few words to be looked for is all of a short block, of which there may be others. */
function byWholeText({ byText }: QuoteSearch, { exact, before, after }: Quote): Placed {
  return byText.has(plainSigns(before + exact + after)) ? 'ambiguous' : 'gone'
}

function soughtIn({ exact, before, after }: Quote, vocabulary: Vocabulary): Sought | undefined {
  const text = before + exact + after
  const start = before.length
  const end = start + exact.length
  const words = wordsIn(text, vocabulary)
  const last = words.findLastIndex((word) => word.start < end)
  const first = words.findIndex((word) => word.end > start)
  const from = before.length >= contextLength - 1 && words[0]?.start === 0 && start > 0 ? 1 : 0
  const cutEnd = after.length >= contextLength - 1 && words.at(-1)?.end === text.length && end < text.length
  const to = words.length - (cutEnd ? 2 : 1)
  const whole = { text, start, end, words, from, to }
  if (first >= 0 && first <= last) return { ...whole, first, last }
  // A point, or signs: beside the word before, else the one after.
  const beside = last >= from ? last : first
  return beside >= from && beside <= to ? { ...whole, first: beside, last: beside } : undefined
}

/** Where the words of the stretch stand as runs of three words around them foretell. */
function candidates(
  { row, runs }: QuoteSearch,
  { words, first, last, from, to }: Sought,
  isFree: (word: number) => boolean,
): number[] {
  const found = new Set<number>()
  const isThere = (now: number) => {
    for (let at = 0; at <= last - first; at++) {
      if (row.words[now + at] !== words[first + at]?.word || !isFree(now + at)) return false
    }
    return row.block[now] === row.block[now + last - first]
  }
  for (let at = from; at + 2 <= to; at++) {
    const places = runs.get(runKey(words[at]?.word, words[at + 1]?.word, words[at + 2]?.word)) ?? []
    if (places.length > mostPlaces) continue
    for (const place of places) {
      const foretold = place + first - at
      for (let now = foretold - mostShift; now <= foretold + mostShift; now++) {
        if (now >= 0 && !found.has(now) && isThere(now)) found.add(now)
      }
    }
  }
  return [...found]
}

/** How many of the words around the stretch are there too, and whether one is right beside it. */
function likeness(
  row: WordRow,
  { words, first, last, from, to }: Sought,
  now: number,
): { there: number; share: number; beside: boolean } {
  const block = row.block[now]
  /** How many of the words from `begin` to `stop` are found from `place` on, and whether the first is right there. */
  const side = (begin: number, stop: number, step: 1 | -1, place: number) => {
    let there = 0
    let beside = false
    let at = place
    for (let index = begin; index !== stop; index += step) {
      let shift = 0
      while (shift <= mostShift && row.words[at + shift * step] !== words[index]?.word) shift++
      if (shift > mostShift || row.block[at + shift * step] !== block) continue
      beside ||= index === begin && shift === 0
      at += (shift + 1) * step
      there++
    }
    return { there, beside }
  }
  const left = side(first - 1, from - 1, -1, now - 1)
  const right = side(last + 1, to + 1, 1, now + last - first + 1)
  const there = left.there + right.there
  const around = to - from + 1 - (last - first + 1)
  return {
    there,
    share: around === 0 ? 1 : there / around,
    beside: left.beside || right.beside || around === 0,
  }
}

function isSure(
  row: WordRow,
  { text, start, end, first, last }: Sought,
  { there, share, beside }: { there: number; share: number; beside: boolean },
  place: Place,
): boolean {
  if (!beside || share < enough || there + last - first + 1 < fewest) return false
  const was = plainSigns(text.slice(start, end))
  const block = row.blocks[row.blockAt.get(place.block) ?? 0]
  const is = plainSigns(block?.text.slice(place.start, place.end) ?? '')
  return was === is || (share >= enoughForCase && was.toLowerCase() === is.toLowerCase())
}

function stretchAt(row: WordRow, { text, start, end, words, first, last }: Sought, now: number): Place {
  const of = { start: words[first]?.start ?? 0, end: words[last]?.end ?? 0 }
  const touches = of.start < end && start < of.end
  if (touches) return stretchAround({ text, start, end, words: of }, row, [now, now + last - first])
  // Signs or a point after the word, or before it.
  const after = start >= of.end
  const asked = after ? { start: of.start, end } : { start, end: of.end }
  const around = stretchAround({ text, ...asked, words: of }, row, [now, now])
  return after
    ? { ...around, start: Math.max(row.end[now] ?? 0, around.end - (end - start)) }
    : { ...around, end: Math.min(row.start[now] ?? 0, around.start + end - start) }
}
