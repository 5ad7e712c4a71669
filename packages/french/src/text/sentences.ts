import { SPACE, classAt } from './characters.ts'
import type { Gaps } from './gaps.ts'

/** Start and end of each sentence, with its opening and closing signs and without the spaces around it. */
export function findSentences(text: string, gaps: Gaps): [number, number][] {
  const sentences: [number, number][] = []
  let from = 0
  for (let i = 1; i < gaps.ends.length; i += 2) {
    const end = gaps.ends[i]!
    while (from < end && classAt(text, from) === SPACE) from++
    sentences.push([from, end])
    from = end
  }
  return sentences
}
