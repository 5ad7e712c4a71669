/** The table for people, in Markdown, and its place in a file. */
import type { Score } from './score.ts'

export interface Row {
  name: string
  version: string
  syllables?: Score
  hiatusFree?: Score
  phonemes?: Score
  /** Milliseconds of each run, and how many words a run reads. */
  novel: Speed
  distinct: Speed
  /** Bytes. */
  size: number | undefined
}

export interface Speed {
  words: number
  milliseconds: number[]
}

export function markdownTable(rows: readonly Row[]): string {
  const head = [
    '',
    'syllables, exact',
    'syllables, hiatus free',
    'phonemes',
    'a novel, words/s',
    'distinct words/s',
    'size',
  ]
  const body = rows.map((row) => [
    `${row.name} ${row.version}`.trim(),
    shares(row.syllables),
    shares(row.hiatusFree),
    shares(row.phonemes),
    speed(row.novel),
    speed(row.distinct),
    row.size === undefined ? '–' : `${(row.size / 1000).toFixed(1)} kB`,
  ])
  return [line(head), ruler(head), ...body.map(line)].join('\n')
}

function line(cells: string[]): string {
  return `| ${cells.join(' | ')} |`
}

function ruler(cells: string[]): string {
  return `|${' --- |'.repeat(cells.length)}`
}

/** The accuracy alone, for the page that explains the method in French. */
export function frenchTable(rows: readonly Row[]): string {
  const head = ['', 'sons', 'syllabes, exactes', 'syllabes, hiatus libre']
  const measured = rows.filter(({ syllables, phonemes }) => syllables !== undefined || phonemes !== undefined)
  const body = measured.map((row) => [
    row.name,
    ...[row.phonemes, row.syllables, row.hiatusFree].map((score) => shares(score).replaceAll('.', ',')),
  ])
  return [line(head), ruler(head), ...body.map(line)].join('\n')
}

/** Of the words, and of their occurrences in books. */
function shares(score: Score | undefined): string {
  return score === undefined ? '–' : `${percent(score.types)} · ${percent(score.frequency)}`
}

function percent(share: number): string {
  return Number.isNaN(share) ? '–' : (100 * share).toFixed(2)
}

/** The best run, and the median one. */
function speed({ words, milliseconds }: Speed): string {
  const sorted = [...milliseconds].sort((a, b) => a - b)
  const best = sorted[0]
  const median = sorted[sorted.length >> 1]
  if (best === undefined || median === undefined) return '–'
  const rate = (time: number) => rounded((1000 * words) / time)
  return `${rate(best)} (${rate(median)})`
}

/** Three figures are all that a busy machine can promise. */
function rounded(rate: number): string {
  return Number(rate.toPrecision(3)).toLocaleString('en')
}

const START = '<!-- bench:start -->'
const END = '<!-- bench:end -->'

/** `document` with `content` between its two markers. */
export function between(document: string, content: string): string {
  const start = document.indexOf(START)
  const end = document.indexOf(END)
  if (start < 0 || end < start) throw new Error(`the markers ${START} and ${END} are not in the file`)
  return `${document.slice(0, start + START.length)}\n\n${content}\n\n${document.slice(end)}`
}
