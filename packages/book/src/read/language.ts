/** A language tag in its usual form (`fr_FR` becomes `fr-FR`), or null when it is none (BCP 47, by `Intl`). */
export function languageTag(given: string | undefined): string | null {
  const trimmed = given?.trim().replaceAll('_', '-')
  if (trimmed === undefined || trimmed === '' || /^(und|mul|zxx|unknown)$/i.test(trimmed)) return null
  try {
    return Intl.getCanonicalLocales(trimmed)[0] ?? null
  } catch {
    return null // not a language tag
  }
}

/** Language without country or script: `fr` for `fr-FR`. */
export function primaryLanguage(tag: string): string {
  return tag.split('-', 1)[0]?.toLowerCase() ?? tag
}

const NAMES: Record<string, string> = {
  french: 'fr',
  français: 'fr',
  english: 'en',
  german: 'de',
  spanish: 'es',
  italian: 'it',
  latin: 'la',
  portuguese: 'pt',
  dutch: 'nl',
}

/** Tag of a language by its English name, as files of Project Gutenberg give it. */
export function languageByName(name: string): string | null {
  return NAMES[name.trim().toLowerCase()] ?? null
}

/** Words so common in one language and absent from the others that a page of text tells by them. */
const COMMON: Record<string, RegExp> = {
  fr: /(?<!\p{L})(et|est|les|des|une|dans|qui|que|pour|pas|sur|avec|elle|vous|nous|était)(?!\p{L})/giu,
  en: /(?<!\p{L})(the|and|of|to|was|that|his|with|for|you|they|had|have|is|are)(?!\p{L})/giu,
  es: /(?<!\p{L})(el|los|las|que|una|por|con|para|del|pero|como|muy|ella|había|y)(?!\p{L})/giu,
  de: /(?<!\p{L})(der|die|das|und|ist|nicht|ein|eine|mit|war|sich|auf|den|ich|sie)(?!\p{L})/giu,
  it: /(?<!\p{L})(il|che|di|non|una|per|con|gli|della|era|sono|come|più|anche|nel)(?!\p{L})/giu,
}

/** How many of the most common words of a language a text holds; 0 for a language whose words are not known here. */
export function commonWords(text: string, language: string): number {
  const words = Object.hasOwn(COMMON, language) ? COMMON[language] : undefined
  return words === undefined ? 0 : (text.match(words)?.length ?? 0)
}

/** Best guess of a text's language; `fr`, the language of this library, when nothing speaks against it. */
export function guessLanguage(text: string): string {
  const sample = text.slice(0, 40_000)
  let best = 'fr'
  let most = sample.match(COMMON['fr'] ?? /$^/)?.length ?? 0
  for (const [language, words] of Object.entries(COMMON)) {
    const count = sample.match(words)?.length ?? 0
    if (count > most * 1.3) [best, most] = [language, count]
  }
  return best
}
