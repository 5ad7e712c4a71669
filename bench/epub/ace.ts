/**
 * Ace by DAISY with the Chromium of our own tests: its own runners bring a browser of theirs, downloaded when they are
 * installed. A runner is small, and this one does what those do.
 */
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import ace, { type AxeRunner, type Report } from '@daisy/ace-core'
import type { Browser } from '@playwright/test'
import { openBrowser } from '../browser.ts'
import type { Finding } from './finding.ts'

/** Ace in one browser for many books. */
export interface Ace {
  /** Everything Ace holds against the EPUB file `path`: whatever its weight, it is an error here. */
  check(path: string): Promise<Finding[]>
  close(): Promise<void>
}

export async function openAce(): Promise<Ace> {
  const browser = await openBrowser()
  return {
    check: (epub) => check(epub, runnerOf(browser)),
    close: () => browser.close(),
  }
}

async function check(epub: string, runner: AxeRunner): Promise<Finding[]> {
  const folder = mkdtempSync(join(tmpdir(), 'ace-'))
  try {
    const options = {
      cwd: folder,
      outdir: join(folder, 'report'),
      tmpdir: join(folder, 'work'),
      silent: true,
      initLogger: true,
    }
    const [, report] = await ace(epub, options, runner)
    return findings(report)
  } finally {
    rmSync(folder, { recursive: true })
  }
}

function runnerOf(browser: Browser): AxeRunner {
  return {
    concurrency: 2,
    launch: () => Promise.resolve(),
    close: () => Promise.resolve(),
    setTimeout: () => undefined,
    async run(url, scripts, scriptContents) {
      const page = await browser.newPage()
      try {
        await page.route(/^https?:/, (route) => route.abort())
        await page.goto(url)
        for (const content of scriptContents) await page.addScriptTag({ content })
        for (const script of scripts) await page.addScriptTag({ path: script })
        return await page.evaluate(runAce)
      } finally {
        await page.close()
      }
    },
  }
}

/** Runs in the page, where the scripts of Ace have put `daisy.ace`. */
function runAce(): Promise<unknown> {
  const { daisy } = globalThis as unknown as {
    daisy: { ace: { run(done: (error: unknown, found: unknown) => void): void } }
  }
  return new Promise((resolve, reject) => {
    daisy.ace.run((error, found) => {
      if (error) reject(new Error(JSON.stringify(error)))
      else resolve(found)
    })
  })
}

function findings(report: Report): Finding[] {
  const found = report.assertions.flatMap(({ 'earl:testSubject': { url }, assertions }) =>
    assertions.map(({ 'earl:test': test, 'earl:result': result }): Finding => {
      const place = result['earl:pointer']?.css?.join(' ') ?? ''
      return {
        severity: 'error',
        code: test['dct:title'],
        message: `${test['earl:impact']}: ${result['dct:description']}`.replace(/\s+/g, ' '),
        place: `${url} ${place}`.trim(),
      }
    }),
  )
  const { missing, empty, invalid = [] } = report['a11y-metadata']
  for (const [problem, names] of Object.entries({ missing, empty, invalid })) {
    for (const name of names) {
      found.push({
        severity: 'usage',
        code: 'metadata',
        message: `${name} is ${problem}`,
        place: 'package document',
      })
    }
  }
  return found
}
