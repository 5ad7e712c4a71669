/** Letters and groups of letters that are none of French, at the start of a word, inside it and at its end. */
const FOREIGN =
  /^(?!gn|kn|mn|p[nst]|s[bckmnpqtv]|t[scz]|cz|[df]j)[b-df-hj-np-tv-xz][b-df-gj-kmnp-qs-tv-xz]|[wäöñ]|[b-dfgkmpqrtx]k|k[b-dfgjkmnpqtvxz]|q[^uû]|[jzh]h|vv|z[dks]|aa|uu|nk(?!yl)|(?<![cz])oo|(?<![éi])ee|(?<!^(?:[dm]é|redé|di|tran|gentil|bon))sh|(?:l[bdk]|sz|[dkfh]t|bd|g[dh]|cz|[^uo][aeio]h)s?$/
/** Everyday words that came with such letters, and that the rules read well. */
const BORROWED =
  /^(?:bifteck|black|brick|dock|flash|foot|hockey|igloo|jockey|kiwi|parking|rock|shampo|shérif|shopping|short|show|stock|ticket|tram|wagon|watt|web|western|whisk|wapiti|kilowatt|yack|crawl|sweat)/
/** Letters that French does not write; those that it writes are in data/letters.ts. Marks are put aside before. */
const LETTERS = /[áíóúýìòãõåøðþß]|[^\0-\u00ffŒœŸ’ʼ‘‐‑\ufeff]/i
const MARKS = /[\p{M}\u200b-\u200d\u2060]/gu

/**
 * Whether a word holds letters or groups of letters that are none of French, so that its reading is a guess. `changed`:
 * whether the text writes some letters otherwise than `plain`, which is in lower case.
 */
export function isForeign(text: string, plain: string, changed: boolean): boolean {
  if (FOREIGN.test(plain)) return !BORROWED.test(plain)
  return changed && LETTERS.test(text.normalize('NFC').replace(MARKS, ''))
}

/** What names read in several ways, so that a rule for common words says little of them: Xavier, Reims, Roger. */
const RISKY =
  /[kwx]|z$|y[aeiou]|[aeiou]y$|sch|[^aeou]ill|aa|ii|oo|ae|oe|ao|ch$|[bgpqv]$|[oè]s$|[^o]us$|[^i]er$|[eiu]m$|en$|am$/

/** Whether the spelling of a name leaves its reading open. */
export function seemsRisky(plain: string): boolean {
  return RISKY.test(plain)
}
