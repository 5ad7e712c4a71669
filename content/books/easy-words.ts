/**
 * Which words of a story a beginner can sound out, letter group by letter group. A rough sieve for our own texts:
 * the true alignment of letters and sounds is the work of `@trousseau/french`.
 */

/** Short words met on every page, learnt whole in the first months of reading. */
const learntWhole = new Set(
  (
    'le la les l un une de du des d et est c à a y il elle on je tu me te se s ' +
    'mon ma ton ta son sa dans sur sous pour pas mais puis lui moi au'
  ).split(' '),
)

/** Letter groups that come late in learning, or whose sound depends on their neighbours. */
const hardGraphemes = [
  /ai|ei|ay|ey/,
  /au/,
  /oi|oy/,
  /eu|œ/,
  /ie|ui|uy/,
  /ain|ein|oin/,
  /il(?:l|$)/,
  /gn|ph|th|w|x/,
  /(?<!c)h/,
  /ti(?:on|en|el)/,
  /c[eéèêiîy]|g[eéèêiîy]|ç|gu/,
  /..ent$/,
  /(?:er|ez|et)$/,
]

/** Words of a text, in lower case; an elided word (`l’`) is a word of its own, hyphens part words, figures are left out. */
export function words(text: string): string[] {
  return text.toLowerCase().match(/\p{L}+/gu) ?? []
}

/** The words of a text that hold at least one hard grapheme, in order, repeats kept. */
export function hardWords(text: string): string[] {
  return words(text).filter(
    (word) => !learntWhole.has(word) && hardGraphemes.some((grapheme) => grapheme.test(word)),
  )
}
