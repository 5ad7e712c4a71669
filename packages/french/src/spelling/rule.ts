import { APOSTROPHE, CLASSES, EDGE, LETTERS, letterNumber } from '../data/letters.ts'
import { pieceOf, type Piece } from './pieces.ts'

/** One reading rule, ready to be tried: everything is numbers, so that trying it makes no garbage. */
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
export function compileRule(source: string): Rule {
  const open = source.indexOf('[')
  const close = source.indexOf(']')
  const equals = source.lastIndexOf('=')
  let before = source.slice(0, open)
  const needsVowelBefore = before.startsWith('@')
  if (needsVowelBefore) before = before.slice(1)
  const letters = source.slice(open + 1, close)
  const sound = source.slice(equals + 1)
  return {
    letters: Array.from(letters, letterNumber),
    before: compileContext(before, true),
    after: compileContext(source.slice(close + 1, equals), false),
    needsVowelBefore,
    piece: pieceOf(letters, sound === '-' ? '' : sound),
  }
}

function compileContext(source: string, leftwards: boolean): Context {
  if (source === '') return []
  return source.split('|').flatMap((alternative) => {
    const sets = readSets(alternative)
    if (leftwards) sets.reverse()
    return expand(sets)
  })
}

/** An optional set makes two alternatives: with it, and without. */
function expand(sets: LetterSet[]): number[][] {
  let found: number[][] = [[]]
  for (const set of sets) {
    const withIt = found.map((masks) => [...masks, set.low, set.high])
    found = set.optional ? [...withIt, ...found] : withIt
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

const low = (number: number) => (number < 32 ? 1 << number : 0)
const high = (number: number) => (number < 32 ? 0 : 1 << (number - 32))

function setOf(source: string): LetterSet {
  const inverted = source.startsWith('^')
  const set = { low: 0, high: 0, optional: false }
  for (const char of inverted ? source.slice(1) : source) {
    const members = CLASSES[char]
    const numbers = members === undefined ? [contextNumber(char)] : Array.from(members, contextNumber)
    for (const number of numbers) {
      set.low |= low(number)
      set.high |= high(number)
    }
  }
  if (inverted) {
    set.low = ~set.low
    set.high = ~set.high
  }
  return set
}

function contextNumber(char: string): number {
  if (char === '#') return EDGE
  if (char === "'") return APOSTROPHE
  if (!LETTERS.includes(char)) throw new Error(`« ${char} » has no place in the context of a rule`)
  return letterNumber(char)
}

/**
 * Whether `rule` reads the letters at `at` in `codes`, which holds a word's letter numbers with edges on both sides.
 */
export function fits(rule: Rule, codes: Uint8Array, at: number, firstVowel: number): boolean {
  const letters = rule.letters
  for (let i = 1; i < letters.length; i++) if (codes[at + i] !== letters[i]) return false
  if (rule.needsVowelBefore && firstVowel >= at) return false
  return beside(rule.after, codes, at + letters.length, 1) && beside(rule.before, codes, at - 1, -1)
}

function beside(context: Context, codes: Uint8Array, from: number, step: number): boolean {
  if (context.length === 0) return true
  for (let a = 0; a < context.length; a++) {
    const sets = context[a]!
    let at = from
    let i = 0
    while (i < sets.length) {
      const number = codes[at]!
      const mask = number < 32 ? sets[i]! : sets[i + 1]!
      if ((mask & (1 << (number & 31))) === 0) break
      i += 2
      at += step
    }
    if (i === sets.length) return true
  }
  return false
}
