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
      for (let next = EDGE; next < NUMBERS; next++)
        if (mayBeFollowedBy(rule, next)) (table[row + next] ??= []).push(rule)
    }
  }
  return table
}

function mayBeFollowedBy(rule: Rule, next: number): boolean {
  if (rule.letters.length > 1) return rule.letters[1] === next
  if (rule.after.length === 0) return true
  return rule.after.some(
    (sets) => sets.length === 0 || ((next < 32 ? sets[0]! : sets[1]!) & (1 << (next & 31))) !== 0,
  )
}

/** Number of each vowel letter, for `isVowel`. */
const vowels = new Uint8Array(NUMBERS)
for (const letter of 'aeiouyàâäéèêëîïôöùûüÿœæ') vowels[letterNumber(letter)] = 1

/** Whether a letter number is that of a vowel letter (y is one). */
export function isVowel(number: number): boolean {
  return vowels[number] === 1
}
