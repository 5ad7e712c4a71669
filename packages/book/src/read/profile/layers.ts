import { decodeLayer } from '../../layers/decode.ts'
import { reanchor } from '../../layers/anchor/reanchor.ts'
import { LayerUnreadable } from '../../layers/unreadable.ts'
import { isMadeAgain } from '../../layers/made-again.ts'
import type { Annotation, Book, ForeignLayers, Layer } from '../../model.ts'
import { textDigest } from '../../profile/text-digest.ts'
import { allTextBlocks } from '../../walk.ts'
import type { ProblemLog } from '../problem-log.ts'
import type { Archive } from '../zip/archive.ts'
import { shown } from '../zip/names.ts'

/** A layer's file that cannot be read here. */
export interface UnreadLayer {
  name: string
  bytes: Uint8Array
  error: LayerUnreadable
  madeAgain: boolean
}

/** How much of what cannot be read is carried along, in bytes. */
const mostUnread = 16 * 1024 ** 2

/** The layers in the files at `paths`, and the files that hold none that is known here. One that is absent is said. */
export async function readLayers(
  paths: readonly (string | null)[],
  archive: Archive,
  log: ProblemLog,
): Promise<{ layers: Layer[]; unread: UnreadLayer[] }> {
  const layers: Layer[] = []
  const unread: UnreadLayer[] = []
  for (const path of new Set(paths)) {
    if (path === null || !archive.has(path)) {
      log.noted('layer-missing', `Une couche d’aides du livre est absente (${shown(path ?? '')}).`)
      continue
    }
    const bytes = await archive.read(path)
    const file = parse(new TextDecoder().decode(bytes))
    try {
      layers.push(decodeLayer(file))
    } catch (error) {
      if (!(error instanceof LayerUnreadable)) throw error
      const name = path.slice(path.lastIndexOf('/') + 1)
      unread.push({ name, bytes, error, madeAgain: isMadeAgain(Object(file) as object) })
    }
  }
  return { layers, unread }
}

/** Null, which is no layer, when it is no JSON. */
function parse(json: string): unknown {
  try {
    return JSON.parse(json)
  } catch {
    return null
  }
}

/**
 * Keeps with `book` the files that could not be read, as long as its text is the one of the digest `text`, and says of
 * each what becomes of it.
 */
export function keepUnread(
  unread: readonly UnreadLayer[],
  text: string | undefined,
  book: Book,
  log: ProblemLog,
): void {
  if (unread.length === 0) return
  const fits = text !== undefined && textDigest(book) === text
  const files: ForeignLayers['files'] = []
  let size = 0
  for (const { name, bytes, error, madeAgain } of unread) {
    const kept = fits && !madeAgain && size + bytes.length <= mostUnread
    if (kept) {
      files.push({ name, bytes })
      size += bytes.length
    }
    const fate = kept ? 'Elle est gardée telle quelle.' : 'Elle est laissée de côté.'
    log.noted(error.unknown ? 'layer-unknown' : 'layer-unreadable', `${error.message} ${fate}`)
  }
  if (text !== undefined && files.length > 0) book.foreign = { text, files }
}

/**
 * `book` with the layers that stand in its text. What people said beyond it is put where its words are, as long as they
 * are found; what a machine makes again is left out, and said.
 */
export function withLayers(book: Book, layers: readonly Layer[], log: ProblemLog): Book {
  const lengths = new Map<string, number>()
  for (const { id, text } of allTextBlocks(book)) lengths.set(id, text.length)
  const fits = ({ block, end }: Annotation<unknown>) => end <= (lengths.get(block) ?? -1)
  const settled = layers.flatMap((layer): Layer[] => {
    if (layer.kind === 'pronunciations') return [layer]
    const all: Annotation<unknown>[] = layer.annotations
    const astray = all.filter((annotation) => !fits(annotation))
    if (astray.length === 0) return [layer]
    if (isMadeAgain(layer)) {
      log.noted(
        'layer-misplaced',
        'Une couche d’aides du livre ne va pas avec son texte : elle est laissée de côté.',
      )
      return []
    }
    // The values are those of the layer itself.
    return placedAgain([{ ...layer, annotations: astray } as Layer], book, log).map((again) => {
      const found = again.kind === 'pronunciations' ? [] : again.annotations
      return { ...again, annotations: [...all.filter(fits), ...found] } as Layer
    })
  })
  return { ...book, layers: settled }
}

/** The layers on the text of `book`, another one than they were made on; what has no place any more is said. */
export function placedAgain(layers: readonly Layer[], book: Book, log: ProblemLog): Layer[] {
  const placed = reanchor(layers, null, book)
  const lost = (all: readonly Layer[]) =>
    all.reduce((sum, layer) => sum + (layer.kind === 'pronunciations' ? 0 : (layer.unplaced?.length ?? 0)), 0)
  const more = lost(placed) - lost(layers)
  if (more > 0) {
    log.noted(
      'annotations-unplaced',
      (n) => `Des aides n’ont pas retrouvé leur place dans le texte : elles sont à replacer (${n}).`,
      more,
    )
  }
  return placed
}
