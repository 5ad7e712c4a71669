import type { Analysis, Word } from '../analysis.ts'
import { stages } from '../data/progression.ts'
import {
  bareLetters,
  correspondencesOf,
  isReadByLetters,
  placeOf,
  stageOf,
  stageOfWord,
  type Correspondence,
  type Learnt,
} from './correspondences.ts'

/** How often a text needs one correspondence. */
export interface NeededCorrespondence extends Correspondence {
  /** When it is taught, from 1; null when the usual order does not have it. */
  stage: number | null
  /** How many times it stands in the text. */
  count: number
  /** The first word of the text that has it. */
  example: string
}

export interface Decodability {
  /** Word occurrences that are read letter by letter: all but numbers, abbreviations and acronyms. */
  words: number
  /** How many of them can be read with what is known. */
  readable: number
  /** `readable / words`, from 0 to 1; 1 when there is no word. */
  share: number
  /** The words that cannot be read, most frequent first. */
  resisting: ResistingWord[]
}

export interface ResistingWord {
  /** In lower case. */
  text: string
  count: number
  /** Names of the correspondences that are not known. */
  missing: string[]
}

type ReadWord = Pick<Word, 'text' | 'graphemes' | 'said'>

/** Which correspondences of letters and sounds a text needs, in teaching order; the untaught last, most frequent first. */
export function graphemesNeeded({ words }: Pick<Analysis, 'words'>): NeededCorrespondence[] {
  const needs = new Map<string, NeededCorrespondence>()
  for (const word of words) {
    if (!isReadByLetters(word)) continue
    for (const correspondence of correspondencesOf(word.graphemes)) {
      const need = needs.get(correspondence.name)
      if (need !== undefined) need.count++
      else {
        const stage = stageOf(correspondence.name) ?? null
        needs.set(correspondence.name, { ...correspondence, stage, count: 1, example: word.text })
      }
    }
  }
  const last = Number.MAX_SAFE_INTEGER
  return [...needs.values()].sort(
    (a, b) => (placeOf(a.name) ?? last) - (placeOf(b.name) ?? last) || b.count - a.count,
  )
}

/**
 * How much of a text a person can read alone who knows `learnt`. A word can be read when it is known by heart, or when
 * each of its letters is part of a known correspondence, silent letters included; liaisons are not asked for.
 */
export function decodability({ words }: Pick<Analysis, 'words'>, learnt: Learnt): Decodability {
  let counted = 0
  let readable = 0
  const resisting = new Map<string, ResistingWord>()
  for (const word of words) {
    if (!isReadByLetters(word)) continue
    counted++
    const missing = missingIn(word, learnt)
    if (missing.length === 0) {
      readable++
      continue
    }
    const text = word.text.normalize('NFC').toLowerCase()
    const key = `${text} ${missing.join(' ')}`
    const known = resisting.get(key)
    if (known !== undefined) known.count++
    else resisting.set(key, { text, count: 1, missing })
  }
  return {
    words: counted,
    readable,
    share: counted === 0 ? 1 : readable / counted,
    resisting: [...resisting.values()].sort((a, b) => b.count - a.count),
  }
}

/**
 * The share of word occurrences that can be read at the end of each stage of the usual order, first stage first: what a
 * shelf needs to match a book to what a child has learnt. All 1 when there is no word.
 */
export function decodabilityByStage({ words }: Pick<Analysis, 'words'>): number[] {
  const opened = new Array<number>(stages.length).fill(0)
  let counted = 0
  for (const word of words) {
    if (!isReadByLetters(word)) continue
    counted++
    const stage = openingStage(word)
    if (stage <= stages.length) opened[stage - 1]!++
  }
  let readable = 0
  return opened.map((count) => (counted === 0 ? 1 : (readable += count) / counted))
}

function missingIn(word: ReadWord, learnt: Learnt): string[] {
  const missing: string[] = []
  for (const { name } of correspondencesOf(word.graphemes)) {
    if (!learnt.correspondences.has(name) && !missing.includes(name)) missing.push(name)
  }
  return missing.length > 0 && learnt.words.has(bareLetters(word.text)) ? [] : missing
}

/** The first stage at which a word can be read; `Infinity` when the usual order never comes to it. */
function openingStage(word: ReadWord): number {
  let last = 1
  for (const { name } of correspondencesOf(word.graphemes)) {
    last = Math.max(last, stageOf(name) ?? Infinity)
  }
  return Math.min(last, stageOfWord(bareLetters(word.text)) ?? Infinity)
}
