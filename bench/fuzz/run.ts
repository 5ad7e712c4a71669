/**
 * Reads books made wrong on purpose and says what became of them:
 * `node --conditions=source bench/fuzz/run.ts --cases 20000 [--seed N] [--first N] [--format epub|docx|html|text]`.
 * The same seed and number give the same case. What must not be is saved below `.cache/fuzz`, and the command fails.
 */
import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { formats, makeCase, type Format } from './cases.ts'
import { material } from './material.ts'
import { judgeAll } from './pool.ts'
import { Report } from './report.ts'

const { values } = parseArgs({
  options: {
    cases: { type: 'string', default: '2000' },
    first: { type: 'string', default: '0' },
    seed: { type: 'string', default: '1' },
    format: { type: 'string' },
  },
})
const only = formats.find((format) => format === values.format)
if (values.format !== undefined && only === undefined) throw new Error(`no such format: ${values.format}`)
const seed = Number(values.seed)
const cases = Number(values.cases)

const started = performance.now()
const report = new Report()
let done = 0
await judgeAll({ cases, first: Number(values.first), seed, ...(only ? { only } : {}) }, (answer) => {
  report.add(answer)
  done++
  if (process.stderr.isTTY && done % 100 === 0) process.stderr.write(`\r${done} of ${cases}`)
})
console.log(
  [...report.lines(), `${Math.round((performance.now() - started) / 1000)} s, seed ${seed}`].join('\n'),
)
await save(only)

async function save(format: Format | undefined): Promise<void> {
  if (report.bad.length === 0) return
  const folder = join(import.meta.dirname, '../../.cache/fuzz')
  mkdirSync(folder, { recursive: true })
  const from = await material()
  for (const { number, outcome, detail = '' } of report.bad.slice(0, 50)) {
    const each = await makeCase(number, seed, from, format)
    writeFileSync(join(folder, `seed-${seed}-${each.name}`), each.bytes)
    console.log(`case ${number}: ${outcome}: ${detail.split('\n').slice(0, 4).join(' | ')}`)
  }
  console.log(`saved in ${folder}`)
  process.exitCode = 1
}
