import type { ResourceId } from '../../model.ts'
import { resolvePath } from '../paths.ts'
import type { ElementNode } from '../tree/node.ts'
import { textOf } from '../tree/query.ts'
import { NotOfProfile, onlyAttributes, type DocumentScope } from './grammar.ts'

/** What a picture's element says, or the words that stand for a picture that cannot be shown. */
export function pictureOf(
  element: ElementNode,
  scope: DocumentScope,
  place: 'block' | 'inline',
): { resource: ResourceId; alt: string | null } {
  const { name, attributes } = element
  const missing = attributes.get('data-alt') === 'missing'
  if (name === 'img') {
    onlyAttributes(element, 'class', 'src', 'alt', 'data-alt')
    const path = resolvePath(scope.path, attributes.get('src') ?? '')
    const resource = path === null ? undefined : scope.resourceAt(path)
    const alt = attributes.get('alt')
    if (resource === undefined || alt === undefined) throw new NotOfProfile('img')
    return { resource, alt: missing ? null : alt }
  }
  onlyAttributes(element, 'class', 'data-x', 'data-resource', 'data-alt')
  const resource = attributes.get('data-resource')
  const inPlace = attributes.get('data-x') === (place === 'inline' ? '1' : undefined)
  if (name !== 'span' || resource === undefined || !inPlace) throw new NotOfProfile('no-picture')
  if (element.children.some(({ type }) => type === 'element')) throw new NotOfProfile('no-picture')
  return { resource, alt: missing ? null : textOf(element) }
}
