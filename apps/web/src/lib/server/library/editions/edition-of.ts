import type { Edition } from '@trousseau/book'
import type { EditionName } from '../model.ts'

/** What each edition shows to reading systems that know nothing of layers. */
export const editionOf: Record<EditionName, Edition> = {
  simple: {},
  syllabes: { aids: { syllables: ['inks'], silent: true } },
  lexique: { glossary: { atTheEnd: true } },
}
