/** Reads, adapts, cuts and renders a book; runs in a thread of its own. Gives only plain data. */
import { readFile, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { imageSize } from 'image-size'
import {
  adapt,
  allTextBlocks,
  countBookWords,
  cutSequences,
  readBook,
  type Book,
  type Problem,
} from '@trousseau/book'
import { analyse, type AnalyseOptions, type Analysis } from '@trousseau/french'
import type { ThreadTaskCode } from '#lib/server/platform/index.ts'
import { withFacts } from './book-facts.ts'
import type { AdaptProgress, adaptTask } from './adapt-task.ts'
import type { Remark } from './import-model.ts'
import { chapterEntries } from './model.ts'
import { extensionOf } from './pictures.ts'
import { render, sha256Of, type Renderable } from './render.ts'
import { layersBySequence } from './sequence-layers.ts'
import { placesOfTargets, targetsIn } from './sequence-links.ts'

/** How far one is when the book is read, and when it is adapted; its pictures come last. */
const READ = 0.1
const ADAPTED = 0.8

const adaptBook: ThreadTaskCode<typeof adaptTask> = async ({ path, facts, onix, results }, report) => {
  report({ state: 'reading', progress: 0 })
  const { book: found, problems } = await readBook(path, onix === null ? {} : { onix: await readFile(onix) })
  const read = facts ? await withFacts(found, facts, dirname(path)) : found
  report({ state: 'adapting', progress: READ })
  const book = adapt(read, { analyse: reportingAnalyse(read, report) })
  const sequences = cutSequences(book)
  const places = placesOfTargets(sequences)
  const layers = layersBySequence(sequences, book.layers)
  const cut = sequences.map((sequence, index) => ({
    sequence,
    layers: layers[index] ?? [],
    targets: targetsIn(sequence, places),
  }))
  const pictures = picturesOf(book)
  const { language, cover = null } = book.metadata
  const { html, light, unread } = await render({ language, sequences: cut, pictures, cover }, (share) =>
    report({ state: 'adapting', progress: ADAPTED + (1 - ADAPTED) * share }),
  )
  return {
    metadata: book.metadata,
    chapters: chapterEntries(book.chapters, sequences),
    sequences: cut.map((sequence, index) => ({ ...sequence, html: html[index] ?? '' })),
    pictures: await putAway(pictures, results),
    light: await putAway(light, results),
    words: countBookWords(book),
    coverAlt: facts?.cover?.alt ?? '',
    problems: [...problems.filter(isRemark), ...unread.map(asRemark)],
  }
}

export default adaptBook

/** Writes the bytes of pictures into `folder`, and gives the rest of what is known of them. */
async function putAway<Picture extends { sha256: string; bytes: Uint8Array }>(
  pictures: Picture[],
  folder: string,
): Promise<Omit<Picture, 'bytes'>[]> {
  const known = []
  for (const { bytes, ...picture } of pictures) {
    await writeFile(join(folder, picture.sha256), bytes, { mode: 0o600 })
    known.push(picture)
  }
  return known
}

/** The French engine, telling how far through the book it is each time a hundredth more is done. */
function reportingAnalyse(
  book: Book,
  report: (progress: AdaptProgress) => void,
): (text: string, options: AnalyseOptions) => Analysis {
  let total = 0
  for (const { text } of allTextBlocks(book)) total += text.length
  let done = 0
  let told = 0
  return (text, options) => {
    done += text.length
    const share = done / total
    if (share - told >= 0.01) {
      told = share
      report({ state: 'adapting', progress: Math.min(ADAPTED, READ + (ADAPTED - READ) * share) })
    }
    return analyse(text, options)
  }
}

/** The pictures that can be served, each once. */
function picturesOf(book: Book): Renderable['pictures'] {
  return book.resources.flatMap(({ id, mediaType, bytes }) => {
    const extension = extensionOf(mediaType)
    if (extension === null) return []
    return [{ resource: id, sha256: sha256Of(bytes), extension, ...sizeOf(bytes), bytes }]
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

function asRemark(resource: string): Remark {
  return {
    code: 'picture-unread',
    severity: 'noted',
    message: `L’image « ${resource} » n’a pas pu être allégée : elle est montrée telle quelle.`,
  }
}

function isRemark(problem: Problem): problem is Remark {
  return problem.severity !== 'refused'
}
