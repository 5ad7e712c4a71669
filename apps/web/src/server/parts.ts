import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { t } from '#lib/messages/index.ts'
import {
  fileJob,
  importJob,
  importStarters,
  libraryMigrations,
  makeMissingFiles,
  renderJob,
  renewRenderings,
} from '#lib/server/library/index.ts'
import { peopleMigrations, welcomePath } from '#lib/server/people/index.ts'
import { publicOrigin, type PlatformParts } from '#lib/server/platform/index.ts'

/** What each context brings to the platform, the ground first. A new context adds its lines here. */
export const parts: PlatformParts = {
  migrations: [peopleMigrations, libraryMigrations],
  jobs: [importJob, renderJob, fileJob],
  threadEntry: threadEntry(),
}

/**
 * What the operator must read once the server is open, such as the link to the first account. Each is asked in turn and
 * answers with a line, or with undefined when there is nothing to say.
 */
export const openingLines: readonly (() => Promise<string | undefined>)[] = [firstLink]

/** What is done once the server is open, such as queueing the books that come with the program. */
export const openingWork: readonly (() => Promise<void>)[] = [
  renewRenderings,
  makeMissingFiles,
  importStarters,
]

async function firstLink(): Promise<string | undefined> {
  const path = await welcomePath()
  return path === null ? undefined : t('team.welcome-link', { link: publicOrigin() + path })
}

/** Built, it lies beside the server's entry, one folder above the shared chunks; in sources, beside this file. */
function threadEntry(): string {
  const places = ['thread.js', '../thread.js', 'thread.ts'].map((place) => join(import.meta.dirname, place))
  const found = places.find((place) => existsSync(place))
  if (!found) throw new Error(`no thread entry near ${import.meta.dirname}`)
  return found
}
