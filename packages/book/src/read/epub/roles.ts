import type { Chapter } from '../../model.ts'
import { chapterRole, chapterType, termsOf } from '../../structure-terms.ts'
import type { ElementNode } from '../tree/node.ts'
import { find } from '../tree/query.ts'
import type { Navigation } from './navigation.ts'
import type { Package } from './package.ts'

/**
 * What the book says a document is for, by its own terms, its landmarks or its guide: null when it says nothing. `type`
 * is said by the last two alone; what sections say of themselves is found with their blocks.
 */
export function roleOf(
  path: string,
  root: ElementNode,
  description: Package,
  navigation: Navigation,
): { role: Chapter['role'] | null; type: string | null } {
  const body = find(root, 'body') ?? root
  const own = [root, body, ...body.children].flatMap((node) => (node.type === 'element' ? [node] : []))
  const terms = own
    .slice(0, 4)
    .flatMap(({ attributes }) => termsOf(attributes.get('epub:type'), attributes.get('role')))
  const listed: string[] = []
  for (const { type, path: target } of navigation.landmarks) {
    if (target === path) listed.push(...termsOf(type, undefined))
    else if (target.startsWith(`${path}#`)) terms.push(...termsOf(type, undefined))
  }
  for (const guide of description.guide) if (guide.path === path) listed.push(guide.type)
  return { role: chapterRole([...terms, ...listed]), type: chapterType(listed) }
}
