/**
 * Builds everything: the packages for whoever imports them (JavaScript and types), the command as one bundle that
 * starts fast, and the web application with its server.
 */
import { rmSync } from 'node:fs'
import { join } from 'node:path'
import { rolldown } from 'rolldown'
import { buildFrench } from './french-package.ts'
import { runTool } from './run-tool.ts'

const root = join(import.meta.dirname, '..')

async function buildPackages(): Promise<void> {
  await buildFrench(join(root, 'packages/french/dist'))
  rmSync(join(root, 'packages/book/dist'), { recursive: true, force: true })
  await runTool('typescript/bin/tsc', ['-p', 'packages/book/tsconfig.build.json'])
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
