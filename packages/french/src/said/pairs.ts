/** Pairs written one after the other with a space between: `km kilomètre cm centimètre`. */
export function* pairsOf(source: string): Generator<[string, string]> {
  const words = source.split(' ')
  for (let i = 0; i < words.length; i += 2) yield [words[i]!, words[i + 1]!]
}
