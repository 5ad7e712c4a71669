import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { Writable } from 'node:stream'
import { EpubCheck } from '@likecoin/epubcheck-ts'
import { describe, expect, it } from 'vitest'
import { adapt } from '../../adapt/adapt.ts'
import { countBlockWords } from '../../measure/words.ts'
import type { Block } from '../../model.ts'
import { countElements, countNoteElements } from '../../project/elements.ts'
import { readBook } from '../../read/index.ts'
import { cutSequences } from '../../sequence/cut.ts'
import { defaultLimits } from '../../sequence/limits.ts'
import { textBlocks } from '../../walk.ts'
import { writeEpub } from './write-epub.ts'

const shared = process.env['TROUSSEAU_SHARED'] ?? join(import.meta.dirname, '../../../../../../shared')
const books = [
  'carraud-contes-et-historiettes.epub',
  'hugo-fantine.html.d/17489-h.htm',
  'verne-tour-du-monde.latin1.txt',
]

describe.each(books)('%s', (name) => {
  const path = join(shared, 'books', name)

  it.skipIf(!existsSync(path))(
    'becomes sequences that lose nothing, and an EPUB file without a fault',
    async () => {
      const { book } = await readBook(path)
      const adapted = adapt(book)

      const sequences = cutSequences(adapted)
      const words = (blocks: readonly Block[]) =>
        [...textBlocks(blocks)].flatMap((block) => block.text.split(/\s+/)).join(' ')
      const shown = sequences.flatMap(({ blocks }) => blocks)
      const written = book.chapters.flatMap(({ blocks }) => blocks)
      expect(words(shown) === words(written)).toBe(true)
      expect(sequences.reduce((sum, sequence) => sum + sequence.words, 0)).toBe(countBlockWords(written))
      for (const { blocks, notes } of sequences) {
        const weight = notes.reduce((sum, note) => sum + countNoteElements(note), countElements(blocks))
        expect(weight).toBeLessThanOrEqual(defaultLimits.elements)
      }
      const fitting = sequences.filter(({ words }) => words >= 100 && words <= 300)
      expect(fitting.length / sequences.length).toBeGreaterThan(0.9)

      const chunks: Buffer[] = []
      await writeEpub(
        adapted,
        new Writable({
          write(chunk: Buffer, _encoding, done) {
            chunks.push(chunk)
            done()
          },
        }),
      )
      const { messages } = await EpubCheck.validate(Buffer.concat(chunks))
      expect(messages.filter(({ severity }) => severity !== 'usage' && severity !== 'info')).toEqual([])
    },
  )
})
