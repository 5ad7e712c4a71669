import { describe, expect, test } from 'vitest'
import { BookRefused } from '../../problem.ts'
import { flatOdt, odt, type OdtParts } from '../fixtures/odt.ts'
import { png } from '../fixtures/epub.ts'
import { readBook } from '../read-book.ts'
import type { ReadResult } from '../result.ts'

async function read(parts: OdtParts | string): Promise<ReadResult> {
  const bytes = await odt(typeof parts === 'string' ? { body: parts } : parts)
  return await readBook({ bytes, name: 'livre.odt' })
}

/** Blocks without identifiers, which other tests look at. */
async function blocks(parts: OdtParts | string): Promise<unknown[]> {
  return bare((await read(parts)).book.chapters.flatMap((chapter) => chapter.blocks))
}

function bare(value: unknown): unknown[] {
  return JSON.parse(
    JSON.stringify(value, (key, each: unknown) => (key === 'id' ? undefined : each)),
  ) as unknown[]
}

const paragraph = (text: string, ...marks: unknown[]): unknown => ({ kind: 'paragraph', text, marks })
const p = (content: string, style = 'Standard'): string =>
  `<text:p text:style-name="${style}">${content}</text:p>`
const style = (name: string, family: string, text = '', more = ''): string =>
  `<style:style style:name="${name}" style:family="${family}" ${more}><style:text-properties ${text}/></style:style>`
const FRENCH =
  '<style:default-style style:family="paragraph"><style:text-properties fo:language="fr" fo:country="FR"/></style:default-style>'

