import { existsSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { Writable } from 'node:stream'
import { EpubCheck } from '@likecoin/epubcheck-ts'
import { describe, expect, test } from 'vitest'
import { adapt } from '../../adapt/adapt.ts'
import type { AudioLayer, Block, Book } from '../../model.ts'
import { readBook } from '../../read/index.ts'
import { openArchive } from '../../read/zip/archive.ts'
import { defaultLimits } from '../../read/limits.ts'
import { textBlocks } from '../../walk.ts'
import { accessibilityProperties, survey } from './accessibility.ts'
import { planEdition } from './edition/edition.ts'
import { planEpub } from './plan.ts'
import { writeEpub } from './write-epub.ts'

async function written(book: Book): Promise<Buffer> {
  const chunks: Buffer[] = []
  const target = new Writable({
    write(chunk: Buffer, _encoding, done) {
      chunks.push(chunk)
      done()
    },
  })
  await writeEpub(book, target)
  return Buffer.concat(chunks)
}

async function faults(epub: Buffer): Promise<unknown[]> {
  const { messages } = await EpubCheck.validate(epub)
  return messages.filter(({ severity }) => severity !== 'usage' && severity !== 'info')
}

/** What is heard, in words, with its times. */
function heard({ chapters, layers }: Book): unknown[] {
  const texts = new Map<string, string>()
  const take = (blocks: readonly Block[]): void => {
    for (const { id, text } of textBlocks(blocks)) texts.set(id, text)
  }
  for (const { blocks, notes } of chapters) {
    take(blocks)
    for (const note of notes) take(note.blocks)
  }
  return layers
    .filter((layer): layer is AudioLayer => layer.kind === 'audio')
    .flatMap(({ annotations }) =>
      annotations.map(({ block, start, end, value }) => [
        texts.get(block)?.slice(start, end),
        value.begin,
        value.end,
      ]),
    )
}

/** Two seconds of silence in MPEG frames of 417 bytes each, 128 kbit/s at 44,100 Hz. */
function mp3(): Uint8Array {
  const bytes = new Uint8Array(417 * 77)
  for (let i = 0; i < 77; i++) bytes.set([0xff, 0xfb, 0x90, 0x64], i * 417)
  return bytes
}

const clip = (block: string, start: number, end: number, from: number, to: number) => ({
  block,
  start,
  end,
  value: { resource: 'audio/001.mp3', begin: from, end: to },
})

const audio: AudioLayer = {
  kind: 'audio',
  origin: 'human',
  version: 1,
  by: 'person',
  narrator: 'Zoé Martin',
  annotations: [
    clip('h', 0, 7, 0, 300),
    clip('p', 0, 7, 300, 600),
    clip('p', 8, 13, 600, 900),
    clip('n1p', 0, 5, 900, 1200),
  ],
}

const book: Book = {
  metadata: { title: 'Le chat', language: 'fr', contributors: [], subjects: [] },
  chapters: [
    {
      id: 'c1',
      title: 'Le chat',
      level: 1,
      role: 'body',
      blocks: [
        { kind: 'heading', id: 'h', text: 'Le chat', marks: [], level: 1 },
        {
          kind: 'paragraph',
          id: 'p',
          text: 'Le chat dort.',
          marks: [
            { kind: 'emphasis', start: 3, end: 12 },
            { kind: 'note', note: 'n1', start: 13, end: 13 },
          ],
        },
      ],
      notes: [{ id: 'n1', label: '1', blocks: [{ kind: 'paragraph', id: 'n1p', text: 'Noir.', marks: [] }] }],
    },
    {
      id: 'c2',
      title: 'Fin',
      level: 1,
      role: 'body',
      blocks: [{ kind: 'paragraph', id: 'q', text: 'Fin.', marks: [] }],
      notes: [],
    },
  ],
  resources: [{ id: 'audio/001.mp3', mediaType: 'audio/mpeg', bytes: mp3() }],
  layers: [audio],
}

describe('what is heard of a book', () => {
  test('is written as media overlays that a checker finds no fault in', async () => {
    expect(await faults(await written(book))).toEqual([])
  })

  test('has an element for each stretch, and is read back with the same words and times', async () => {
    const epub = await written(book)
    const archive = await openArchive(epub, defaultLimits)
    const page = new TextDecoder().decode(await archive.read('EPUB/text/chapter-001.xhtml'))
    const smil = new TextDecoder().decode(await archive.read('EPUB/overlays/chapter-001.smil'))
    const opf = new TextDecoder().decode(await archive.read('EPUB/package.opf'))
    archive.close()
    expect(page).toContain('<span id="heard-p-1" data-layer="audio">Le <em>chat</em></span>')
    expect(smil).toContain(
      '<text src="../text/chapter-001.xhtml#h"/><audio src="../audio/001.mp3" clipBegin="0:00:00" clipEnd="0:00:00.300"/>',
    )
    expect(smil).toContain('epub:type="footnote"')
    expect(opf).toContain('<meta property="media:duration">0:00:01.200</meta>')
    expect(opf).toContain('<meta property="media:narrator">Zoé Martin</meta>')
    const again = await readBook({ bytes: epub, name: 'livre.epub' })
    expect(heard(again.book)).toEqual(heard(book))
  })

  test('is claimed for the whole text only when it is all of it', () => {
    const properties = (of: Book): string[] => {
      const plan = planEpub(of)
      return accessibilityProperties(survey(of, plan, planEdition(of, plan, {}))).map(([, value]) => value)
    }
    expect(properties(book)).toContain('synchronizedAudioText')
    expect(properties(book).filter((value) => value === 'auditory')).toHaveLength(1)
    const whole: Book = {
      ...book,
      layers: [{ ...audio, annotations: [...audio.annotations, clip('q', 0, 4, 1200, 1400)] }],
    }
    expect(properties(whole).filter((value) => value === 'auditory')).toHaveLength(2)
    expect(properties({ ...book, layers: [] })).not.toContain('auditory')
  })
})

const shared = process.env['TROUSSEAU_SHARED'] ?? join(import.meta.dirname, '../../../../../../shared')
const folder = join(shared, 'epub')
const files = existsSync(folder)
  ? readdirSync(folder).filter((name) => /mediaoverlays.*valid\.epub$/.test(name))
  : []

describe.skipIf(files.length === 0)('media overlays of real files', () => {
  test.each(files)('%s', async (file) => {
    const { book: read } = await readBook(join(folder, file))
    const epub = await written(adapt(read))
    expect(await faults(epub)).toEqual([])
    const again = await readBook({ bytes: epub, name: file })
    expect(heard(again.book)).toEqual(heard(read))
  })
})
