/**
 * `npm test`: format, lint, types, import rules, unit tests, browser tests. All are run, even after one fails; the last
 * line counts the tests. Names given after `npm test --` run only those steps.
 */
import { spawn } from 'node:child_process'
import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { findChromium } from './chromium.ts'

const root = join(import.meta.dirname, '..')
const reports = join(root, '.cache/reports')

interface Step {
  name: string
  tool: string
  args: string[]
  cwd?: string
  env?: Record<string, string>
  /** Counts of the tests it ran, from its report. */
  count?: () => Count
}

interface Count {
  passed: number
  failed: number
  skipped: number
}

const unitReport = join(reports, 'unit.json')
const browserReport = join(reports, 'browser.json')

const steps: Step[] = [
  // Types of the routes, which lint and types read
  { name: 'sync', tool: '@sveltejs/kit/svelte-kit.js', args: ['sync'], cwd: join(root, 'apps/web') },
  { name: 'format', tool: 'prettier/bin/prettier.cjs', args: ['--check', '--log-level', 'warn', '.'] },
  { name: 'lint', tool: 'eslint/bin/eslint.js', args: ['--max-warnings', '0', '.'] },
  { name: 'types', tool: 'typescript/bin/tsc', args: ['-p', 'tsconfig.json'] },
  // Tests of the book in a page, which know the DOM
  { name: 'browser-types', tool: 'typescript/bin/tsc', args: ['-p', 'packages/book/tests/browser'] },
  {
    name: 'web-types',
    tool: 'svelte-check/bin/svelte-check',
    args: ['--tsconfig', './tsconfig.json', '--fail-on-warnings', '--output', 'human'],
    cwd: join(root, 'apps/web'),
  },
  {
    name: 'imports',
    tool: 'dependency-cruiser/bin/dependency-cruiser.mjs',
    args: ['--config', '.dependency-cruiser.js', '--output-type', 'err', 'packages', 'apps', 'bench'],
  },
  {
    name: 'unit',
    tool: 'vitest/vitest.mjs',
    args: ['run', '--reporter', 'default', '--reporter', 'json', '--outputFile.json', unitReport],
    count: () => vitestCount(unitReport),
  },
  {
    name: 'browser',
    tool: '@playwright/test/cli.js',
    args: ['test'],
    env: { TROUSSEAU_TEST_REPORT: browserReport },
    count: () => playwrightCount(browserReport),
  },
]

function run(step: Step): Promise<boolean> {
  return new Promise((resolve) => {
    const child = spawn(process.execPath, [join(root, 'node_modules', step.tool), ...step.args], {
      cwd: step.cwd ?? root,
      stdio: ['ignore', 'inherit', 'inherit'],
      env: { ...process.env, ...step.env },
    })
    child.on('error', () => resolve(false))
    child.on('exit', (code) => resolve(code === 0))
  })
}

function vitestCount(path: string): Count {
  const report = JSON.parse(readFileSync(path, 'utf8')) as {
    numPassedTests: number
    numFailedTests: number
    numPendingTests: number
  }
  return { passed: report.numPassedTests, failed: report.numFailedTests, skipped: report.numPendingTests }
}

function playwrightCount(path: string): Count {
  const { stats } = JSON.parse(readFileSync(path, 'utf8')) as {
    stats: { expected: number; unexpected: number; flaky: number; skipped: number }
  }
  return { passed: stats.expected + stats.flaky, failed: stats.unexpected, skipped: stats.skipped }
}

rmSync(reports, { recursive: true, force: true })
mkdirSync(reports, { recursive: true })
const wanted = process.argv.slice(2)
const chosen = steps.filter((step) => wanted.length === 0 || wanted.includes(step.name))
if (chosen.some((step) => step.name === 'browser'))
  process.env.TROUSSEAU_CHROMIUM = JSON.stringify(await findChromium())

const total: Count = { passed: 0, failed: 0, skipped: 0 }
const failures: string[] = []
for (const step of chosen) {
  console.log(`\n— ${step.name}`)
  const begin = performance.now()
  const ok = await run(step)
  console.log(
    `— ${step.name}: ${ok ? 'ok' : 'FAILED'} in ${((performance.now() - begin) / 1000).toFixed(1)} s`,
  )
  if (!ok) failures.push(step.name)
  if (!step.count) {
    // a check without tests of its own counts as one
    total[ok ? 'passed' : 'failed']++
    continue
  }
  const report = step.name === 'unit' ? unitReport : browserReport
  const count = existsSync(report) ? step.count() : { passed: 0, failed: 1, skipped: 0 }
  total.passed += count.passed
  total.failed += count.failed
  total.skipped += count.skipped
}

if (failures.length > 0) console.log(`\nfailed: ${failures.join(', ')}`)
console.log(`\n${total.passed} passed, ${total.failed} failed, ${total.skipped} skipped`)
process.exit(failures.length > 0 || total.failed > 0 ? 1 : 0)
