import { decodeLayer } from '../../layers/decode.ts'
import { reanchor } from '../../layers/anchor/reanchor.ts'
import { LayerUnreadable } from '../../layers/unreadable.ts'
import type { Book, Layer } from '../../model.ts'
import { allTextBlocks } from '../../walk.ts'
import type { ProblemLog } from '../problem-log.ts'
import type { Archive } from '../zip/archive.ts'
import { shown } from '../zip/names.ts'

/** The layers in the files at `paths`; one that is absent or broken is left out, and said. */
export async function readLayers(
  paths: readonly (string | null)[],
  archive: Archive,
  log: ProblemLog,
): Promise<Layer[]> {
  const layers: Layer[] = []
  for (const path of new Set(paths)) {
    if (path === null || !archive.has(path)) {
      log.noted('layer-missing', `Une couche d’aides du livre est absente (${shown(path ?? '')}).`)
      continue
    }
    try {
      layers.push(decodeLayer(parse(new TextDecoder().decode(await archive.read(path)))))
    } catch (error) {
      if (!(error instanceof LayerUnreadable)) throw error
      log.noted('layer-unreadable', error.message)
    }
  }
  return layers
}

function parse(json: string): unknown {
  try {
    return JSON.parse(json)
  } catch {
    throw new LayerUnreadable('JSON')
  }
}

/**
 * `book` with the layers that stand in its text. Of one that does not, people's annotations are put where their words
 * are; a machine's is left out, and said.
 */
export function withLayers(book: Book, layers: readonly Layer[], log: ProblemLog): Book {
  const lengths = new Map<string, number>()
  for (const { id, text } of allTextBlocks(book)) lengths.set(id, text.length)
  const settled = layers.flatMap((layer): Layer[] => {
    if (layer.kind === 'pronunciations') return [layer]
    if (layer.annotations.every(({ block, end }) => end <= (lengths.get(block) ?? -1))) return [layer]
    if (layer.origin === 'human') return placedAgain([layer], book, log)
    log.noted(
      'layer-misplaced',
      'Une couche d’aides du livre ne va pas avec son texte : elle est laissée de côté.',
    )
    return []
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
