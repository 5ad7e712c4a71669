import type { Grapheme, Word } from '../analysis.ts'

/**
 * The full analysis of one word as one line: its written syllables, then its graphemes with their phonemes (IPA).
 *
 *     en·fant: en=ɑ̃ f an=ɑ̃ (t)
 *
 * Silent letters stand in parentheses; a letter alone has its own sound, that of `OWN_SOUNDS`. A hyphen or apostrophe
 * inside a word stays with the letter before it. What is said when the letters do not tell it follows between « », then
 * a sign tells what decided: `*` the sentence, `!` a lexicon, `?` a guess. A rule and a listed exception have no sign:
 * which of them knows a word is no fact of French.
 */
export function writeWord({ syllables, graphemes, said, source }: Word): string {
  const parts = [syllables.join('·') + ':', ...graphemes.map(writeGrapheme)]
  if (said !== null) parts.push(`«${said}»`)
  if (SIGNS[source] !== '') parts.push(SIGNS[source])
  return parts.join(' ')
}

/** The word that a line of `writeWord` is about. */
export function wordOf(line: string): string {
  return line.slice(0, line.indexOf(': ')).replaceAll('·', '')
}

/** What is heard in the word that a line of `writeWord` is about. */
export function soundsOf(line: string): string {
  const graphemes = line.slice(line.indexOf(': ') + 2).replaceAll(/«.*»|[*!?]$|\([^)]*\)/g, '')
  return graphemes
    .split(' ')
    .map((grapheme) =>
      grapheme.includes('=') ? grapheme.slice(grapheme.indexOf('=') + 1) : soundOf(grapheme),
    )
    .join('')
}

const SIGNS = { rule: '', exception: '', context: '*', lexicon: '!', guess: '?' } as const

/** Letters that need not say their sound: the one sound that a child learns for them first. e, o, u, c, q, x, y say theirs. */
const OWN_SOUNDS: Readonly<Record<string, string>> = {
  a: 'a', b: 'b', d: 'd', é: 'e', è: 'ɛ', ê: 'ɛ', f: 'f', g: 'ɡ', i: 'i', j: 'ʒ', k: 'k', l: 'l', m: 'm', n: 'n', p: 'p', r: 'ʁ', s: 's', t: 't', v: 'v',
  z: 'z',
} // prettier-ignore

function soundOf(letter: string): string {
  return OWN_SOUNDS[letter.toLowerCase()] ?? ''
}

function writeGrapheme({ letters, phonemes }: Grapheme): string {
  if (phonemes === '') return `(${letters})`
  return soundOf(letters) === phonemes ? letters : `${letters}=${phonemes}`
}
