/**
 * Families of French sounds, as they are taught in the first years of school: what a reader may choose to see
 * coloured. Keys are stable: they may name CSS classes and be kept in preferences.
 */
const families = {
  a: { phonemes: ['a', 'ɑ'], label: 'a', example: 'ami' },
  i: { phonemes: ['i'], label: 'i', example: 'lit' },
  u: { phonemes: ['y', 'ɥ'], label: 'u', example: 'lune' },
  o: { phonemes: ['o', 'ɔ'], label: 'o', example: 'moto' },
  e: { phonemes: ['ə'], label: 'e', example: 'petit' },
  'e-acute': { phonemes: ['e'], label: 'é', example: 'vélo' },
  'e-grave': { phonemes: ['ɛ', 'ɛː'], label: 'è', example: 'mère' },
  eu: { phonemes: ['ø', 'œ'], label: 'eu', example: 'feu' },
  ou: { phonemes: ['u', 'w'], label: 'ou', example: 'loup' },
  oi: { phonemes: ['wa', 'wɑ', 'waj'], label: 'oi', example: 'roi' },
  oin: { phonemes: ['wɛ̃'], label: 'oin', example: 'loin' },
  an: { phonemes: ['ɑ̃'], label: 'an', example: 'maman' },
  in: { phonemes: ['ɛ̃', 'œ̃'], label: 'in', example: 'lapin' },
  on: { phonemes: ['ɔ̃'], label: 'on', example: 'pont' },
  ill: { phonemes: ['j', 'ij'], label: 'ill', example: 'fille' },
  p: { phonemes: ['p'], label: 'p', example: 'papa' },
  b: { phonemes: ['b'], label: 'b', example: 'bébé' },
  t: { phonemes: ['t'], label: 't', example: 'tapis' },
  d: { phonemes: ['d'], label: 'd', example: 'dame' },
  k: { phonemes: ['k'], label: 'c', example: 'café' },
  g: { phonemes: ['ɡ'], label: 'g', example: 'gare' },
  f: { phonemes: ['f'], label: 'f', example: 'fête' },
  v: { phonemes: ['v'], label: 'v', example: 'vache' },
  s: { phonemes: ['s'], label: 's', example: 'soleil' },
  z: { phonemes: ['z'], label: 'z', example: 'rose' },
  ch: { phonemes: ['ʃ', 'tʃ'], label: 'ch', example: 'chat' },
  j: { phonemes: ['ʒ', 'dʒ'], label: 'j', example: 'jardin' },
  m: { phonemes: ['m'], label: 'm', example: 'main' },
  n: { phonemes: ['n'], label: 'n', example: 'nez' },
  gn: { phonemes: ['ɲ', 'nj'], label: 'gn', example: 'montagne' },
  l: { phonemes: ['l'], label: 'l', example: 'lapin' },
  r: { phonemes: ['ʁ'], label: 'r', example: 'rat' },
  x: { phonemes: ['ks', 'ɡz'], label: 'x', example: 'taxi' },
} as const satisfies Record<string, { phonemes: readonly string[]; label: string; example: string }>

/** Key of a family of sounds. */
export type SoundKey = keyof typeof families

/** A family of sounds that a reader may choose. */
export interface SoundFamily {
  key: SoundKey
  /** How a class writes it most often. */
  label: string
  /** A word in which it is heard. */
  example: string
}

/** All families, in the order in which a panel may show them: vowels first. */
export const soundFamilies: readonly SoundFamily[] = (Object.keys(families) as SoundKey[]).map((key) => ({
  key,
  label: families[key].label,
  example: families[key].example,
}))

const byPhonemes = new Map<string, SoundKey>()
for (const { key } of soundFamilies)
  for (const phonemes of families[key].phonemes) byPhonemes.set(phonemes, key)

/** The family of a grapheme's `phonemes` (IPA), or null when it is silent or belongs to none. */
export function familyOf(phonemes: string): SoundKey | null {
  return byPhonemes.get(phonemes) ?? byPhonemes.get(phonemes.replace(/g/g, 'ɡ').replace(/[rʀ]/g, 'ʁ')) ?? null
}

/** Whether a string, such as one kept in preferences, is the key of a family. */
export function isSoundKey(key: string): key is SoundKey {
  return Object.prototype.hasOwnProperty.call(families, key)
}
