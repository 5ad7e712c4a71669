import { commonWords, guessLanguage, languageTag, primaryLanguage } from '../language.ts'

/** How many characters of a document are said to be in each language (BCP 47 tag). */
export type LanguageTally = Map<string, number>

/**
 * Word processors write a language into every document, whoever typed what in it. The language that most of the text is
 * said to be in is believed unless its words speak clearly for another one.
 */
export function bookLanguage(tally: LanguageTally, text: string): string {
  const shares = new Map<string, number>()
  for (const [tag, count] of tally) {
    const primary = primaryLanguage(tag)
    shares.set(primary, (shares.get(primary) ?? 0) + count)
  }
  const primary = [...shares].sort((a, b) => b[1] - a[1])[0]?.[0]
  if (primary === undefined || isOther(text, primary)) return guessLanguage(text)
  const tags = [...tally].filter(([tag]) => primaryLanguage(tag) === primary)
  return tags.sort((a, b) => b[1] - a[1])[0]?.[0] ?? primary
}

/** Whether a passage may be in `claimed`: not when its words are plainly those of the book's own language. */
export function isBelievable(passage: string, claimed: string, book: string): boolean {
  const own = commonWords(passage, primaryLanguage(book))
  if (own === 0) return true
  const other = commonWords(passage, primaryLanguage(claimed))
  const words = passage.match(/\p{L}+/gu)?.length ?? 0
  return other > own || (other === 0 && own < words * 0.15)
}

/** The words are, many times over, those of another language than `said`. */
function isOther(text: string, said: string): boolean {
  const guess = guessLanguage(text)
  if (guess === said) return false
  const sample = text.slice(0, 40_000)
  const found = commonWords(sample, guess)
  const words = sample.match(/\p{L}+/gu)?.length ?? 0
  return found > 4 && found > words * 0.1 && found > commonWords(sample, said) * 2
}

/** A language as word processors write it, or null for none (`x-none`, `zxx`, empty). */
export function statedLanguage(given: string | undefined): string | null {
  return given === undefined || /^(x-|none|zxx)/i.test(given) ? null : languageTag(given)
}

const SCRIPTS: [RegExp, RegExp, string][] = [
  [/\p{Script=Arabic}/u, /^(ar|fa|ur|ps|ckb|ug|sd|ku|azb|prs)$/, 'ar'],
  [/\p{Script=Hebrew}/u, /^(he|yi|lad)$/, 'he'],
  [/[\p{Script=Hiragana}\p{Script=Katakana}]/u, /^ja$/, 'ja'],
  [/\p{Script=Hangul}/u, /^ko$/, 'ko'],
  [/\p{Script=Han}/u, /^(zh|ja|ko|yue)$/, 'zh'],
]

/** Language of a text whose letters belong to other scripts than ours: the stated one that is written so, else the script's own. */
export function languageOfScript(text: string, stated: readonly (string | null)[]): string | null {
  for (const [script, languages, usual] of SCRIPTS) {
    if (!script.test(text)) continue
    return stated.find((tag) => tag !== null && languages.test(primaryLanguage(tag))) ?? usual
  }
  return null
}
