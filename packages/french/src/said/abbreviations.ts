import { abbreviations, pointedAbbreviations, signs, titles } from '../data/abbreviations.ts'
import { pairsOf } from './pairs.ts'

let known: Map<string, string> | undefined

/**
 * What is said for a sign or an abbreviation (words joined by hyphens), whether it has its point and a capital at its
 * head or not.
 */
export function abbreviationSaid(text: string): string | undefined {
  known ??= new Map(pairsOf([signs, titles, abbreviations, ...Object.values(pointedAbbreviations)].join(' ')))
  const bare = text.replace(/\.$/, '')
  return known.get(text) ?? known.get(bare) ?? known.get(bare.charAt(0).toLowerCase() + bare.slice(1))
}
