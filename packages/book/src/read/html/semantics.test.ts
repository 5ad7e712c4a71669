import { describe, expect, test } from 'vitest'
import { epub } from '../fixtures/epub.ts'
import { readBook } from '../read-book.ts'
import type { ReadResult } from '../result.ts'

/** What becomes of the body of a chapter of an EPUB. */
async function read(body: string): Promise<ReadResult> {
  return readBook({ bytes: await epub({ documents: { 'a.xhtml': body } }), name: 'livre.epub' })
}

/** Blocks without identifiers, which other tests look at. */
async function blocksOf(body: string): Promise<unknown> {
  const { book } = await read(body)
  const blocks = book.chapters.flatMap((chapter) => chapter.blocks)
  return JSON.parse(JSON.stringify(blocks, (key, value: unknown) => (key === 'id' ? undefined : value)))
}

async function codesOf(body: string): Promise<string[]> {
  return (await read(body)).problems.map(({ code }) => code).filter((code) => code !== 'navigation-empty')
}

const paragraph = (text: string, ...marks: unknown[]): object => ({ kind: 'paragraph', text, marks })
const chinese = (text: string, ...marks: unknown[]): object => ({
  ...paragraph(text, ...marks),
  language: 'und-Hani',
})
const ruby = (text: string, start: number, end: number): object => ({ kind: 'ruby', text, start, end })

describe('ruby', () => {
  test.each<[string, string, object]>([
    [
      'a base and its annotation',
      '<ruby>漢<rp>(</rp><rt>kan</rt><rp>)</rp></ruby>',
      chinese('漢', ruby('kan', 0, 1)),
    ],
    [
      'several pairs',
      '<ruby>漢<rt>kan</rt>字<rt>ji</rt></ruby> ici',
      paragraph(
        '漢字 ici',
        { kind: 'language', language: 'und-Hani', start: 0, end: 2 },
        ruby('kan', 0, 1),
        ruby('ji', 1, 2),
      ),
    ],
    [
      'bases side by side, then their annotations',
      '<ruby><rb>漢</rb><rb>字</rb><rt>kan</rt><rt>ji</rt></ruby>',
      chinese('漢字', ruby('kan', 0, 1), ruby('ji', 1, 2)),
    ],
    [
      'a second line of annotations',
      '<ruby><rb>漢</rb><rb>字</rb><rtc><rt>kan</rt><rt>ji</rt></rtc><rtc>signe chinois</rtc></ruby>',
      chinese('漢字', ruby('signe chinois', 0, 2), ruby('kan', 0, 1), ruby('ji', 1, 2)),
    ],
    [
      'a ruby on a ruby',
      '<ruby><ruby>漢<rt>kan</rt></ruby><rt>chinois</rt></ruby>',
      chinese('漢', ruby('chinois', 0, 1), ruby('kan', 0, 1)),
    ],
    [
      'words with other marks, and blanks that are none',
      '<ruby>\n  <b>oi</b>seau\n  <rt>wa zo</rt>\n</ruby> bleu',
      paragraph('oiseau bleu', ruby('wa zo', 0, 6), { kind: 'strong', start: 0, end: 2 }),
    ],
    ['an annotation of nothing', '<ruby>mot<rt></rt></ruby>', paragraph('mot')],
  ])('%s', async (_, body, block) => {
    expect(await blocksOf(`<p>${body}</p>`)).toEqual([block])
  })
})

const MATH = 'xmlns="http://www.w3.org/1998/Math/MathML"'

