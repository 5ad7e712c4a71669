import type { Peer } from '../peer.ts'

/** `hyphen` with its French patterns. Words of less than five letters are cut too: it leaves them whole by itself. */
export const hyphen: Peer = {
  name: 'hyphen',
  async load() {
    const { hyphenateSync } = (await import('hyphen/fr/index.js')).default
    const cut = (text: string) => hyphenateSync(text, { hyphenChar: '-', minWordLength: 2 })
    return {
      read: (paragraphs) => paragraphs.map(cut),
      syllables: (words) => words.map(cut),
    }
  },
}
