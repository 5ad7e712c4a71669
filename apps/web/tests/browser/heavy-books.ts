/** Books as publishers send them, with pictures made for print, brought to a server by the command. */
import { execFile } from 'node:child_process'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { writeEpub, type Block } from '@trousseau/book'
import { engraving, photograph } from '../../src/lib/server/library/testing-pictures.ts'
import type { TestServer } from './server.ts'

const root = join(import.meta.dirname, '../../../..')

const pictures = {
  photograph: { id: 'colline.jpg', mediaType: 'image/jpeg', bytes: await photograph(1600, 1200) },
  engraving: { id: 'gravure.png', mediaType: 'image/png', bytes: await engraving(1000, 900) },
}

const paragraph = (id: string): Block => ({
  kind: 'paragraph',
  id,
  text: 'Les enfants montent sur la colline et regardent la vallée. '.repeat(4).trim(),
  marks: [],
})
const figure = (id: string, resource: string): Block => ({ kind: 'figure', id, resource, alt: 'La colline' })

/** Writes an EPUB with a heavy cover of its own (`number` tells it from others) and, in its text, the pictures asked for. */
export async function writeHeavyBook(
  path: string,
  title: string,
  number: number,
  inside: ('photograph' | 'engraving')[],
) {
  const cover = {
    id: 'couverture.jpg',
    mediaType: 'image/jpeg',
    bytes: await photograph(1200, 1600, number),
  }
  const shown = inside.map((name) => pictures[name])
  const blocks = shown.flatMap(({ id }, index) => [paragraph(`p${index}`), figure(`f${index}`, id)])
  await writeEpub(
    {
      metadata: { title, language: 'fr', contributors: [], subjects: [], cover: cover.id },
      chapters: [
        { id: 'c1', title: null, level: 1, role: 'body', blocks: [...blocks, paragraph('last')], notes: [] },
      ],
      resources: [cover, ...shown],
      layers: [],
    },
    path,
  )
}

/** Publishes the book at `path` on a running server. Answers its address there. */
export async function publishBook(server: TestServer, path: string): Promise<string> {
  const command = join(root, 'apps/cli/dist/main.js')
  const { stdout } = await promisify(execFile)(
    process.execPath,
    [command, 'import', path, '--publish', '--json'],
    {
      env: { ...process.env, TROUSSEAU_DATA: server.data },
    },
  )
  const { slug } = JSON.parse(stdout) as { slug: string }
  return `/livres/${slug}`
}
