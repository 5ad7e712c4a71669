/** The files of an import, laid out in a folder of their own as they stood around the book. */
import { randomUUID } from 'node:crypto'
import { createWriteStream } from 'node:fs'
import { mkdir, rm } from 'node:fs/promises'
import { dirname, join, sep } from 'node:path'
import { pipeline } from 'node:stream/promises'
import { blobs, platform } from '#lib/server/platform/index.ts'
import { ONIX_RECORD, type SourceFile } from './import-model.ts'

export interface SourceFolder {
  /** Path of the book's own file. */
  book: string
  /** Path of an empty folder for what is made of the book. */
  results: string
  /** Path of the ONIX record that came with it. */
  onix: string | null
  remove(): Promise<void>
}

/** Copies the files of an import from the blobs into a new folder among the drafts. */
export async function layOut(files: SourceFile[]): Promise<SourceFolder> {
  const root = join(platform().folder.drafts, `import-${randomUUID()}`)
  const results = `${root}-results`
  const remove = async () => {
    for (const folder of [root, results]) await rm(folder, { recursive: true, force: true })
  }
  try {
    await mkdir(results, { recursive: true, mode: 0o700 })
    const paths = files.map(({ name }) => inside(root, name))
    for (const [index, { sha256 }] of files.entries()) {
      const path = paths[index] ?? root
      await mkdir(dirname(path), { recursive: true, mode: 0o700 })
      const { stream } = await blobs().open(sha256)
      await pipeline(stream, createWriteStream(path, { mode: 0o600 }))
    }
    const record = files.findIndex(({ name }) => name === ONIX_RECORD)
    return { book: paths[0] ?? root, onix: paths[record] ?? null, results, remove }
  } catch (error) {
    await remove()
    throw error
  }
}

/** The path of `name` in `root`; names come from outside and must not lead out of it. */
function inside(root: string, name: string): string {
  const path = join(root, name)
  if (!path.startsWith(root + sep)) throw new Error('a file of an import leads out of its folder')
  return path
}
