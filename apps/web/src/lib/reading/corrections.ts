/**
 * What people said of the words of a page, sent with it for the browser: the machine's reading, made there, gives way
 * to it where the two overlap, as `resolve` of `@trousseau/book` does on the server.
 */
import type { Reading } from '@trousseau/book/project'

/** By identifier of the block's element. */
export type Corrections = Record<string, Reading>

export function correct(machine: Reading, people: Reading | undefined): Reading {
  if (!people) return machine
  const words = machine.words.filter((word) => !people.words.some((said) => overlap(span(word), span(said))))
  const groups = machine.groups.flatMap((group) => outside(group, people.groups))
  return {
    words: [...words, ...people.words].sort((a, b) => a.start - b.start),
    groups: [...groups, ...people.groups].sort((a, b) => a[0] - b[0]),
  }
}

type Stretch = readonly [start: number, end: number]

const span = ({ start, end }: { start: number; end: number }): Stretch => [start, end]

function overlap(one: Stretch, other: Stretch): boolean {
  return one[0] < other[1] && other[0] < one[1]
}

/** What is left of `stretch` beside `taken`, which is in the order of the text. */
function outside(stretch: Stretch, taken: readonly Stretch[]): Stretch[] {
  const rest: Stretch[] = []
  let start = stretch[0]
  for (const other of taken) {
    if (!overlap([start, stretch[1]], other)) continue
    if (other[0] > start) rest.push([start, other[0]])
    start = other[1]
  }
  if (start < stretch[1]) rest.push([start, stretch[1]])
  return rest
}
