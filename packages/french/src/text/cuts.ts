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
  const char = text[at]!
  return char === '"' ? at > from && classAt(text, at - 1) === SPACE : '«“([–—'.includes(char)
}
