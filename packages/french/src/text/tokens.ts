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

/** A comma or a point between two digits, or a space between one to three digits and three others. */
function insideNumber(text: string, at: number, kind: number): boolean {
  if (at + 1 >= text.length || classAt(text, at + 1) !== DIGIT) return false
  const unit = text.charCodeAt(at)
  if (unit === 0x2c || unit === 0x2e) return true
  if (kind !== SPACE || unit === 0x0a || digitsFrom(text, at + 1, 1) !== 3) return false
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
