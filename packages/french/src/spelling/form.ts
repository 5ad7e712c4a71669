import type { AnalyseOptions, Grapheme, Source } from '../analysis.ts'
import { ambiguityOf, NO_AMBIGUITY, type Ambiguity } from '../grammar/homographs.ts'
import { mayLink } from '../grammar/liaisons.ts'
import { rolesOf, PLURAL_ENDING, VERB_ENDING } from '../grammar/roles.ts'
import { UNKNOWN, align, type Alignment, type Hint } from './align.ts'
import { vowelOpens } from './opening.ts'
import { LONGEST, fold, lettersOf, type Folded } from './fold.ts'
import { APOSTROPHE } from '../data/letters.ts'
import { isVowel } from './rules.ts'
import { saidAs } from './said.ts'
import { beatsOf } from './sounds.ts'
import { syllableStarts } from './syllables.ts'

/** How one spelling is read, and what its letters alone tell of it. All the words of a text spelt alike share one. */
export interface Form {
  text: string
  /** Lower case, composed letters, without an apostrophe at the end. */
  plain: string
  graphemes: readonly Grapheme[]
  syllables: readonly string[]
  /** What is said for it, in words joined by hyphens, when its letters do not tell. */
  said: string | null
  source: Source
  /** How many vowels are heard. */
  beats: number
  /** What it may be in a sentence: bits of grammar/roles.ts. */
  roles: number
  /** What it may be for a breath group: bits of grammar/breath-kinds.ts, 0 until they are asked for. */
  breath: number
  elided: boolean
  capital: boolean
  /** Whether a liaison may be made before it. */
  opensOnVowel: boolean
  /** Whether a liaison may be made after it. */
  mayLink: boolean
  /** Whether a sentence may ask for another reading. */
  ambiguity: Ambiguity
  /** That other reading, once it has been asked for. */
  other: Form | undefined
}

/** Reads one word as it stands in a text; `hint` is what its sentence says of it. */
export function readForm(text: string, options: AnalyseOptions, hint?: Hint): Form {
  if (text.length > LONGEST) return wholeForm(text, UNKNOWN, 1)
  const said = saidAs(text)
  if (said !== undefined) return saidForm(text, said, options, hint)
  const word = fold(text)
  const plain = lettersOf(word)
  const alignment = align(word, hint)
  if (alignment.sounds.every((sound) => sound === UNKNOWN)) return wholeForm(text, UNKNOWN, 1)
  mergeSilent(word, alignment)
  const cuts = syllableStarts(word, alignment, options)
  const elided = word.codes[word.length - 1] === APOSTROPHE
  const roles = rolesOf(plain) | endingRoles(plain, alignment)
  const graphemes = alignment.starts.map((start, g) => ({
    letters: textBetween(text, word, start, alignment.starts[g + 1]),
    phonemes: alignment.sounds[g]!,
  }))
  return {
    text,
    plain,
    graphemes,
    syllables: cuts.map((start, i) => textBetween(text, word, start, cuts[i + 1])),
    said: null,
    source: hint !== undefined ? 'context' : alignment.exceptional ? 'exception' : 'rule',
    beats: alignment.sounds.reduce((sum, sound) => sum + beatsOf(sound), 0),
    roles,
    breath: 0,
    elided,
    capital: text[0] !== text[0]!.toLowerCase(),
    opensOnVowel: vowelOpens(plain),
    mayLink: mayLink(plain, roles),
    ambiguity: elided ? NO_AMBIGUITY : ambiguityOf(plain),
    other: undefined,
  }
}

/** A number, an abbreviation or an acronym. A number counts what follows as its last word does: 22 ans, 6 heures. */
function saidForm(text: string, said: readonly string[], options: AnalyseOptions, hint?: Hint): Form {
  const last = said.length - 1
  const phonemes = said.map((word, i) => soundsOf(word, options, i === last ? hint : undefined)).join('')
  const form = { ...wholeForm(text, phonemes, said.length), said: said.join('-') }
  if (!/^[\d\s.]+$/u.test(text)) return { ...form, opensOnVowel: said.length > 1 && vowelOpens(said[0]!) }
  const plain = said[last]!
  return { ...form, plain, mayLink: mayLink(plain, 0), ambiguity: ambiguityOf(plain) }
}

function wholeForm(text: string, phonemes: string, beats: number): Form {
  return {
    text,
    plain: text.toLowerCase(),
    graphemes: [{ letters: text, phonemes }],
    syllables: [text],
    said: null,
    source: phonemes === UNKNOWN ? 'guess' : 'rule',
    beats: Math.max(beats, beatsOf(phonemes)),
    roles: 0,
    breath: 0,
    elided: false,
    capital: false,
    opensOnVowel: false,
    mayLink: false,
    ambiguity: NO_AMBIGUITY,
    other: undefined,
  }
}

function soundsOf(word: string, options: AnalyseOptions, hint?: Hint): string {
  return readForm(word, options, hint)
    .graphemes.map((grapheme) => grapheme.phonemes)
    .join('')
}

function endingRoles(plain: string, alignment: Alignment): number {
  if (plain.length < 3) return 0
  if (plain.endsWith('ent')) {
    return alignment.sounds.at(-1) === '' && alignment.starts.at(-1) === plain.length - 3 ? VERB_ENDING : 0
  }
  return plain.endsWith('s') || plain.endsWith('x') ? PLURAL_ENDING : 0
}

/** Silent consonants side by side are one grapheme: the ts of enfants. */
function mergeSilent(word: Folded, { starts, sounds }: Alignment): void {
  for (let g = starts.length - 1; g > 0; g--) {
    if (sounds[g] !== '' || sounds[g - 1] !== '') continue
    if (isVowel(word.codes[starts[g]!]!) || isVowel(word.codes[starts[g]! - 1]!)) continue
    starts.splice(g, 1)
    sounds.splice(g, 1)
  }
}

function textBetween(text: string, word: Folded, from: number, to: number | undefined): string {
  return text.slice(word.starts[from], to === undefined || to >= word.length ? text.length : word.starts[to])
}
