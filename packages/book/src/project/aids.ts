import { isSoundKey, type SoundKey } from '@trousseau/french/sounds'

/** Which aids a reader has on. Plain data: kept on the device, sent to the server, baked into an edition. */
export interface Aids {
  /** Syllables in two alternating inks. */
  syllables: boolean
  /** Letters that are not heard, paler. */
  silent: boolean
  /** Families of sounds to show. */
  sounds: readonly SoundKey[]
  /** Breath groups, set apart. */
  groups: boolean
  /** Consonants heard between two words. */
  liaisons: boolean
}

export const noAids: Aids = { syllables: false, silent: false, sounds: [], groups: false, liaisons: false }

/** True when at least one aid is on, so that the text's reading structure is needed. */
export function anyAid(aids: Aids): boolean {
  return aids.syllables || aids.silent || aids.groups || aids.liaisons || aids.sounds.length > 0
}

const switches = ['syllables', 'silent', 'groups', 'liaisons'] as const

/** Aids as one short word fit for a cookie or an address: `syllables.silent.sound-ou`; empty when none is on. */
export function encodeAids(aids: Aids): string {
  const on: string[] = switches.filter((name) => aids[name])
  return [...on, ...aids.sounds.map((key) => `sound-${key}`)].join('.')
}

/** The inverse of `encodeAids`. What is unknown is left aside: an old cookie never breaks a page. */
export function decodeAids(encoded: string): Aids {
  const parts = new Set(encoded.split('.'))
  const sounds: SoundKey[] = []
  for (const part of parts) {
    const key = part.startsWith('sound-') ? part.slice('sound-'.length) : ''
    if (isSoundKey(key)) sounds.push(key)
  }
  return {
    syllables: parts.has('syllables'),
    silent: parts.has('silent'),
    groups: parts.has('groups'),
    liaisons: parts.has('liaisons'),
    sounds,
  }
}
