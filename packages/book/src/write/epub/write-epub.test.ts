import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { EpubCheck } from '@likecoin/epubcheck-ts'
import { SaxesParser } from 'saxes'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { adapt } from '../../adapt/adapt.ts'
import { everyKind } from '../../fixtures/every-kind.ts'
import { tinyReading } from '../../fixtures/tiny-reading.ts'
import { unzip } from '../../fixtures/unzip.ts'
import { write } from '../../fixtures/write.ts'
import { decodeLayer } from '../../layers/decode.ts'
import type { Book, Chapter, TextBlock } from '../../model.ts'
import type { Edition } from './edition/edition.ts'
import { writeEpub, type WriteEpubOptions } from './write-epub.ts'

const adapted = adapt(everyKind, { analyse: tinyReading })
const edition: Edition = {
  aids: { syllables: ['inks', 'arcs', 'strokes'], silent: true, sounds: ['a'], groups: true, liaisons: true },
}

async function faults(bytes: Buffer): Promise<string[]> {
  const { messages } = await EpubCheck.validate(bytes)
  return messages
    .filter(({ severity }) => severity !== 'usage' && severity !== 'info')
    .map(({ id, message, location }) => `${id} ${message} ${location?.path ?? ''}`)
}

function chapter(id: string, more: Partial<Chapter> = {}): Chapter {
  const block: TextBlock = { kind: 'paragraph', id: `${id}-p`, text: 'Un mot.', marks: [] }
  return { id, title: id, level: 1, role: 'body', blocks: [block], notes: [], ...more }
}

