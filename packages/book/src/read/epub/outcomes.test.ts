import { execFileSync } from 'node:child_process'
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { beforeAll, describe, expect, test } from 'vitest'
import type { FileOutcome } from '../fixtures/read-folder.ts'

const shared = process.env['TROUSSEAU_SHARED'] ?? join(import.meta.dirname, '../../../../../../shared')
const folder = join(shared, 'epub')
const reader = join(import.meta.dirname, '../fixtures/read-folder.ts')
const table = readFileSync(join(import.meta.dirname, 'outcomes.tsv'), 'utf8')
  .trimEnd()
  .split('\n')
  .slice(1)

describe('the table of outcomes', () => {
  test('says of each file what becomes of it and why that is right', () => {
    for (const line of table) {
      const [file = '', outcome = '', codes = '', , why = ''] = line.split('\t')
      expect(outcome, file).toMatch(/^(imported|repaired|refused)$/)
      expect(codes === '-', file).toBe(outcome === 'imported')
      expect(why.length, file).toBeGreaterThan(10)
      // Nothing that is right is complained of.
      if (/-valid\.epub$/.test(file)) expect(outcome, file).toBe('imported')
    }
  })
})

describe.skipIf(!existsSync(folder))('the files of the EPUBCheck test suite', () => {
  let outcomes: FileOutcome[] = []

  beforeAll(() => {
    const options = { encoding: 'utf8', maxBuffer: 64 * 1024 ** 2, timeout: 120_000 } as const
    const printed = execFileSync(process.execPath, ['--conditions=source', reader, folder], options)
    outcomes = printed
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line) as FileOutcome)
  }, 120_000)

  test('have the outcome that the table says is right', () => {
    const said = (codes: string[]): string => codes.join(',') || '-'
    const lines = outcomes.map(({ file, outcome, codes, noted }) =>
      [file, outcome, said(codes), said(noted)].join('\t'),
    )
    expect(lines).toEqual(table.map((line) => line.split('\t').slice(0, 4).join('\t')))
  })

  test('each take less than 10 s and 512 MB', () => {
    expect(outcomes.filter(({ milliseconds }) => milliseconds >= 10_000)).toEqual([])
    expect(Math.max(...outcomes.map(({ mostMemory }) => mostMemory))).toBeLessThan(512 * 1024 ** 2)
  })
})
