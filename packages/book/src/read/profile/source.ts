import { profileAddress } from '../../profile/book-index.ts'
import type { ManifestItem, Package } from '../epub/package.ts'
import type { Limits } from '../limits.ts'
import type { ProblemLog } from '../problem-log.ts'
import type { ElementNode } from '../tree/node.ts'
import type { Archive } from '../zip/archive.ts'

/** An EPUB file of which the package document has been read. */
export interface ProfileSource {
  archive: Archive
  description: Package
  limits: Limits
  log: ProblemLog
}

/** Items of the manifest that the profile names, `index` or `layer`; none when the book does not claim the profile. */
export function profileItems({ root, items }: Package, name: 'index' | 'layer'): ManifestItem[] {
  const prefix = prefixOf(root, profileAddress)
  if (prefix === null) return []
  return [...items.values()].filter(({ properties }) => properties.includes(`${prefix}:${name}`))
}

/** The prefix that a package document declares for `address` (EPUB 3.3, appendix D.1.4), or null. */
function prefixOf(root: ElementNode, address: string): string | null {
  const parts = (root.attributes.get('prefix') ?? '').trim().split(/\s+/)
  const at = parts.indexOf(address)
  const prefix = at < 1 ? undefined : parts[at - 1]
  return prefix?.endsWith(':') ? prefix.slice(0, -1) : null
}
