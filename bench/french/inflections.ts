/** Makes many distinct words that look real out of some: their feminines, plurals, verb forms, prefixed forms. */

const verbEndings = 'e es ons ez ent ais ait ions iez aient ai as a âmes âtes èrent erai eras era erons erez eront erais erait erions eriez eraient asse assent ant é ée és ées'.split(
  ' ',
) // prettier-ignore
const prefixes = ['re', 'dé', 'in', 'sur', 'contre', 'sous', 'inter', 'mal', 'extra', 'co']
const suffixes = [
  's',
  'ment',
  'able',
  'age',
  'eur',
  'euse',
  'iste',
  'isme',
  'ette',
  'ité',
  'tion',
  'ale',
  'ique',
  'eux',
]

/** The words of `seeds` in lower case, then forms made from them, until there are `size` distinct ones. */
export function inflect(seeds: readonly string[], size: number): string[] {
  const words = new Set<string>()
  for (const seed of seeds) {
    if (words.size === size) break
    if (/^\p{L}+$/u.test(seed)) words.add(seed.toLowerCase())
  }
  const stems = [...words]
  for (const make of [endings, prefixed, derived, prefixedEndings]) {
    for (const stem of stems) {
      for (const word of make(stem)) {
        if (words.size >= size) return [...words]
        words.add(word)
      }
    }
  }
  return [...words]
}

function endings(word: string): string[] {
  return word.endsWith('er') ? verbEndings.map((ending) => word.slice(0, -2) + ending) : []
}

function prefixed(word: string): string[] {
  return prefixes.map((prefix) => prefix + word)
}

function derived(word: string): string[] {
  const stem = word.replace(/(?:es?|s|x)$/, '')
  return stem.length < 3 ? [] : suffixes.map((suffix) => stem + suffix)
}

function prefixedEndings(word: string): string[] {
  return derived(word).flatMap(prefixed)
}
