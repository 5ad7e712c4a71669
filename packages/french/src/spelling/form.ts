import type { AnalyseOptions, Grapheme, Source } from '../analysis.ts'
import { APOSTROPHE, HYPHEN } from '../data/letters.ts'
import { ambiguityOf, NO_AMBIGUITY, type Ambiguity } from '../grammar/homographs.ts'
import { linksOf } from '../grammar/liaisons.ts'
import { asksOf } from '../said/asks.ts'
import { rolesOf } from '../grammar/little-words.ts'
import { PLURAL_ENDING, VERB_ENDING } from '../grammar/roles.ts'
import { align, type Alignment, type Hint } from './align.ts'
import { LONGEST, fold, lettersOf, type Folded } from './fold.ts'
import { isForeign } from './guess.ts'
import { namedIn, type Lexicon, type Named } from './lexicon.ts'
import { respelt, withAccents } from '../said/capitals.ts'
import { vowelOpens } from './opening.ts'
import { UNKNOWN, pieceOf } from './pieces.ts'
import { isVowel } from './rules.ts'
import { saidForm, wholeForm } from '../said/said-form.ts'
import { saidAs, type Said } from '../said/said.ts'
import { SILENT } from './sounds.ts'
import { findSyllables, givenSyllables, type Cuts } from './syllables.ts'

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
  /** What it may be for a breath group: bits of breath/kinds.ts, -1 until they are asked for. */
  breath: number
  elided: boolean
  capital: boolean
  /** Whether a liaison may be made before it. */
  opensOnVowel: boolean
  /** What may call for a liaison after it: bits of grammar/liaisons.ts, 0 when none may be made. */
  links: number
  /** Whether a sentence may ask for another reading. */
  ambiguity: Ambiguity
  /** What its neighbours may change in what is said for it: bits of said/asks.ts. */
  asks: number
  /** What its neighbours said of it, where they did. */
  given: Said | null | undefined
  /** That other reading, once it has been asked for. */
  other: Form | undefined
}

/** Reads one word as it stands in a text; `hint` is what its sentence says of it. */
export function readForm(text: string, options: AnalyseOptions, hint?: Hint): Form {
  if (text.length > LONGEST) return wholeForm(text, UNKNOWN, 1)
  const word = fold(text)
  const named = options.lexicon && findNamed(options.lexicon, text, word)
  const special = named === undefined && mayBeSaid(word)
  const said = hint?.said === undefined ? (special ? saidAs(text) : undefined) : hint.said
  if (said !== undefined && said !== null) {
    const last = said.words.length - 1
    return saidForm(text, said, (part, i) => soundsOf(part, options, i === last ? hint : undefined))
  }
  if (word.changed === word.length && named === undefined) {
    const written = withAccents(text)
    if (written !== text) return respelt(readForm(written, options, hint), text)
  }
  const plain = lettersOf(word, text)
  const elided = word.codes[word.length - 1] === APOSTROPHE
  const alignment = align(word, plain, hint, named?.phonemes)
  if (isUnreadable(alignment)) return wholeForm(text, UNKNOWN, 1)
  mergeSilent(word, alignment)
  const syllables = syllablesOf(
    text,
    word,
    named?.cuts === undefined ? findSyllables(word, alignment, options) : givenSyllables(named.cuts),
  )
  const roles = rolesOf(plain) | endingRoles(plain, alignment)
  const mayAsk = named === undefined && !elided && (special || word.changed > 0 || plain[0] === 'x')
  return {
    text,
    plain,
    graphemes: graphemesOf(text, word, alignment),
    syllables,
    said: null,
    source: named === undefined ? sourceOf(word, text, plain, roles, alignment, hint) : 'lexicon',
    beats: countBeats(alignment),
    roles,
    breath: -1,
    elided,
    capital: word.changed > 0 && startsWithCapital(text),
    opensOnVowel: vowelOpens(plain),
    links: linksOf(plain, roles),
    ambiguity: elided || named?.phonemes !== undefined ? NO_AMBIGUITY : ambiguityOf(plain),
    asks: mayAsk ? asksOf(text, plain, roles & LITTLE) : 0,
    given: undefined,
    other: undefined,
  }
}

/** Roles of little words, not those that an ending alone gives. */
const LITTLE = ~(PLURAL_ENDING | VERB_ENDING)

