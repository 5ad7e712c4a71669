import { APOSTROPHE, CLASSES, EDGE, LETTERS, letterNumber } from '../data/letters.ts'
import { pieceOf, type Piece } from './pieces.ts'

/** One reading rule, as data/spelling.ts writes it. */
export interface Rule {
  /** Numbers of the letters it reads. */
  letters: number[]
  before: Context
  after: Context
  needsVowelBefore: boolean
  piece: Piece
}

/**
 * Alternatives of what must stand beside the letters; none means anything may. Each alternative is a list of sets of
 * letters going away from the grapheme, a set being two 32-bit masks one after the other.
 */
export type Context = number[][]

interface LetterSet {
  low: number
  high: number
  optional: boolean
}

/** Reads one rule written as in data/spelling.ts. */
export function readRule(source: string): Rule {
  const open = source.indexOf('[')
  const close = source.indexOf(']')
  const equals = source.lastIndexOf('=')
  const needsVowelBefore = source.startsWith('@')
  const letters = source.slice(open + 1, close)
  const sound = source.slice(equals + 1)
  return {
    letters: Array.from(letters, letterNumber),
    before: readContext(source.slice(needsVowelBefore ? 1 : 0, open), true),
    after: readContext(source.slice(close + 1, equals), false),
    needsVowelBefore,
    piece: pieceOf(letters, sound === '-' ? '' : sound),
  }
}

function readContext(source: string, leftwards: boolean): Context {
  if (source === '') return []
  const context: Context = []
  for (const alternative of source.split('|')) {
    const sets = readSets(alternative)
    if (leftwards) sets.reverse()
    context.push(...expand(sets))
  }
  return context
}

/** An optional set makes two alternatives: with it, and without. */
function expand(sets: LetterSet[]): number[][] {
  let found: number[][] = [[]]
  for (const { low, high, optional } of sets) {
    const without = optional ? found.map((masks) => masks.slice()) : []
    for (const masks of found) masks.push(low, high)
    found = [...found, ...without]
  }
  return found
}

function readSets(source: string): LetterSet[] {
  const sets: LetterSet[] = []
  for (let i = 0; i < source.length; i++) {
    const char = source[i]!
    if (char === '?') {
      sets.at(-1)!.optional = true
    } else if (char === '{') {
      const end = source.indexOf('}', i)
      sets.push(setOf(source.slice(i + 1, end)))
      i = end
    } else {
      sets.push(setOf(char))
    }
  }
  return sets
}

function setOf(source: string): LetterSet {
  const inverted = source.startsWith('^')
  const set = { low: 0, high: 0, optional: false }
  for (let i = inverted ? 1 : 0; i < source.length; i++) {
    const members = classes.get(source[i]!) ?? classOf(source[i]!)
    set.low |= members.low
    set.high |= members.high
  }
  if (!inverted) return set
  return { low: ~set.low, high: ~set.high, optional: false }
}

/** Letters that a sign in a context stands for, for the signs met so far. */
const classes = new Map<string, { low: number; high: number }>()

function classOf(char: string): { low: number; high: number } {
  const set = { low: 0, high: 0 }
  for (const member of CLASSES[char] ?? char) {
    const number = contextNumber(member)
    if (number < 32) set.low |= 1 << number
    else set.high |= 1 << (number - 32)
  }
  classes.set(char, set)
  return set
}

function contextNumber(char: string): number {
  if (char === '#') return EDGE
  if (char === "'") return APOSTROPHE
  if (!LETTERS.includes(char)) throw new Error(`« ${char} » has no place in the context of a rule`)
  return letterNumber(char)
}
