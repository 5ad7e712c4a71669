import { isMadeAgain } from '../../layers/made-again.ts'
import type { Book, ResourceId } from '../../model.ts'
import type { PictureStore } from '../pictures/store.ts'
import type { ProblemLog } from '../problem-log.ts'
import type { Archive } from '../zip/archive.ts'
import { keepUnread, placedAgain } from './layers.ts'
import type { ChangedLayers } from './read-profile.ts'
import { recordingOf, type ListedResource } from './resources.ts'

/** What reading needs of the file, and of the book that the general importer made of it. */
export interface ChangedBook {
  book: Book
  archive: Archive
  /** Where the pictures of the book are kept. */
  pictures: PictureStore
  log: ProblemLog
}

/**
 * Puts the layers of a file that another hand has changed on what the general importer made of it, with the pictures
 * and recordings that they name. The machine's reading of the text is left out: `adapt` makes it again.
 */
export async function takeLayers(
  changed: Omit<ChangedLayers, 'kind'>,
  { book, archive, pictures, log }: ChangedBook,
): Promise<void> {
  log.noted(
    'profile-changed',
    'Un autre logiciel a modifié ce livre adapté : il est relu comme un livre ordinaire, et les aides faites par des personnes sont replacées sur son texte.',
  )
  const kept = changed.layers.filter((layer) => !isMadeAgain(layer))
  const listed = new Map(changed.resources.map((resource) => [resource.id, resource]))
  const names = new Map<ResourceId, ResourceId>()
  for (const id of new Set(kept.flatMap((layer) => [...resourcesIn(layer)]))) {
    const resource = listed.get(id)
    const taken =
      resource && archive.has(resource.path) ? await take(resource, book, archive, pictures) : null
    if (taken === null)
      log.noted('layer-resource-missing', (n) => `Des images ou des sons des aides manquent au livre (${n}).`)
    else names.set(id, taken)
  }
  const layers = kept.map((layer) => renamed(layer, names) as typeof layer)
  // What the file's own recordings say of the text is in the layers already.
  const heard = layers.some(({ kind }) => kind === 'audio')
  const own = book.layers.filter(({ kind }) => !(heard && kind === 'audio'))
  book.layers = [...own, ...placedAgain(layers, book, log)]
  keepUnread(changed.unread, changed.text, book, log)
}

async function take(
  { id, path, mediaType }: ListedResource,
  book: Book,
  archive: Archive,
  pictures: PictureStore,
): Promise<ResourceId | null> {
  if (!mediaType.startsWith('audio/')) {
    const before = pictures.resources.length
    const taken = await pictures.take(path)
    book.resources.push(...pictures.resources.slice(before))
    return taken
  }
  if (book.resources.some((resource) => resource.id === id)) return id
  const recording = recordingOf(await archive.read(path))
  if (recording) book.resources.push({ id, ...recording })
  return recording && id
}

function* resourcesIn(value: unknown): Generator<ResourceId> {
  if (typeof value !== 'object' || value === null) return
  for (const [name, each] of Object.entries(value)) {
    if (name === 'resource' && typeof each === 'string') yield each
    else yield* resourcesIn(each)
  }
}

function renamed(value: unknown, names: ReadonlyMap<ResourceId, ResourceId>): unknown {
  if (Array.isArray(value)) return value.map((each) => renamed(each, names))
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(
    Object.entries(value).map(([name, each]) =>
      name === 'resource' && typeof each === 'string'
        ? [name, names.get(each) ?? each]
        : [name, renamed(each, names)],
    ),
  )
}
