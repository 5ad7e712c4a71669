import type { SequenceLimits } from './limits.ts'

/** Something that is not cut any further, and what matters about it for cutting around it. */
export interface Unit<Item> {
  items: Item[]
  words: number
  elements: number
  /** How it begins and ends, for a cut next to it. */
  begins: Edge
  ends: Edge
}

/** `leading`: announces what follows, as words that end with a colon do. */
export type Edge = 'text' | 'speech' | 'heading' | 'figure' | 'separator' | 'leading'

/**
 * Parts `units` into runs that fit `limits` as well as can be: the cheapest of all partings, where a run costs the more
 * the further it is from a good length, and a cut costs little before a heading or after a separator and much next to a
 * figure or inside a dialogue. A run heavier than the limits is only made of a single unit. Linear in the units.
 */
export function pack<Item>(units: readonly Unit<Item>[], limits: SequenceLimits): Item[][] {
  const best: { cost: number; from: number }[] = [{ cost: 0, from: 0 }]
  for (let end = 1; end <= units.length; end++) {
    let found = { cost: Number.POSITIVE_INFINITY, from: end - 1 }
    let words = 0
    let elements = 0
    for (let from = end - 1; from >= 0; from--) {
      const first = units[from]
      if (!first) break
      words += first.words
      elements += first.elements
      const alone = from === end - 1
      if (!alone && (elements > limits.elements || words > limits.max * 1.5)) break
      const before = units[from - 1]
      const cut = before ? cutCost(before.ends, first.begins) : 0
      const cost = (best[from]?.cost ?? 0) + cut + lengthCost(words, limits)
      if (cost < found.cost) found = { cost, from }
    }
    best.push(found)
  }
  const runs: Item[][] = []
  for (let end = units.length; end > 0; end = best[end]?.from ?? 0) {
    runs.push(units.slice(best[end]?.from ?? 0, end).flatMap((unit) => unit.items))
  }
  return runs.reverse()
}

function lengthCost(words: number, { min, max }: SequenceLimits): number {
  const middle = (min + max) / 2
  const aside = ((words - middle) / (max - min)) ** 2
  const outside = words < min ? (min - words) / 20 : words > max ? (words - max) / 20 : 0
  return aside + outside ** 2 + (words === 0 ? 100 : 0)
}

function cutCost(before: Edge, after: Edge): number {
  if (after === 'heading') return 0
  if (before === 'separator') return 0.5
  if (before === 'leading') return 10
  if (before === 'figure' || after === 'figure') return 8
  if (after === 'speech') return 3
  return 2
}
