/** Books as they are exported. */
import {
  adapt,
  readBook,
  textBlocks,
  writeEpub,
  type Annotation,
  type Book,
  type Card,
  type WriteEpubOptions,
} from '@trousseau/book'

/** Each way of writing a book, and the options that make it. */
export const editions: Record<string, WriteEpubOptions> = {
  plain: {},
  aids: {
    edition: {
      aids: {
        syllables: ['inks', 'arcs', 'strokes'],
        silent: true,
        sounds: ['ou'],
        groups: true,
        liaisons: true,
      },
    },
  },
  glossary: { edition: { glossary: { calls: 'all', atTheEnd: true } } },
}

/** Adapts the book at `source` and writes it to `target` in one of the `editions`. */
export async function exportBook(source: string, target: string, edition: string): Promise<void> {
  const { book } = await readBook(source)
  await writeEdition(book, target, edition)
}

/** The same for a book that has been read already. */
export async function writeEdition(book: Book, target: string, edition: string): Promise<void> {
  const adapted = adapt(book)
  await writeEpub(edition === 'glossary' ? withCards(adapted) : adapted, target, editions[edition])
}

/** The book with a card for the first long word of each chapter, since books as they are found have none. */
function withCards(book: Book): Book {
  const annotations: Annotation<Card>[] = []
  for (const { blocks } of book.chapters) {
    for (const block of textBlocks(blocks)) {
      const found = block.kind === 'paragraph' ? /\p{L}{6,}/u.exec(block.text) : null
      if (!found) continue
      const [word] = found
      const [start, end] = [found.index, found.index + word.length]
      annotations.push({
        block: block.id,
        start,
        end,
        value: { word, definition: 'Ce que le mot veut dire.' },
      })
      break
    }
  }
  return {
    ...book,
    layers: [...book.layers, { kind: 'cards', origin: 'human', version: 1, by: 'bench', annotations }],
  }
}
