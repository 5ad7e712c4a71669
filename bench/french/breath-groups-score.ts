import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { analyse } from '@trousseau/french'

/** Signs that stand at the place of a cut in the file of sentences. */
const BAR = ' | '

/** A sentence and its breath groups as a person cut them. */
export interface GoldSentence {
  text: string
  groups: string[]
}

export interface Gold {
  development: GoldSentence[]
  test: GoldSentence[]
}

export interface Agreement {
  sentences: number
  /** Sentences cut exactly as the person did. */
  identical: number
  /** Cuts of the engine that the person made too, all cuts of the engine, all cuts of the person. */
  shared: number
  made: number
  wanted: number
  precision: number
  recall: number
  f1: number
  groups: number
  /** Groups of the engine with fewer than 2 or more than 9 syllables, as they are said. */
  outside: number
  /** Sentences cut otherwise: the person's way, then the engine's. */
  differing: [string, string][]
}

/** Reads the sentences split by hand: those of odd rank are for development, those of even rank for the test. */
export function readGold(path = join(import.meta.dirname, 'breath-groups.txt')): Gold {
  const gold: Gold = { development: [], test: [] }
  const lines = readFileSync(path, 'utf8')
    .split('\n')
    .filter((line) => line !== '' && !line.startsWith('#'))
  for (const [i, line] of lines.entries()) {
    const sentence = { text: line.replaceAll(BAR, ' '), groups: line.split(BAR) }
    ;(i % 2 === 0 ? gold.development : gold.test).push(sentence)
  }
  return gold
}

/** Compares the engine's breath groups with those of a person. */
export function agreement(sentences: readonly GoldSentence[]): Agreement {
  let [identical, shared, made, wanted, groups, outside] = [0, 0, 0, 0, 0, 0]
  const differing: [string, string][] = []
  for (const sentence of sentences) {
    const found = analyse(sentence.text)
    const cut = found.groups.map(([start, end]) => sentence.text.slice(start, end))
    const here = cutsOf(cut)
    const there = cutsOf(sentence.groups)
    const both = [...here].filter((place) => there.has(place)).length
    shared += both
    made += here.size
    wanted += there.size
    if (both === here.size && both === there.size) identical++
    else differing.push([sentence.groups.join(BAR), cut.join(BAR)])
    groups += found.groups.length
    for (const [start, end] of found.groups) {
      const syllables = syllablesBetween(found.words, start, end)
      if (syllables < 2 || syllables > 9) outside++
    }
  }
  return {
    sentences: sentences.length,
    identical,
    shared,
    made,
    wanted,
    precision: shared / made,
    recall: shared / wanted,
    f1: (2 * shared) / (made + wanted),
    groups,
    outside,
    differing,
  }
}

/** Places of the cuts, as the count of letters and digits before each: which side takes a mark does not matter. */
function cutsOf(groups: readonly string[]): Set<number> {
  const cuts = new Set<number>()
  let letters = 0
  for (const group of groups.slice(0, -1)) {
    letters += group.match(/[\p{L}\p{N}]/gu)?.length ?? 0
    cuts.add(letters)
  }
  return cuts
}

/** Vowels heard in the words that stand between two offsets. */
export function syllablesBetween(
  words: ReturnType<typeof analyse>['words'],
  start: number,
  end: number,
): number {
  let vowels = 0
  for (const word of words) {
    if (word.start < start || word.end > end) continue
    for (const { phonemes } of word.graphemes) vowels += phonemes.match(/[aeiouyøœɔɛəɑ]/g)?.length ?? 0
  }
  return vowels
}