function sourceOf(
  word: Folded,
  text: string,
  plain: string,
  roles: number,
  { exceptional }: Alignment,
  hint: Hint | undefined,
): Source {
  if (hint?.ending !== undefined || hint?.edits !== undefined) return 'context'
  if (exceptional) return 'exception'
  return (roles & LITTLE) === 0 && isForeign(text, plain, word.changed > 0) ? 'guess' : 'rule'
}

function startsWithCapital(text: string): boolean {
  return text[0] !== text[0]!.toLowerCase()
}

function findNamed(lexicon: Lexicon, text: string, word: Folded): Named | undefined {
  return namedIn(lexicon, lettersOf(word, text), startsWithCapital(text))
}

/** Whether a word may be a number, an abbreviation or an acronym: most words are neither short nor in capitals. */
function mayBeSaid({ changed, length, compound }: Folded): boolean {
  return (
    changed > 1 || length <= (changed === 1 ? LONGEST_TITLE : LONGEST_UNIT) || (changed === 1 && compound)
  )
}

/** Mlles */
const LONGEST_TITLE = 5
/** qqch */
const LONGEST_UNIT = 4

function isUnreadable({ count, pieces }: Alignment): boolean {
  for (let g = 0; g < count; g++) if (pieces[g]!.sound.phonemes !== UNKNOWN) return false
  return true
}

function countBeats({ count, pieces }: Alignment): number {
  let beats = 0
  for (let g = 0; g < count; g++) beats += pieces[g]!.sound.beats
  return beats
}

/** Sounds of a word that is said for another; plus is heard to its end when it is said for +. */
function soundsOf(word: string, options: AnalyseOptions, hint?: Hint): string {
  return readForm(word === 'plus' ? 'pluss' : word, options, { ...hint, said: null })
    .graphemes.map((grapheme) => grapheme.phonemes)
    .join('')
}

function endingRoles(plain: string, { count, starts, pieces }: Alignment): number {
  if (plain.length < 3) return 0
  const last = plain.charCodeAt(plain.length - 1)
  if (last === SMALL_S || last === SMALL_X) return PLURAL_ENDING
  if (last !== SMALL_T || !plain.endsWith('ent')) return 0
  const silent = pieces[count - 1]!.sound.kind === SILENT && starts[count - 1] === plain.length - 3
  return silent ? VERB_ENDING : 0
}

const SMALL_S = 0x73
const SMALL_T = 0x74
const SMALL_X = 0x78

/** Silent consonants side by side are one piece: the ts of enfants. */
function mergeSilent(word: Folded, alignment: Alignment): void {
  const { starts, pieces, count } = alignment
  let kept = 1
  for (let g = 1; g < count; g++) {
    const start = starts[g]!
    const piece = pieces[g]!
    const before = pieces[kept - 1]!
    if (
      piece.sound.kind === SILENT &&
      before.sound.kind === SILENT &&
      !isVowel(word.codes[start]!) &&
      !isVowel(word.codes[start - 1]!) &&
      word.codes[start - 1] !== HYPHEN
    ) {
      pieces[kept - 1] = pieceOf(before.grapheme.letters + piece.grapheme.letters, '')
      continue
    }
    starts[kept] = start
    pieces[kept] = piece
    kept++
  }
  alignment.count = kept
}

/** Words share their graphemes where the text writes the letters as they are: small, composed, with no mark between. */
function graphemesOf(text: string, word: Folded, { count, starts, pieces }: Alignment): Grapheme[] {
  const graphemes = new Array<Grapheme>(count)
  for (let g = 0; g < count; g++) {
    const start = starts[g]!
    const end = g + 1 < count ? starts[g + 1]! : word.length
    const { grapheme, length } = pieces[g]!
    graphemes[g] =
      word.compact && start >= word.changed && length === end - start
        ? grapheme
        : { letters: textBetween(text, word, start, end), phonemes: grapheme.phonemes }
  }
  return graphemes
}

function syllablesOf(text: string, word: Folded, { count, starts }: Cuts): string[] {
  if (count === 1) return [text]
  const syllables = new Array<string>(count)
  for (let s = 0; s < count; s++) {
    syllables[s] = textBetween(text, word, starts[s]!, s + 1 < count ? starts[s + 1]! : word.length)
  }
  return syllables
}

function textBetween(text: string, word: Folded, from: number, to: number): string {
  return text.slice(word.starts[from], to >= word.length ? text.length : word.starts[to])
}
