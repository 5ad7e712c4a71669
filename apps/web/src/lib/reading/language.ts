/** The language of words on a page that is itself in French: a `lang` attribute, or none for French. */
export function languageUnlessFrench(tag: string): string | undefined {
  return /^fr(-|$)/i.test(tag) ? undefined : tag
}