describe('writeEpub', () => {
  it('writes every kind of block and mark without a fault, with and without aids', async () => {
    expect(await faults((await write(adapted)).bytes)).toEqual([])
    expect(await faults((await write(adapted, { edition })).bytes)).toEqual([])
  })

  it('writes odd books without a fault', async () => {
    const { metadata } = everyKind
    const odd: Book[] = [
      {
        metadata: { title: '', language: 'x!', contributors: [], subjects: [] },
        chapters: [],
        resources: [],
        layers: [],
      },
      {
        ...everyKind,
        metadata: {
          ...metadata,
          date: 'un jour',
          contributors: [
            { name: 'A & B', role: 'Auteur' },
            { name: '', role: 'aut' },
          ],
          subjects: ['', '<x>'],
        },
        chapters: [
          chapter('c1', { level: 3, role: 'front' }),
          chapter('c2', { level: 1 }),
          chapter('c3', { level: 4 }),
          chapter('c4', { level: 2, title: null }),
          chapter('c5', { level: 3, blocks: [] }),
          chapter('c6', { level: 1, role: 'back' }),
        ],
      },
      {
        ...everyKind,
        resources: everyKind.resources.flatMap((resource) => [
          { ...resource, id: `../${resource.id}` },
          { ...resource, id: 'été & cie.png' },
          { ...resource, id: resource.id.toUpperCase() },
          resource,
          { ...resource, id: 'a.tiff', mediaType: 'image/tiff' },
        ]),
      },
      {
        ...everyKind,
        chapters: [
          chapter('bad id!', {
            blocks: [
              {
                kind: 'paragraph',
                id: 'p 1"',
                text: 'Deux \u0000 pages\ud800 ici.',
                marks: [
                  { kind: 'page', label: 'i <1>', start: 0, end: 0 },
                  { kind: 'page', label: 'i <1>', start: 4, end: 4 },
                  { kind: 'link', href: 'https://exemple.fr/a b|c%zz', start: 0, end: 4 },
                ],
              },
            ],
          }),
        ],
      },
    ]
    for (const book of odd) expect(await faults((await write(book)).bytes)).toEqual([])
  })

  it('puts the media type first, stored and without extra field', async () => {
    const { bytes } = await write(adapted)
    expect(bytes.subarray(30, 58).toString('latin1')).toBe('mimetypeapplication/epub+zip')
    expect([...(await unzip(bytes)).keys()].slice(0, 2)).toEqual(['mimetype', 'META-INF/container.xml'])
  })

  it('gives the same bytes for the same book', async () => {
    const before = process.env['TZ']
    const one = (await write(adapted)).bytes
    process.env['TZ'] = 'Asia/Kabul'
    const other = (await write(structuredClone(adapted))).bytes
    process.env['TZ'] = before ?? ''
    expect(one.equals(other)).toBe(true)
  })

  it('takes the date of change from the option, then from the source', async () => {
    const modified = async (book: Book, options?: WriteEpubOptions) => {
      const opf = (await unzip((await write(book, options)).bytes)).get('EPUB/package.opf')?.toString() ?? ''
      return /dcterms:modified">([^<]*)</.exec(opf)?.[1]
    }
    expect(await modified(everyKind)).toBe('2024-05-01T00:00:00Z')
    expect(await modified(everyKind, { modified: new Date('2026-01-02T03:04:05.678Z') })).toBe(
      '2026-01-02T03:04:05Z',
    )
    const { metadata } = everyKind
    expect(
      await modified({ ...everyKind, metadata: { ...metadata, modified: '2025-01-01T00:00:00Z' } }),
    ).toBe('2025-01-01T00:00:00Z')
    expect(await modified({ ...everyKind, metadata: { ...metadata, date: '1862' } })).toBe(
      '1970-01-01T00:00:00Z',
    )
  })

  it('says only what is true of accessibility', async () => {
    const opf = async (book: Book) =>
      (await unzip((await write(book)).bytes)).get('EPUB/package.opf')?.toString() ?? ''
    const some = await opf(everyKind)
    expect(some).not.toContain('alternativeText')
    expect(some).toContain('accessModeSufficient">textual,visual<')
    expect(some).toContain('Une image sur 3 n’a pas de description.')
    expect(some).toContain('pageNavigation')
    const none = await opf({ ...everyKind, chapters: [chapter('c1')], resources: [] })
    expect(none).toContain('accessModeSufficient">textual<')
    expect(none).toContain('accessibilityHazard">none<')
    expect(none).not.toMatch(/visual|alternativeText|pageNavigation|structuralNavigation|conformsTo/)
  })

  it('says whose pages its page marks count, as far as the source tells', async () => {
    const { identifier, ...unnamed } = everyKind.metadata
    const sources = async (book: Book) => {
      const files = unzip((await write(book)).bytes)
      const opf = (await files).get('EPUB/package.opf')?.toString() ?? ''
      return opf.match(/<dc:source.*|.*source-of.*/g)?.map((line) => line.trim())
    }
    const counted = '<meta refines="#source" property="source-of">pagination</meta>'
    expect(await sources(everyKind)).toEqual([
      `<dc:source id="source">${identifier ?? ''}</dc:source>`,
      counted,
    ])
    expect(await sources({ ...everyKind, metadata: unnamed })).toEqual([
      '<dc:source id="source" xml:lang="fr">Édition que le fichier de départ ne nomme pas</dc:source>',
      counted,
    ])
    const plain = { ...everyKind, chapters: [chapter('c')] }
    expect(await sources(plain)).toEqual([`<dc:source>${identifier ?? ''}</dc:source>`])
    expect(await sources({ ...plain, metadata: unnamed })).toBeUndefined()
  })

  it('carries the layers, which come back', async () => {
    const files = await unzip((await write(adapted)).bytes)
    const json = (name: string): unknown => JSON.parse(files.get(`EPUB/trousseau/${name}`)?.toString() ?? '')
    const index = json('book.json') as { layers: string[] }
    expect(index.layers.map((name) => decodeLayer(json(name)))).toEqual(adapted.layers)
  })

  it('leads links inside the book to the right document, and makes no link of what leads nowhere', async () => {
    const files = await unzip((await write(everyKind)).bytes)
    const second = files.get('EPUB/text/chapter-002.xhtml')?.toString() ?? ''
    expect(second).toContain('<a href="chapter-001.xhtml#h1">début</a>')
    expect(second).toContain('<span data-href="#nowhere">nulle part</span>')
  })

  it('has in its documents all of the text, in order, aids or not', async () => {
    const texts = async (options?: WriteEpubOptions) => {
      const files = await unzip((await write(adapted, options)).bytes)
      return [...files].filter(([name]) => name.endsWith('.xhtml')).map(([, file]) => textOf(file.toString()))
    }
    const plain = await texts()
    expect(plain.join(' ')).toContain('On n’a jamais vu cela.')
    expect(await texts({ edition })).toEqual(plain)
  })

  it('keeps table of contents, landmarks, page list and notes in every edition', async () => {
    const navigation = async (options?: WriteEpubOptions) =>
      (await unzip((await write(adapted, options)).bytes)).get('EPUB/nav.xhtml')?.toString()
    const plain = await navigation()
    expect(plain).toContain('epub:type="page-list"')
    expect(plain).toContain('#page-12')
    expect(await navigation({ edition })).toBe(plain)
    const targets = (file: string | undefined) => file?.match(/ (id|href)="[^"]*"/g)
    const chapter = async (options?: WriteEpubOptions) =>
      (await unzip((await write(adapted, options)).bytes)).get('EPUB/text/chapter-001.xhtml')?.toString()
    expect(targets(await chapter({ edition }))).toEqual(targets(await chapter()))
  })

  it('tells editions apart, and says what each shows', async () => {
    const opf = async (options?: WriteEpubOptions) =>
      (await unzip((await write(adapted, options)).bytes)).get('EPUB/package.opf')?.toString() ?? ''
    const identifier = (file: string) => /<dc:identifier[^>]*>([^<]*)</.exec(file)?.[1]
    const [plain, inks, none] = await Promise.all([
      opf(),
      opf({ edition: { aids: { syllables: ['inks'] } } }),
      opf({ edition: { aids: {}, glossary: {} } }),
    ])
    expect(identifier(none)).toBe(identifier(plain))
    expect(identifier(inks)).not.toBe(identifier(plain))
    expect(plain).not.toContain('syllabes')
    expect(inks).toContain('Les syllabes sont en deux couleurs. Les mots restent entiers pour les voix')
  })

  it('reports what it wrote', async () => {
    const { bytes, report } = await write({
      ...everyKind,
      resources: [
        ...everyKind.resources,
        { id: 'x.tiff', mediaType: 'image/tiff', bytes: new Uint8Array(3) },
      ],
    })
    expect(report).toMatchObject({ chapters: 3, pictures: 3, undescribed: 1, bytes: bytes.length })
    expect(report.problems.map((problem) => problem.code)).toEqual([
      'pictures-undescribed',
      'pictures-not-shown',
    ])
  })
})

describe('writeEpub to a file', () => {
  let folder = ''
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'epub-'))
  })
  afterAll(() => rm(folder, { recursive: true }))

  it('leaves the file and nothing else', async () => {
    const path = join(folder, 'book.epub')
    const report = await writeEpub(everyKind, path)
    expect(await readdir(folder)).toEqual(['book.epub'])
    expect((await readFile(path)).length).toBe(report.bytes)
  })

  it('fails when the folder does not exist', async () => {
    await expect(writeEpub(everyKind, join(folder, 'none', 'book.epub'))).rejects.toThrow('ENOENT')
  })
})

function textOf(xhtml: string): string {
  let text = ''
  const parser = new SaxesParser()
  parser.on('error', (error) => {
    throw error
  })
  parser.on('text', (content) => {
    text += content
  })
  parser.write(xhtml).close()
  return text
}
