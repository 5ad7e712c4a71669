import { EDGE, NUMBERS, letterNumber } from '../data/letters.ts'
import { spelling } from '../data/spelling.ts'
import { compileRule, fits, type Rule } from './rule.ts'

/** Rules by the first letter they read and the letter after it, in the order they are written. */
let index: (Rule[] | undefined)[] | undefined

/** The rule that reads the letters at `at`; `undefined` for a letter no rule knows. */
export function ruleAt(codes: Uint8Array, at: number, firstVowel: number): Rule | undefined {
  index ??= buildIndex()
  const rules = index[codes[at]! * NUMBERS + codes[at + 1]!]
  if (rules === undefined) return undefined
  for (let i = 0; i < rules.length; i++) if (fits(rules[i]!, codes, at, firstVowel)) return rules[i]
  return undefined
}

function buildIndex(): (Rule[] | undefined)[] {
  const table: (Rule[] | undefined)[] = new Array<Rule[] | undefined>(NUMBERS * NUMBERS).fill(undefined)
  for (const line of spelling) {
    for (const source of line.split(' ')) {
      const rule = compileRule(source)
      const row = rule.letters[0]! * NUMBERS
      const { low, high } = nextLetters(rule)
      for (let next = EDGE; next < NUMBERS; next++) {
        if (((next < 32 ? low : high) & (1 << (next & 31))) !== 0) (table[row + next] ??= []).push(rule)
      }
    }
  }
  return table
}

/** The letters that may come after the first that a rule reads, as two masks. */
function nextLetters({ letters, after }: Rule): { low: number; high: number } {
  const second = letters[1]
  if (second !== undefined)
    return second < 32 ? { low: 1 << second, high: 0 } : { low: 0, high: 1 << (second - 32) }
  const next = { low: 0, high: 0 }
  for (const [low, high] of after) {
    if (low === undefined || high === undefined) return { low: -1, high: -1 }
    next.low |= low
    next.high |= high
  }
  return after.length === 0 ? { low: -1, high: -1 } : next
}

/** Number of each vowel letter, for `isVowel`. */
const vowels = new Uint8Array(NUMBERS)
for (const letter of 'aeiouyàâäéèêëîïôöùûüÿœæ') vowels[letterNumber(letter)] = 1

/** Whether a letter number is that of a vowel letter (y is one). */
export function isVowel(number: number): boolean {
  return vowels[number] === 1
}
