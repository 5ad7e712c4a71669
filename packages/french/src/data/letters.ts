/** The alphabet the rules are written in: every letter has a small number, so that a set of letters is two bit masks. */
export const LETTERS = 'abcdefghijklmnopqrstuvwxyzàâäéèêëîïôöùûüÿçœæñ'

/** Number of the edge of a word (or of a part of a compound). */
export const EDGE = 0
/** Numbers of the marks that stand inside a word without a sound. */
export const APOSTROPHE = 46
export const HYPHEN = 47
/** Number of a letter that no rule knows. */
export const FOREIGN = 48
/** How many numbers there are. */
export const NUMBERS = 49

/** Letters of other languages, read as their nearest French letter. */
export const NEAREST: Readonly<Record<string, string>> = {
  ø: 'ö', ð: 'd', þ: 't', ß: 's', ł: 'l', đ: 'd', ħ: 'h', ı: 'i', ĸ: 'k', ŧ: 't', ŋ: 'n', ſ: 's',
} // prettier-ignore

/** Vowel letters. */
export const VOWELS = 'aeiouyàâäéèêëîïôöùûüÿœæ'
/** Consonants that join a following l or r. */
export const JOINING = 'bcdfgkptv'

/** Classes used in the contexts of rules, by their one-letter name. */
export const CLASSES: Readonly<Record<string, string>> = {
  /** vowel letters */
  V: VOWELS,
  /** consonant letters */
  C: 'bcdfghjklmnpqrstvwxzçñ',
  /** vowels before which c is /s/ and g is /ʒ/ */
  E: 'eiyéèêëîïæ',
  /** what leaves a nasal vowel before it nasal: a consonant but n, m, h, or the edge of the word */
  N: '#bcdfgjklpqrstvwxzç',
  /** consonants that join a following l or r */
  B: JOINING,
  /** l and r */
  L: 'lr',
}

const numbers = new Map<string, number>(Array.from(LETTERS, (letter, i) => [letter, i + 1]))

/** Number of one letter in lower case: `FOREIGN` when it is not of the alphabet. */
export function letterNumber(letter: string): number {
  return numbers.get(letter) ?? FOREIGN
}
