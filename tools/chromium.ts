/**
 * Finds a Chromium for the browser tests: one already installed, else Debian's package when the tests run as root on
 * a Debian, else a browser that npm carries, else Playwright's own download.
 */
import { execFileSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { createRequire } from 'node:module'
import { join } from 'node:path'

export interface Browser {
  path: string
  args: string[]
}

/** The path and the arguments with which a browser starts here. Throws with a sentence that says how to get one. */
export async function findChromium(): Promise<Browser> {
  const tries = [installed, fromDebian, fromNpm, fromPlaywright]
  const reasons: string[] = []
  for (const attempt of tries) {
    try {
      const found = await attempt()
      if (found) {
        execFileSync(found.path, ['--version', '--no-sandbox'], { stdio: 'pipe', timeout: 60_000 })
        return { ...found, args: [...calm, ...found.args] }
      }
    } catch (error) {
      reasons.push(
        `${attempt.name}: ${error instanceof Error ? (error.message.split('\n')[0] ?? '') : String(error)}`,
      )
    }
  }
  throw new Error(
    `No Chromium for the browser tests. Install one (on Debian: apt-get install chromium) or give its path in CHROMIUM.\n${reasons.join('\n')}`,
  )
}

/** Nothing but the pages under test: no background traffic, and no sandbox where there is no user to confine. */
const calm = [
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
]

const usual = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/usr/bin/google-chrome-stable',
]

function installed(): Browser | undefined {
  const path = [process.env.CHROMIUM, ...(process.env.CHROMIUM_NONE ? [] : usual)].find(
    (p) => p && existsSync(p),
  )
  return path ? { path, args: [] } : undefined
}

function fromDebian(): Browser | undefined {
  if (process.getuid?.() !== 0 || !existsSync('/usr/bin/apt-get') || process.env.CHROMIUM_NONE)
    return undefined
  process.stderr.write('Installing Debian’s Chromium…\n')
  execFileSync('apt-get', ['update', '-q'], { stdio: 'pipe', timeout: 300_000 })
  execFileSync('apt-get', ['install', '-qy', '--no-install-recommends', 'chromium'], {
    stdio: 'pipe',
    timeout: 600_000,
    env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
  })
  return installed()
}

async function fromNpm(): Promise<Browser> {
  // The package unpacks the shared libraries it brings only where it believes it runs in a bare cloud function.
  process.env.AWS_LAMBDA_JS_RUNTIME ??= 'nodejs22.x'
  const { default: chromium } = await import('@sparticuz/chromium')
  const path = await chromium.executablePath()
  return { path, args: ['--no-sandbox', '--headless'] }
}

function fromPlaywright(): Browser {
  const cli = join(createRequire(import.meta.url).resolve('playwright-core/package.json'), '../cli.js')
  execFileSync(process.execPath, [cli, 'install', 'chromium-headless-shell'], {
    stdio: 'pipe',
    timeout: 600_000,
  })
  const where = execFileSync(
    process.execPath,
    ['-e', 'console.log(require("playwright-core").chromium.executablePath())'],
    { cwd: import.meta.dirname, encoding: 'utf8' },
  )
  return { path: where.trim(), args: [] }
}
