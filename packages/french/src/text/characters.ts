/** What a UTF-16 unit is for the cutting of words. */
const OTHER = 1
export const DIGIT = 2
export const APOSTROPHE = 3
export const HYPHEN = 4
/** Signs that are seen only inside a word: soft hyphen, joiners. */
export const JOINER = 5
export const SPACE = 6
/** Signs that are said as words. */
export const SIGN = 7
export const LETTER = 8

/** Class of each unit that was met, 0 for the others; halves of letters beyond the basic plane are never kept. */
const known = new Uint8Array(0x10000)

/** Class of the unit at `at`; both halves of a letter beyond the basic plane are letters. */
export function classAt(text: string, at: number): number {
  const unit = text.charCodeAt(at)
  const kind = known[unit]!
  return kind === 0 ? learn(text, at, unit) : kind
}

/** Where the run of letters that goes on at `at` ends; a letter beyond the basic plane ends it too. */
export function lettersEnd(text: string, at: number): number {
  const length = text.length
  while (at < length && known[text.charCodeAt(at)] === LETTER) at++
  return at
}

function learn(text: string, at: number, unit: number): number {
  if (unit < 0xd800 || unit > 0xdfff) return (known[unit] = classOf(text[at]!))
  const point = text.codePointAt(unit < 0xdc00 ? at : at - 1) ?? 0
  return point > 0xffff ? classOf(String.fromCodePoint(point)) : OTHER
}

/** The classes from `DIGIT` on: the first that holds a sign is its own. Those that make an emoji or a keycap of the sign before them are joiners. */
const CLASSES = [
  /[0-9]/,
  /['’ʼ‘´]/,
  /[-‐‑]/,
  /[\u20e3\ufe00-\ufe0f\u00ad\u200b-\u200d\u2060\ufeff]/,
  /\s/,
  /[%‰€$£¥&+=−×÷§@°½¼¾]/,
  /[\p{L}\p{M}]/u,
]

function classOf(char: string): number {
  return CLASSES.findIndex((signs) => signs.test(char)) + DIGIT
}