describe('formulas', () => {
  test('are text with their presentation as a mark', async () => {
    const markup = `<math ${MATH}><msup><mi>x</mi><mn>2</mn></msup></math>`
    expect(await blocksOf(`<p>Soit ${markup}.</p>`)).toEqual([
      paragraph('Soit x².', { kind: 'formula', markup, start: 5, end: 7 }),
    ])
    expect(await codesOf(`<p>${markup}</p>`)).toEqual([])
  })

  test('of a line of their own stand apart', async () => {
    expect(await blocksOf(`<p>On a<math ${MATH} display="block"><mi>x</mi></math>donc</p>`)).toMatchObject([
      { text: 'On a x donc' },
    ])
    expect(
      await blocksOf(
        `<p>Un</p><math ${MATH} display="block"><mi>x</mi><mo>=</mo><mn>1</mn></math><p>deux</p>`,
      ),
    ).toMatchObject([
      { text: 'Un' },
      { kind: 'paragraph', text: 'x = 1', marks: [{ kind: 'formula', start: 0, end: 5 }] },
      { text: 'deux' },
    ])
  })

  test('that say only what they mean are text, and said', async () => {
    const body = `<p><math ${MATH}><apply><eq/><ci>a</ci><cn>1</cn></apply></math></p>`
    expect(await blocksOf(body)).toEqual([paragraph('a = 1')])
    expect(await codesOf(body)).toEqual(['formulas-as-text'])
  })

  test('keep their prefix from nobody, even in a page that is badly written', async () => {
    const body = '<p>Soit <m:math xmlns:m="http://www.w3.org/1998/Math/MathML"><m:mi>x</m:mi></m:math>.</p>'
    const expected = [{ text: 'Soit x.', marks: [{ kind: 'formula', start: 5, end: 6 }] }]
    expect(await blocksOf(body)).toMatchObject(expected)
    expect(await blocksOf(`${body}<p>a<br></p>`)).toMatchObject([...expected, {}])
  })

  test('are chosen by a switch', async () => {
    const body =
      `<p>Soit <epub:switch><epub:case required-namespace="http://www.xml-cml.org/schema"><cml xmlns="x">C</cml></epub:case>` +
      `<epub:case required-namespace="http://www.w3.org/1998/Math/MathML"><math ${MATH}><mi>x</mi></math></epub:case>` +
      '<epub:default>une image</epub:default></epub:switch>.</p>'
    expect(await blocksOf(body)).toMatchObject([{ text: 'Soit x.' }])
    const other =
      '<p><epub:switch><epub:case required-namespace="x"><a xmlns="x">C</a></epub:case><epub:default>ici</epub:default></epub:switch></p>'
    expect(await blocksOf(other)).toEqual([paragraph('ici')])
  })
})

describe('definitions', () => {
  test('are terms and what is said of them', async () => {
    const body =
      '<dl><dt>chat</dt><dt><i>minou</i></dt><dd>Animal.</dd><dd><p>Ami.</p><ul><li>un</li></ul></dd><div><dt><h3>chien</h3></dt><dd>Autre.</dd></div></dl>'
    expect(await blocksOf(body)).toEqual([
      {
        kind: 'definitions',
        entries: [
          {
            terms: [paragraph('chat'), paragraph('minou', { kind: 'emphasis', start: 0, end: 5 })],
            blocks: [
              paragraph('Animal.'),
              paragraph('Ami.'),
              { kind: 'list', ordered: false, items: [[paragraph('un')]] },
            ],
          },
          { terms: [paragraph('chien')], blocks: [paragraph('Autre.')] },
        ],
      },
    ])
  })

  test('may begin without a term, and end with one', async () => {
    expect(await blocksOf('<dl><dd>Rien.</dd><dt>chat</dt></dl>')).toEqual([
      {
        kind: 'definitions',
        entries: [
          { terms: [], blocks: [paragraph('Rien.')] },
          { terms: [paragraph('chat')], blocks: [] },
        ],
      },
    ])
  })
})

describe('what stands beside the text', () => {
  test.each([
    '<aside><p>Un mot.</p></aside>',
    '<section epub:type="sidebar"><p>Un mot.</p></section>',
    '<div role="doc-tip"><p>Un mot.</p></div>',
    '<div class="encadre"><p>Un mot.</p></div>',
    '<aside epub:type="footnote"><p>Un mot.</p></aside>',
  ])('is apart: %s', async (body) => {
    expect(await blocksOf(`<p>Avant.</p>${body}<p>Après.</p>`)).toEqual([
      paragraph('Avant.'),
      { kind: 'aside', blocks: [paragraph('Un mot.')] },
      paragraph('Après.'),
    ])
  })

  test('is a quotation at the head of a text', async () => {
    expect(
      await blocksOf('<h1>I</h1><div epub:type="epigraph"><p>Aime.</p></div><p>Texte.</p>'),
    ).toMatchObject([
      { kind: 'heading' },
      { kind: 'quote', blocks: [paragraph('Aime.')] },
      paragraph('Texte.'),
    ])
  })
})

