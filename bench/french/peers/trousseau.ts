import { pathToFileURL } from 'node:url'
import type * as French from '@trousseau/french'
import type { Peer } from '../peer.ts'

/** The engine as it is published, one file of JavaScript: its path is in `TROUSSEAU_FRENCH`. */
export const trousseau: Peer = {
  name: '@trousseau/french',
  async load() {
    const file = process.env.TROUSSEAU_FRENCH
    if (file === undefined) throw new Error('TROUSSEAU_FRENCH must hold the path of the built engine')
    const { analyse } = (await import(pathToFileURL(file).href)) as typeof French
    const words = (text: string) => analyse(text).words
    return {
      read: (paragraphs) => paragraphs.map((paragraph) => analyse(paragraph)),
      syllables: (list) =>
        list.map((word) =>
          words(word)
            .flatMap(({ syllables }) => syllables)
            .join('-'),
        ),
      phonemes: (list) =>
        list.map((word) =>
          words(word)
            .flatMap(({ graphemes }) => graphemes.map(({ phonemes }) => phonemes))
            .join(''),
        ),
    }
  },
}
