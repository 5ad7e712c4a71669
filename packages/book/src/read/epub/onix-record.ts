import type { Metadata } from '../../model.ts'
import { BookRefused } from '../../problem.ts'
import type { Limits } from '../limits.ts'
import { resolvePath } from '../paths.ts'
import type { ProblemLog } from '../problem-log.ts'
import { elements, words } from '../tree/query.ts'
import type { Files } from '../zip/files.ts'
import { localName, type Package } from './package.ts'

/**
 * Metadata with what an ONIX record inside the publication adds (EPUB 3.3, D.5.1: `<link rel="record"
 * properties="onix">`; `rel="onix-record"` in 3.0). Records elsewhere are never fetched, unreadable ones left aside.
 */
export async function withLinkedRecord(
  metadata: Metadata,
  description: Package,
  files: Files,
  limits: Limits,
  log: ProblemLog,
): Promise<Metadata> {
  const path = recordPath(description)
  if (path === null || !files.has(path)) return metadata
  try {
    const bytes = await files.read(path)
    if (!bytes) return metadata
    const { readOnix } = await import('../onix/read-onix.ts')
    const { fillMetadata, productOf } = await import('../onix/with-onix.ts')
    return fillMetadata(metadata, productOf(metadata, readOnix(bytes, limits)).metadata)
  } catch (error) {
    if (!(error instanceof BookRefused)) throw error
    log.noted('onix-unreadable', `La fiche ONIX du livre est laissée de côté. ${error.message}`)
    return metadata
  }
}

function recordPath({ path, metadata }: Package): string | null {
  if (!metadata) return null
  for (const link of elements(metadata)) {
    if (localName(link) !== 'link') continue
    const relations = words(link, 'rel')
    const onix = relations.includes('record') && words(link, 'properties').includes('onix')
    const href = link.attributes.get('href')
    if ((!onix && !relations.includes('onix-record')) || href === undefined) continue
    if (!/^([a-z][a-z0-9+.-]*:|\/\/)/i.test(href)) return resolvePath(path, href)
  }
  return null
}