describe('an OpenDocument text', () => {
  test('has headings, quotations, verse, code and letters as its styles say', async () => {
    const styles =
      style('Quotations', 'paragraph') +
      style('Vers', 'paragraph', '', 'style:display-name="Vers"') +
      style('Preformatted_20_Text', 'paragraph', '', 'style:display-name="Preformatted Text"') +
      style('Emphasis', 'text', 'fo:font-style="italic"')
    const automatic =
      style('P1', 'paragraph', '', 'style:parent-style-name="Vers"') +
      style('T1', 'text', 'fo:font-weight="bold" style:text-underline-style="solid"') +
      style('T2', 'text', 'style:text-position="super 58%"') +
      style('T3', 'text', 'fo:font-variant="small-caps" style:text-line-through-style="solid"')
    const span = (words: string, name: string): string =>
      `<text:span text:style-name="${name}">${words}</text:span>`
    const body =
      '<text:h text:outline-level="1">Le chat</text:h><text:h text:outline-level="2">Le matin</text:h>' +
      p(
        `a ${span('b', 'T1')} ${span('c', 'T2')} ${span('d', 'T3')} ${span('e', 'Emphasis')}<text:line-break/>f<text:s text:c="3"/>g`,
      ) +
      p('On a dit.', 'Quotations') +
      p('Le chat', 'P1') +
      p('dort', 'P1') +
      p('', 'P1') +
      p('encore', 'P1') +
      p('x = 1', 'Preformatted_20_Text') +
      p('y = 2', 'Preformatted_20_Text')
    expect(await blocks({ styles, automatic, body })).toEqual([
      { kind: 'heading', level: 1, text: 'Le chat', marks: [] },
      { kind: 'heading', level: 2, text: 'Le matin', marks: [] },
      paragraph(
        'a b c d e\nf g',
        { kind: 'underline', start: 2, end: 3 },
        { kind: 'strong', start: 2, end: 3 },
        { kind: 'superscript', start: 4, end: 5 },
        { kind: 'small-caps', start: 6, end: 7 },
        { kind: 'strike', start: 6, end: 7 },
        { kind: 'emphasis', start: 8, end: 9 },
      ),
      { kind: 'quote', blocks: [paragraph('On a dit.')] },
      { kind: 'verse', lines: [paragraph('Le chat'), paragraph('dort')] },
      { kind: 'verse', lines: [paragraph('encore')] },
      paragraph('x = 1\ny = 2'),
    ])
  })

  test('has its lists as they count, the numbers of its titles, and speeches', async () => {
    const level = (kind: string, more: string): string =>
      `<text:list-level-style-${kind} text:level="1" ${more}/>`
    const styles =
      `<text:list-style style:name="N">${level('number', 'style:num-format="1" style:num-suffix="."')}</text:list-style>` +
      `<text:list-style style:name="B">${level('bullet', 'text:bullet-char="•"')}</text:list-style>` +
      `<text:list-style style:name="D">${level('bullet', 'text:bullet-char="—"')}</text:list-style>` +
      `<text:outline-style style:name="O"><text:outline-level-style text:level="1" style:num-format="I" style:num-prefix="Chapitre "/></text:outline-style>`
    const list = (name: string, items: string[], more = ''): string =>
      `<text:list text:style-name="${name}" ${more}>${items.map((item) => `<text:list-item>${item}</text:list-item>`).join('')}</text:list>`
    const body =
      '<text:h text:outline-level="1">La nuit</text:h>' +
      list('N', [p('pomme')]) +
      p('Et puis.') +
      list('N', [p('poire') + list('B', [p('verte')]), p('noix')], 'text:continue-numbering="true"') +
      list('D', [p('Viens !')]) +
      '<text:h text:outline-level="1">Le jour</text:h>' +
      p('Fin.')
    expect(await blocks({ styles, body })).toEqual([
      { kind: 'heading', level: 1, text: 'Chapitre I La nuit', marks: [] },
      { kind: 'list', ordered: true, items: [[paragraph('pomme')]] },
      paragraph('Et puis.'),
      {
        kind: 'list',
        ordered: true,
        start: 2,
        items: [
          [paragraph('poire'), { kind: 'list', ordered: false, items: [[paragraph('verte')]] }],
          [paragraph('noix')],
        ],
      },
      paragraph('—\u00A0Viens !'),
      { kind: 'heading', level: 1, text: 'Chapitre II Le jour', marks: [] },
      paragraph('Fin.'),
    ])
  })

  test('has its notes, languages and links', async () => {
    const automatic =
      style('T1', 'text', 'fo:language="en" fo:country="GB"') +
      style('P1', 'paragraph', 'fo:language="de" fo:country="DE"')
    const note = (kind: string, label: string, words: string): string =>
      `<text:note text:note-class="${kind}"><text:note-citation>${label}</text:note-citation><text:note-body>${p(words)}</text:note-body></text:note>`
    const body =
      p(
        `Il dit<text:span text:style-name="T1"> the cat</text:span>${note('footnote', '1', 'Le chat.')} et ${note('endnote', 'i', 'Fin.')}` +
          ` <text:a xlink:href="https://example.org/">ici</text:a> <text:a xlink:href="#La%20fin|outline">là</text:a>.`,
      ) +
      p('Der Hund und die Katze sind nicht da.', 'P1') +
      p('Le chat et le chien sont dans la maison avec elle.')
    const { book } = await read({ styles: FRENCH, automatic, body })
    expect(book.metadata.language).toBe('fr-FR')
    expect(bare(book.chapters[0]?.blocks)).toEqual([
      paragraph(
        'Il dit the cat1 et i ici là.',
        { kind: 'language', language: 'en-GB', start: 6, end: 14 },
        { kind: 'note', note: 'note-1', start: 14, end: 15 },
        { kind: 'note', note: 'note-2', start: 19, end: 20 },
        { kind: 'link', href: 'https://example.org/', start: 21, end: 24 },
      ),
      { kind: 'paragraph', text: 'Der Hund und die Katze sind nicht da.', marks: [], language: 'de-DE' },
      paragraph('Le chat et le chien sont dans la maison avec elle.'),
    ])
    expect(book.chapters[0]?.notes.map(({ label, blocks: [block] }) => [label, bare(block)])).toEqual([
      ['1', paragraph('Le chat.')],
      ['i', paragraph('Fin.')],
    ])
  })

  test('has its pictures with their descriptions and captions, tables, boxes and formulas', async () => {
    const image = (inside: string, href = 'Pictures/chat.png'): string =>
      `<draw:frame><draw:image xlink:href="${href}"/>${inside}</draw:frame>`
    const captioned = `<draw:frame><draw:text-box>${p(`${image('')}Figure 1 : le chat`, 'Illustration')}</draw:text-box></draw:frame>`
    const cell = (words: string, more = ''): string =>
      `<table:table-cell ${more}>${p(words)}</table:table-cell>`
    const row = (cells: string): string => `<table:table-row>${cells}</table:table-row>`
    const body =
      p(image('<svg:title>Un chat</svg:title><svg:desc>Il dort.</svg:desc>')) +
      p(image('')) +
      p(captioned) +
      p(image('', 'https://example.org/a.png')) +
      p('<draw:frame><draw:object xlink:href="./Object 1"/><draw:image xlink:href="x"/></draw:frame>') +
      `<table:table><table:table-header-rows>${row(cell('Jour', 'table:number-columns-spanned="2"') + '<table:covered-table-cell/>')}</table:table-header-rows>${row(cell('Lundi') + cell('Soupe'))}</table:table>` +
      p('Tableau 1 : la semaine', 'Table')
    const files = {
      'Pictures/chat.png': png(4, 4),
      'Object 1/content.xml': '<math xmlns="http://www.w3.org/1998/Math/MathML"><mi>x</mi></math>',
    }
    const { book, problems } = await read({ body, files })
    const resource = 'pictures/chat.png'
    const shown = bare(book.chapters.flatMap((chapter) => chapter.blocks))
    expect(shown.slice(0, 3)).toEqual([
      { kind: 'figure', resource, alt: 'Un chat. Il dort.' },
      { kind: 'figure', resource, alt: null },
      { kind: 'figure', resource, alt: null, caption: paragraph('Figure 1 : le chat') },
    ])
    expect(shown[3]).toMatchObject({ kind: 'paragraph', text: 'x' })
    expect(shown[4]).toMatchObject({
      kind: 'table',
      caption: paragraph('Tableau 1 : la semaine'),
      rows: [
        [{ header: true, columnSpan: 2, blocks: [paragraph('Jour')] }],
        [
          { header: false, blocks: [paragraph('Lundi')] },
          { header: false, blocks: [paragraph('Soupe')] },
        ],
      ],
    })
    expect(problems.map(({ code }) => code)).toContain('linked-pictures')
  })

  test('leaves comments, deletions, hidden sections and its own table of contents out', async () => {
    const body =
      `<text:tracked-changes><text:changed-region text:id="c"><text:deletion>${p('effacé')}</text:deletion></text:changed-region></text:tracked-changes>` +
      `<text:table-of-content><text:index-body>${p('Table')}${p('Le chat 3')}</text:index-body></text:table-of-content>` +
      '<text:h text:outline-level="1">Le chat</text:h>' +
      p(`Il dort<office:annotation>${p('bof')}</office:annotation><text:change text:change-id="c"/>.`) +
      `<text:section text:display="none">${p('caché')}</text:section>`
    const { book, problems, setAside } = await read(body)
    expect(bare(book.chapters.flatMap((chapter) => chapter.blocks))).toMatchObject([
      { text: 'Le chat' },
      { text: 'Il dort.' },
    ])
    expect(setAside.map(({ text }) => text)).toEqual(['Table Le chat 3'])
    expect(problems.map(({ code }) => code)).toEqual([
      'comments-left-out',
      'revisions-settled',
      'hidden-left-out',
    ])
  })

  test('says what it is called and by whom, as an archive or as one file', async () => {
    const parts = {
      styles: FRENCH,
      meta:
        '<dc:title>Le chat</dc:title><meta:initial-creator>Zoé Martin</meta:initial-creator><dc:creator>Ali Ben</dc:creator>' +
        '<meta:keyword>nuit</meta:keyword><dc:date>2026-01-02T03:04:05.678</dc:date>',
      body: p('Le chat dort.'),
    }
    const metadata = {
      title: 'Le chat',
      language: 'fr-FR',
      contributors: [{ name: 'Zoé Martin', role: 'aut' }],
      subjects: ['nuit'],
      modified: '2026-01-02T03:04:05Z',
    }
    expect((await read(parts)).book.metadata).toEqual(metadata)
    const flat = await readBook({ bytes: flatOdt(parts), name: 'livre.fodt' })
    expect(flat.book.metadata).toEqual(metadata)
    expect(flat.book.chapters[0]?.blocks).toMatchObject([{ text: 'Le chat dort.' }])
  })

  test('is refused under a password, damaged, or when it is no text', async () => {
    const refusal = async (parts: OdtParts): Promise<string> => {
      try {
        await read(parts)
        return 'imported'
      } catch (error) {
        if (error instanceof BookRefused) return error.problem.code
        throw error
      }
    }
    const body = p('x')
    expect(
      await refusal({
        body,
        manifest: '<manifest:file-entry><manifest:encryption-data/></manifest:file-entry>',
      }),
    ).toBe('office-encrypted')
    expect(await refusal({ body, files: { 'content.xml': '<office' } })).toBe('odt-damaged')
    expect(await refusal({ body, files: { 'content.xml': '<x/>' } })).toBe('other-office')
    expect(await refusal({ body: '' })).toBe('empty')
  })
})
