import type { Resource, ResourceId } from '../../model.ts'
import { coreImages, isPicture } from '../../profile/pictures.ts'
import type { Package } from '../epub/package.ts'
import { probeAudio } from '../overlays/probe-audio.ts'
import type { PictureStore } from '../pictures/store.ts'
import type { Archive } from '../zip/archive.ts'
import { NotOfProfile } from './grammar.ts'

export interface ProfileResources {
  resources: Resource[]
  /** Identifiers by path in the archive. */
  byPath: Map<string, ResourceId>
  cover: ResourceId | undefined
}

/** A picture or a recording that the manifest lists. */
export interface ListedResource {
  path: string
  id: ResourceId
  mediaType: string
  cover: boolean
}

/**
 * The pictures and recordings of the manifest under the identifiers that they had.
 *
 * @param names identifiers that are not the path, by path relative to the package document
 */
export function listResources(
  { items, path: packagePath }: Package,
  names: ReadonlyMap<string, ResourceId>,
): ListedResource[] {
  const folder = packagePath.slice(0, packagePath.lastIndexOf('/') + 1)
  return [...items.values()].flatMap(({ path, mediaType, properties }) => {
    if (!path?.startsWith(folder) || !(isPicture(mediaType) || mediaType.startsWith('audio/'))) return []
    const inside = path.slice(folder.length)
    return [{ path, id: names.get(inside) ?? inside, mediaType, cover: properties.includes('cover-image') }]
  })
}

/**
 * Reads `listed`, each checked as any import checks it.
 * @throws NotOfProfile when one is not what it says
 */
export async function readResources(
  listed: readonly ListedResource[],
  archive: Archive,
  pictures: PictureStore,
): Promise<ProfileResources> {
  const resources: Resource[] = []
  const byPath = new Map<string, ResourceId>()
  const known = new Set<ResourceId>()
  for (const one of listed) {
    if (known.has(one.id) || !archive.has(one.path)) throw new NotOfProfile('resource')
    known.add(one.id)
    byPath.set(one.path, one.id)
    const { bytes, mediaType } = await checked(one, archive, pictures)
    resources.push({ id: one.id, mediaType, bytes })
  }
  return { resources, byPath, cover: listed.find(({ cover }) => cover)?.id }
}

async function checked(
  { path, mediaType }: ListedResource,
  archive: Archive,
  pictures: PictureStore,
): Promise<Omit<Resource, 'id'>> {
  if (coreImages.has(mediaType)) {
    const taken = await pictures.take(path)
    const resource = pictures.resources.at(-1)
    if (!resource || resource.id !== taken || resource.mediaType !== mediaType)
      throw new NotOfProfile('picture')
    return resource
  }
  const bytes = await archive.read(path)
  if (isPicture(mediaType)) return { mediaType, bytes }
  const recording = recordingOf(bytes)
  if (recording?.mediaType.split(';', 1)[0] !== mediaType) throw new NotOfProfile('recording')
  return recording
}

/** A recording of a kind that readers play, by what its bytes are; null for anything else. */
export function recordingOf(bytes: Uint8Array): Omit<Resource, 'id'> | null {
  const probed = probeAudio(bytes)
  return probed && { mediaType: probed.mediaType, bytes }
}
