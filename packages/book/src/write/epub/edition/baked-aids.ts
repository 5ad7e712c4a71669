import type { SoundKey } from '@trousseau/french/sounds'

/** How syllables are told apart: two inks by turns, an arc beneath each, a thin stroke between them. */
export type SyllableSign = 'inks' | 'arcs' | 'strokes'

/** The aids of an edition, written into its markup for reading systems that know nothing of layers. */
export interface BakedAids {
  /** None: syllables are not shown. */
  syllables: readonly SyllableSign[]
  /** Letters that are not heard, paler. */
  silent: boolean
  /** Families of sounds to show, each in its own way, in this order. */
  sounds: readonly SoundKey[]
  /** Breath groups, a stroke after each. */
  groups: boolean
  /** An arc between two words where a consonant is heard. */
  liaisons: boolean
}

export const noBakedAids: BakedAids = {
  syllables: [],
  silent: false,
  sounds: [],
  groups: false,
  liaisons: false,
}

/** True when at least one aid is to be written, so that the text's reading structure is needed. */
export function anyBakedAid(aids: BakedAids): boolean {
  return showsPieces(aids) || aids.groups || aids.liaisons
}

/** True when words are shown in pieces. */
export function showsPieces({ syllables, silent, sounds }: BakedAids): boolean {
  return syllables.length > 0 || silent || sounds.length > 0
}

/** True when pieces differ in ink, so that a word's own letters make room for them. */
export function paintsLetters({ syllables, silent, sounds }: BakedAids): boolean {
  return syllables.includes('inks') || silent || sounds.length > 0
}
