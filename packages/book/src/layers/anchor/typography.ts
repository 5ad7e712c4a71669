/**
 * `text` as it would be with the plainest signs: what differs only in apostrophes, quotation marks, dashes, kinds of
 * blanks, discretionary hyphens or composition of accents is the same. Letters keep their case.
 */
export function plainSigns(text: string): string {
  return text
    .normalize('NFC')
    .replace(/[\u00ad\u200b-\u200d\u2060\ufeff]/g, '')
    .replace(/[‘’‚‛ʼ′`´]/g, "'")
    .replace(/«\s*|\s*»|[“”„‟″]/g, '"')
    .replace(/[‐‑‒–—―−]/g, '-')
    .replaceAll('…', '...')
    .replace(/\s+/g, ' ')
    .replace(/ (?=[:;!?])/g, '')
}

/** One word, whatever its case. */
export function plainWord(word: string): string {
  return word.normalize('NFC').replaceAll('\u00ad', '').toLowerCase()
}
