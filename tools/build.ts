/**
 * Builds everything: the packages for whoever imports them (JavaScript and types), the command as one bundle that
 * starts fast, and the web application with its server.
 */
import { spawn } from 'node:child_process'
import { rmSync } from 'node:fs'
import { join } from 'node:path'
import { rolldown } from 'rolldown'

const root = join(import.meta.dirname, '..')

function runTool(name: string, args: string[], cwd = root): Promise<void> {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [join(root, 'node_modules', name), ...args], {
      cwd,
      stdio: 'inherit',
    })
    child.on('error', reject)
    child.on('exit', (code) =>
      code === 0 ? resolve() : reject(new Error(`${name} ${args.join(' ')}: exit ${String(code)}`)),
    )
  })
}

async function buildPackages(): Promise<void> {
  for (const name of ['french', 'book']) {
    rmSync(join(root, 'packages', name, 'dist'), { recursive: true, force: true })
    await runTool('typescript/bin/tsc', ['-p', `packages/${name}/tsconfig.build.json`])
  }
  await bundleFrench()
}

/** The French engine is one small file, so that a page without a bundler asks for it once and it starts at once. */
async function bundleFrench(): Promise<void> {
  const folder = join(root, 'packages/french')
  const bundle = await rolldown({ input: join(folder, 'src/index.ts') })
  await bundle.write({ file: join(folder, 'dist/index.js'), format: 'esm', minify: true, sourcemap: true })
  await bundle.close()
}

/** Dependencies are bundled too, but for those of the server, which the command only loads from the built server. */
async function buildCommand(): Promise<void> {
  const out = join(root, 'apps/cli/dist')
  rmSync(out, { recursive: true, force: true })
  const bundle = await rolldown({
    input: join(root, 'apps/cli/src/main.ts'),
    platform: 'node',
    resolve: { conditionNames: ['source', 'node'] },
  })
  await bundle.write({
    dir: out,
    format: 'esm',
    entryFileNames: 'main.js',
    chunkFileNames: '[name]-[hash].js',
  })
  await bundle.close()
}

async function buildWeb(): Promise<void> {
  await runTool('vite/bin/vite.js', ['build', '--logLevel', 'warn'], join(root, 'apps/web'))
}

await Promise.all([buildPackages(), buildCommand(), buildWeb()])
