import { DIGIT, SPACE, classAt } from './characters.ts'

/** What the end of a line does to a sentence. */
export type LineEnd = 'goes on' | 'pause' | 'end'

/** Lines of prose that is cut at a width are longer than this; verses and items of a list are not. */
const LONGEST_VERSE = 55
/** Digits of the number of an item: 1. or 12) */
const MOST_DIGITS = 3
/** - • * · ▪ ◦: an item of a list, whatever follows. */
const BULLET = /^[-•*·▪◦‣]\s/
/** – —: what another says, before a capital. */
const DASH = /^[–—]/
/** 1. or 12) and a space */
const NUMBERED = /^\d{1,3}[.)]\s/

/**
 * What the line end at `line` does to a sentence; its last word ends at `from` and the next word begins at `to`. A
 * sentence ends before an item of a list or a new speaker, and after a title in capitals; a verse takes a pause.
 */
export function lineEndAt(text: string, from: number, line: number, to: number): LineEnd {
  const mark = text.slice(line + 1, to).trimStart()
  const capital = isCapital(text, to)
  if (BULLET.test(mark) || (capital && DASH.test(mark)) || NUMBERED.test(text.slice(to, to + 5))) return 'end'
  const start = text.lastIndexOf('\n', from - 1) + 1
  if (!capital || from - start > LONGEST_VERSE) return 'goes on'
  const verse = text.slice(start, from).trimStart()
  const next = text.slice(to, to + LONGEST_VERSE).split('\n')[0]!
  if (isCapital(text, from - 1) && isTitle(verse) && !isTitle(next)) return 'end'
  return isCapital(verse, 0) ? 'pause' : 'goes on'
}

/** Whether the number that ends at `end` is that of an item: nothing but spaces stands before it on its line. */
export function isItemNumber(text: string, end: number): boolean {
  let at = end
  while (at > 0 && end - at <= MOST_DIGITS && classAt(text, at - 1) === DIGIT) at--
  if (at === end || end - at > MOST_DIGITS) return false
  while (at > 0 && text[at - 1] !== '\n' && classAt(text, at - 1) === SPACE) at--
  return at === 0 || text[at - 1] === '\n'
}

export function isCapital(text: string, at: number): boolean {
  const char = text[at] ?? ''
  return char !== char.toLowerCase()
}

function isTitle(line: string): boolean {
  return line === line.toUpperCase()
}
