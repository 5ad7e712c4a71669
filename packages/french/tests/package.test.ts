/** The French engine as others get it: its size, its purity, what npm would publish, and its types. */
import { execFileSync } from 'node:child_process'
import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createContext, runInContext } from 'node:vm'
import { brotliCompressSync } from 'node:zlib'
import ts from 'typescript'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { buildFrench, bundleFrench } from '../../../tools/french-package.ts'

const source = join(import.meta.dirname, '..')
let house = ''
let copy = ''

beforeAll(async () => {
  house = mkdtempSync(join(tmpdir(), 'french-package-'))
  copy = join(house, 'node_modules/@trousseau/french')
  mkdirSync(copy, { recursive: true })
  for (const name of ['package.json', 'README.md', 'LICENSE', 'src'])
    cpSync(join(source, name), join(copy, name), { recursive: true })
  await buildFrench(join(copy, 'dist'))
}, 60_000)

afterAll(() => rmSync(house, { recursive: true }))

test('the whole engine takes a page 36 kB at most, minified and compressed (decision 10)', async () => {
  const size = brotliCompressSync(await bundleFrench()).length
  expect(size, 'node tools/french-weight.ts shows what weighs').toBeLessThanOrEqual(36_000)
})

test('it needs nothing of Node, nothing of a page, and no other module', async () => {
  const code = await bundleFrench('iife')
  // A bare context has the language only: neither process nor document nor console.
  const context = createContext({})
  runInContext(code, context)
  const count = runInContext(
    `const { words } = french.analyse('Les enfants jouent, 2 fois.'); words.length`,
    context,
  ) as number
  expect(count).toBe(5)
})

test('npm publishes the built files, their types and their sources, and no test', () => {
  const npm = process.platform === 'win32' ? 'npm.cmd' : 'npm'
  const listed = execFileSync(npm, ['pack', '--dry-run', '--json', '--ignore-scripts'], {
    cwd: copy,
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'ignore'],
  })
  const report = JSON.parse(listed) as
    { files: { path: string }[] }[] | Record<string, { files: { path: string }[] }>
  const files = Object.values(report)[0]!.files.map(({ path }) => path)
  for (const wanted of [
    'dist/index.js',
    'dist/index.d.ts',
    'dist/analysis.d.ts',
    'dist/index.js.map',
    'src/index.ts',
    'README.md',
    'LICENSE',
    'package.json',
  ])
    expect(files).toContain(wanted)
  expect(files.filter((path) => /test|facts/.test(path))).toEqual([])
})

describe.each([
  ['Node', ts.ModuleKind.NodeNext, ts.ModuleResolutionKind.NodeNext],
  ['bundlers', ts.ModuleKind.ESNext, ts.ModuleResolutionKind.Bundler],
])('its types, as %s find them', (_who, module, moduleResolution) => {
  const errors = (code: string): string[] => {
    const file = join(house, 'consumer.mts')
    writeFileSync(file, code)
    const program = ts.createProgram([file], {
      module,
      moduleResolution,
      target: ts.ScriptTarget.ES2022,
      strict: true,
      noEmit: true,
      types: [],
    })
    return ts
      .getPreEmitDiagnostics(program)
      .map(({ messageText }) => ts.flattenDiagnosticMessageText(messageText, '\n'))
  }

  test('accept what is right', () => {
    const code = `import { analyse, type Analysis } from '@trousseau/french'
      import { decodability, learntBy } from '@trousseau/french/measure'
      import { familyOf } from '@trousseau/french/sounds'
      const analysis: Analysis = analyse('Bonjour', { syllables: 'spoken' })
      export const first: string | undefined = analysis.words[0]?.graphemes[0]?.phonemes
      export const family: string | null = familyOf(first ?? '')
      export const share: number = decodability(analysis, learntBy(3)).share`
    expect(errors(code)).toEqual([])
  })

  test('refuse what is wrong', () => {
    const code = `import { analyse } from '@trousseau/french'
      export const wrong = analyse('Bonjour', { syllables: 'sung' })`
    expect(errors(code).join()).toContain('sung')
  })
})

test('Node imports it by its name, from what is built', () => {
  const script = `import { analyse } from '@trousseau/french'; import { familyOf } from '@trousseau/french/sounds';
    console.log(analyse('Bonjour').words[0].syllables.join('-'), familyOf('wa'))`
  writeFileSync(join(house, 'use.mjs'), script)
  expect(execFileSync(process.execPath, [join(house, 'use.mjs')], { encoding: 'utf8' })).toBe('Bon-jour oi\n')
})
