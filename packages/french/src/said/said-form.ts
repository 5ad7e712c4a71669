import type { Grapheme } from '../analysis.ts'
import { CAPITALS, PROPER, asksOf } from './asks.ts'
import { NO_AMBIGUITY, ambiguityOf } from '../grammar/homographs.ts'
import { linksOf } from '../grammar/liaisons.ts'
import { lastNumeral, rolesOf } from '../grammar/little-words.ts'
import { PLURAL_ENDING } from '../grammar/roles.ts'
import type { Form } from '../spelling/form.ts'
import { vowelOpens } from '../spelling/opening.ts'
import { UNKNOWN } from '../spelling/pieces.ts'
import type { Said } from './said.ts'
import { soundOf } from '../spelling/sounds.ts'

/**
 * The form of a word that is not said as its letters tell. It stays whole, but an acronym that is spelt has a grapheme
 * and a syllable for each letter. A number links to what follows as its last word does: 22 ans, 6 heures. `sounds` gives
 * the phonemes of the i-th word.
 */
export function saidForm(text: string, said: Said, sounds: (word: string, i: number) => string): Form {
  const { words, kind } = said
  const phonemes = words.map(sounds)
  const letters = kind === 'letters' ? (text.match(/\p{L}[^\p{L}]*/gu) ?? []) : []
  const graphemes: Grapheme[] =
    letters.length === words.length && letters.join('') === text
      ? letters.map((letter, i) => ({ letters: letter, phonemes: phonemes[i]! }))
      : [{ letters: text, phonemes: phonemes.join('') }]
  const plain = words[0]!
  const form = {
    ...wholeForm(text, '', 1),
    graphemes,
    syllables: graphemes.map((grapheme) => grapheme.letters),
    said: words.join('-'),
    source: SOURCES[kind],
    beats: phonemes.reduce((sum, sound) => sum + soundOf(sound).beats, 0),
    opensOnVowel: kind !== 'number' && vowelOpens(plain),
    asks: asksOf(text, text.toLowerCase(), 0) & ~(CAPITALS | PROPER),
  } satisfies Form
  if (kind === 'number') {
    const last = lastNumeral(words.at(-1)!)
    return { ...form, plain: last, links: linksOf(last, 0), ambiguity: ambiguityOf(last) }
  }
  if (kind !== 'listed') return form
  const plural = /s(?:-|$)/.test(plain) ? PLURAL_ENDING : 0
  const roles = rolesOf(plain) | plural
  return { ...form, plain, roles, links: linksOf(plain, roles) }
}

const SOURCES = { letters: 'rule', number: 'rule', listed: 'exception', address: 'guess' } as const

/** A word that stays one piece. */
export function wholeForm(text: string, phonemes: string, beats: number): Form {
  return {
    text,
    plain: text.toLowerCase(),
    graphemes: [{ letters: text, phonemes }],
    syllables: [text],
    said: null,
    source: phonemes === UNKNOWN ? 'guess' : 'rule',
    beats: Math.max(beats, soundOf(phonemes).beats),
    roles: 0,
    breath: -1,
    elided: false,
    capital: false,
    opensOnVowel: false,
    links: 0,
    ambiguity: NO_AMBIGUITY,
    asks: 0,
    given: undefined,
    other: undefined,
  }
}
