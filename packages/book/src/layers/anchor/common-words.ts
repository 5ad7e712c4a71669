/**
 * A longest common subsequence of two short rows of words, as pairs of places. `sure` says that the leftmost and the
 * rightmost of the longest ones agree: the word cannot be matched otherwise without losing another.
 */
export function commonWords(old: Int32Array, now: Int32Array): { old: number; now: number; sure: boolean }[] {
  const leftmost = firstCommon(old, now)
  const backwards = firstCommon(old.toReversed(), now.toReversed())
  const rightmost = new Map(
    Array.from(backwards, ([at, place]) => [old.length - 1 - at, now.length - 1 - place]),
  )
  return Array.from(leftmost, ([at, place]) => ({ old: at, now: place, sure: rightmost.get(at) === place }))
}

/** The subsequence that takes each word as soon as it can. */
function firstCommon(old: Int32Array, now: Int32Array): Map<number, number> {
  const width = now.length + 1
  const lengths = new Uint16Array((old.length + 1) * width)
  const at = (row: number, column: number) => lengths[row * width + column] ?? 0
  for (let row = old.length - 1; row >= 0; row--) {
    for (let column = now.length - 1; column >= 0; column--) {
      lengths[row * width + column] =
        old[row] === now[column]
          ? at(row + 1, column + 1) + 1
          : Math.max(at(row + 1, column), at(row, column + 1))
    }
  }
  const pairs = new Map<number, number>()
  let row = 0
  let column = 0
  while (row < old.length && column < now.length) {
    if (old[row] === now[column]) pairs.set(row++, column++)
    else if (at(row + 1, column) >= at(row, column + 1)) row++
    else column++
  }
  return pairs
}
