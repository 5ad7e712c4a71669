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
  return source.split('|').map((alternative) => {
    const sets = alternative.match(/\{.*?\}|./g)!.map(setOf)
    if (leftwards) sets.reverse()
    return sets.flatMap(({ low, high }) => [low, high])
  })
}

/** The letters of one sign of a context: `a`, `V`, `{abc}` or `{^abc}`. */
function setOf(source: string): LetterSet {
  const set = { low: 0, high: 0 }
  for (const char of source.replace(/[{^}]/g, '')) {
    const members = classes.get(char) ?? classOf(char)
    set.low |= members.low
    set.high |= members.high
  }
  return source[1] === '^' ? { low: ~set.low, high: ~set.high } : set
}

/** Letters that a sign in a context stands for, for the signs met so far. */
const classes = new Map<string, LetterSet>()

function classOf(char: string): LetterSet {
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
