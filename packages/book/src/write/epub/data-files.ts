import { encodeLayer } from '../../layers/encode.ts'
import type { Book, Sequence } from '../../model.ts'
import { cutSequences } from '../../sequence/cut.ts'
import { allBlocks } from './plan.ts'

/** A file of the Trousseau profile beside the text (docs/format.md). */
export interface DataFile {
  /** Relative to the package document's folder. */
  path: string
  /** What it is: its `trousseau:` property in the manifest. */
  property: 'index' | 'layer' | 'sequences'
  content: string
}

const folder = 'trousseau'

/** The layers and sequences of a book as files that a reader without knowledge of the profile passes over. */
export function dataFiles(book: Book): DataFile[] {
  const seen = new Map<string, number>()
  const layers = book.layers.map((layer): DataFile => {
    const name = `${layer.kind}.${layer.origin}`
    const count = (seen.get(name) ?? 0) + 1
    seen.set(name, count)
    return {
      path: `${folder}/${name}${count > 1 ? `.${count}` : ''}.json`,
      property: 'layer',
      content: JSON.stringify(encodeLayer(layer)),
    }
  })
  const sequences: DataFile = {
    path: `${folder}/sequences.json`,
    property: 'sequences',
    content: JSON.stringify(cutSequences(book).map(sequenceEntry)),
  }
  const index = {
    profile: 'trousseau-book',
    version: 1,
    layers: layers.map(({ path }) => path.slice(folder.length + 1)),
    sequences: 'sequences.json',
  }
  return [
    { path: `${folder}/book.json`, property: 'index', content: JSON.stringify(index) },
    ...layers,
    sequences,
  ]
}

/** Where a sequence begins: it lasts until the next one, or the end of its chapter. */
function sequenceEntry({ chapter, blocks, words }: Sequence): {
  chapter: string
  from: [string, number] | null
  words: number
} {
  return { chapter: chapter.id, from: anchor(blocks), words }
}

function anchor(blocks: Sequence['blocks']): [block: string, start: number] | null {
  for (const block of allBlocks(blocks)) {
    if (block.kind === 'paragraph' || block.kind === 'heading') {
      return [block.piece?.of ?? block.id, block.piece?.start ?? 0]
    }
    if (block.kind === 'figure' || block.kind === 'table') return [block.id, 0]
    const line = block.kind === 'verse' ? block.lines[0] : undefined
    if (line) return [line.id, 0]
  }
  return null
}
