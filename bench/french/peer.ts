/** What is compared: the engine and its peers, each behind the same few functions. */

export interface Peer {
  /** As the table shows it. */
  name: string
  /** Loads it, patterns included: what it does is counted in its time. */
  load(): Promise<Reader>
}

export interface Reader {
  /** Does the peer’s whole work on paragraphs, and returns something that depends on all of it. */
  read(paragraphs: readonly string[]): unknown
  /** Words cut by hyphens, one answer a word; absent when the peer does not cut words. */
  syllables?(words: readonly string[]): string[]
  /** Phonemes in IPA, one answer a word; absent when the peer does not speak. */
  phonemes?(words: readonly string[]): string[]
}

export const peerNames = ['trousseau', 'hyphen', 'hypher', 'espeak-ng'] as const

export type PeerName = (typeof peerNames)[number]

/** The peer of this name; its library is not loaded yet. */
export async function peerCalled(name: PeerName): Promise<Peer> {
  switch (name) {
    case 'trousseau':
      return (await import('./peers/trousseau.ts')).trousseau
    case 'hyphen':
      return (await import('./peers/hyphen.ts')).hyphen
    case 'hypher':
      return (await import('./peers/hypher.ts')).hypher
    case 'espeak-ng':
      return (await import('./peers/espeak-ng.ts')).espeakNg
  }
}
