import { describe, expect, test } from 'vitest'
import type { Block, Book } from '../../model.ts'
import { epub, page, png, type EpubParts } from '../fixtures/epub.ts'
import { readBook } from '../read-book.ts'
import { plain } from '../assemble/flow.ts'

interface Read {
  book: Book
  blocks: Block[]
  codes: string[]
}

async function read(parts: EpubParts): Promise<Read> {
  const { book, problems } = await readBook({ bytes: await epub(parts), name: 'livre.epub' })
  return {
    book,
    blocks: book.chapters.flatMap(({ blocks }) => blocks),
    codes: problems.map(({ code }) => code).filter((code) => code !== 'navigation-empty'),
  }
}

async function lines(body: string, parts: EpubParts = {}): Promise<string[]> {
  const { blocks } = await read({ documents: { 'a.xhtml': body }, ...parts })
  return blocks.map((block) => plain([block]))
}

const css = (rules: string): EpubParts => ({
  items: '<item id="css" href="s.css" media-type="text/css"/>',
  files: { 'OPS/s.css': rules },
})

describe('what tools that make EPUB files do', () => {
  test('Kobo: spans within words are joined', async () => {
    const body =
      '<div id="book-columns"><div id="book-inner"><p><span class="koboSpan" id="kobo.1.1">Le petit ch</span>' +
      '<span class="koboSpan" id="kobo.1.2">at noir. </span><i><span class="koboSpan" id="kobo.1.3">Il dort</span></i>.</p></div></div>'
    const { blocks } = await read({ documents: { 'a.xhtml': body } })
    expect(blocks).toMatchObject([
      { text: 'Le petit chat noir. Il dort.', marks: [{ kind: 'emphasis', start: 20, end: 27 }] },
    ])
  })

  test('calibre: classes tell italics, empty paragraphs and page breaks go, titles are what the contents lead to', async () => {
    const body =
      '<p class="calibre1"><a id="filepos123"></a><span class="bold">C</span><span class="calibre3">hapitre 1</span></p>' +
      '<p class="calibre1"><span class="calibre3"> </span></p><p class="calibre4">Le <span class="italic">petit</span> chat</p>' +
      '<p class="calibre5">&nbsp;</p><div class="calibre6"> <br class="calibre7"/> </div><div class="mbppagebreak" id="calibre_pb_0"></div>'
    const { book, blocks } = await read({
      ...css('.bold {font-weight: bold} .italic{font-style:italic} .calibre1{display:block}'),
      documents: { 'a.xhtml': body },
      toc: '<li><a href="a.xhtml#filepos123">Chapitre 1</a></li>',
    })
    expect(book.chapters.map(({ title }) => title)).toEqual(['Chapitre 1'])
    expect(blocks).toMatchObject([
      { kind: 'heading', level: 1, text: 'Chapitre 1' },
      { kind: 'paragraph', text: 'Le petit chat', marks: [{ kind: 'emphasis', start: 3, end: 8 }] },
    ])
    expect(blocks).toHaveLength(2)
  })

  test('InDesign: titles are paragraphs that the contents name, over two lines even', async () => {
    const { book, blocks } = await read({
      documents: {
        'a.xhtml':
          '<div class="Bloc"><p class="Num-chap" id="c1">Chapitre premier</p><p class="Titre-chap">La maison</p><p class="txt">Un.</p></div>',
        'b.xhtml':
          '<div class="Bloc"><p class="Titre-chap"><a id="c2"/>Le jardin</p><p class="txt">Deux.</p></div>',
      },
      toc: '<li><a href="a.xhtml#c1">Chapitre premier. La maison</a></li><li><a href="b.xhtml#c2">Le jardin</a></li>',
    })
    expect(blocks.map(({ kind }) => kind)).toEqual([
      'heading',
      'heading',
      'paragraph',
      'heading',
      'paragraph',
    ])
    expect(book.chapters.map(({ title }) => title)).toEqual(['Chapitre premier. La maison', 'Le jardin'])
  })

  test('a paragraph that only begins like a title of the contents stays a paragraph', async () => {
    const { blocks } = await read({
      documents: { 'a.xhtml': '<p id="x">La maison était vide.</p>', 'b.xhtml': '<p id="y">Le jardin</p>' },
      toc: '<li><a href="a.xhtml#x">La maison</a></li><li><a href="b.xhtml#y">Le jardin</a></li>',
    })
    expect(blocks.map(({ kind }) => kind)).toEqual(['paragraph', 'heading'])
  })

  test('spans set on lines of their own are lines', async () => {
    const styled =
      '<p><span style="display:block">Ligne un</span><span style="display: block;">Ligne deux</span></p>'
    expect(await lines(styled)).toEqual(['Ligne un', 'Ligne deux'])
    const classes = '<p><span class="l">Ligne un</span><span class="l">Ligne deux</span></p>'
    expect(await lines(classes, css('span.l{display:block}'))).toEqual(['Ligne un', 'Ligne deux'])
    expect(await lines(classes, css('p.l{display:block}'))).toEqual(['Ligne unLigne deux'])
  })

  test('two line ends are a new paragraph', async () => {
    expect(await lines('<div>Le chat dort.<br/><br/>Il mange.<br/>\n<br/>Il part.</div>')).toEqual([
      'Le chat dort.',
      'Il mange.',
      'Il part.',
    ])
  })

  test('soft hyphens and marks without width go, ligatures stay letters', async () => {
    expect(await lines('<p>ex&#173;em&#173;ple ﬁn cœur&#8203;s &#xFEFF;ok e&#x301;te&#x301;</p>')).toEqual([
      'exemple ﬁn cœurs ok été',
    ])
  })

  test('signs of Windows-1252 written as numbers are what they were meant to be', async () => {
    expect(await lines('<p>L&#146;ami &#147;dit&#148; &#133; &#156;uf &#x80;</p>')).toEqual([
      'L’ami “dit” … œuf €',
    ])
  })

  test.each<[string, string | Uint8Array, string[]]>([
    ['Windows-1252 announced as UTF-8', Buffer.from(page('<p>L\x92été</p>'), 'latin1'), ['encoding-wrong']],
    [
      'UTF-16 with its mark',
      Buffer.from(`\uFEFF${page('<p>L’été</p>').replace('UTF-8', 'UTF-16')}`, 'utf16le'),
      [],
    ],
    ['a mark and a blank before the declaration', `\uFEFF\n${page('<p>L’été</p>')}`, []],
    [
      'tags in capitals',
      '<HTML><HEAD><TITLE>x</TITLE></HEAD><BODY><P ALIGN="center">L’été</P></BODY></HTML>',
      [],
    ],
    [
      'tags in capitals and a namespace',
      '<HTML xmlns="http://www.w3.org/1999/xhtml"><BODY><P>L’été</P></BODY></HTML>',
      [],
    ],
    ['no namespace at all', '<html><body><p>L’été</p></body></html>', []],
    [
      'HTML 5',
      '<!DOCTYPE html><html><head><meta charset="utf-8"></head><body><p>L’été</body>',
      ['document-broken'],
    ],
    [
      'a prefix that is not declared',
      page('<p epub:type="z">L’été</p>').replace(/ xmlns:epub="[^"]*"/, ''),
      ['document-broken'],
    ],
    ['named characters of HTML', page('<p>L&rsquo;&eacute;t&eacute;</p>'), []],
  ])('documents: %s', async (_, document, said) => {
    const { blocks, codes } = await read({ files: { 'OPS/a.xhtml': document } })
    expect(blocks.map((block) => plain([block]))).toEqual(['L’été'])
    expect(codes).toEqual(said)
  })

  test('names with backslashes, blanks or another case are found, for links and pictures too', async () => {
    const { blocks, book, codes } = await read({
      documents: {
        'texte/a b.xhtml':
          '<p>Voir <a href="..\\Texte\\A%20B.xhtml#x">ici</a>.</p><p id="x"><img src="../Images/Chat.PNG" alt="Chat"/></p>',
      },
      files: { 'OPS/images/chat.png': png(9, 9) },
    })
    const figure = blocks.find((block) => block.kind === 'figure')
    expect(figure).toMatchObject({ resource: 'pictures/chat.png', alt: 'Chat' })
    expect(blocks[0]).toMatchObject({ marks: [{ kind: 'link', href: `#${figure?.id ?? ''}` }] })
    expect(book.resources).toHaveLength(1)
    expect(codes).toEqual([])
  })

  test('OEB 1.2: metadata in their own element, documents of another kind', async () => {
    const { book } = await read({
      files: {
        'OPS/book.opf':
          '<package unique-identifier="id"><metadata><dc-metadata xmlns:dc="http://purl.org/dc/elements/1.0/"><dc:Title>Le chat</dc:Title>' +
          '<dc:Language>fr</dc:Language><dc:Creator role="aut">Zoé</dc:Creator></dc-metadata></metadata><manifest>' +
          '<item id="a" href="a.xhtml" media-type="text/x-oeb1-document"/></manifest><spine><itemref idref="a"/></spine></package>',
      },
    })
    expect(book.metadata).toMatchObject({ title: 'Le chat', contributors: [{ name: 'Zoé', role: 'aut' }] })
    expect(plain(book.chapters.flatMap(({ blocks }) => blocks))).toBe('Un\nLe chat dort.')
  })

  test('DAISY: pages, verse, notes and captions of DTBook', async () => {
    const { book, blocks } = await read({
      files: {
        'OPS/a.xhtml':
          '<dtbook xmlns="http://www.daisy.org/z3986/2005/dtbook/" xml:lang="fr"><head><title>x</title></head><book><bodymatter><level1>' +
          '<pagenum id="p1" page="normal">1</pagenum><h1>Un</h1><p><sent><w>Le</w> <w>chat</w></sent><noteref idref="#n1">1</noteref> dort.</p>' +
          '<linegroup><line>Un vers</line><line>Deux vers</line></linegroup><imggroup><img src="p.png" alt="Chat"/><caption>Noir</caption></imggroup>' +
          '<note id="n1"><p>Ou pas.</p></note></level1></bodymatter></book></dtbook>',
        'OPS/p.png': png(9, 9),
      },
    })
    expect(blocks).toMatchObject([
      { kind: 'heading', text: 'Un', marks: [{ kind: 'page', label: '1' }] },
      { text: 'Le chat1 dort.', marks: [{ kind: 'note' }] },
      { kind: 'verse', lines: [{ text: 'Un vers' }, { text: 'Deux vers' }] },
      { kind: 'figure', alt: 'Chat', caption: { text: 'Noir' } },
    ])
    expect(book.chapters[0]?.notes).toMatchObject([{ label: '1', blocks: [{ text: 'Ou pas.' }] }])
  })

  test('a folder packed by macOS: files of the system are no part of the book', async () => {
    const { blocks, codes } = await read({
      without: ['META-INF/container.xml'],
      files: { '__MACOSX/OPS/._book.opf': '\0\0', 'OPS/._a.xhtml': '\0\0' },
    })
    expect(blocks.map((block) => plain([block]))).toEqual(['Un', 'Le chat dort.'])
    expect(codes).toEqual(['container-wrong'])
  })

  test('Apple: fixed layout said in its own file is said', async () => {
    const options =
      '<display_options><platform name="*"><option name="fixed-layout">true</option></platform></display_options>'
    const { codes } = await read({ files: { 'META-INF/com.apple.ibooks.display-options.xml': options } })
    expect(codes).toEqual(['fixed-layout'])
  })
})
