import { APOSTROPHE, DIGIT, HYPHEN, JOINER, LETTER, SPACE, classAt, lettersEnd } from './characters.ts'

/** Where a token ends, and whether an apostrophe or a hyphen stands inside it. Valid until the next call. */
export interface Token {
  end: number
  marked: boolean
}

const token: Token = { end: 0, marked: false }

/**
 * Follows the run of letters and digits that starts at `start`, with the apostrophes and hyphens inside it. A number keeps
 * its commas, points and thin spaces: 1,5 and 10 000 are one token each.
 */
export function tokenFrom(text: string, start: number): Token {
  const length = text.length
  let previous = LETTER
  let at = lettersEnd(text, start)
  token.marked = false
  for (; at < length; at++) {
    const kind = classAt(text, at)
    if (kind === APOSTROPHE || kind === HYPHEN) {
      const beyond = at + 1 < length ? classAt(text, at + 1) : 0
      if (beyond !== LETTER && beyond !== DIGIT) {
        // An elision may be cut from its word by a quotation mark or the end of the text.
        if (kind === APOSTROPHE && previous === LETTER) {
          token.marked = true
          at++
        }
        break
      }
      token.marked = true
    } else if (kind !== LETTER && kind !== DIGIT && kind !== JOINER) {
      if (previous !== DIGIT || !insideNumber(text, at, kind)) break
    }
    previous = kind
  }
  token.end = at
  return token
}

/**
 * A comma, a point, a colon or a slash between two digits (1,5 12:30 14/07/1789), or a space between one to three digits
 * and three others.
 */
function insideNumber(text: string, at: number, kind: number): boolean {
  if (at + 1 >= text.length || classAt(text, at + 1) !== DIGIT) return false
  const unit = text.charCodeAt(at)
  if (unit === 0x2c || (unit >= 0x2e && unit <= 0x2f) || unit === 0x3a) return true
  if (kind !== SPACE || unit < 0x20 || digitsFrom(text, at + 1, 1) !== 3) return false
  const before = digitsFrom(text, at - 1, -1)
  return before > 0 && before <= 3
}

/** How many digits stand side by side from `at`, going by `step`; 4 means four or more. */
function digitsFrom(text: string, at: number, step: number): number {
  let count = 0
  while (count < 4 && at >= 0 && at < text.length && classAt(text, at) === DIGIT) {
    count++
    at += step
  }
  return count
}
