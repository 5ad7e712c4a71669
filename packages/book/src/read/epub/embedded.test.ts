import { describe, expect, test } from 'vitest'
import type { Block } from '../../model.ts'
import { plain } from '../assemble/flow.ts'
import { epub, page, png, type EpubParts } from '../fixtures/epub.ts'
import { readBook } from '../read-book.ts'

const item = (id: string, type: string, more = ''): string =>
  `<item id="${id.replace(/\W/g, '')}" href="${id}" media-type="${type}" ${more}/>`

async function read(
  body: string,
  parts: EpubParts = {},
): Promise<{ blocks: Block[]; codes: string[]; text: string }> {
  const bytes = await epub({
    documents: { 'a.xhtml': body, ...parts.documents },
    toc: '<li><a href="a.xhtml">Un</a></li>',
    ...omit(parts),
  })
  const { book, problems } = await readBook({ bytes, name: 'livre.epub' })
  const blocks = book.chapters.flatMap((chapter) => chapter.blocks)
  return { blocks, codes: problems.map(({ code, severity }) => `${severity} ${code}`), text: plain(blocks) }
}

function omit({ documents: _, ...parts }: EpubParts): EpubParts {
  return parts
}

const PAGE = {
  items: item('b.xhtml', 'application/xhtml+xml'),
  files: { 'OPS/b.xhtml': page('<p id="x">Dedans</p>') },
}

describe('what stands in a frame or an object', () => {
  test('is read in its place when it is a page of the book, and links lead there', async () => {
    const body = '<p>Avant <a href="b.xhtml#x">lien</a></p><iframe src="b.xhtml"></iframe><p>Après</p>'
    // The page is no forgotten one: it has its place.
    const { blocks, text, codes } = await read(body.replace(/<a [^>]*>|<\/a>/g, ''), PAGE)
    expect(text).toBe('Avant lien\nDedans\nAprès')
    expect(codes).toEqual([])
    expect(blocks).toHaveLength(3)
  })

  test('is not read twice when the book has it elsewhere', async () => {
    const { text } = await read('<p>Avant</p><object data="b.xhtml" type="text/html"></object>', {
      documents: { 'b.xhtml': '<p>Dedans</p>' },
    })
    expect(text).toBe('Avant\nDedans')
  })

  test('keeps its pictures and its own frames, whatever folder it is in', async () => {
    const { blocks, text } = await read('<iframe src="sous/b.xhtml"></iframe>', {
      items:
        item('sous/b.xhtml', 'application/xhtml+xml') +
        item('sous/c.xhtml', 'application/xhtml+xml') +
        item('sous/p.png', 'image/png'),
      files: {
        'OPS/sous/b.xhtml': page('<p><img src="p.png" alt="Chat"/></p><iframe src="c.xhtml"/>'),
        'OPS/sous/c.xhtml': page('<p>Au fond</p>'),
        'OPS/sous/p.png': png(9, 9),
      },
    })
    expect(blocks[0]).toMatchObject({ kind: 'figure', alt: 'Chat' })
    expect(text).toContain('Au fond')
  })

  test('is a picture when the object is one, or falls back on one', async () => {
    const { blocks, codes } = await read(
      '<p>Oui</p><object data="p.png">Un chat</object><embed src="x.xyz" type="application/x-y"/>',
      {
        items: item('p.png', 'image/png') + item('x.xyz', 'application/x-y', 'fallback="ppng"'),
        files: { 'OPS/p.png': png(9, 9), 'OPS/x.xyz': 'x' },
      },
    )
    expect(blocks.slice(1)).toMatchObject([
      { kind: 'figure', alt: 'Un chat' },
      { kind: 'figure', alt: null },
    ])
    expect(codes).toEqual([])
  })

  test('is what it says when it cannot be shown, and that is told', async () => {
    const { text, codes } = await read('<object data="x.xyz"><p>À la place</p></object>', {
      files: { 'OPS/x.xyz': 'x' },
      items: item('x.xyz', 'application/x-y'),
    })
    expect(text).toBe('À la place')
    expect(codes).toEqual(['noted frames-removed'])
  })

  test('is read when the page holds it in an attribute, without what runs in it', async () => {
    const { text, codes } = await read(
      '<iframe srcdoc="&lt;p&gt;Dedans&lt;script&gt;x()&lt;/script&gt;&lt;/p&gt;"></iframe>',
    )
    expect(text).toBe('Dedans')
    expect(codes).toEqual(['noted scripts-removed'])
  })
})

