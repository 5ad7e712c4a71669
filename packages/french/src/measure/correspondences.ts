import type { Grapheme, Word } from '../analysis.ts'
import { stages } from '../data/progression.ts'

/** What a reader learns in one go: these letters make this sound. */
export interface Correspondence {
  /** `ou:u`, `t:-`: what `Learnt` holds. */
  name: string
  /** In lower case, without apostrophe, hyphen or soft hyphen. */
  letters: string
  /** IPA; empty when the letters are silent. */
  phonemes: string
}

/** One correspondence of the usual teaching order. */
export interface TaughtCorrespondence extends Correspondence {
  /** When it is taught, from 1. */
  stage: number
}

/** What a person can read with. */
export interface Learnt {
  /** Names of correspondences: `ou:u`, `t:-`. */
  correspondences: ReadonlySet<string>
  /** Words known by heart, in lower case, without apostrophe: `est`, `dans`, `l`. */
  words: ReadonlySet<string>
}

let taught: readonly TaughtCorrespondence[] | undefined
let places: Map<string, number> | undefined
let wordStages: Map<string, number> | undefined

/** The usual order of teaching, first to last. Where it comes from stands in data/progression.ts. */
export function progression(): readonly TaughtCorrespondence[] {
  return (taught ??= stages.flatMap((stage, i) =>
    stage.correspondences.split(' ').map((name) => {
      const [letters = '', phonemes = ''] = name.split(':')
      return { name, letters, phonemes: phonemes === '-' ? '' : phonemes, stage: i + 1 }
    }),
  ))
}

/** What is known at the end of a stage (1 to 6) of the usual order; 0 is nothing at all. */
export function learntBy(stage: number): Learnt {
  const known = progression().filter((correspondence) => correspondence.stage <= stage)
  const words = stages.slice(0, Math.max(0, stage)).flatMap((each) => each.words.split(' '))
  return { correspondences: new Set(known.map(({ name }) => name)), words: new Set(words) }
}

/** The place of a correspondence in the usual order, from 0; `undefined` when it is not there (the _ea_ of _leader_). */
export function placeOf(name: string): number | undefined {
  places ??= new Map(progression().map((correspondence, i) => [correspondence.name, i]))
  return places.get(name)
}

/** When a correspondence is taught, from 1; `undefined` when it is not in the usual order. */
export function stageOf(name: string): number | undefined {
  const place = placeOf(name)
  return place === undefined ? undefined : progression()[place]!.stage
}

/** The stage at which a word (as `bareLetters` gives it) is known by heart. */
export function stageOfWord(word: string): number | undefined {
  wordStages ??= new Map(stages.flatMap(({ words }, i) => words.split(' ').map((each) => [each, i + 1])))
  return wordStages.get(word)
}

/** Words spelt alike share their graphemes: they are named once. */
const named = new WeakMap<readonly Grapheme[], readonly Correspondence[]>()

/**
 * The correspondences that a word asks for, one for each grapheme. Silent letters side by side (the _ts_ of _enfants_)
 * are taught one by one, but for the _ent_ of verbs.
 */
export function correspondencesOf(graphemes: readonly Grapheme[]): readonly Correspondence[] {
  let found = named.get(graphemes)
  if (found === undefined) named.set(graphemes, (found = graphemes.flatMap(nameGrapheme)))
  return found
}

function nameGrapheme({ letters, phonemes }: Grapheme): Correspondence[] {
  const bare = bareLetters(letters)
  if (bare === '') return []
  if (phonemes !== '') return [{ name: `${bare}:${phonemes}`, letters: bare, phonemes }]
  const parts = bare === 'ent' ? [bare] : Array.from(bare)
  return parts.map((part) => ({ name: `${part}:-`, letters: part, phonemes: '' }))
}

/** Letters as they are taught: in lower case, without what stands between them. */
export function bareLetters(text: string): string {
  return text
    .normalize('NFC')
    .toLowerCase()
    .replace(/[^\p{L}\p{M}]/gu, '')
}

/**
 * Whether a word is read from its letters: not a number, an abbreviation or an acronym, but a word in capitals that lack
 * their accents (ELEVE, said élève) is.
 */
export function isReadByLetters({ text, said }: Pick<Word, 'text' | 'said'>): boolean {
  return said === null || withoutAccents(said) === withoutAccents(text)
}

function withoutAccents(text: string): string {
  return bareLetters(text).replaceAll('œ', 'oe').normalize('NFD').replace(/\p{M}/gu, '')
}
