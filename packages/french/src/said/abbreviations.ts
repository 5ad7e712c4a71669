import { abbreviations, titles, pointedAbbreviations } from '../data/abbreviations.ts'
import { pairsOf } from './pairs.ts'

let known: Map<string, string> | undefined

/** What is said for an abbreviation (words joined by hyphens), whether it has its point and a capital at its head or not. */
export function abbreviationSaid(text: string): string | undefined {
  known ??= new Map(
    [titles, abbreviations, ...Object.values(pointedAbbreviations)].flatMap((list) => [...pairsOf(list)]),
  )
  const bare = text.endsWith('.') ? text.slice(0, -1) : text
  return known.get(text) ?? known.get(bare) ?? known.get(bare.charAt(0).toLowerCase() + bare.slice(1))
}
