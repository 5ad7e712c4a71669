/** The books that come with the program, imported and published by the same path as any other. */
import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { z } from 'zod'
import { log } from '#lib/server/platform/index.ts'
import { projectRoot } from '#lib/server/platform/project.ts'
import { keepFile } from './from-disk.ts'
import { receive } from './importing.ts'
import { levels } from './model.ts'

/** `book.json` of a starter book; `content/books/README.md` describes it. */
const card = z.object({
  title: z.string(),
  subtitle: z.string().optional(),
  authors: z.array(z.string()),
  language: z.string(),
  level: z.enum(levels).optional(),
  description: z.string().optional(),
  rights: z.string().optional(),
  subjects: z.array(z.string()),
  cover: z.object({ file: z.string(), alt: z.string() }).optional(),
})

/**
 * Queues what is new or changed among the books of `folder`, each in a folder named as its address. What the team
 * withdrew stays withdrawn.
 */
export async function importStarters(folder = join(projectRoot, 'content/books')): Promise<void> {
  const entries = await readdir(folder, { withFileTypes: true })
  for (const slug of entries.filter((entry) => entry.isDirectory()).map(({ name }) => name)) {
    const home = join(folder, slug)
    const { level, ...facts } = card.parse(JSON.parse(await readFile(join(home, 'book.json'), 'utf8')))
    const others = (await readdir(home)).filter((name) => name !== 'book.html').sort()
    const files = []
    for (const name of ['book.html', ...others]) files.push(await keepFile(join(home, name), name))
    const { kind } = await receive(files, { publish: 'as-before', slug, ...(level ? { level } : {}), facts })
    if (kind === 'received') log().info({ slug }, 'a starter book is imported')
  }
}
