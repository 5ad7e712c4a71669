import type { Alignment } from './align-words.ts'
import { edges, type WordRow } from './words-of-book.ts'

/**
 * Where one version is the other with a stretch more, that stretch can often be put in (or taken out) at several places:
 * after _le chat_, _noir. Le chat_ says the same as _Le chat noir._ before it. Stretches are put in and taken out in
 * whole paragraphs or sentences; where that does not tell, the words that could stand on either side become unsure.
 */
export function settleSliders(before: WordRow, after: WordRow, alignment: Alignment): void {
  const { to, from, unsure } = alignment
  slide(to, from, after, (first, last) => unsure.fill(1, first, last))
  slide(from, to, before, (first, last, begin, more) => {
    // What could have been taken out instead is as unsure as what was kept.
    unsure.fill(1, begin, begin + last - first + more)
  })
}

/**
 * `near` leads from the shorter side to the longer one, `far` back. `doubt` is told of each stretch of words of the
 * shorter side that may stand on either side of what is more, where that begins at the earliest, and how long it is.
 */
function slide(
  near: Int32Array,
  far: Int32Array,
  longer: WordRow,
  doubt: (first: number, last: number, begin: number, more: number) => void,
): void {
  const { words } = longer
  const placeOf = (at: number) => (at < 0 ? -1 : at < near.length ? (near[at] ?? -1) : words.length)
  for (let at = -1; at < near.length; at++) {
    const left = placeOf(at)
    const right = placeOf(at + 1)
    const more = right - left - 1
    if ((left < 0 && at >= 0) || right < 0 || more < 1 || !isFree(far, left + 1, right)) continue
    let back = 0
    while (
      at - back >= 0 &&
      near[at - back] === left - back &&
      left - back >= 0 &&
      words[left - back] === words[right - 1 - back]
    )
      back++
    let ahead = 0
    while (
      at + 1 + ahead < near.length &&
      near[at + 1 + ahead] === right + ahead &&
      words[left + 1 + ahead] === words[right + ahead]
    )
      ahead++
    if (back === 0 && ahead === 0) continue
    const begin = left + 1 - back
    const best = bestPlace(longer, begin, left + 1 + ahead, more)
    const { place } = best
    // What is more says just what stands beside it: nothing tells which of the two is the old one.
    const told = best.told && back + ahead < more
    const first = at + 1 - back
    const last = at + 1 + ahead
    far.fill(-1, begin, right + ahead)
    for (let word = first; word < last; word++) {
      const onLeft = begin + word - first
      const now = onLeft < place ? onLeft : onLeft + more
      near[word] = now
      far[now] = word
    }
    if (!told) doubt(first, last, begin, more)
    at = last - 1
  }
}

function isFree(far: Int32Array, first: number, last: number): boolean {
  for (let at = first; at < last; at++) if (far[at] !== -1) return false
  return true
}

/** Where the stretch of `more` words begins: where it is whole paragraphs, or else whole sentences; `told` if one is. */
function bestPlace(
  row: WordRow,
  lowest: number,
  highest: number,
  more: number,
): { place: number; told: boolean } {
  let place = lowest
  let best = -1
  let told = false
  for (let at = lowest; at <= highest; at++) {
    const edge = Math.min(edgeAt(row, at), edgeAt(row, at + more))
    if (edge > best) {
      place = at
      best = edge
      told = edge >= edges.sentence
    } else if (edge === best) told = false
  }
  return { place, told }
}

function edgeAt(row: WordRow, at: number): number {
  return at < row.words.length ? (row.edge[at] ?? 0) : edges.block
}
