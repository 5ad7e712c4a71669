/** Part of a text, from `start` to `end` (UTF-16 code units). */
export interface Stretch {
  start: number
  end: number
}

/**
 * `stretches` in order of their beginnings, without those that lie in another: ends are in order too, so that what
 * stands at a place is found without looking at them all.
 */
export function inOrder<S extends Stretch>(stretches: readonly S[]): S[] {
  const kept: S[] = []
  for (const stretch of stretches.toSorted((a, b) => a.start - b.start || b.end - a.end))
    addInOrder(kept, stretch)
  return kept
}

/** Adds a stretch that begins no earlier than those `ordered`, unless it lies in one of them. */
export function addInOrder<S extends Stretch>(ordered: S[], stretch: S): void {
  const last = ordered.at(-1)
  if (!last || stretch.start >= last.end || stretch.end > last.end) ordered.push(stretch)
}

/** Index of the first of the stretches `inOrder` that ends after `offset`; their number when none does. */
export function firstBeyond(ordered: readonly Stretch[], offset: number): number {
  let low = 0
  let high = ordered.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((ordered[middle]?.end ?? 0) > offset) high = middle
    else low = middle + 1
  }
  return low
}

/** What remains of `stretch` outside of stretches `inOrder`. */
export function outside(stretch: Stretch, ordered: readonly Stretch[]): Stretch[] {
  const free: Stretch[] = []
  let { start } = stretch
  for (let index = firstBeyond(ordered, start); index < ordered.length; index++) {
    const next = ordered[index]
    if (!next || next.start >= stretch.end) break
    if (next.start > start) free.push({ start, end: next.start })
    start = Math.max(start, next.end)
  }
  if (start < stretch.end) free.push({ start, end: stretch.end })
  return free
}
