import { SPACE, classAt } from './characters.ts'

/**
 * Where a text is cut between two words: the end of what comes before (closing signs stay with it) and the start of what
 * comes after (opening signs go with it), without the spaces between.
 */
export function findCut(text: string, from: number, to: number): [end: number, start: number] {
  let start = to
  for (let at = from; at < to; at++) {
    if (isOpener(text, at, from)) {
      start = at
      break
    }
  }
  let end = start
  while (end > from && classAt(text, end - 1) === SPACE) end--
  return [end, start]
}

/** « “ ( [ — – and a straight quotation mark after a space. */
function isOpener(text: string, at: number, from: number): boolean {
  const unit = text.charCodeAt(at)
  if (unit === 0x22) return at > from && classAt(text, at - 1) === SPACE
  return (
    unit === 0xab || unit === 0x201c || unit === 0x28 || unit === 0x5b || unit === 0x2013 || unit === 0x2014
  )
}
