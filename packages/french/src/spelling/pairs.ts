/** Pairs written one after the other with a space between: `km kilomètre cm centimètre`. */
export function* pairsOf(lines: readonly string[]): Generator<[string, string]> {
  for (const line of lines) {
    const words = line.split(' ')
    for (let i = 0; i < words.length; i += 2) yield [words[i]!, words[i + 1]!]
  }
}
