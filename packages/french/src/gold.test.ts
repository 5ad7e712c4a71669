import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'

const root = join(import.meta.dirname, '../../..')
const shared = process.env['TROUSSEAU_SHARED'] ?? join(root, '../shared')
const scorer = join(shared, 'gold/score.mjs')

interface Scores {
  phonemes: { types: number; freq: number }
  syllables: { types: number; freq: number }
  silent: { types: number; freq: number }
  ent: number
  homographs: number
  liaison: { recall: number; false: number }
}

// The lists are not ours to ship: the test is skipped, and says so, where they are not.
test.skipIf(!existsSync(scorer))(
  'the gold lists are read at least as well as before',
  { timeout: 180_000 },
  () => {
    const command = [process.execPath, '--conditions=source', 'apps/cli/src/main.ts', 'analyse']
    const run = spawnSync(process.execPath, [scorer, '--show', '0', '--', ...command], {
      cwd: root,
      encoding: 'utf8',
    })
    expect(run.stderr).not.toMatch(/spell|lines out/)
    const scores = JSON.parse(run.stdout.trim().split('\n').at(-1)!) as Scores
    expect(scores.phonemes.types).toBeGreaterThan(0.992)
    expect(scores.phonemes.freq).toBeGreaterThan(0.999)
    expect(scores.syllables.types).toBeGreaterThan(0.9975)
    expect(scores.syllables.freq).toBeGreaterThan(0.9998)
    expect(scores.silent.types).toBeGreaterThan(0.998)
    expect(scores.ent).toBeGreaterThan(0.997)
    expect(scores.homographs).toBeGreaterThan(0.99)
    expect(scores.liaison.recall).toBeGreaterThan(0.99)
    expect(scores.liaison.false).toBeLessThan(0.009)
  },
)
