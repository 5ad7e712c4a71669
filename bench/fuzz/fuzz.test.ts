import { describe, expect, test } from 'vitest'
import { formats, makeCase } from './cases.ts'
import { judge } from './judge.ts'
import { material } from './material.ts'
import { active, waiting } from './payloads.ts'
import { judgeAll } from './pool.ts'
import { isBad, Report } from './report.ts'
import { survivors } from './survivors.ts'
import type { Answer } from './worker.ts'

describe('books made wrong', () => {
  test('500 of them are imported or refused, fast, and nothing that runs comes through', async () => {
    const report = new Report()
    await judgeAll({ cases: 500, seed: 2026 }, (answer) => report.add(answer))
    expect(report.bad).toEqual([])
    const counts = [...report.counts.entries()]
    expect(counts.reduce((sum, [, count]) => sum + count, 0)).toBe(500)
    // Cases that are all refused, or all taken, would say little.
    for (const format of formats) {
      expect(counts.some(([key]) => key.startsWith(`${format} refused`))).toBe(true)
      expect(counts.some(([key]) => new RegExp(`^${format} (imported|repaired)`).test(key))).toBe(true)
    }
  }, 300_000)

  test('are the same again for the same seed, and others for another', async () => {
    const from = await material()
    const bytes = async (number: number, seed: number): Promise<string> =>
      Buffer.from((await makeCase(number, seed, from, 'html')).bytes).toString('latin1')
    expect(await bytes(7, 1)).toBe(await bytes(7, 1))
    expect(await bytes(7, 1)).not.toBe(await bytes(7, 2))
    expect(await bytes(7, 1)).not.toBe(await bytes(8, 1))
  })

  test('are read whole before anything is wrong with them', async () => {
    const from = await material()
    const { zip } = await import('../../packages/book/src/read/fixtures/zip.ts')
    for (const format of ['epub', 'docx'] as const) {
      for (const files of from[format]) {
        const each = { number: 0, format, name: `livre.${format}`, bytes: await zip(files) }
        expect((await judge(each)).outcome, format).toMatch(/^(imported|repaired)$/)
      }
    }
  })
})

describe('what judges them', () => {
  test('sees what runs in a page, a chapter and a drawing', () => {
    for (const markup of active) {
      const page = { name: 'x', mediaType: 'text/html', text: `<p>a</p>${markup}` } as const
      const inStyle = /<style>|style="/.test(markup) && !/ on\w+=/.test(markup)
      if (!inStyle || /style="/.test(markup)) expect(survivors(page), markup).not.toEqual([])
    }
    const seen = waiting.filter((text) => survivors({ name: 'x', mediaType: 'text/html', text }).length > 0)
    expect(seen.length).toBeGreaterThan(waiting.length / 2)
    const chapter = '<html xmlns="http://www.w3.org/1999/xhtml"><body><p onclick="x">a</p></body></html>'
    expect(survivors({ name: 'x', mediaType: 'application/xhtml+xml', text: chapter })).toEqual(['onclick='])
    const drawing = '<svg xmlns="http://www.w3.org/2000/svg"><use href="x.svg#a"/></svg>'
    expect(survivors({ name: 'x', mediaType: 'image/svg+xml', text: drawing })).toEqual(['href="x.svg#a"'])
    expect(survivors({ name: 'x', mediaType: 'application/xhtml+xml', text: '<p>a' })).not.toEqual([])
  })

  test('counts what takes too long as bad', async () => {
    const answers: Answer[] = []
    await judgeAll({ cases: 1, seed: 1, patience: 0, threads: 1 }, (answer) => answers.push(answer))
    expect(answers.map(({ outcome }) => outcome)).toEqual(['hung'])
    expect(answers.every(isBad)).toBe(true)
  })
})
