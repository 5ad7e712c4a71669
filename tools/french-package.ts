/**
 * What the package of the French engine ships: one ES module, the same minified, and types. Pages without a bundler load
 * one file, and Node opens one instead of fifty.
 */
import { mkdirSync, readFileSync, readdirSync, rmSync, rmdirSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { rolldown } from 'rolldown'
import { runTool } from './run-tool.ts'

const root = join(import.meta.dirname, '..')

/** Builds the package into `out`, which is emptied first. */
export async function buildFrench(out: string): Promise<void> {
  rmSync(out, { recursive: true, force: true })
  mkdirSync(out, { recursive: true })
  const [plain, minified] = await Promise.all([
    bundleFrench({ minify: false }),
    bundleFrench({ minify: true }),
    runTool('typescript/bin/tsc', [
      '-p',
      join(root, 'packages/french/tsconfig.build.json'),
      '--emitDeclarationOnly',
      '--outDir',
      out,
    ]),
  ])
  writeFileSync(join(out, 'index.js'), plain)
  writeFileSync(join(out, 'french.min.js'), minified)
  keepPublicTypes(out)
}

/** The code of the engine in one module without imports, as it stands or minified. */
export async function bundleFrench(options: { minify: boolean; format?: 'esm' | 'iife' }): Promise<string> {
  const bundle = await rolldown({ input: join(root, 'packages/french/src/index.ts'), platform: 'neutral' })
  try {
    const { output } = await bundle.generate({ format: 'esm', name: 'french', ...options })
    const [{ code, imports, dynamicImports }] = output
    const others = [...output.slice(1).map(({ fileName }) => fileName), ...imports, ...dynamicImports]
    if (others.length > 0) throw new Error(`the French engine needs more than itself: ${others.join(', ')}`)
    return code
  } finally {
    await bundle.close()
  }
}

/**
 * Leaves the types that `index.d.ts` leads to. They name their neighbours as sources (`./analyse.ts`), which only recent
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
  keep(join(out, 'index.d.ts'))
  for (const file of readdirSync(out, { recursive: true, encoding: 'utf8' }).map((name) => join(out, name)))
    if (file.endsWith('.d.ts') && !kept.has(file)) rmSync(file)
  for (const entry of readdirSync(out, { withFileTypes: true }))
    if (entry.isDirectory() && readdirSync(join(out, entry.name)).length === 0)
      rmdirSync(join(out, entry.name))
}
