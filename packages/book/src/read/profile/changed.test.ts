import { randomBytes } from 'node:crypto'
import { describe, expect, it } from 'vitest'
import { adapt } from '../../adapt/adapt.ts'
import { everyKind } from '../../fixtures/every-kind.ts'
import { unzip } from '../../fixtures/unzip.ts'
import { write } from '../../fixtures/write.ts'
import type { Book, CardLayer, Layer } from '../../model.ts'
import { canonicalBook } from '../../profile/canonical.ts'
import { allTextBlocks } from '../../walk.ts'
import { zip } from '../fixtures/zip.ts'
import { readBook } from '../read-book.ts'
import type { ReadResult } from '../result.ts'

const adapted = adapt(everyKind)
const bread = [...allTextBlocks(adapted)].find(({ text }) => text === 'Un pain au lait.')
const cards: CardLayer = {
  kind: 'cards',
  origin: 'human',
  version: 3,
  by: 'person',
  annotations: [
    {
      block: bread?.id ?? '',
      start: 3,
      end: 7,
      value: { word: 'pain', picture: { resource: 'pictures/star.svg', alt: '' } },
    },
  ],
}
const names: Layer = {
  kind: 'pronunciations',
  origin: 'human',
  version: 1,
  by: 'person',
  entries: [{ written: 'Une', said: 'yn' }],
}
const book: Book = {
  ...adapted,
  layers: [...adapted.layers, cards, names],
}

type Files = Record<string, string | Uint8Array>

/** The files of the exported book, changed by another hand, and read again. */
async function readChanged(change: (files: Files) => void): Promise<ReadResult> {
  const files: Files = {}
  for (const [name, content] of await unzip((await write(book)).bytes))
    files[name] = /\.(xhtml|opf|json|xml|css)$/.test(name) ? content.toString() : content
  change(files)
  return readBook({ bytes: await zip(files), name: 'book.epub' })
}

const first = 'EPUB/text/chapter-001.xhtml'

function replace(name: string, from: string, to: string) {
  return (files: Files) => {
    const text = String(files[name])
    if (!text.includes(from)) throw new Error(`nothing to replace: ${from}`)
    files[name] = text.replace(from, to)
  }
}

const codes = ({ problems }: ReadResult) => problems.map(({ code }) => code)
const cardsOf = ({ book: { layers } }: ReadResult) => layers.filter((layer) => layer.kind === 'cards')
const said = ({ book: back }: ReadResult) => [...allTextBlocks(back)].map(({ text }) => text).join('\n')

