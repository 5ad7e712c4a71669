import { APOSTROPHE, DIGIT, HYPHEN, JOINER, LETTER, classAt, lettersEnd } from './characters.ts'

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
      if (previous !== DIGIT || !insideNumber(text, at)) break
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
function insideNumber(text: string, at: number): boolean {
  const rest = text.slice(at, at + 5)
  if (/^[,./:]\d/.test(rest)) return true
  return /^[^\S\t-\r]\d{3}(?!\d)/.test(rest) && /(?<!\d)\d{1,3}$/.test(text.slice(Math.max(0, at - 4), at))
}
