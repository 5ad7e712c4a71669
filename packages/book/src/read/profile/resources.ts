import type { Resource, ResourceId } from '../../model.ts'
import { coreImages, isPicture } from '../../profile/pictures.ts'
import type { Package } from '../epub/package.ts'
import type { PictureStore } from '../pictures/store.ts'
import type { Archive } from '../zip/archive.ts'
import { NotOfProfile } from './grammar.ts'

export interface ProfileResources {
  resources: Resource[]
  /** Identifiers by path in the archive. */
  byPath: Map<string, ResourceId>
  cover: ResourceId | undefined
}

/**
 * The resources of the manifest under the identifiers that they had, each checked as any import checks it.
 *
 * @param names identifiers that are not the path, by path in the archive
 * @param folder of the package document, with its `/`
 * @throws NotOfProfile when one is not what it says or has been changed by the checks
 */
export async function readResources(
  description: Package,
  names: ReadonlyMap<string, ResourceId>,
  folder: string,
  archive: Archive,
  pictures: PictureStore,
): Promise<ProfileResources> {
  const resources: Resource[] = []
  const byPath = new Map<string, ResourceId>()
  const known = new Set<ResourceId>()
  let cover: ResourceId | undefined
  for (const { path, mediaType, properties } of description.items.values()) {
    if (path === null || !isPicture(mediaType)) continue
    const id = names.get(path) ?? path.slice(folder.length)
    if (!path.startsWith(folder) || known.has(id) || !archive.has(path)) throw new NotOfProfile('resource')
    known.add(id)
    byPath.set(path, id)
    if (properties.includes('cover-image')) cover ??= id
    if (coreImages.has(mediaType)) resources.push({ ...(await shown(path, mediaType, pictures)), id })
    else resources.push({ id, mediaType, bytes: await archive.read(path) })
  }
  return { resources, byPath, cover }
}

async function shown(path: string, mediaType: string, pictures: PictureStore): Promise<Resource> {
  const taken = await pictures.take(path)
  const resource = pictures.resources.at(-1)
  if (!resource || resource.id !== taken || resource.mediaType !== mediaType)
    throw new NotOfProfile('picture')
  return resource
}
