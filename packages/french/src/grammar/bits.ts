/** The bits of each word of a table; a word may stand in several of its lists. */
export function bitsByWord(table: readonly (readonly [bits: number, words: string])[]): Map<string, number> {
  const map = new Map<string, number>()
  for (const [bits, words] of table)
    for (const word of words.split(' ')) map.set(word, (map.get(word) ?? 0) | bits)
  return map
}
