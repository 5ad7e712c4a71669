import { existsSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import type { Block } from '../../model.ts'
import { BookRefused } from '../../problem.ts'
import { docx, p, picture, r, relationship, style, type DocxParts } from '../fixtures/docx.ts'
import { png } from '../fixtures/epub.ts'
import { patched } from '../fixtures/zip.ts'
import { readBook } from '../read-book.ts'
import type { ReadResult } from '../result.ts'

async function read(parts: DocxParts | string, name = 'livre.docx'): Promise<ReadResult> {
  const bytes = await docx(typeof parts === 'string' ? { body: parts } : parts)
  return await readBook({ bytes, name })
}

/** Blocks without identifiers, which other tests look at. */
async function blocks(parts: DocxParts | string): Promise<unknown[]> {
  const { book } = await read(parts)
  const all: Block[] = book.chapters.flatMap((chapter) => chapter.blocks)
  return JSON.parse(
    JSON.stringify(all, (key, value: unknown) => (key === 'id' ? undefined : value)),
  ) as unknown[]
}

const paragraph = (text: string, ...marks: unknown[]): unknown => ({ kind: 'paragraph', text, marks })

const FRENCH =
  '<w:docDefaults><w:rPrDefault><w:rPr><w:lang w:val="fr-FR"/></w:rPr></w:rPrDefault></w:docDefaults>'
const lang = (tag: string): string => `<w:lang w:val="${tag}"/>`

describe('styles of a Word file', () => {
  test('headings are known by Word’s names whatever their identifiers, by their outline, or by what they are based on', async () => {
    const styles =
      style('Titre1', 'heading 1') +
      style('Titre2', 'Titre 2') +
      style('Mien', 'Chapitre maison', '<w:basedOn w:val="Titre1"/>') +
      style('Plan', 'Intertitre', '<w:pPr><w:outlineLvl w:val="2"/></w:pPr>')
    const body =
      p('Un', 'Titre1') + p('Deux', 'Titre2') + p('Trois', 'Mien') + p('Quatre', 'Plan') + p('Le chat dort.')
    expect((await blocks({ styles, body })).map((block) => (block as { level?: number }).level)).toEqual([
      1,
      2,
      1,
      3,
      undefined,
    ])
  })

  test('quotations, verse with its stanzas, and code', async () => {
    const styles = style('C', 'Intense Quote') + style('V', 'Vers') + style('K', 'HTML Preformatted')
    const body =
      p('On a dit.', 'C') +
      p('Le chat', 'V') +
      p('dort', 'V') +
      p('', 'V') +
      p('encore', 'V') +
      p('a = 1', 'K') +
      p('b = 2', 'K')
    expect(await blocks({ styles, body })).toEqual([
      { kind: 'quote', blocks: [paragraph('On a dit.')] },
      { kind: 'verse', lines: [paragraph('Le chat'), paragraph('dort')] },
      { kind: 'verse', lines: [paragraph('encore')] },
      paragraph('a = 1\nb = 2'),
    ])
  })

  test('letters: bold, italic, underlined, struck, small capitals, raised and lowered, by themselves or by their style', async () => {
    const styles = style('E', 'Accentuation', '<w:rPr><w:smallCaps/></w:rPr>', 'character')
    const body =
      '<w:p>' +
      ['<w:b/>', '<w:i/>', '<w:u w:val="single"/>', '<w:strike/>', '<w:vertAlign w:val="superscript"/>']
        .map((properties, i) => r(String(i), properties) + r(' '))
        .join('') +
      r('5', '<w:rStyle w:val="E"/>') +
      r(' 6', '<w:b w:val="off"/><w:u w:val="none"/>') +
      '</w:p>'
    expect(await blocks({ styles, body })).toEqual([
      paragraph(
        '0 1 2 3 4 5 6',
        { kind: 'strong', start: 0, end: 1 },
        { kind: 'emphasis', start: 2, end: 3 },
        { kind: 'underline', start: 4, end: 5 },
        { kind: 'strike', start: 6, end: 7 },
        { kind: 'superscript', start: 8, end: 9 },
        { kind: 'emphasis', start: 10, end: 11 },
        { kind: 'small-caps', start: 10, end: 11 },
      ),
    ])
  })

  test('a document without headings has those that look like some', async () => {
    const big = '<w:b/><w:sz w:val="36"/>'
    const text = p('Le chat dort sur le lit depuis ce matin.') + p('Il ne bouge pas. Il rêve peut-être.')
    const body =
      p('Le matin', '', '<w:jc w:val="center"/>', big) +
      text +
      p('Attention !', '', '', '<w:b/>') +
      text +
      p('Le soir', '', '<w:jc w:val="center"/>', big) +
      text
    const { book, problems } = await read(body)
    expect(book.chapters.map(({ title }) => title)).toEqual(['Le matin', 'Le soir'])
    expect(problems).toContainEqual({
      code: 'headings-by-look',
      severity: 'repaired',
      message:
        'Ce document n’a pas de style de titre : des lignes mises en valeur sont prises pour des titres (2).',
    })
  })

  test('a printed table of contents is set aside', async () => {
    const styles =
      style('H', 'heading 1') + style('T', 'TOC Heading', '<w:basedOn w:val="H"/>') + style('T1', 'toc 1')
    const { book, setAside } = await read({
      styles,
      body: p('Sommaire', 'T') + p('Un\t3', 'T1') + p('Un', 'H') + p('Le chat dort.'),
    })
    expect(book.chapters.map(({ title }) => title)).toEqual(['Un'])
    expect(setAside[0]?.text).toBe('Sommaire Un 3')
  })
})

describe('lists of a Word file', () => {
  const numbering = (levels: string[]): string =>
    levels
      .map(
        (level, i) =>
          `<w:abstractNum w:abstractNumId="${i}"><w:lvl w:ilvl="0">${level}</w:lvl></w:abstractNum>`,
      )
      .join('') +
    levels.map((_, i) => `<w:num w:numId="${i + 1}"><w:abstractNumId w:val="${i}"/></w:num>`).join('')
  const level = (format: string, text: string): string =>
    `<w:start w:val="1"/><w:numFmt w:val="${format}"/><w:lvlText w:val="${text}"/>`
  const item = (list: number): string => `<w:numPr><w:ilvl w:val="0"/><w:numId w:val="${list}"/></w:numPr>`

  test('go on counting after a paragraph between them', async () => {
    const body = p('pomme', '', item(1)) + p('Et puis.') + p('poire', '', item(1)) + p('noix', '', item(1))
    expect(await blocks({ body, numbering: numbering([level('decimal', '%1.')]) })).toEqual([
      { kind: 'list', ordered: true, items: [[paragraph('pomme')]] },
      paragraph('Et puis.'),
      { kind: 'list', ordered: true, start: 2, items: [[paragraph('poire')], [paragraph('noix')]] },
    ])
  })

  test('of titles give the titles their number, of dashes are speeches', async () => {
    const styles = style('H', 'heading 1', `<w:pPr>${item(1)}</w:pPr>`)
    const body = p('La nuit', 'H') + p('Viens !', '', item(2)) + p('Le jour', 'H') + p('Non.', '', item(2))
    expect(
      await blocks({
        styles,
        body,
        numbering: numbering([level('upperRoman', 'Chapitre %1'), level('bullet', '—')]),
      }),
    ).toEqual([
      { kind: 'heading', level: 1, text: 'Chapitre I La nuit', marks: [] },
      paragraph('—\u00A0Viens !'),
      { kind: 'heading', level: 1, text: 'Chapitre II Le jour', marks: [] },
      paragraph('—\u00A0Non.'),
    ])
  })
})

describe('languages of a Word file', () => {
  test('a passage keeps its language, a paragraph of one language has it whole', async () => {
    const body =
      `<w:p>${r('Elle a dit : ')}${r('the cat is on', lang('en-GB'))}${r(' the mat', lang('en-US'))}${r('.')}</w:p>` +
      p('The cat and the dog.', '', '', lang('en-GB')) +
      p('Le chat et le chien sont dans la cuisine.')
    const { book } = await read({ styles: FRENCH, body })
    expect(book.metadata.language).toBe('fr-FR')
    expect(await blocks({ styles: FRENCH, body })).toEqual([
      paragraph('Elle a dit : the cat is on the mat.', {
        kind: 'language',
        language: 'en-GB',
        start: 13,
        end: 34,
      }),
      { kind: 'paragraph', text: 'The cat and the dog.', marks: [], language: 'en-GB' },
      paragraph('Le chat et le chien sont dans la cuisine.'),
    ])
  })

  test('French words that Word takes for English stay French', async () => {
    const body =
      `<w:p>${r('Le ch')}${r('at', lang('en-US'))}${r(' dort.')}</w:p>` +
      p('Il est dans la maison avec elle.', '', '', lang('en-US')) +
      p('Ils sont sur le lit.')
    const marks = (await blocks({ styles: FRENCH, body })).map(
      (block) => block as { language?: string; marks: unknown[] },
    )
    expect(marks.every(({ language, marks: all }) => language === undefined && all.length === 0)).toBe(true)
    const english = FRENCH.replace('fr-FR', 'en-US')
    expect(
      (await read({ styles: english, body: body.replaceAll('w:lang', 'w:x') })).book.metadata.language,
    ).toBe('fr')
  })

  test('Arabic has the language of its letters', async () => {
    const body = `<w:p>${r('Il dit tout bas ')}${r('السلام عليكم', '<w:rtl/><w:lang w:bidi="ar-MA"/>')}${r('.')}</w:p>`
    expect(await blocks({ styles: FRENCH, body })).toEqual([
      paragraph('Il dit tout bas السلام عليكم.', { kind: 'language', language: 'ar-MA', start: 16, end: 28 }),
    ])
  })
})

describe('a Word file', () => {
  test('has its notes, those at the end of the book counted apart', async () => {
    const call = (kind: string, id: number, more = ''): string =>
      `<w:r><w:rPr><w:vertAlign w:val="superscript"/></w:rPr><w:${kind}Reference w:id="${id}"${more}/></w:r>`
    const note = (kind: string, id: number, words: string): string =>
      `<w:${kind} w:id="${id}"><w:p><w:r><w:${kind}Ref/></w:r>${r(` ${words}`)}</w:p></w:${kind}>`
    const { book } = await read({
      body:
        `<w:p>${r('Le chat')}${call('footnote', 2)}${r(' dort')}${call('endnote', 2)}${r(' bien')}` +
        `<w:r><w:footnoteReference w:customMarkFollows="1" w:id="3"/><w:t>*</w:t></w:r>${r('.')}${call('footnote', 9)}</w:p>`,
      footnotes: note('footnote', 2, 'Un félin.') + note('footnote', 3, '* Très bien.'),
      endnotes: note('endnote', 2, 'Voir plus loin.'),
    })
    expect(book.chapters[0]?.blocks[0]).toMatchObject({ text: 'Le chat1 dorti bien*.' })
    expect(book.chapters[0]?.blocks[0]).toMatchObject({
      marks: [
        { kind: 'note', start: 7, end: 8 },
        { kind: 'note', start: 13, end: 14 },
        { kind: 'note', start: 19, end: 20 },
      ],
    })
    expect(
      book.chapters[0]?.notes.map(({ label, blocks: [block] }) => [
        label,
        block && 'text' in block && block.text,
      ]),
    ).toEqual([
      ['1', 'Un félin.'],
      ['i', 'Voir plus loin.'],
      ['*', 'Très bien.'],
    ])
  })

  test('has its pictures, with their descriptions or without, and their captions', async () => {
    const decorative =
      '<a:extLst><a:ext><adec:decorative xmlns:adec="http://schemas.microsoft.com/office/drawing/2017/decorative" val="1"/></a:ext></a:extLst>'
    const styles = style('L', 'caption')
    const body =
      `<w:p>${picture('r:embed="i"', 'descr="Un chat"')}</w:p>` +
      p('Figure 1 : le chat', 'L') +
      `<w:p>${picture('r:embed="i"', 'descr="IMG_12.png"')}</w:p>` +
      `<w:p>${picture('r:embed="i"', '', decorative)}</w:p>` +
      p('Fin.')
    const parts = {
      styles,
      body,
      links: relationship('i', 'image', 'media/chat.png'),
      files: { 'word/media/chat.png': png(4, 4) },
    }
    const resource = 'pictures/chat.png'
    expect(await blocks(parts)).toEqual([
      { kind: 'figure', resource, alt: 'Un chat', caption: paragraph('Figure 1 : le chat') },
      { kind: 'figure', resource, alt: null },
      { kind: 'figure', resource, alt: '' },
      paragraph('Fin.'),
    ])
  })

  test('never fetches a picture from outside', async () => {
    const links = relationship('i', 'image', 'http://127.0.0.1:9/a.png', ' TargetMode="External"')
    const body = `<w:p>${picture('r:link="i"')}</w:p>`
    const { problems, book } = await read({ body: body + p('Fin.'), links })
    expect(problems.map(({ code }) => code)).toContain('linked-pictures')
    expect(book.resources).toEqual([])
    await expect(read({ body, links })).rejects.toMatchObject({ problem: { code: 'only-remote' } })
  })

  test('has its tables, with header rows that it says or shows, and captions', async () => {
    const cell = (words: string, properties = '', run = ''): string =>
      `<w:tc><w:tcPr>${properties}</w:tcPr>${p(words, '', '', run)}</w:tc>`
    const row = (cells: string, properties = ''): string =>
      `<w:tr><w:trPr>${properties}</w:trPr>${cells}</w:tr>`
    const said =
      row(cell('Jour') + cell('Repas'), '<w:tblHeader/>') +
      row(cell('Lundi', '<w:vMerge w:val="restart"/>') + cell('Soupe')) +
      row(cell('', '<w:vMerge/>') + cell('Riz'))
    const shown =
      row(cell('Nom', '', '<w:b/>') + cell('Âge', '', '<w:b/>')) + row(cell('Léa') + cell('7 ans'))
    const styles = style('L', 'caption')
    const body =
      p('Tableau 1 : la semaine', 'L') +
      `<w:tbl><w:tblPr><w:tblStyle w:val="X"/></w:tblPr>${said}</w:tbl>${p('Et :')}<w:tbl>${shown}</w:tbl>`
    const td = (text: string, rowSpan = 1): unknown => ({
      header: false,
      columnSpan: 1,
      rowSpan,
      blocks: [paragraph(text)],
    })
    const th = (text: string, ...marks: unknown[]): unknown => ({
      header: true,
      columnSpan: 1,
      rowSpan: 1,
      blocks: [paragraph(text, ...marks)],
    })
    expect(await blocks({ styles, body })).toEqual([
      {
        kind: 'table',
        caption: paragraph('Tableau 1 : la semaine'),
        rows: [[th('Jour'), th('Repas')], [td('Lundi', 2), td('Soupe')], [td('Riz')]],
      },
      paragraph('Et :'),
      {
        kind: 'table',
        rows: [
          [th('Nom', { kind: 'strong', start: 0, end: 3 }), th('Âge', { kind: 'strong', start: 0, end: 3 })],
          [td('Léa'), td('7 ans')],
        ],
      },
    ])
  })

  test('has the words of text boxes once, whichever way they are drawn', async () => {
    const box = `<w:txbxContent>${p('Dans la boîte.')}</w:txbxContent>`
    const drawing = `<w:drawing><wp:anchor><wp:docPr id="2" name="Zone"/><a:graphic><a:graphicData><wps:wsp><wps:txbx>${box}</wps:txbx></wps:wsp></a:graphicData></a:graphic></wp:anchor></w:drawing>`
    const vml = `<w:pict><v:shape><v:textbox>${box}</v:textbox></v:shape></w:pict>`
    const both = `<mc:AlternateContent><mc:Choice Requires="wps">${drawing}</mc:Choice><mc:Fallback>${vml}</mc:Fallback></mc:AlternateContent>`
    for (const way of [both, drawing, vml]) {
      expect(await blocks(`<w:p><w:r>${way}</w:r>${r('Avant.')}</w:p>`)).toEqual([
        paragraph('Avant.'),
        paragraph('Dans la boîte.'),
      ])
    }
  })

  test('keeps what was added, drops what was deleted, commented or hidden, and says so', async () => {
    const { book, problems } = await read(
      {
        body:
          `<w:p>${r('Le ')}<w:ins>${r('gros ')}</w:ins><w:del><w:r><w:delText>petit </w:delText></w:r></w:del>` +
          `<w:moveFrom>${r('ici ')}</w:moveFrom>${r('chat')}<w:r><w:commentReference w:id="1"/></w:r><w:moveTo>${r(' là')}</w:moveTo>` +
          `${r(' caché', '<w:vanish/>')}${r('.')}</w:p>`,
        files: { 'word/vbaProject.bin': 'x' },
      },
      'livre.docm',
    )
    expect(book.chapters[0]?.blocks).toMatchObject([{ text: 'Le gros chat là.' }])
    expect(problems.map(({ code }) => code)).toEqual([
      'comments-left-out',
      'revisions-settled',
      'hidden-left-out',
      'macros-left-out',
      'title-missing',
    ])
  })

  test('joins a paragraph whose end was deleted, and a large first letter, to what follows', async () => {
    const deleted = '<w:rPr><w:del w:id="1" w:author="x"/></w:rPr>'
    const cap = p('L', '', '<w:framePr w:dropCap="drop"/>')
    expect(await blocks(p('Il ', '', deleted) + p('dort.') + cap + p('e chat mange.'))).toEqual([
      paragraph('Il dort.'),
      paragraph('Le chat mange.'),
    ])
  })

  test('has words that stand in fields, controls and breaks, without gluing them', async () => {
    const body =
      `<w:p>${r('Voir')}<w:fldSimple w:instr=" REF x ">${r(' figure 2')}</w:fldSimple>` +
      `<w:sdt><w:sdtPr/><w:sdtContent>${r(' et')}</w:sdtContent></w:sdt><w:r><w:br w:type="page"/></w:r>` +
      `<w:smartTag>${r('après')}</w:smartTag><w:r><w:sym w:font="Calibri" w:char="0021"/></w:r></w:p>` +
      `<w:p><w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText> HYPERLINK "https://example.org/" </w:instrText></w:r>` +
      `<w:r><w:fldChar w:fldCharType="separate"/></w:r>${r('Lien')}<w:r><w:fldChar w:fldCharType="end"/></w:r></w:p>` +
      `<w:p><w:hyperlink r:id="absent">${r('Perdu')}</w:hyperlink></w:p>`
    expect(await blocks(body)).toEqual([
      paragraph('Voir figure 2 et\naprès!'),
      paragraph('Lien', { kind: 'link', href: 'https://example.org/', start: 0, end: 4 }),
      paragraph('Perdu'),
    ])
  })

  test('has its formulas as text', async () => {
    const run = (words: string): string => `<m:r><m:t>${words}</m:t></m:r>`
    const body =
      `<w:p><m:oMath>${run('y=')}<m:f><m:num>${run('a+b')}</m:num><m:den>${run('2')}</m:den></m:f>${run('+')}` +
      `<m:sSup><m:e>${run('x')}</m:e><m:sup>${run('2')}</m:sup></m:sSup></m:oMath></w:p>`
    const { problems } = await read(body)
    expect(await blocks(body)).toEqual([
      paragraph('y=(a+b)/2+x2', { kind: 'superscript', start: 11, end: 12 }),
    ])
    expect(problems.map(({ code }) => code)).toContain('formulas-as-text')
  })

  test('says what it is called and by whom, not what programs say', async () => {
    const { book } = await read({
      body: p('Le vrai titre', 'T') + p('Un conte', 'S') + p('Le chat dort.'),
      styles: FRENCH + style('T', 'Title') + style('S', 'Subtitle'),
      core:
        '<dc:title>Microsoft Word - chat.docx</dc:title><dc:creator>Zoé Martin;Ali Ben</dc:creator><dc:subject>Animaux</dc:subject>' +
        '<cp:keywords>chat, nuit</cp:keywords><dc:description>Une histoire.</dc:description><dcterms:modified>2026-01-02T03:04:05Z</dcterms:modified>',
      app: '<Company>Éditions du Lilas</Company>',
    })
    expect(book.metadata).toEqual({
      title: 'Le vrai titre',
      subtitle: 'Un conte',
      language: 'fr-FR',
      contributors: [
        { name: 'Zoé Martin', role: 'aut' },
        { name: 'Ali Ben', role: 'aut' },
      ],
      publisher: 'Éditions du Lilas',
      description: 'Une histoire.',
      modified: '2026-01-02T03:04:05Z',
      subjects: ['Animaux', 'chat', 'nuit'],
    })
  })
})

describe('a Word file is refused', () => {
  async function refusal(bytes: Uint8Array, name = 'livre.docx'): Promise<string> {
    try {
      await readBook({ bytes, name })
      return 'imported'
    } catch (error) {
      if (error instanceof BookRefused) return error.problem.code
      throw error
    }
  }

  test('when it has a password, with another sentence than an old one', async () => {
    const ole = Buffer.alloc(2048)
    ole.set([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1])
    expect(await refusal(ole, 'livre.doc')).toBe('old-word')
    ole.write('EncryptedPackage', 1200, 'utf16le')
    expect(await refusal(ole)).toBe('office-encrypted')
  })

  test('when it is damaged, empty, or a danger', async () => {
    expect(await refusal(await docx({ body: '', files: { 'word/document.xml': '<w:document' } }))).toBe(
      'docx-damaged',
    )
    expect(await refusal(await docx({ body: '' }))).toBe('empty')
    const bomb = '<!DOCTYPE w [<!ENTITY a "aa"><!ENTITY b "&a;&a;">]><w>&b;</w>'
    expect(await refusal(await docx({ body: '', files: { 'word/document.xml': bomb } }))).toBe(
      'entity-expansion',
    )
    const deep = `${'<w:sdt>'.repeat(300)}${'</w:sdt>'.repeat(300)}`
    expect(await refusal(await docx({ body: deep }))).toBe('too-deep')
    const outside = patched(
      await docx({ body: p('x'), files: { 'word/xxabc': 'x' } }),
      'word/xxabc',
      '../../xabc',
    )
    expect(await refusal(outside)).toBe('zip-outside-name')
    expect(await refusal(await docx({ body: '', files: { 'xl/workbook.xml': '<x/>' } }), 'a.xlsx')).toBe(
      'other-office',
    )
  })
})

const shared = join(
  process.env['TROUSSEAU_SHARED'] ?? join(import.meta.dirname, '../../../../../../shared'),
  'docx',
)

describe.skipIf(!existsSync(shared))('the test files of mammoth', () => {
  test('are read, all their words and nothing else', async () => {
    const texts: Record<string, string> = {}
    for (const file of readdirSync(shared)) {
      try {
        const { book } = await readBook(join(shared, file))
        const { textBlocks } = await import('../../walk.ts')
        const all = book.chapters.flatMap((chapter) => [
          ...chapter.blocks,
          ...chapter.notes.flatMap((note) => note.blocks),
        ])
        texts[file] =
          [...textBlocks(all)].map(({ text }) => text).join(' | ') +
          (book.resources.length > 0 ? ' [image]' : '')
      } catch (error) {
        if (!(error instanceof BookRefused)) throw error
        texts[file] = error.problem.code
      }
    }
    expect(texts).toEqual({
      'comments.docx': 'Ouch.',
      'embedded-style-map.docx': 'Walking on imported air',
      'empty.docx': 'empty',
      'endnotes.docx': 'Ouch1.2 | A tachyon walks into a bar. | Fin.',
      'external-picture.docx': 'only-remote',
      'footnote-hyperlink.docx': '1 | Example',
      'footnotes.docx': 'Ouch1.2 | A tachyon walks into a bar. | Fin.',
      'simple-list.docx': 'Apple | Banana',
      'single-paragraph.docx': 'Walking on imported air',
      'strict-format.docx': 'Test',
      'strikethrough.docx': "Today's Special: Salmon Sold out",
      'tables.docx': 'Above | Top left | Top right | Bottom left | Bottom right | Below',
      'text-box.docx': 'Datum plane',
      'tiny-picture-target-base-relative.docx': ' [image]',
      'tiny-picture.docx': ' [image]',
      'underline.docx': 'The Sunset Tree',
      'utf8-bom.docx': 'This XML has a byte order mark.',
    })
  })
})