describe('plays', () => {
  test('name who speaks and what is done', async () => {
    const body =
      '<section epub:type="z3998:drama"><p class="personnage">MARIE.</p><p>Bonjour.</p>' +
      '<p epub:type="z3998:stage-direction">Elle sort.</p><p><span epub:type="z3998:persona">PAUL.</span></p>' +
      '<p>Oh ! <i class="didascalie">(Il rit.)</i> Non.</p><p>PAUL. — Rien.</p></section>'
    expect(await blocksOf(body)).toEqual([
      { ...paragraph('MARIE.'), role: 'speaker' },
      paragraph('Bonjour.'),
      { ...paragraph('Elle sort.'), role: 'stage-direction' },
      { ...paragraph('PAUL.'), role: 'speaker' },
      paragraph('Oh ! (Il rit.) Non.', { kind: 'emphasis', start: 5, end: 14 }),
      paragraph('PAUL. — Rien.'),
    ])
  })

  test('in a table keep their parts', async () => {
    const body =
      '<table><tr><td epub:type="z3998:persona">MARIE</td><td><p>Bonjour.</p></td></tr><tr><td epub:type="z3998:persona">PAUL</td><td><p>Oui.</p></td></tr></table>'
    expect(await blocksOf(body)).toMatchObject([
      {
        kind: 'table',
        rows: [
          [{ blocks: [{ text: 'MARIE', role: 'speaker' }] }, {}],
          [{}, {}],
        ],
      },
    ])
  })

  test('number their lines apart from the words', async () => {
    expect(
      await blocksOf('<div class="poem"><p>Le vent<span class="linenum">5</span></p><p>la mer</p></div>'),
    ).toEqual([
      {
        kind: 'verse',
        lines: [paragraph('Le vent 5', { kind: 'superscript', start: 8, end: 9 }), paragraph('la mer')],
      },
    ])
  })
})

const PNG =
  'data:image/png;base64,iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg=='

describe('a large first letter joins its word', () => {
  test.each([
    '<p><span class="dropcap">L</span>es enfants</p>',
    '<p><span class="lettrine"><b>L</b></span> es enfants</p>',
    '<p><big>L</big>es enfants</p>',
    '<p class="dropcap">L</p><p>es enfants</p>',
    `<p><img src="${PNG}" alt="L"/>es enfants</p>`,
    `<p><span><img src="${PNG}" alt="L"/></span><span class="x">es</span> enfants</p>`,
    `<p><img class="dropcap" src="${PNG}" alt="L"/> es enfants</p>`,
  ])('%s', async (body) => {
    expect(await blocksOf(body)).toEqual([paragraph('Les enfants')])
  })

  test('unless it is a word', async () => {
    expect(await blocksOf('<p><span class="dropcap">À</span> la mer</p>')).toEqual([paragraph('À la mer')])
  })

  test('drawn, it is said', async () => {
    expect(await codesOf(`<p><img src="${PNG}" alt="L"/>es enfants</p>`)).toEqual(['letters-as-text'])
  })

  test('and a picture of something else stays one', async () => {
    expect(await blocksOf(`<p>A <img src="${PNG}" alt="B"/>es</p>`)).toMatchObject([{ text: 'A \uFFFCes' }])
    expect(await blocksOf(`<p><img src="${PNG}" alt="L"/></p>`)).toMatchObject([{ kind: 'figure', alt: 'L' }])
  })
})

describe('what cannot be kept is set aside and said', () => {
  test('words of forms', async () => {
    const { setAside, problems } = await read('<p>Un <button>Cliquez</button></p>')
    expect(setAside).toEqual([{ reason: 'form', text: 'Cliquez' }])
    expect(problems.map(({ code }) => code)).toContain('forms-removed')
  })
})
