import type { Peer } from '../peer.ts'

/**
 * `hypher` with the patterns of `hyphenation.fr`. Words of less than five letters are cut too, and two letters may stand
 * after a cut, as for `hyphen`: it finds more syllables so.
 */
export const hypher: Peer = {
  name: 'hypher + hyphenation.fr',
  async load() {
    const [{ default: Hypher }, { default: patterns }] = await Promise.all([
      import('hypher'),
      import('hyphenation.fr'),
    ])
    const engine = new Hypher({ ...patterns, rightmin: 2 })
    return {
      read: (paragraphs) => paragraphs.map((paragraph) => engine.hyphenateText(paragraph, 1)),
      syllables: (words) => words.map((word) => engine.hyphenate(word).join('-')),
    }
  },
}
