import { NUMBERS, VOWELS, letterNumber } from '../data/letters.ts'
import { spelling } from '../data/spelling.ts'
import type { Piece } from './pieces.ts'
import { readRule, type Context } from './rule.ts'

/** The rules as one list of numbers, so that trying them makes no garbage and is soon fast. */
interface Program {
  /**
   * For each rule: its piece, how many letters it reads, whether a vowel must stand before, where its context before
   * starts, its letters from the second on, its context after, its context before. A context is the count of its
   * alternatives, and for each the count of its sets and the sets.
   */
  code: Int32Array
  pieces: Piece[]
  /** Rules (places in `code`) by the first letter they read, in the order they are written. */
  index: number[][]
  /**
   * What is known of a letter between two others, once it was met: 1 and more for the piece that it always is there (its
   * place in `pieces`, plus 1), negative for the rules that are to be tried (their place in `candidates`), 0 before.
   */
  known: Int16Array
  candidates: number[][]
}

let program: Program | undefined

/** The piece that the rules read at `at`; `undefined` for a letter no rule knows. */
export function ruleAt(codes: Uint8Array, at: number, firstVowel: number): Piece | undefined {
  program ??= compile()
  const place = (codes[at - 1]! * NUMBERS + codes[at]!) * NUMBERS + codes[at + 1]!
  let known = program.known[place]!
  if (known === 0) known = program.known[place] = meet(program, codes, at)
  if (known > 0) return program.pieces[known - 1]
  const rules = program.candidates[-known]!
  const { code } = program
  for (let i = 0; i < rules.length; i++) {
    const rule = rules[i]!
    if (fits(code, rule, codes, at, firstVowel)) return program.pieces[code[rule]!]
  }
  return undefined
}

/** Which rules may read a letter between these two: those that do not forbid them, up to the first that asks for no more. */
function meet(program: Program, codes: Uint8Array, at: number): number {
  const { code, index, candidates } = program
  const rules: number[] = []
  for (const rule of index[codes[at]!]!) {
    const length = code[rule + 1]!
    const before = fitsNext(code, code[rule + 3]!, codes[at - 1]!)
    const after =
      length > 1 ? fitsSecond(code, rule, codes[at + 1]!) : fitsNext(code, rule + 4, codes[at + 1]!)
    if (before === 'never' || after === 'never') continue
    rules.push(rule)
    if (before === 'surely' && after === 'surely' && code[rule + 2] === 0) {
      if (rules.length === 1) return code[rule]! + 1
      break
    }
  }
  return -candidates.push(rules) + 1
}

type Fit = 'surely' | 'maybe' | 'never'

/** How the context at `context` fits the letter next to the grapheme. */
function fitsNext(code: Int32Array, context: number, letter: number): Fit {
  if (code[context] === 0) return 'surely'
  let fit: Fit = 'never'
  let next = context + 1
  for (let alternatives = code[context]!; alternatives > 0; alternatives--) {
    const sets = code[next]!
    const mask = code[letter < 32 ? next + 1 : next + 2]!
    if (sets === 0 || mask & (1 << (letter & 31))) {
      if (sets <= 1) return 'surely'
      fit = 'maybe'
    }
    next += 1 + 2 * sets
  }
  return fit
}

/** A rule of two letters fits once these do, if it asks for nothing after them. */
function fitsSecond(code: Int32Array, rule: number, letter: number): Fit {
  if (code[rule + 4] !== letter) return 'never'
  return code[rule + 1] === 2 && code[rule + 5] === 0 ? 'surely' : 'maybe'
}

let joins: Set<string> | undefined

/** Whether some rule reads `letters` as `phonemes` somewhere. */
export function isJoin(letters: string, phonemes: string): boolean {
  program ??= compile()
  joins ??= new Set(program.pieces.map(({ grapheme }) => `${grapheme.letters}=${grapheme.phonemes}`))
  return joins.has(`${letters}=${phonemes}`)
}

/** Whether the rule at `rule` reads the letters at `at` in `codes`, which holds letter numbers with edges on both sides. */
function fits(code: Int32Array, rule: number, codes: Uint8Array, at: number, firstVowel: number): boolean {
  const length = code[rule + 1]!
  let next = rule + 4
  for (let i = 1; i < length; i++) if (codes[at + i] !== code[next++]) return false
  if (code[rule + 2] === 1 && firstVowel >= at) return false
  const before = code[rule + 3]!
  return (
    (code[next] === 0 || beside(code, next, codes, at + length, 1)) &&
    (code[before] === 0 || beside(code, before, codes, at - 1, -1))
  )
}

/** Whether the letters from `from` on, going by `step`, are as one alternative of the context at `context` wants them. */
function beside(code: Int32Array, context: number, codes: Uint8Array, from: number, step: number): boolean {
  let next = context + 1
  for (let alternatives = code[context]!; alternatives > 0; alternatives--) {
    const end = next + 1 + 2 * code[next]!
    let set = next + 1
    for (let at = from; set < end; at += step, set += 2) {
      const number = codes[at]!
      if ((code[number < 32 ? set : set + 1]! & (1 << (number & 31))) === 0) break
    }
    if (set >= end) return true
    next = end
  }
  return false
}

function compile(): Program {
  const code: number[] = []
  const pieces: Piece[] = []
  const index = Array.from({ length: NUMBERS }, (): number[] => [])
  for (const line of spelling) {
    for (const source of line.split(' ')) {
      const rule = readRule(source)
      const place = code.length
      code.push(
        pieces.length,
        rule.letters.length,
        rule.needsVowelBefore ? 1 : 0,
        0,
        ...rule.letters.slice(1),
      )
      pieces.push(rule.piece)
      pushContext(code, rule.after)
      code[place + 3] = code.length
      pushContext(code, rule.before)
      index[rule.letters[0]!]!.push(place)
    }
  }
  return {
    code: Int32Array.from(code),
    pieces,
    index,
    known: new Int16Array(NUMBERS ** 3),
    // Lists are named by negative numbers, and 0 means none.
    candidates: [[]],
  }
}

function pushContext(code: number[], context: Context): void {
  code.push(context.length)
  for (const sets of context) code.push(sets.length / 2, ...sets)
}

/** Number of each vowel letter, for `isVowel`. */
const vowels = new Uint8Array(NUMBERS)
for (const letter of VOWELS) vowels[letterNumber(letter)] = 1

/** Whether a letter number is that of a vowel letter (y is one). */
export function isVowel(number: number): boolean {
  return vowels[number] === 1
}
