/**
 * What the pages about the French engine show is what the engine does. Each table whose first column is a word, a sentence
 * or a text is computed anew; each line of JavaScript that ends in `// => value` is run.
 */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import type { AnalyseOptions, Analysis } from '../src/analysis.ts'
import * as engine from '../src/index.ts'
import * as measure from '../src/measure.ts'
import * as sounds from '../src/sounds.ts'

const french = { ...engine, ...measure, ...sounds }

const root = join(import.meta.dirname, '../../..')

interface Table {
  head: string[]
  rows: string[][]
}

function tablesOf(page: string): Table[] {
  const tables: Table[] = []
  let lines: string[][] = []
  for (const line of [...page.split('\n'), '']) {
    if (line.startsWith('|')) lines.push(cellsOf(line))
    else if (lines.length > 0) {
      const [head = [], , ...rows] = lines
      tables.push({ head, rows })
      lines = []
    }
  }
  return tables
}

function cellsOf(line: string): string[] {
  return line
    .split(/(?<!\\)\|/)
    .slice(1, -1)
    .map((cell) => cell.trim().replaceAll('\\|', '|'))
}

/** What a column shows of an analysis, by the first word of its head. */
const columns: Record<string, (analysis: Analysis) => string> = {
  syllabes: ({ words }) => words.map(({ syllables }) => syllables.join('-')).join(' '),
  lettres: ({ words }) =>
    words
      .map(({ graphemes }) =>
        graphemes.map((g) => `${g.letters}→${g.phonemes === '' ? '∅' : g.phonemes}`).join(' '),
      )
      .join(' / '),
  liaisons: ({ words }) =>
    words
      .map(({ text, liaison }) => text + (liaison === null ? ' ' : `‿${liaison}‿`))
      .join('')
      .trim(),
  groupes: ({ text, groups }) => groups.map(([start, end]) => text.slice(start, end)).join(' | '),
  dit: ({ words }) => words.map(({ said, text }) => said ?? text).join(' '),
  source: ({ words }) => words.map(({ source }) => source).join(' '),
}
const aliases: Record<string, string> = {
  syllables: 'syllabes',
  letters: 'lettres',
  liaison: 'liaisons',
  groups: 'groupes',
  said: 'dit',
}
const columnCalled = (head: string) => {
  const name = head.split(' ')[0] ?? ''
  return columns[aliases[name] ?? name]
}

function optionsIn(head: string): AnalyseOptions {
  const named = [...head.matchAll(/(\w+): '(\w+)'/g)].map(([, name = '', value = '']) => [name, value])
  return Object.fromEntries(named) as AnalyseOptions
}

describe.each(['docs/french-method.md', 'packages/french/README.md'])('the examples of %s', (path) => {
  const page = readFileSync(join(root, path), 'utf8')
  const tables = tablesOf(page).filter(({ head }) =>
    /^(?:mot|phrase|texte|text|word|sentence)$/.test(head[0] ?? ''),
  )

  test('are there', () => expect(tables.length).toBeGreaterThan(2))

  test.each(tables.flatMap(({ head, rows }) => rows.map((row) => ({ example: row[0] ?? '', head, row }))))(
    '$example',
    ({ example, head, row }) => {
      const shown = head.map((name) => {
        const column = columnCalled(name)
        return name === head[0] || column === undefined
          ? example
          : column(french.analyse(example, optionsIn(name)))
      })
      expect(row).toEqual(shown)
    },
  )

  const blocks = [...page.matchAll(/^```js\n([\s\S]*?)^```/gm)].map(([, code = '']) => code)

  test.each(blocks.map((code) => ({ code })))('run as they say: $code', ({ code }) => {
    const results: [unknown, unknown][] = []
    const script = code
      .replace(/^import (\{[^}]*\}) from '@trousseau\/french(?:\/\w+)?'$/gm, 'const $1 = french')
      .replace(/^(.+?)\s*\/\/ => (.+)$/gm, 'results.push([$1, $2])')
    // eslint-disable-next-line @typescript-eslint/no-implied-eval -- our own pages
    const run = new Function('french', 'results', script) as (module: object, results: unknown[]) => void
    run(french, results)
    for (const [value, said] of results) expect(value).toEqual(said)
  })
})