describe('where a book offers several ways to show one thing', () => {
  test('the one that can be read here is taken', async () => {
    const ways = (name: string): string =>
      `<epub:switch id="s"><epub:case required-namespace="${name}"><p>Un</p></epub:case><epub:default><p>Deux</p></epub:default></epub:switch>`
    expect((await read(ways('http://www.xml-cml.org/schema'))).text).toBe('Deux')
    expect((await read(ways('http://www.w3.org/1998/Math/MathML'))).text).toBe('Un')
  })

  test('the first picture that is there is taken, and words stand for one that is not', async () => {
    const files = { 'OPS/p.png': png(9, 9) }
    const set = await read('<p>Oui</p><p><img src="x.xyz" srcset="x.xyz, p.png 2x" alt="Chat"/></p>', {
      files,
    })
    expect(set.blocks[1]).toMatchObject({ kind: 'figure', alt: 'Chat' })
    const pictures = await read(
      '<p>Oui</p><picture><source srcset="p.png" type="image/png"/><img src="x.xyz" alt="Chat"/></picture>',
      { files },
    )
    expect(pictures.blocks[1]).toMatchObject({ kind: 'figure', alt: 'Chat' })
    const none = await read('<p>Oui</p><p><img src="https://exemple.fr/x.png" alt="Un chat noir"/></p>')
    expect(none.text).toBe('Oui\nUn chat noir')
    expect(none.codes).toEqual(['noted remote-removed'])
  })

  test('a film leaves its poster, and what it says to who cannot play it unless it says just that', async () => {
    const { blocks, codes } = await read(
      '<p>Oui</p><video src="f.mp4" poster="p.png" title="Le chat"><p>Le chat saute.</p></video><video src="g.mp4">Votre navigateur ne lit pas ce film.</video>',
      { files: { 'OPS/p.png': png(9, 9) } },
    )
    expect(blocks).toMatchObject([
      { text: 'Oui' },
      { kind: 'figure', alt: 'Le chat' },
      { text: 'Le chat saute.' },
    ])
    expect(codes).toEqual(['noted media-left-out'])
  })
})

describe('a drawing as a page', () => {
  test('is a picture with what it says of itself, and its words below', async () => {
    const svg =
      '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 9 9"><title>Le chat</title><desc>Il dort</desc><rect width="9" height="9"/><text><tspan>Bonne</tspan> nuit</text></svg>'
    const { blocks } = await read('<p>Oui</p>', {
      files: {
        'OPS/b.svg': svg,
        'OPS/book.opf':
          '<package xmlns="http://www.idpf.org/2007/opf" version="3.0"><metadata xmlns:dc="http://purl.org/dc/elements/1.1/"><dc:title>T</dc:title>' +
          '<dc:language>fr</dc:language></metadata><manifest><item id="b" href="b.svg" media-type="image/svg+xml"/></manifest><spine><itemref idref="b"/></spine></package>',
      },
    })
    expect(blocks).toMatchObject([{ kind: 'figure', alt: 'Le chat. Il dort' }, { text: 'Bonne nuit' }])
  })

  test('in a page keeps the text of the page that stands in it', async () => {
    const { text } = await read(
      '<p>Oui</p><svg xmlns="http://www.w3.org/2000/svg"><rect width="9" height="9"/><foreignObject><p xmlns="http://www.w3.org/1999/xhtml">Dedans</p></foreignObject></svg>',
    )
    expect(text).toBe('Oui\nDedans')
  })
})

describe('the order and the contents of a book', () => {
  test('take in pages that the text or the contents lead to', async () => {
    const { text, codes } = await read('<p>Voir <a href="b.xhtml">plus</a></p>', {
      items: item('b.xhtml', 'application/xhtml+xml') + item('c.xhtml', 'application/xhtml+xml'),
      files: {
        'OPS/b.xhtml': page('<p>Plus <a href="c.xhtml">loin</a></p>'),
        'OPS/c.xhtml': page('<p>Loin</p>'),
      },
    })
    expect(text).toBe('Voir plus\nPlus loin\nLoin')
    expect(codes).toEqual(['repaired document-added'])
  })

  test('say which links and lines lead nowhere', async () => {
    const broken = await read('<p>Voir <a href="#rien">là</a></p>')
    expect(broken.codes).toEqual(['repaired links-broken'])
    const lost = await read('<p>Voir</p>', {
      toc: '<li><a href="a.xhtml">Un</a></li><li><a href="z.xhtml">Z</a></li>',
    })
    expect(lost.codes).toEqual(['repaired navigation-links-broken'])
  })

  test('say that identifiers are repeated, that files are missing and that pages come twice', async () => {
    expect((await read('<p id="x">Un</p><p id="x">Deux</p>')).codes).toEqual(['repaired ids-repeated'])
    expect((await read('<p>Un</p>', { items: item('f.otf', 'font/otf') })).codes).toEqual([
      'repaired resource-missing',
    ])
  })

  test('follow canonical fragment identifiers', async () => {
    const { book } = await readBook({
      bytes: await epub({
        documents: { 'a.xhtml': '<p>Un</p>', 'b.xhtml': '<p>Deux</p><p id="x">Trois</p>' },
        toc: '<li><a href="book.opf#epubcfi(/6/2!/4)">A</a></li><li><a href="book.opf#epubcfi(/6/4!/4/4[x])">B</a></li>',
      }),
      name: 'livre.epub',
    })
    expect(book.chapters.map(({ title, blocks }) => [title, plain(blocks)])).toEqual([
      ['A', 'Un\nDeux'],
      ['B', 'Trois'],
    ])
  })

  test('find a table of contents that nothing announces', async () => {
    const { codes } = await read('<p>Oui</p>', {
      files: {
        'OPS/book.opf':
          '<package xmlns="http://www.idpf.org/2007/opf" version="3.0"><metadata xmlns:dc="http://purl.org/dc/elements/1.1/"><dc:title>T</dc:title><dc:language>fr</dc:language></metadata>' +
          '<manifest><item id="a" href="a.xhtml" media-type="application/xhtml+xml"/><item id="n" href="nav.xhtml" media-type="application/xhtml+xml"/></manifest><spine><itemref idref="a"/></spine></package>',
      },
    })
    expect(codes).toEqual(['repaired navigation-undeclared'])
  })
})
