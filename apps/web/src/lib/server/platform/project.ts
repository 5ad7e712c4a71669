import { existsSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'

/** The root of the project: the nearest folder above this file whose package is named `trousseau`. */
export const projectRoot: string = findRoot(import.meta.dirname)

function findRoot(folder: string): string {
  const manifest = join(folder, 'package.json')
  if (existsSync(manifest)) {
    const { name } = JSON.parse(readFileSync(manifest, 'utf8')) as { name?: unknown }
    if (name === 'trousseau') return folder
  }
  const parent = dirname(folder)
  if (parent === folder) throw new Error(`no package named trousseau above ${import.meta.dirname}`)
  return findRoot(parent)
}