describe('an exported book that another hand has changed', () => {
  it('is read as written when nothing of it has changed', async () => {
    const result = await readChanged(() => undefined)
    expect(codes(result)).toEqual([])
    expect(canonicalBook(result.book)).toBe(canonicalBook(book))
  })

  it('keeps its identity when a description is added, or its title and author are mended', async () => {
    const result = await readChanged((files) => {
      replace(first, 'alt="Image sans description" data-alt="missing"', 'alt="Une étoile jaune"')(files)
      replace('EPUB/package.opf', 'Le marché &amp; la mer', 'Le marché')(files)
      replace('EPUB/package.opf', 'Une Autrice', 'Une Autre')(files)
      replace('EPUB/nav.xhtml', '>La suite<', '>Suite et fin<')(files)
    })
    expect(codes(result)).toEqual([])
    const { metadata, chapters, layers } = result.book
    expect(metadata.title).toBe('Le marché')
    expect(metadata.contributors[0]).toEqual({ name: 'Une Autre', role: 'aut' })
    expect(metadata.date).toBe('2024-05-01')
    expect(chapters[1]?.title).toBe('Suite et fin')
    expect(JSON.stringify(chapters[0]?.blocks)).toContain('Une étoile jaune')
    expect(canonicalBook({ ...book, layers })).toBe(canonicalBook(book))
  })

  it('comes in with the aids of people on its new text when words have changed', async () => {
    const result = await readChanged(replace(first, 'du pain', 'du fromage'))
    expect(codes(result)).toContain('profile-changed')
    expect(said(result)).toContain('du fromage')
    const [layer] = cardsOf(result)
    const [card] = layer?.annotations ?? []
    const block = [...allTextBlocks(result.book)].find(({ id }) => id === card?.block)
    expect(block?.text.slice(card?.start, card?.end)).toBe('pain')
    expect(result.book.resources.map(({ id }) => id)).toContain(card?.value.picture?.resource)
    expect(result.book.layers.filter(({ origin }) => origin === 'auto')).toEqual([])
    expect(result.book.layers).toContainEqual(names)
  })

  it('lists what has no place any more, and says so', async () => {
    const result = await readChanged(replace(first, '>Un pain au lait.<', '>Rien.<'))
    expect(codes(result)).toEqual(expect.arrayContaining(['profile-changed', 'annotations-unplaced']))
    const [layer] = cardsOf(result)
    expect(layer?.annotations).toEqual([])
    expect(layer?.unplaced).toHaveLength(1)
  })

  it('comes in when its documents are laid out anew', async () => {
    const result = await readChanged((files) => {
      files[first] = String(files[first]).replaceAll('<p ', '<p class="calibre1" ')
    })
    expect(codes(result)).toContain('profile-changed')
    expect(cardsOf(result)[0]?.annotations).toHaveLength(1)
  })

  it('comes in without the layers that are broken or absent, and says which', async () => {
    const result = await readChanged((files) => {
      files['EPUB/trousseau/words.auto.json'] = '{"kind":"words"'
      delete files['EPUB/trousseau/groups.auto.json']
    })
    expect(codes(result)).toEqual(expect.arrayContaining(['layer-unreadable', 'layer-missing']))
    expect(result.book.layers.map(({ kind }) => kind)).toEqual(['sentences', 'cards', 'pronunciations'])
    expect(result.book.chapters).toHaveLength(3)
  })

  it.each<[string, (files: Files) => void, string[]]>([
    ['is no JSON', (files) => (files['EPUB/trousseau/book.json'] = '{'), ['profile-changed']],
    ['is another file', (files) => (files['EPUB/trousseau/book.json'] = '[]'), ['profile-changed']],
    [
      'is of a later version',
      replace('EPUB/trousseau/book.json', '"version":1', '"version":2'),
      ['profile-newer', 'profile-changed'],
    ],
    ['is absent', (files) => delete files['EPUB/trousseau/book.json'], ['profile-changed']],
    [
      'has members of another kind',
      replace('EPUB/trousseau/book.json', '"metadata":{', '"metadata":{"__proto__":{"x":1},'),
      ['profile-changed'],
    ],
  ])('comes in with the aids of people when its index %s', async (_what, change, expected) => {
    const result = await readChanged(change)
    expect(codes(result)).toEqual(expect.arrayContaining(expected))
    expect(said(result)).toContain('Un pain au lait.')
    expect(cardsOf(result)[0]?.annotations).toHaveLength(1)
  })
})

