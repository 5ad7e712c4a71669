import { withQuotes } from '../../layers/anchor/quote.ts'
import { encodeLayer } from '../../layers/encode.ts'
import type { Book, ForeignLayers, Sequence } from '../../model.ts'
import { encodeIndex, type BookIndex } from '../../profile/book-index.ts'
import { elementId } from '../../project/escape.ts'
import { cutSequences } from '../../sequence/cut.ts'
import { allBlocks } from '../../walk.ts'

/** A file of the Trousseau profile beside the text (docs/format.md). */
export interface DataFile {
  /** Relative to the package document's folder. */
  path: string
  /** What it is: its `trousseau:` property in the manifest. */
  property: 'index' | 'layer' | 'sequences'
  content: string | Uint8Array
}

const folder = 'trousseau'

/** The layers and sequences of a book as files that a reader without knowledge of the profile passes over. */
export function* dataFiles(book: Book, index: Omit<BookIndex, 'layers' | 'sequences'>): Generator<DataFile> {
  const names: string[] = []
  for (const layer of withQuotes(book.layers, book)) {
    const kind = `${layer.kind}.${layer.origin}`
    const before = names.filter((name) => name.startsWith(`${kind}.`)).length
    const name = `${kind}${before > 0 ? `.${before + 1}` : ''}.json`
    names.push(name)
    yield { path: `${folder}/${name}`, property: 'layer', content: JSON.stringify(encodeLayer(layer)) }
  }
  for (const { name, bytes } of keptForeign(book, index.text)) {
    const free = freeName(name, names)
    names.push(free)
    yield { path: `${folder}/${free}`, property: 'layer', content: bytes }
  }
  yield {
    path: `${folder}/sequences.json`,
    property: 'sequences',
    content: JSON.stringify(cutSequences(book).map(sequenceEntry)),
  }
  const content = encodeIndex({ layers: names, sequences: 'sequences.json', ...index })
  yield { path: `${folder}/book.json`, property: 'index', content }
}

/** What goes along unread: layers that stand on the text of the digest `text`, and on no other. */
export function keptForeign({ foreign }: Book, text: string | undefined): ForeignLayers['files'] {
  return foreign && foreign.text === text ? foreign.files : []
}

/** `name`, or another one when it is taken or not plain. */
function freeName(name: string, taken: readonly string[]): string {
  const others = new Set(['book.json', 'sequences.json', ...taken].map((other) => other.toLowerCase()))
  if (/^\w[\w.-]{0,80}\.json$/.test(name) && !others.has(name.toLowerCase())) return name
  let number = 1
  while (others.has(`unread-${number}.json`)) number++
  return `unread-${number}.json`
}

/** Where a sequence begins: it lasts until the next one, or the end of its chapter. */
function sequenceEntry({ chapter, blocks, words }: Sequence): {
  chapter: string
  from: [string, number] | null
  words: number
} {
  return { chapter: elementId(chapter.id), from: anchor(blocks), words }
}

function anchor(blocks: Sequence['blocks']): [block: string, start: number] | null {
  for (const block of allBlocks(blocks)) {
    if (block.kind === 'paragraph' || block.kind === 'heading') {
      return [elementId(block.piece?.of ?? block.id), block.piece?.start ?? 0]
    }
    if (block.kind === 'figure' || block.kind === 'table') return [elementId(block.id), 0]
  }
  return null
}
