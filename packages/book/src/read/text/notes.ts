import type { Chunk } from './chunks.ts'

export interface TextNote {
  key: string
  label: string
  lines: string[]
}

const NOTE = /^\s*\[(?:(?:note|footnote)\s*)?(\d{1,3}|\*{1,3})\s*(?:\]\s+|:\s*)(.*)$/i

/** The note a chunk is (`[1] …`, `[Note 1: …]`), or null. */
export function noteOf(chunk: Chunk, key: string): TextNote | null {
  const [first = '', ...others] = chunk.lines
  const found = NOTE.exec(first)
  const [, label, rest] = found ?? []
  if (label === undefined || rest === undefined) return null
  const lines = [rest, ...others]
  const named = /^\s*\[[^\]]*:/.test(first)
  if (named) lines.push((lines.pop() ?? '').replace(/\]\s*$/, ''))
  return { key, label, lines }
}

/** Matches calls with notes: each call goes to the first note of its label, after it, that no call took before. */
export class NoteFinder {
  readonly #notes: { note: TextNote; place: number }[]
  readonly #taken = new Set<string>()

  constructor(notes: { note: TextNote; place: number }[]) {
    this.#notes = notes
  }

  find(label: string, place: number): string | null {
    const found = this.#notes.find(
      ({ note, place: at }) => note.label === label && at > place && !this.#taken.has(note.key),
    )
    if (!found) return null
    this.#taken.add(found.note.key)
    return found.note.key
  }

  called(key: string): boolean {
    return this.#taken.has(key)
  }
}
