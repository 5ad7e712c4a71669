import { DIGIT, SPACE, classAt } from './characters.ts'

/** What the end of a line does to a sentence. */
export type LineEnd = 'goes on' | 'pause' | 'end'

const LINE = 0x0a
/** Lines of prose that is cut at a width are longer than this; verses and items of a list are not. */
const LONGEST_VERSE = 55
/** Digits of the number of an item: 1. or 12) */
const MOST_DIGITS = 3
/** - • * · ▪ ◦: an item of a list, whatever follows. */
const BULLETS = '-•*·▪◦‣'
/** – —: what another says, before a capital. */
const DASHES = '–—'

/**
 * What the line end at `line` does to a sentence; its last word ends at `from` and the next word begins at `to`. A
 * sentence ends before an item of a list or a new speaker, and after a title in capitals; a verse takes a pause.
 */
export function lineEndAt(text: string, from: number, line: number, to: number): LineEnd {
  const mark = firstSign(text, line + 1, to)
  const capital = isCapital(text, to)
  if (mark < to) {
    const bullet = BULLETS.includes(text[mark]!) && classAt(text, mark + 1) === SPACE
    if (bullet || (capital && DASHES.includes(text[mark]!))) return 'end'
  }
  if (isItem(text, to)) return 'end'
  if (!capital) return 'goes on'
  const start = lineStart(text, from)
  if (start < 0) return 'goes on'
  if (isCapital(text, from - 1) && isTitle(text, start, from) && !isTitle(text, to, nextLine(text, to)))
    return 'end'
  return isCapital(text, firstSign(text, start, from)) ? 'pause' : 'goes on'
}

/** Whether the number that ends at `end` is that of an item: nothing but spaces stands before it on its line. */
export function isItemNumber(text: string, end: number): boolean {
  let at = end
  while (at > 0 && end - at <= MOST_DIGITS && classAt(text, at - 1) === DIGIT) at--
  if (at === end || end - at > MOST_DIGITS) return false
  while (at > 0 && text.charCodeAt(at - 1) !== LINE && classAt(text, at - 1) === SPACE) at--
  return at === 0 || text.charCodeAt(at - 1) === LINE
}

/** 1. or 12) and a space */
function isItem(text: string, start: number): boolean {
  let at = start
  while (at - start < MOST_DIGITS && classAt(text, at) === DIGIT) at++
  return at > start && '.)'.includes(text[at] ?? ' ') && classAt(text, at + 1) === SPACE
}

function firstSign(text: string, from: number, to: number): number {
  let at = from
  while (at < to && classAt(text, at) === SPACE) at++
  return at
}

function isCapital(text: string, at: number): boolean {
  const char = text[at] ?? ''
  return char !== char.toLowerCase()
}

/** Where the line that ends at `end` starts, or -1 when it is longer than a verse. */
function lineStart(text: string, end: number): number {
  for (let at = end; end - at <= LONGEST_VERSE; at--)
    if (at === 0 || text.charCodeAt(at - 1) === LINE) return at
  return -1
}

function nextLine(text: string, from: number): number {
  let at = from
  while (at < text.length && at - from <= LONGEST_VERSE && text.charCodeAt(at) !== LINE) at++
  return at
}

function isTitle(text: string, from: number, to: number): boolean {
  const line = text.slice(from, to)
  return line === line.toUpperCase()
}
