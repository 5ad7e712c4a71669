import type { Grapheme, Word } from '../analysis.ts'
import { stages } from '../data/progression.ts'
import {
  bareLetters,
  correspondencesOf,
  isReadByLetters,
  progression,
  stageOf,
  type Correspondence,
} from './correspondences.ts'
import { vowelsHeard } from './vowels.ts'

export interface WordDifficulty {
  /** How many letters it has. */
  letters: number
  /** How many syllables are said; a number or an abbreviation counts those of what is said. */
  syllables: number
  /** From 0 (each letter makes the sound it is expected to make) to nearly 1 (nothing does). */
  irregularity: number
}

// How sure a reader may be that letters make the sound they make here, by what is unusual in them: 1 is quite sure.

/** Lost with each stage: what is taught late is met less often, or depends on more. */
const LOST_PER_STAGE = 0.02
/** Letters that were taught with another sound long before: the ch of chorale, the en of chien. */
const SECOND_READING = 0.8
/** A silent consonant at the end that is no mark of plural or verb: chat, grand. */
const SILENT_END = 0.95
/** A consonant at the end that is heard where it is mostly silent: ours, net, index. */
const SOUNDED_END = 0.6
/** A silent consonant inside the word: compter, automne. */
const SILENT_INSIDE = 0.4
/** In no stage of the usual order: the on of monsieur. */
const UNTAUGHT = 0.4

/** Letters whose silence is expected: the mute e, the s and the ent of plurals, h. */
const EXPECTED_SILENT = new Set(['e:-', 's:-', 'ent:-', 'h:-'])
const OFTEN_SILENT = new Set(['s', 't', 'd', 'p', 'x', 'z', 'g'])
const GLIDES = /^[jɥw]$/

/**
 * What makes a word long or hard to foresee. Irregularity is one minus how foreseeable the word is as a whole: the
 * product, over its graphemes, of how sure a reader may be of their sound, from the place of each correspondence in the
 * usual order of teaching, silent letters, and letters read otherwise than usual. A number, an abbreviation or an acronym
 * has none: it is not read letter by letter.
 */
export function wordDifficulty(word: Pick<Word, 'text' | 'graphemes' | 'said'>): WordDifficulty {
  const foreseeable = isReadByLetters(word)
    ? partsOf(word.graphemes).reduce((product, part) => product * foreseen(part), 1)
    : 1
  return {
    letters: Array.from(bareLetters(word.text)).length,
    syllables: vowelsHeard(word.graphemes),
    irregularity: 1 - foreseeable,
  }
}

/** The parts of a compound, each with its own beginning and end: grand-mère. */
function partsOf(graphemes: readonly Grapheme[]): (readonly Correspondence[])[] {
  const parts: Grapheme[][] = [[]]
  for (const grapheme of graphemes) {
    parts.at(-1)!.push(grapheme)
    if (/[-‐‑]/.test(grapheme.letters)) parts.push([])
  }
  return parts.map(correspondencesOf)
}

function foreseen(part: readonly Correspondence[]): number {
  const lastHeard = part.findLastIndex(({ phonemes }) => phonemes !== '')
  return part.reduce((product, correspondence, i) => {
    const silent = correspondence.phonemes === ''
    if (silent && EXPECTED_SILENT.has(correspondence.name)) return product
    let sure = usual(correspondence)
    if (silent) sure = Math.min(sure, i < lastHeard ? SILENT_INSIDE : SILENT_END)
    else if (OFTEN_SILENT.has(correspondence.letters) && endsWith(part, i)) sure = Math.min(sure, SOUNDED_END)
    return product * sure
  }, 1)
}

/** Whether nothing but a plural s follows. */
function endsWith(part: readonly Correspondence[], i: number): boolean {
  return i > 0 && part.slice(i + 1).every(({ name }) => name === 's:-')
}

/** How sure a correspondence is by itself, wherever it stands. */
function usual({ name, letters, phonemes }: Correspondence): number {
  const stage = stageOf(name)
  if (stage === undefined) return UNTAUGHT
  const byStage = 1 - LOST_PER_STAGE * (stage - 1)
  const otherwise =
    stage > stages.length - 2 &&
    !GLIDES.test(phonemes) &&
    progression().some((other) => other.letters === letters && other.stage < stage && other.phonemes !== '')
  return otherwise ? byStage * SECOND_READING : byStage
}
