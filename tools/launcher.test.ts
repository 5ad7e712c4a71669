/** The launcher in a small house of its own: what it builds and says, whichever Node starts it. */
import { execFile } from 'node:child_process'
import { copyFileSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'

let house = ''

beforeEach(() => {
  house = mkdtempSync(join(tmpdir(), 'trousseau-launcher-'))
  copyFileSync(join(import.meta.dirname, '../trousseau.mjs'), join(house, 'trousseau.mjs'))
  put('package-lock.json', '{}')
  put('node_modules/.package-lock.json', '{}')
  for (const path of ['packages/french', 'packages/book']) put(`${path}/dist/index.js`, '')
  put('apps/web/build/server/main.js', '')
  put('apps/cli/dist/main.js', `process.stdout.write('fait')`)
  build(`appendFileSync('builds', 'x')`)
})

afterEach(() => rmSync(house, { recursive: true }))

function put(path: string, content: string): void {
  mkdirSync(dirname(join(house, path)), { recursive: true })
  writeFileSync(join(house, path), content)
}

function build(step: string): void {
  put(
    'tools/build.ts',
    `import { appendFileSync } from 'node:fs'\nconsole.log('bavardage')\nconsole.error('bavardage')\n${step}\n`,
  )
}

function launch(...nodeOptions: string[]): Promise<{ status: number; out: string; err: string }> {
  return new Promise((resolve) => {
    const launcher = join(house, 'trousseau.mjs')
    execFile(process.execPath, [...nodeOptions, launcher, 'cli'], (error, out, err) => {
      resolve({ status: typeof error?.code === 'number' ? error.code : 0, out, err })
    })
  })
}

test('prepares the program in silence when nobody watches', async () => {
  expect(await launch()).toEqual({ status: 0, out: 'fait', err: '' })
})

test('builds once for all the Nodes that start it', async () => {
  await launch()
  const otherNode = `Object.defineProperty(process, 'versions', { value: { ...process.versions, modules: '0' } })`
  await launch('--import', `data:text/javascript,${encodeURIComponent(otherNode)}`)
  expect(readFileSync(join(house, 'builds'), 'utf8')).toBe('x')
})

test('says in one line that the build failed', async () => {
  build('process.exit(3)')
  const { status, err } = await launch()
  expect(status).toBe(1)
  expect(err).toMatch(/^La construction a échoué\. .*\n$/)
})
