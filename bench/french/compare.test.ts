/** The comparison works: on a few words, without waiting for figures that mean something. */
import { spawnSync } from 'node:child_process'
import { join } from 'node:path'
import { expect, test } from 'vitest'

test(
  'prints a table with a row for each peer, and says what was measured on what',
  { timeout: 60_000 },
  () => {
    const script = join(import.meta.dirname, 'compare.ts')
    const run = spawnSync(
      process.execPath,
      ['--conditions=source', script, '--runs', '1', '--words', '200', '--known', '20'],
      { encoding: 'utf8' },
    )
    expect(run.stderr).toBe('')
    const lines = run.stdout.trim().split('\n')
    const cells = (line: string) => line.split('|').slice(1, -1)
    const rows = lines.filter((line) => line.startsWith('|'))
    expect(new Set(rows.map((row) => cells(row).length))).toEqual(new Set([7]))
    for (const peer of ['@trousseau/french', 'hyphen', 'hypher']) {
      const row = rows.find((line) => line.startsWith(`| ${peer} `))!
      expect(cells(row).slice(4).join('|'), peer).toMatch(
        /^ [\d,]+ \([\d,]+\) \| [\d,]+ \([\d,]+\) \| [\d.]+ kB $/,
      )
    }
    expect(lines.at(-1)).toMatch(/^Accuracy: % of [\d,]+ words/)
  },
)
