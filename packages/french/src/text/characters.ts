/** What a UTF-16 unit is for the cutting of words. */
export const OTHER = 0
export const LETTER = 1
export const DIGIT = 2
export const APOSTROPHE = 3
export const HYPHEN = 4
/** Signs that are seen only inside a word: soft hyphen, joiners. */
export const JOINER = 5
export const SPACE = 6

const known = buildKnown()

/** Class of the unit at `at`; both halves of a letter beyond the basic plane are letters. */
export function classAt(text: string, at: number): number {
  const unit = text.charCodeAt(at)
  return unit < known.length ? known[unit]! : rareClass(text, at, unit)
}

function rareClass(text: string, at: number, unit: number): number {
  if (unit === 0x2019 || unit === 0x2bc) return APOSTROPHE
  if (unit === 0x2010 || unit === 0x2011) return HYPHEN
  if ((unit >= 0x200b && unit <= 0x200d) || unit === 0x2060 || unit === 0xfeff) return JOINER
  if (
    (unit >= 0x2000 && unit <= 0x200a) ||
    unit === 0x2028 ||
    unit === 0x2029 ||
    unit === 0x202f ||
    unit === 0x3000
  )
    return SPACE
  if (unit >= 0x2010 && unit <= 0x205f) return OTHER
  if (unit >= 0xdc00 && unit <= 0xdfff) return letterOrOther(text.codePointAt(at - 1))
  return letterOrOther(text.codePointAt(at))
}

function letterOrOther(point: number | undefined): number {
  return point !== undefined && /[\p{L}\p{M}]/u.test(String.fromCodePoint(point)) ? LETTER : OTHER
}

function buildKnown(): Uint8Array {
  const table = new Uint8Array(0x250)
  for (let unit = 0; unit < table.length; unit++) {
    const char = String.fromCharCode(unit)
    if (/\p{L}/u.test(char)) table[unit] = LETTER
    else if (unit >= 0x30 && unit <= 0x39) table[unit] = DIGIT
    else if (/\s/u.test(char)) table[unit] = SPACE
  }
  table[0x27] = APOSTROPHE
  table[0x2d] = HYPHEN
  table[0xad] = JOINER
  return table
}
