/** What someone would open of an imported book: the pages of the reader, the chapters of the EPUB, its pictures. */
import { PassThrough } from 'node:stream'
import { buffer } from 'node:stream/consumers'
import { adapt, cutSequences, defaultReadLimits, writeEpub, type Book } from '@trousseau/book'
import { noAids, projectBlocks } from '@trousseau/book/project'
import { openArchive } from '../../packages/book/src/read/zip/archive.ts'

export interface Output {
  name: string
  mediaType: 'text/html' | 'application/xhtml+xml' | 'image/svg+xml'
  text: string
}

/** Every page that a browser may be given of this book. */
export async function outputsOf(book: Book): Promise<Output[]> {
  const adapted = adapt(book)
  return [...pages(adapted), ...(await files(adapted))]
}

function pages(book: Book): Output[] {
  return cutSequences(book).map(({ number, blocks, notes }) => ({
    name: `page-${number}.html`,
    mediaType: 'text/html',
    text: projectBlocks(blocks, {
      language: book.metadata.language,
      dialect: 'html',
      notes,
      picture: (id) => ({ href: `/pictures/${encodeURIComponent(id)}` }),
      address: (id) => `#${id}`,
      aids: noAids,
    }),
  }))
}

const types: [RegExp, Output['mediaType']][] = [
  [/\.xhtml$/, 'application/xhtml+xml'],
  [/\.svg$/, 'image/svg+xml'],
]

async function files(book: Book): Promise<Output[]> {
  const stream = new PassThrough()
  const [bytes] = await Promise.all([buffer(stream), writeEpub(book, stream)])
  const archive = await openArchive(bytes, defaultReadLimits)
  const found: Output[] = []
  for (const name of archive.names) {
    const mediaType = types.find(([pattern]) => pattern.test(name))?.[1]
    if (mediaType) found.push({ name, mediaType, text: new TextDecoder().decode(await archive.read(name)) })
  }
  archive.close()
  return found
}
