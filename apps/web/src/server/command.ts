/** What the `trousseau` command loads from the built server: work on the library without a browser. */
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import type { ImportOptions, ImportOutcome, ServerCommands } from '../../../cli/src/server-commands.ts'
import { t } from '#lib/messages/index.ts'
import { importFromDisk, importOf, publish, teamBook, type Import } from '#lib/server/library/index.ts'
import { OperatorProblem, publicOrigin, setAddress, type Platform } from '#lib/server/platform/index.ts'
import { readHolder } from '#lib/server/platform/folder-lock.ts'
import { openForCommand } from './open.ts'

export const importBook: ServerCommands['importBook'] = async (path, options) => {
  let platform: Platform
  try {
    platform = await openForCommand()
  } catch (error) {
    if (error instanceof OperatorProblem) return { kind: 'refused', sentence: error.message }
    throw error
  }
  try {
    return await bring(path, options, originFor(platform))
  } finally {
    await platform.close()
  }
}

async function bring(path: string, options: ImportOptions, origin: string): Promise<ImportOutcome> {
  const bringing = await importFromDisk(path, { publish: options.publish ? 'yes' : 'no' }, options.onix)
  if (bringing.kind === 'refused') return { kind: 'refused', sentence: t(`team.file-${bringing.fault}`) }
  const entry = await ended(bringing.id, options.onProgress)
  if (entry.state === 'refused') return { kind: 'refused', sentence: entry.sentence }
  // A book that was there already is still published when that is asked for.
  if (options.publish) await publish(entry.slug)
  const book = await teamBook(entry.slug)
  const published = book?.state === 'published'
  return {
    kind: 'done',
    slug: entry.slug,
    title: entry.title,
    url: `${origin}${published ? '/livres' : '/equipe/bibliotheque'}/${entry.slug}`,
    published,
    isNew: bringing.kind === 'received',
    remarks: book?.remarks ?? [],
  }
}

/** Waits for the end of an import, which this process or the running server does. */
async function ended(
  id: string,
  onProgress: ImportOptions['onProgress'],
): Promise<Extract<Import, { state: 'ready' | 'refused' }>> {
  for (;;) {
    const entry = await importOf(id)
    if (!entry) throw new Error(`import ${id} is gone`)
    if (entry.state === 'ready' || entry.state === 'refused') return entry
    onProgress(t(`team.import-${entry.state}`), entry.state === 'received' ? 0 : entry.progress)
    await sleep(100)
  }
}

/** Where the book will be seen: at the running server, or where the next one will listen. */
function originFor({ besideServer, folder, settings }: Platform): string {
  const running = besideServer ? readHolder(join(folder.root, 'holder.json'))?.address : undefined
  setAddress(settings, settings.port)
  return settings.origin ?? running ?? publicOrigin()
}
