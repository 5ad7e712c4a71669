/**
 * What the package of the French engine ships: one minified ES module for each of its entries, and its types. A page
 * without a bundler asks for one file, and Node opens one instead of fifty.
 */
import { readFileSync, readdirSync, rmSync, rmdirSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { rolldown, type RolldownBuild } from 'rolldown'
import { minifySync } from 'rolldown/utils'
import { runTool } from './run-tool.ts'

const root = join(import.meta.dirname, '..')

/** What others import by name: the engine, what measures a text, and the families of sounds for pages that only list them. */
type Entry = 'index' | 'measure' | 'sounds'
const entries: readonly Entry[] = ['index', 'measure', 'sounds']

/** Builds the package into `out`, which is emptied first: a file for each entry with its source map, and types. */
export async function buildFrench(out: string): Promise<void> {
  rmSync(out, { recursive: true, force: true })
  const types = ['-p', join(root, 'packages/french/tsconfig.build.json'), '--outDir', out]
  await Promise.all([
    runTool('typescript/bin/tsc', types),
    ...entries.map((entry) =>
      withBundle(entry, (bundle) =>
        bundle.write({ format: 'esm', file: join(out, `${entry}.js`), minify: true, sourcemap: true }),
      ),
    ),
  ])
  keepPublicTypes(out)
}

/** The code of the engine, minified, as one module or as a script that makes `french`. */
export async function bundleFrench(format: 'esm' | 'iife' = 'esm'): Promise<string> {
  const { output } = await withBundle('index', (bundle) =>
    bundle.generate({ format, name: 'french', minify: true }),
  )
  const [{ code, imports, dynamicImports }, ...files] = output
  const others = [...files.map(({ fileName }) => fileName), ...imports, ...dynamicImports]
  if (others.length > 0) throw new Error(`the French engine needs more than itself: ${others.join(', ')}`)
  return code
}

/** The parts of the engine by their path under `src`, each as it goes into the bundle, minified by itself. */
export async function partsOfFrench(): Promise<{ path: string; code: string }[]> {
  const { output } = await withBundle('index', (bundle) => bundle.generate({ format: 'esm' }))
  const base = join(root, 'packages/french/src/')
  return Object.entries(output[0].modules).map(([path, { code }]) => ({
    path: path.replace(base, ''),
    code: minifySync(path, code ?? '', { compress: false }).code,
  }))
}

async function withBundle<T>(entry: Entry, use: (bundle: RolldownBuild) => Promise<T>): Promise<T> {
  const bundle = await rolldown({ input: join(root, `packages/french/src/${entry}.ts`), platform: 'neutral' })
  try {
    return await use(bundle)
  } finally {
    await bundle.close()
  }
}

/**
 * Leaves the types that those of the entries lead to. They name their neighbours as sources (`./analyse.ts`), which only recent
 * compilers find among built files: they are given the names of these.
 */
function keepPublicTypes(out: string): void {
  const kept = new Set<string>()
  const keep = (file: string): void => {
    if (kept.has(file)) return
    kept.add(file)
    const types = readFileSync(file, 'utf8').replace(/((?:from |import\()['"]\.[^'"]*)\.ts(['"])/g, '$1.js$2')
    writeFileSync(file, types)
    for (const [, name = ''] of types.matchAll(/(?:from |import\()['"](\.[^'"]*)\.js['"]/g))
      keep(join(dirname(file), `${name}.d.ts`))
  }
  for (const entry of entries) keep(join(out, `${entry}.d.ts`))
  for (const file of readdirSync(out, { recursive: true, encoding: 'utf8' }).map((name) => join(out, name)))
    if (file.endsWith('.d.ts') && !kept.has(file)) rmSync(file)
  for (const entry of readdirSync(out, { withFileTypes: true }))
    if (entry.isDirectory() && readdirSync(join(out, entry.name)).length === 0)
      rmdirSync(join(out, entry.name))
}
