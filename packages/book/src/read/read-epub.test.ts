import { describe, expect, test } from 'vitest'
import type { Book } from '../model.ts'
import { BookRefused } from '../problem.ts'
import { plain } from './assemble/flow.ts'
import { epub, page, png, type EpubParts } from './fixtures/epub.ts'
import { readBook } from './read-book.ts'

async function read(parts: EpubParts): Promise<{ book: Book; codes: string[] }> {
  const { book, problems } = await readBook({ bytes: await epub(parts), name: 'livre.epub' })
  return { book, codes: problems.map(({ code }) => code) }
}

async function refusal(parts: EpubParts): Promise<string> {
  try {
    await read(parts)
    return 'imported'
  } catch (error) {
    if (!(error instanceof BookRefused)) throw error
    return error.problem.code
  }
}

const toc = '<li><a href="a.xhtml">Le chat</a><ol><li><a href="a.xhtml#suite">La suite</a></li></ol></li>'

describe('an EPUB', () => {
  test('gives its chapters by its table of contents, with their levels', async () => {
    const { book, codes } = await read({
      toc,
      documents: { 'a.xhtml': '<h1>Le chat</h1><p>Il dort.</p><h2 id="suite">La suite</h2><p>Il mange.</p>' },
    })
    expect(codes).toEqual([])
    expect(book.chapters.map(({ title, level }) => [title, level])).toEqual([
      ['Le chat', 1],
      ['La suite', 2],
    ])
  })

  test('of version 2 gives its chapters by its NCX, and who made it by roles', async () => {
    const { book } = await read({
      version: '2.0',
      metadata:
        '<dc:title>Le chat</dc:title><dc:language>fr_FR</dc:language><dc:creator opf:role="aut">Zoé</dc:creator>' +
        '<dc:contributor opf:role="ill">Ali</dc:contributor><dc:identifier opf:scheme="ISBN">9782070612758</dc:identifier>',
      documents: { 'a.xhtml': '<p>Il dort.</p>', 'b.xhtml': '<p>Il mange.</p>' },
      ncx:
        '<ncx xmlns="http://www.daisy.org/z3986/2005/ncx/"><navMap>' +
        '<navPoint><navLabel><text>Un</text></navLabel><content src="a.xhtml"/></navPoint>' +
        '<navPoint><navLabel><text>Deux</text></navLabel><content src="b.xhtml"/></navPoint></navMap></ncx>',
    })
    expect(book.chapters.map(({ title }) => title)).toEqual(['Un', 'Deux'])
    expect(book.metadata).toMatchObject({
      language: 'fr-FR',
      identifier: 'urn:isbn:9782070612758',
      contributors: [
        { name: 'Zoé', role: 'aut' },
        { name: 'Ali', role: 'ill' },
      ],
    })
  })

  test('of version 3 says roles by refinement', async () => {
    const { book } = await read({
      metadata:
        '<dc:title>T</dc:title><dc:language>fr</dc:language><dc:creator id="c">Ana</dc:creator>' +
        '<meta refines="#c" property="role" scheme="marc:relators">trl</meta>' +
        '<meta property="dcterms:modified">2024-05-01T12:00:00Z</meta>',
    })
    expect(book.metadata.contributors).toEqual([{ name: 'Ana', role: 'trl' }])
    expect(book.metadata.modified).toBe('2024-05-01T12:00:00Z')
  })

  test('keeps printed pages, from their marks and from the page list', async () => {
    const { book } = await read({
      documents: {
        'a.xhtml': '<p>Un <span epub:type="pagebreak" id="p2" title="2"/>deux <a id="p3"/>trois</p>',
      },
      nav: '<nav epub:type="page-list"><ol><li><a href="a.xhtml#p3">3</a></li></ol></nav>',
    })
    const [block] = book.chapters[0]?.blocks ?? []
    expect(block).toMatchObject({
      text: 'Un deux trois',
      marks: [
        { kind: 'page', label: '2', start: 3, end: 3 },
        { kind: 'page', label: '3', start: 8, end: 8 },
      ],
    })
  })

  test('gives notes to the chapter that calls them, wherever they stand', async () => {
    const { book } = await read({
      documents: {
        'a.xhtml': '<h1>Un</h1><p>Le chat<a epub:type="noteref" id="c1" href="n.xhtml#n1">1</a> dort.</p>',
        'n.xhtml':
          '<h2>Notes</h2><aside epub:type="footnote" id="n1"><p><a href="a.xhtml#c1">1</a>. Un <i>petit</i> chat.</p></aside>',
      },
      toc: '<li><a href="a.xhtml">Un</a></li><li><a href="n.xhtml">Notes</a></li>',
    })
    expect(book.chapters).toHaveLength(1)
    const [chapter] = book.chapters
    expect(chapter?.blocks[1]).toMatchObject({
      text: 'Le chat1 dort.',
      marks: [{ kind: 'note', note: 'note-1', start: 7, end: 8 }],
    })
    expect(chapter?.notes).toMatchObject([
      {
        id: 'note-1',
        label: '1',
        blocks: [{ text: 'Un petit chat.', marks: [{ kind: 'emphasis', start: 3, end: 8 }] }],
      },
    ])
  })

  test('leads its links to blocks', async () => {
    const { book } = await read({
      documents: {
        'a.xhtml': '<p>Voir <a href="b.xhtml#x">plus loin</a>.</p>',
        'b.xhtml': '<p>Un</p><p id="x">Ici</p>',
      },
    })
    const blocks = book.chapters.flatMap((chapter) => chapter.blocks)
    const here = blocks.find((block) => plain([block]) === 'Ici')
    expect(blocks[0]).toMatchObject({
      marks: [{ kind: 'link', href: here && 'id' in here ? `#${here.id}` : '' }],
    })
  })

  test('takes pictures by what they are, and says which it leaves', async () => {
    const { book, codes } = await read({
      documents: {
        'a.xhtml':
          '<figure><img src="chat.jpg" alt="Un chat"/><figcaption>Il dort</figcaption></figure>' +
          '<p><img src="faux.png" alt=""/><img src="absente.png"/><img src="https://exemple.fr/x.png"/>Fin.</p>',
      },
      files: { 'OPS/chat.jpg': png(20, 10), 'OPS/faux.png': 'pas une image' },
    })
    expect(book.resources).toMatchObject([{ id: 'pictures/chat.png', mediaType: 'image/png' }])
    expect(book.chapters[0]?.blocks[0]).toMatchObject({
      kind: 'figure',
      resource: 'pictures/chat.png',
      alt: 'Un chat',
      caption: { text: 'Il dort' },
    })
    expect(codes.sort()).toEqual(['navigation-empty', 'picture-missing', 'picture-unknown', 'remote-removed'])
  })

  test('loses all that runs, and says so', async () => {
    const { book, codes } = await read({
      documents: {
        'a.xhtml':
          '<p onclick="alert(1)">Un <a href="javascript:alert(1)">lien</a><script>alert(1)</script></p>' +
          '<form><input value="x"/></form><iframe src="https://exemple.fr"></iframe>',
      },
    })
    expect(JSON.stringify(book)).not.toMatch(/alert|javascript/)
    expect(plain(book.chapters[0]?.blocks ?? [])).toBe('Un lien')
    expect(codes).toEqual(
      expect.arrayContaining([
        'scripts-removed',
        'handlers-removed',
        'forms-removed',
        'frames-removed',
        'links-removed',
      ]),
    )
  })

  test.each<[string, EpubParts, string]>([
    ['a wrong mimetype', { files: { mimetype: 'text/plain' } }, 'mimetype-wrong'],
    ['no mimetype', { without: ['mimetype'] }, 'mimetype-missing'],
    ['no container', { without: ['META-INF/container.xml'] }, 'container-wrong'],
    ['no language', { metadata: '<dc:title>T</dc:title>' }, 'language-missing'],
    [
      'a missing document',
      { documents: { 'a.xhtml': '<p>Un</p>', 'b.xhtml': '' }, without: ['OPS/b.xhtml'] },
      'document-missing',
    ],
    [
      'a broken document',
      { files: { 'OPS/a.xhtml': page('<p>Le chat<br> dort.').replace('<title>x</title>', '<title/>') } },
      'document-broken',
    ],
    ['a broken navigation', { files: { 'OPS/nav.xhtml': '<html><nav' } }, 'navigation-broken'],
    [
      'a name in another case',
      { without: ['OPS/a.xhtml'], files: { 'OPS/A.xhtml': page('<p>Le chat</p>') } },
      'name-differs',
    ],
  ])('with %s is repaired, and says so', async (_, parts, code) => {
    const { book, codes } = await read(parts)
    expect(codes).toContain(code)
    expect(plain(book.chapters.flatMap(({ blocks }) => blocks))).toMatch(/Un|Le chat/)
  })

  test('that is protected is refused, unless only its fonts are', async () => {
    const encryption = (algorithm: string, path: string): string =>
      '<encryption xmlns="urn:oasis:names:tc:opendocument:xmlns:container" xmlns:enc="http://www.w3.org/2001/04/xmlenc#">' +
      `<enc:EncryptedData><enc:EncryptionMethod Algorithm="${algorithm}"/><enc:CipherData>` +
      `<enc:CipherReference URI="${path}"/></enc:CipherData></enc:EncryptedData></encryption>`
    const aes = 'http://www.w3.org/2001/04/xmlenc#aes256-cbc'
    const scrambled = Buffer.from([0x93, 0x11, 0xfe, 0x07, 0x55])
    const locked = { 'META-INF/encryption.xml': encryption(aes, 'OPS/a.xhtml'), 'OPS/a.xhtml': scrambled }
    expect(await refusal({ files: locked })).toBe('drm')
    expect(await refusal({ files: { ...locked, 'META-INF/license.lcpl': '{}' } })).toBe('drm-lcp')
    expect(await refusal({ files: { ...locked, 'META-INF/rights.xml': '<rights/>' } })).toBe('drm-adobe')
    const fonts = encryption('http://www.idpf.org/2008/embedding', 'OPS/font.otf')
    expect(await refusal({ files: { 'META-INF/encryption.xml': fonts } })).toBe('imported')
  })

  test('is refused when its entities expand one another or its elements nest without end', async () => {
    const bomb = page('<p>&b;</p>').replace(
      '?>',
      '?><!DOCTYPE html [<!ENTITY a "aaaa"><!ENTITY b "&a;&a;">]>',
    )
    expect(await refusal({ files: { 'OPS/a.xhtml': bomb } })).toBe('entity-expansion')
    expect(await refusal({ documents: { 'a.xhtml': '<div>'.repeat(400) + '</div>'.repeat(400) } })).toBe(
      'too-deep',
    )
  })

  test('knows the named characters of HTML', async () => {
    const { book } = await read({
      documents: { 'a.xhtml': '<p>L&eacute;a&nbsp;: &laquo;&#160;Oui&nbsp;&raquo;</p>' },
    })
    expect(plain(book.chapters[0]?.blocks ?? [])).toBe('Léa\u00A0: «\u00A0Oui\u00A0»')
  })
})
