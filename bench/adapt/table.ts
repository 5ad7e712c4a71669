/** What was measured, in Markdown. */
import type { Taken } from './run.ts'

export interface Measured {
  name: string
  taken: readonly Taken[]
}

export function peerTable(peers: readonly Measured[]): string {
  return table(
    ['', 'seconds, best', 'median', 'memory'],
    peers.map((peer) => [peer.name, seconds(best(peer)), seconds(median(peer)), megabytes(memory(peer))]),
  )
}

/** Each size beside the first: what a book so many times longer takes. */
export function growthTable(sizes: readonly (Measured & { words: number })[]): string {
  const first = sizes[0]
  if (first === undefined) return ''
  return table(
    ['the book', 'words', 'seconds, best', 'median', 'memory', 'words by', 'time by', 'memory by'],
    sizes.map((size) => [
      size.name,
      size.words.toLocaleString('en'),
      seconds(best(size)),
      seconds(median(size)),
      megabytes(memory(size)),
      by(size.words, first.words),
      by(best(size), best(first)),
      by(memory(size), memory(first)),
    ]),
  )
}

function best({ taken }: Measured): number {
  return Math.min(...taken.map(({ milliseconds }) => milliseconds))
}

function median({ taken }: Measured): number {
  const sorted = taken.map(({ milliseconds }) => milliseconds).sort((a, b) => a - b)
  return sorted[Math.floor(sorted.length / 2)] ?? NaN
}

/** The most that any run held. */
function memory({ taken }: Measured): number {
  return Math.max(...taken.map((run) => run.memory))
}

function seconds(milliseconds: number): string {
  return (milliseconds / 1000).toFixed(2)
}

function megabytes(bytes: number): string {
  return bytes === 0 ? '–' : `${Math.round(bytes / 1e6)} MB`
}

function by(value: number, first: number): string {
  return first === 0 ? '–' : `${(value / first).toFixed(1)} ×`
}

function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]) => `| ${cells.join(' | ')} |`
  return [line(head), line(head.map(() => '---')), ...rows.map(line)].join('\n')
}
