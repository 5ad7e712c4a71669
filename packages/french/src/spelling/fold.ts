import { APOSTROPHE, EDGE, FOREIGN, HYPHEN, LETTERS, NEAREST, letterNumber } from '../data/letters.ts'

/** The longest word the rules read, in UTF-16 units; anything longer is no French word and is left whole. */
export const LONGEST = 100
/** Edges on both sides of a word's letters, so that the contexts of rules may look past them. */
export const MARGIN = 8

/** A word as numbers of letters, and where each letter starts in the word as it stands in the text. */
export interface Folded {
  length: number
  codes: Uint8Array
  /** The same numbers from `MARGIN` on, with edges on both sides. */
  edged: Uint8Array
  starts: Uint8Array
  /** How many letters from the first on hold all that the text writes otherwise: capitals, combined accents … */
  changed: number
  /** Whether every letter is one unit of the text. */
  compact: boolean
  /** Whether a hyphen or an apostrophe stands before the last letter. */
  compound: boolean
}

const IGNORED = 255

/** The letter of each number; FOREIGN and EDGE have none of their own. */
const LETTER_OF: readonly string[] = ['', ...Array.from(LETTERS), "'", '-', '?']
const UNIT_OF = Uint16Array.from(LETTER_OF, (letter) => letter.charCodeAt(0))

const fast = buildFast()
const edged = new Uint8Array(LONGEST + 2 * MARGIN)

/** One buffer for all words: a folded word is valid until the next call. */
const folded: Folded = {
  length: 0,
  codes: edged.subarray(MARGIN),
  edged,
  starts: new Uint8Array(LONGEST),
  changed: 0,
  compact: true,
  compound: false,
}

/**
 * Numbers of the letters of a word, whatever its case and its Unicode form: accents may be combining marks, soft hyphens
 * and other invisible signs belong to the letter before them. `word` has at most `LONGEST` units.
 */
export function fold(word: string): Folded {
  const units = word.length
  const { starts } = folded
  let length = 0
  let changed = 0
  let mark = -1
  for (let i = 0; i < units; i++) {
    const unit = word.charCodeAt(i)
    const number = unit < fast.length ? fast[unit]! : slowNumber(word, i)
    if (number === IGNORED) {
      if (length > 0 && unit >= 0x300 && unit < 0x370) accent(length - 1, word[i]!)
      changed = length
      continue
    }
    edged[MARGIN + length] = number
    starts[length] = length === 0 ? 0 : i
    length++
    if (UNIT_OF[number] !== unit) changed = length
    if ((number === HYPHEN || number === APOSTROPHE) && mark < 0) mark = length
  }
  for (let i = MARGIN + length; i < 2 * MARGIN + length; i++) edged[i] = EDGE
  folded.length = length
  folded.changed = changed
  folded.compact = length === units
  folded.compound = mark >= 0 && mark < length
  return folded
}

/** Joins a combining mark to the letter before it, when French has such a letter. */
function accent(at: number, mark: string): void {
  const base = LETTERS[folded.codes[at]! - 1]
  if (base === undefined) return
  const number = letterNumber((base + mark).normalize('NFC'))
  if (number !== FOREIGN) folded.codes[at] = number
}

function buildFast(): Uint8Array {
  const table = new Uint8Array(0x180).fill(FOREIGN)
  for (let unit = 0; unit < table.length; unit++) {
    const letter = String.fromCharCode(unit).toLowerCase()
    if (/\p{L}/u.test(letter)) table[unit] = nearestNumber(letter)
  }
  table[0x27] = APOSTROPHE
  table[0xb4] = APOSTROPHE
  table[0x2d] = HYPHEN
  table[0xad] = IGNORED
  return table
}

function slowNumber(word: string, at: number): number {
  const unit = word.charCodeAt(at)
  if (unit === 0x2019 || unit === 0x2bc || unit === 0x2018) return APOSTROPHE
  if (unit === 0x2010 || unit === 0x2011) return HYPHEN
  if (unit >= 0xdc00 && unit < 0xe000 && at > 0) return IGNORED
  if ((unit >= 0x200b && unit <= 0x200d) || unit === 0x2060 || unit === 0xfeff) return IGNORED
  const char = word[at]!
  return /\p{M}/u.test(char) ? IGNORED : nearestNumber(char.toLowerCase())
}

function nearestNumber(letter: string): number {
  const number = letterNumber(NEAREST[letter] ?? letter)
  return number === FOREIGN ? letterNumber(letter.normalize('NFD')[0]!) : number
}

/** The letters of a folded word in lower case, without an apostrophe at its end; `text` is the word as it stands. */
export function lettersOf(word: Folded, text: string): string {
  const elided = word.codes[word.length - 1] === APOSTROPHE
  if (word.changed === 0 && word.compact) return elided ? text.slice(0, -1) : text
  return lettersBetween(word.codes, 0, elided ? word.length - 1 : word.length)
}

/** The letters of these numbers, in lower case. */
export function lettersBetween(codes: Uint8Array, from: number, to: number): string {
  let letters = ''
  for (let i = from; i < to; i++) letters += LETTER_OF[codes[i]!]!
  return letters
}