describe('layers that this version cannot read', () => {
  const later = '{ "kind": "signs", "origin":"human", "signs": [1,  2] }\n'
  const broken = '{"kind":"cards","origin":"human","version":0}'

  function addLayers(files: Files): void {
    const index = String(files['EPUB/trousseau/book.json'])
    files['EPUB/trousseau/book.json'] = index.replace(
      '"layers":[',
      '"layers":["signs.human.json","old/cards.human.json",',
    )
    files['EPUB/trousseau/signs.human.json'] = later
    files['EPUB/trousseau/old/cards.human.json'] = broken
  }

  it('are carried from file to file as they are, and said', async () => {
    const result = await readChanged(addLayers)
    expect(codes(result)).toEqual(['layer-unknown', 'layer-unreadable'])
    for (const { message } of result.problems) expect(message).toMatch(/ Elle est gardée telle quelle\.$/)
    const { bytes, report } = await write(adapt(result.book))
    expect(report.problems).not.toContainEqual(expect.objectContaining({ code: 'layers-left-out' }))
    const files = await unzip(bytes)
    expect(files.get('EPUB/trousseau/signs.human.json')?.toString()).toBe(later)
    expect(files.get('EPUB/trousseau/unread-1.json')?.toString()).toBe(broken)
    const index = JSON.parse(String(files.get('EPUB/trousseau/book.json'))) as { layers: string[] }
    expect(index.layers.slice(-2)).toEqual(['signs.human.json', 'unread-1.json'])
    const item =
      /href="trousseau\/signs.human.json" media-type="application\/json" properties="trousseau:layer"/
    expect(String(files.get('EPUB/package.opf'))).toMatch(item)
    const again = await readBook({ bytes, name: 'book.epub' })
    expect(canonicalBook(again.book)).toBe(canonicalBook(result.book))
    expect(Buffer.compare((await write(again.book)).bytes, bytes)).toBe(0)
  })

  it('are left out when the text is another one, and that is said', async () => {
    const result = await readChanged((files) => {
      addLayers(files)
      replace(first, 'du pain', 'du fromage')(files)
    })
    const told = result.problems.filter(({ code }) => /^layer-un(known|readable)$/.test(code))
    expect(told.map(({ message }) => message.endsWith(' Elle est laissée de côté.'))).toEqual([true, true])
    expect(result.book.foreign).toBeUndefined()
  })

  it('are not written with a text that has changed since, and that is said', async () => {
    const { book: back } = await readChanged(addLayers)
    const { bytes, report } = await write({ ...back, chapters: back.chapters.slice(0, 1) })
    expect(report.problems).toContainEqual(expect.objectContaining({ code: 'layers-left-out' }))
    expect((await unzip(bytes)).has('EPUB/trousseau/signs.human.json')).toBe(false)
  })

  it('are left out when a machine makes them again, or when they are very large', async () => {
    const result = await readChanged((files) => {
      addLayers(files)
      files['EPUB/trousseau/old/cards.human.json'] = '{"kind":"words","origin":"auto"}'
      files['EPUB/trousseau/signs.human.json'] = later.replace(
        '1',
        `"${randomBytes(12 * 1024 ** 2).toString('base64')}"`,
      )
    })
    expect(codes(result)).toEqual(['layer-unknown', 'layer-unreadable'])
    expect(result.book.foreign).toBeUndefined()
  })
})

describe('a layer of which some stretches are not in the text', () => {
  const clip = { resource: 'audio/1.mp3', begin: 0, end: 9 }
  const place = { block: bread?.id ?? '', start: 3 }

  it.each<[string, Layer]>([
    ['of a person', { ...cards, annotations: [{ ...place, end: 7, value: { word: 'pain' } }] }],
    [
      'of a machine, which does not make it again',
      { ...cards, origin: 'auto', annotations: [{ ...place, end: 7, value: { word: 'pain' } }] },
    ],
    [
      'of recordings',
      {
        kind: 'audio',
        origin: 'auto',
        version: 3,
        by: 'aligner',
        annotations: [{ ...place, end: 7, value: clip }],
      },
    ],
  ])('keeps the others, and lists these: %s', async (_whose, layer) => {
    if (layer.kind === 'pronunciations') throw new Error('no places')
    const [fits] = layer.annotations
    const beyond = { ...fits, end: 900 } as typeof fits
    const both = { ...layer, annotations: [fits, beyond] } as Layer
    const { bytes } = await write({ ...adapted, layers: [both] })
    const result = await readBook({ bytes, name: 'book.epub' })
    expect(codes(result)).toEqual(['annotations-unplaced'])
    const [back] = result.book.layers
    expect(back).toMatchObject({
      version: 4,
      annotations: [fits],
      unplaced: [{ value: fits?.value, block: bread?.id, reason: 'gone' }],
    })
  })
})

