/** What a UTF-16 unit is for the cutting of words. */
export const OTHER = 1
export const LETTER = 2
export const DIGIT = 3
export const APOSTROPHE = 4
export const HYPHEN = 5
/** Signs that are seen only inside a word: soft hyphen, joiners. */
export const JOINER = 6
export const SPACE = 7
/** Signs that are said as words. */
export const SIGN = 8

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
  if (unit < 0xd800 || unit > 0xdfff) return (known[unit] = classOf(unit))
  return letterOrOther(text.codePointAt(unit >= 0xdc00 ? at - 1 : at))
}

function classOf(unit: number): number {
  if (unit >= 0x30 && unit <= 0x39) return DIGIT
  if (unit === 0x27 || unit === 0x2019 || unit === 0x2bc || unit === 0x2018 || unit === 0xb4)
    return APOSTROPHE
  if (unit === 0x2d || unit === 0x2010 || unit === 0x2011) return HYPHEN
  if (isJoiner(unit)) return JOINER
  if (SIGNS.includes(String.fromCharCode(unit))) return SIGN
  return /\s/u.test(String.fromCharCode(unit)) ? SPACE : letterOrOther(unit)
}

const SIGNS = '%‰€$£¥&+=−×÷§@°½¼¾'

/** Soft hyphens, joiners, and what makes an emoji or a keycap of the sign before it. */
function isJoiner(unit: number): boolean {
  return (
    unit === 0xad ||
    (unit >= 0x200b && unit <= 0x200d) ||
    unit === 0x2060 ||
    unit === 0xfeff ||
    (unit >= 0xfe00 && unit <= 0xfe0f) ||
    unit === 0x20e3
  )
}

function letterOrOther(point: number | undefined): number {
  return point !== undefined && /[\p{L}\p{M}]/u.test(String.fromCodePoint(point)) ? LETTER : OTHER
}
