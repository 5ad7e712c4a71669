import { exceptions } from '../data/exceptions.ts'
import { pieceOf, type Piece } from './pieces.ts'
import { silentFinals, soundedFinals } from '../data/final-letters.ts'

/** How some letters of a word are read against the rules. */
export interface Edit {
  /** Place of its first letter in the word. */
  at: number
  piece: Piece
}

/** Reads the edits of an exception: only when a word asks for them. */
type Read = () => Edit[]

interface Index {
  /** Words, which may have a plural s. */
  words: Map<string, Read>
  /** Stems that any ending may follow, by their first three letters, the longest first. */
  stems: Map<string, [stem: string, read: Read][]>
}

let index: Index | undefined

/** What the exceptions say of a word (lower case, composed): the word itself, its singular, or its longest stem. */
export function exceptionOf(word: string): readonly Edit[] | undefined {
  const { words, stems } = (index ??= buildIndex())
  const read =
    words.get(word) ??
    (word.endsWith('s') ? words.get(word.slice(0, -1)) : undefined) ??
    stems.get(word.slice(0, SHORTEST_STEM))?.find(([stem]) => word.startsWith(stem))?.[1]
  return read?.()
}

const SHORTEST_STEM = 3

function buildIndex(): Index {
  const words = new Map<string, Read>()
  const stems: Index['stems'] = new Map()
  for (const source of listed(exceptions)) {
    const stem = stemOf(source)
    const read = () => readEdits(source)
    if (source.endsWith('*')) {
      const key = stem.slice(0, SHORTEST_STEM)
      stems.set(key, [...(stems.get(key) ?? []), [stem, read]])
    } else words.set(stem, read)
  }
  for (const others of stems.values()) others.sort(([a], [b]) => b.length - a.length)
  for (const word of listed(soundedFinals)) words.set(word, () => finalEdits(word, true))
  for (const word of listed(silentFinals)) words.set(word, () => finalEdits(word, false))
  return { words, stems }
}

function listed(lines: readonly string[]): string[] {
  return lines.join(' ').split(' ')
}

/** The letters of an exception: femm for f(e:a)mm*. */
export function stemOf(source: string): string {
  return source.replace(/[(*]|:[^)]*\)/g, '')
}

/** The unusual readings of an exception written as in data/exceptions.ts. */
export function readEdits(source: string): Edit[] {
  const edits: Edit[] = []
  let at = 0
  for (let i = 0; i < source.length; i++) {
    if (source[i] !== '(') {
      at++
      continue
    }
    const colon = source.indexOf(':', i)
    const close = source.indexOf(')', colon)
    const sound = source.slice(colon + 1, close)
    edits.push({ at, piece: pieceOf(source.slice(i + 1, colon), sound === '-' ? '' : sound) })
    at += colon - i - 1
    i = close
  }
  return edits
}

const OWN_SOUND: Readonly<Record<string, string>> = { c: 'k', g: 'ɡ', r: 'ʁ', x: 'ks' }

/** The readings of a word whose last consonant is sounded, or silent, against the rules. */
export function finalEdits(word: string, sounded: boolean): Edit[] {
  const edits: Edit[] = []
  const read = (back: number, length: number, sound: string) => {
    const at = word.length - back
    edits.push({ at, piece: pieceOf(word.slice(at, at + length), sound) })
  }
  if (!sounded) {
    const doubled = /[fr]s$/.test(word) ? 2 : 1
    read(doubled, doubled, '')
  } else if (word.endsWith('ers')) {
    read(3, 1, 'ɛ')
    read(2, 1, 'ʁ')
  } else {
    if (/e[rt]$/.test(word)) read(2, 1, 'ɛ')
    if (word.endsWith('ps')) read(2, 1, 'p')
    const last = word[word.length - 1]!
    read(1, 1, OWN_SOUND[last] ?? last)
  }
  return edits
}