describe('a hostile file that claims to be an exported book', () => {
  it.each<[string, string, string]>([
    ['a script', '<h1 id="h1">', '<script>alert(1)</script><h1 id="h1">'],
    ['a script in the head', '<title>', '<script>alert(1)</script><title>'],
    ['an attribute that runs', '<h1 id="h1">', '<h1 id="h1" onclick="alert(1)">'],
    ['an attribute that runs inside a line', '<strong>', '<strong onclick="alert(1)">'],
    ['a link that runs', 'href="https://exemple.fr/?a=1&amp;b=2"', 'href="javascript:alert(1)"'],
    ['a told link that runs', '<strong>fort</strong>', '<span data-href="javascript:alert(1)">fort</span>'],
    [
      'a formula that runs',
      '<strong>fort</strong>',
      '<span data-x="4" data-text="fort"><math xmlns="http://www.w3.org/1998/Math/MathML" href="javascript:alert(1)"><mi>x</mi></math></span>',
    ],
    [
      'a drawing in the text',
      '<h1 id="h1">',
      '<svg xmlns="http://www.w3.org/2000/svg" onload="alert(1)"/><h1 id="h1">',
    ],
    ['a frame', '<h1 id="h1">', '<iframe src="https://exemple.fr/"></iframe><h1 id="h1">'],
    ['one identifier twice', 'id="h1"', 'id="c1"'],
    ['a link to nowhere', 'id="f1"', 'id="f9"'],
    ['a text beside blocks', '<h1 id="h1">', 'Ici.<h1 id="h1">'],
    ['units beyond reason', '<strong>', '<span data-x="999999999"></span><strong>'],
  ])('is read by the general importer, which cleans it: %s', async (_what, from, to) => {
    const result = await readChanged((files) => {
      replace(first, from, to)(files)
      // Links to what has another identifier now would be reason enough.
      if (to.includes('f9')) replace(first, '<strong>', '<a href="#f1">.</a><strong>')(files)
    })
    expect(codes(result)).toContain('profile-changed')
    const { book: back } = result
    for (const [name, content] of await unzip((await write(back)).bytes)) {
      if (name.endsWith('.xhtml'))
        expect(content.toString()).not.toMatch(/<script|javascript:|\son[a-z]+=|<iframe/i)
    }
  })

  it('is not led out of the archive by the names of its layers', async () => {
    const result = await readChanged(
      replace('EPUB/trousseau/book.json', '"words.auto.json"', '"../../../../etc/passwd","/etc/passwd"'),
    )
    expect(codes(result).filter((code) => code === 'layer-missing')).toHaveLength(2)
    expect(result.book.chapters).toHaveLength(3)
  })

  it('gets no annotation outside of its text', async () => {
    const result = await readChanged((files) => {
      const layer = (numbers: number[]) =>
        JSON.stringify({ kind: 'groups', origin: 'auto', version: 1, by: 'x', blocks: { h1: numbers } })
      files['EPUB/trousseau/groups.auto.json'] = layer([1_000_000, 1])
      const card = JSON.parse(String(files['EPUB/trousseau/cards.human.json'])) as {
        blocks: Record<string, number[]>
      }
      card.blocks = { __proto__x: [1_000_000, 4, 0], constructor: [0, 4, 0], h1: [0, 900, 0] }
      files['EPUB/trousseau/cards.human.json'] = JSON.stringify({ ...card, quotes: undefined })
    })
    expect(codes(result)).toEqual(expect.arrayContaining(['layer-misplaced', 'annotations-unplaced']))
    const lengths = new Map([...allTextBlocks(result.book)].map(({ id, text }) => [id, text.length]))
    for (const layer of result.book.layers) {
      if (layer.kind === 'pronunciations') continue
      for (const { block, end } of layer.annotations)
        expect(end).toBeLessThanOrEqual(lengths.get(block) ?? -1)
    }
    expect(cardsOf(result)[0]?.unplaced?.length).toBe(3)
  })

  it('changes nothing of the program by names such as __proto__', async () => {
    const result = await readChanged((files) => {
      const index = String(files['EPUB/trousseau/book.json'])
      files['EPUB/trousseau/book.json'] = index.replace(
        '"version":1',
        '"version":1,"resources":{"__proto__":"x","constructor":"y"},"chapters":[{"id":"__proto__","level":9}]',
      )
    })
    expect(({} as Record<string, unknown>)['level']).toBeUndefined()
    expect(result.book.chapters).toHaveLength(3)
    expect(result.book.chapters.map(({ level }) => level)).toEqual([1, 2, 1])
  })
})
