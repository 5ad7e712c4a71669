/** Reads, adapts, cuts and projects a book; runs in a thread of its own. Gives only plain data. */
import { createHash } from 'node:crypto'
import { dirname } from 'node:path'
import { imageSize } from 'image-size'
import {
  adapt,
  allTextBlocks,
  countBookWords,
  cutSequences,
  readBook,
  type Book,
  type Problem,
  type Sequence,
} from '@trousseau/book'
import { elementId, projectBlocks } from '@trousseau/book/project'
import { analyse, type Analysis } from '@trousseau/french'
import type { ThreadTaskCode } from '#lib/server/platform/index.ts'
import { withFacts } from './book-facts.ts'
import type { AdaptedBook, AdaptProgress, adaptTask } from './adapt-task.ts'
import { chapterEntries, headingShift, placedPictures } from './model.ts'
import { extensionOf } from './pictures.ts'
import type { Remark } from './import-model.ts'
import { layersBySequence } from './sequence-layers.ts'
import { placesOfTargets, targetsIn } from './sequence-links.ts'

/** Reading is short beside adapting. */
const READ = 0.1

const adaptBook: ThreadTaskCode<typeof adaptTask> = async ({ path, facts }, report) => {
  report({ state: 'reading', progress: 0 })
  const { book: found, problems } = await readBook(path)
  const read = facts ? await withFacts(found, facts, dirname(path)) : found
  report({ state: 'adapting', progress: READ })
  const book = adapt(read, { analyse: reportingAnalyse(read, report) })
  const sequences = cutSequences(book)
  const pictures = picturesOf(book)
  return {
    metadata: book.metadata,
    chapters: chapterEntries(book.chapters, sequences),
    sequences: projectAll(book, sequences, pictures),
    pictures,
    words: countBookWords(book),
    coverAlt: facts?.cover?.alt ?? '',
    problems: problems.filter(isRemark),
  }
}

export default adaptBook

/** The French engine, telling how far through the book it is each time a hundredth more is done. */
function reportingAnalyse(book: Book, report: (progress: AdaptProgress) => void): (text: string) => Analysis {
  let total = 0
  for (const { text } of allTextBlocks(book)) total += text.length
  let done = 0
  let told = 0
  return (text) => {
    done += text.length
    const share = done / total
    if (share - told >= 0.01) {
      told = share
      report({ state: 'adapting', progress: Math.min(1, READ + (1 - READ) * share) })
    }
    return analyse(text)
  }
}

function projectAll(
  book: Book,
  sequences: Sequence[],
  pictures: AdaptedBook['pictures'],
): AdaptedBook['sequences'] {
  const placed = placedPictures(pictures)
  const places = placesOfTargets(sequences)
  const layers = layersBySequence(sequences, book.layers)
  return sequences.map((sequence, index) => {
    const targets = targetsIn(sequence, places)
    const html = projectBlocks(sequence.blocks, {
      language: book.metadata.language,
      picture: (resource) => placed[resource] ?? null,
      notes: sequence.notes,
      headingShift: headingShift(sequence),
      address: (id) => {
        const number = targets[id]
        if (number === undefined) return null
        return number === sequence.number ? `#${elementId(id)}` : `${number}#${elementId(id)}`
      },
    })
    return { sequence, layers: layers[index] ?? [], html, targets }
  })
}

/** The pictures that can be served, each once. */
function picturesOf(book: Book): AdaptedBook['pictures'] {
  return book.resources.flatMap(({ id, mediaType, bytes }) => {
    const extension = extensionOf(mediaType)
    if (extension === null) return []
    const sha256 = createHash('sha256').update(bytes).digest('hex')
    return [{ resource: id, sha256, extension, ...sizeOf(bytes), bytes }]
  })
}

/** Width and height in CSS pixels, or nulls when the file does not say. */
function sizeOf(bytes: Uint8Array): { width: number | null; height: number | null } {
  try {
    const { width, height } = imageSize(bytes)
    return { width: Math.round(width), height: Math.round(height) }
  } catch {
    // A drawing without measures: the page leaves it the room that it takes.
    return { width: null, height: null }
  }
}

function isRemark(problem: Problem): problem is Remark {
  return problem.severity !== 'refused'
}
