/** Where links inside a book lead, in numbers of sequences. */
import type { Sequence } from '@trousseau/book'
import { contentsOfSequence } from './walk.ts'

/** Number of the sequence in which each block, chapter and note first stands, by `id`: where inner links lead. */
export function placesOfTargets(sequences: Sequence[]): Map<string, number> {
  const places = new Map<string, number>()
  const put = (id: string, number: number) => {
    if (!places.has(id)) places.set(id, number)
  }
  for (const sequence of sequences) {
    for (const id of [...(sequence.chapter.titlesOf ?? []), sequence.chapter.id]) put(id, sequence.number)
    for (const note of sequence.notes) put(note.id, sequence.number)
    for (const item of contentsOfSequence(sequence)) {
      if (item.kind !== 'picture') put(item.piece?.of ?? item.id, sequence.number)
    }
    for (const block of sequence.blocks) if ('id' in block) put(block.id, sequence.number)
  }
  return places
}

/** Where the inner links of a sequence lead, by `id`; links that lead nowhere are left out. */
export function targetsIn(sequence: Sequence, places: ReadonlyMap<string, number>): Record<string, number> {
  const targets: Record<string, number> = {}
  for (const item of contentsOfSequence(sequence)) {
    if (item.kind === 'picture') continue
    for (const mark of item.marks) {
      if (mark.kind !== 'link' || !mark.href.startsWith('#')) continue
      const id = mark.href.slice(1)
      const number = places.get(id)
      if (number !== undefined) targets[id] = number
    }
  }
  return targets
}
