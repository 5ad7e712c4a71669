import { decodeLayer } from '../../layers/decode.ts'
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

/** `book` with the layers that stand in its text; a machine's layer that does not is left out, and said. */
export function withLayers(book: Book, layers: readonly Layer[], log: ProblemLog): Book {
  const lengths = new Map<string, number>()
  for (const { id, text } of allTextBlocks(book)) lengths.set(id, text.length)
  const kept = layers.filter((layer) => {
    if (layer.kind === 'pronunciations' || layer.origin === 'human') return true
    const fits = layer.annotations.every(({ block, end }) => end <= (lengths.get(block) ?? -1))
    if (!fits)
      log.noted('layer-misplaced', 'Une couche d’aides du livre ne va pas avec son texte : elle est refaite.')
    return fits
  })
  return { ...book, layers: kept }
}
