import { readFileSync } from 'node:fs'
import { gunzipSync } from 'node:zlib'
import { analyse } from '@trousseau/french'

/** A word of a sentence: where it starts, its letters, its class and its lemma. */
type ClassedWord = [start: number, text: string, kind: string, lemma: string]

/** What no breath may follow. */
export const forbiddenKinds = ['determiner', 'preposition', 'clitic', 'elision or hyphen'] as const

export interface ForbiddenCuts {
  sentences: number
  /** Cuts where no mark of punctuation stands. */
  cuts: number
  forbidden: Record<(typeof forbiddenKinds)[number], number>
  /** Where they are: the words before and after. */
  places: string[]
}

/** Pronouns that cling to the verb after them, and qui. */
const CLINGING = new Set(
  'je j tu il elle on nous vous ils elles me m te t se s le la les l lui leur y en qui ce c'.split(' '),
)
/** Words that hold a preposition and a determiner: the list of classes leaves them out. */
const CONTRACTED = new Set('du des au aux'.split(' '))
/** A hyphen that is not between two letters is a dash. */
const PUNCTUATION = /[.,;:!?…()[\]—–«»“”"/]|--|\s[-‐]|[-‐]\s/

/**
 * Counts the breaths that a text takes where French forbids them. `path` is a list of sentences with the class of each
 * word (a tab, then `[[start, word, class, lemma], …]`, with a line of titles, compressed).
 */
export function forbiddenCuts(path: string): ForbiddenCuts {
  const rows = gunzipSync(readFileSync(path)).toString('utf8').trim().split('\n').slice(1)
  const forbidden = { determiner: 0, preposition: 0, clitic: 0, 'elision or hyphen': 0 }
  const result: ForbiddenCuts = { sentences: rows.length, cuts: 0, forbidden, places: [] }
  for (const row of rows) {
    const [text = '', list = '[]'] = row.split('\t')
    const classes = JSON.parse(list) as ClassedWord[]
    const { groups } = analyse(text)
    for (let i = 1; i < groups.length; i++) {
      const end = groups[i - 1]?.[1] ?? 0
      const start = groups[i]?.[0] ?? 0
      if (PUNCTUATION.test(text.slice(end - 1, start + 1))) continue
      result.cuts++
      const kind = kindOfCut(text, classes, end, start)
      if (kind === undefined) continue
      forbidden[kind]++
      result.places.push(
        `${kind}: ${text.slice(Math.max(0, end - 25), end)} | ${text.slice(start, start + 25)}`,
      )
    }
  }
  return result
}

function kindOfCut(
  text: string,
  classes: readonly ClassedWord[],
  end: number,
  start: number,
): (typeof forbiddenKinds)[number] | undefined {
  if (/\p{L}['’]\s*$|[\p{L}\p{N}][-‐‑]?$/u.test(text.slice(0, start)) && /\p{L}/u.test(text.charAt(start)))
    return 'elision or hyphen'
  const last = /[\p{L}\p{N}'’-]+$/u.exec(text.slice(0, end))
  if (last === null) return undefined
  const left = classes.find(([place, word]) => place < end && place + word.length >= end)
  if (left === undefined) return CONTRACTED.has(last[0].toLowerCase()) ? 'determiner' : undefined
  const [, word, kind] = left
  if (kind === 'determiner' || kind === 'preposition') return kind
  const right = classes.find(([place]) => place >= start)
  const clings = kind === 'pronoun' && CLINGING.has(word.toLowerCase()) && text[left[0] - 1] !== '-'
  return clings && right?.[0] === start && right[2] === 'verb' ? 'clitic' : undefined
}
