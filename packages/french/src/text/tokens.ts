import { APOSTROPHE, DIGIT, HYPHEN, JOINER, LETTER, SPACE, classAt } from './characters.ts'

/** Runs of signs without a space, one after the other: `spans` holds start and end of each, `joined` whether a mark is inside. */
export interface Tokens {
  spans: number[]
  /** Whether an apostrophe or a hyphen stands inside the token. */
  marked: boolean[]
}

/**
 * Finds the runs of letters and digits of a text, with the apostrophes and hyphens inside them. A number keeps its
 * commas, points and thin spaces: 1,5 and 10 000 are one token each.
 */
export function findTokens(text: string): Tokens {
  const tokens: Tokens = { spans: [], marked: [] }
  const length = text.length
  let at = 0
  while (at < length) {
    const kind = classAt(text, at)
    if (kind !== LETTER && kind !== DIGIT) {
      at++
      continue
    }
    const start = at
    let marked = false
    let previous = kind
    at++
    while (at < length) {
      const next = classAt(text, at)
      if (next === LETTER || next === DIGIT || next === JOINER) {
        at++
      } else if (next === APOSTROPHE || next === HYPHEN) {
        const beyond = at + 1 < length ? classAt(text, at + 1) : 0
        if (beyond !== LETTER && beyond !== DIGIT) {
          // An elision may be cut from its word by a quotation mark or the end of the text.
          if (next === APOSTROPHE && previous === LETTER) {
            marked = true
            at++
          }
          break
        }
        marked = true
        at++
      } else if (previous === DIGIT && insideNumber(text, at, next)) {
        at++
      } else {
        break
      }
      previous = next
    }
    tokens.spans.push(start, at)
    tokens.marked.push(marked)
  }
  return tokens
}

/** A comma or a point between two digits, or a fixed space before three digits. */
function insideNumber(text: string, at: number, kind: number): boolean {
  if (at + 1 >= text.length || classAt(text, at + 1) !== DIGIT) return false
  const unit = text.charCodeAt(at)
  if (unit === 0x2c || unit === 0x2e) return true
  if (kind !== SPACE || unit === 0x20) return false
  return (
    classAt(text, at + 2) === DIGIT &&
    classAt(text, at + 3) === DIGIT &&
    (at + 4 >= text.length || classAt(text, at + 4) !== DIGIT)
  )
}
