import { abbreviations } from '../data/abbreviations.ts'
import { pairsOf } from '../spelling/pairs.ts'
let k: Set<string> | undefined
export function isAbbreviation(t: string): boolean {
  k ??= new Set(Array.from(pairsOf(abbreviations), ([a]) => a))
  return k.has(t)
}
