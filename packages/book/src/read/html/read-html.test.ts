import { mkdtempSync, mkdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import fc from 'fast-check'
import { afterAll, describe, expect, test } from 'vitest'
import type { Block } from '../../model.ts'
import { textBlocks } from '../../walk.ts'
import { plain } from '../assemble/flow.ts'
import { png } from '../fixtures/epub.ts'
import { readBook } from '../read-book.ts'

async function blocksOf(body: string, head = ''): Promise<Block[]> {
  const { book } = await readBook({
    bytes: Buffer.from(`<!DOCTYPE html><html lang="fr"><head>${head}</head><body>${body}</body></html>`),
    name: 'page.html',
  })
  return book.chapters.flatMap(({ blocks }) => blocks)
}

/** Without identifiers, which other tests look at. */
function bare(blocks: Block[]): unknown {
  return JSON.parse(JSON.stringify(blocks, (key, value: unknown) => (key === 'id' ? undefined : value)))
}

const paragraph = (text: string, ...marks: unknown[]): unknown => ({ kind: 'paragraph', text, marks })

/** Titles of the chapters of a page called *La pomme*. */
async function titlesOf(body: string, head = ''): Promise<(string | null)[]> {
  const bytes = Buffer.from(
    `<html lang="fr"><head><title>La pomme</title>${head}</head><body>${body}</body></html>`,
  )
  const { book } = await readBook({ bytes, name: 'page.html' })
  return book.chapters.map(({ title }) => title)
}

describe('chapters of HTML', () => {
  const two = '<h2>Le matin</h2><p>Une pomme.</p><h2>Le soir</h2><p>Plus de pomme.</p>'

  test('the first heading under the title of the book opens the first chapter', async () => {
    expect(await titlesOf(`<h1>La pomme</h1>${two}`)).toEqual(['La pomme', 'Le matin', 'Le soir'])
  })

  test('the author under the title belongs to the title page', async () => {
    const author = '<meta name="author" content="Zoé Martin">'
    expect(await titlesOf(`<h1>La pomme</h1><h2>Zoé Martin</h2><p>2026</p>${two}`, author)).toEqual([
      'La pomme',
      'Le matin',
      'Le soir',
    ])
  })
})

describe('HTML', () => {
  test.each<[string, string, unknown[]]>([
    [
      'folds white space and drops soft hyphens',
      '<p>  Le\n chat\u00AD  <b> dort </b> .</p>',
      [paragraph('Le chat dort .', { kind: 'strong', start: 8, end: 13 })],
    ],
    [
      'keeps words whole over elements',
      '<p><span class="dropcap">L</span>e chat</p>',
      [paragraph('Le chat')],
    ],
    [
      'ends lines and paragraphs at breaks',
      '<p>Un<br>deux<br><br>trois</p>',
      [paragraph('Un\ndeux'), paragraph('trois')],
    ],
    [
      'carries emphasis over blocks inside it',
      '<i><p>Un</p><p>deux</p></i>',
      [
        paragraph('Un', { kind: 'emphasis', start: 0, end: 2 }),
        paragraph('deux', { kind: 'emphasis', start: 0, end: 4 }),
      ],
    ],
    [
      'makes one of neighbours',
      '<p><i>Un</i><i> deux</i></p>',
      [paragraph('Un deux', { kind: 'emphasis', start: 0, end: 7 })],
    ],
    ['puts French quotes', '<p><q>Oui</q></p>', [paragraph('«\u00A0Oui\u00A0»')]],
    [
      'marks another language',
      '<p>Il dit <i lang="en">yes</i>.</p>',
      [
        paragraph(
          'Il dit yes.',
          { kind: 'language', language: 'en', start: 7, end: 10 },
          { kind: 'emphasis', start: 7, end: 10 },
        ),
      ],
    ],
    [
      'composes letters and accents',
      '<p>e<b>\u0301te\u0301</b></p>',
      [paragraph('été', { kind: 'strong', start: 1, end: 3 })],
    ],
    [
      'knows a separator',
      '<p>Un</p><p>* * *</p><p>deux</p>',
      [paragraph('Un'), { kind: 'separator' }, paragraph('deux')],
    ],
    [
      'knows lists',
      '<ol start="3"><li>Un<ul><li>deux</li></ul></li></ol>',
      [
        {
          kind: 'list',
          ordered: true,
          start: 3,
          items: [[paragraph('Un'), { kind: 'list', ordered: false, items: [[paragraph('deux')]] }]],
        },
      ],
    ],
    ['knows quotes', '<blockquote><p>Un</p></blockquote>', [{ kind: 'quote', blocks: [paragraph('Un')] }]],
    [
      'knows poems',
      '<div class="poem"><div class="stanza"><p>Un</p><p>deux</p></div><div class="stanza"><p>trois</p></div></div>',
      [
        { kind: 'verse', lines: [paragraph('Un'), paragraph('deux')] },
        { kind: 'verse', lines: [paragraph('trois')] },
      ],
    ],
    [
      'knows verse made of breaks',
      '<p class="verse">Un<br/>deux</p>',
      [{ kind: 'verse', lines: [paragraph('Un'), paragraph('deux')] }],
    ],
    [
      'unfolds tables that only place things',
      '<table><tr><td><p>Un</p><p>deux</p></td></tr></table>',
      [paragraph('Un'), paragraph('deux')],
    ],
  ])('%s', async (_, body, blocks) => {
    expect(bare(await blocksOf(body))).toEqual(blocks)
  })

  test('knows tables', async () => {
    const [table] = await blocksOf(
      '<table><caption>Âges</caption><tr><th>Nom</th><th>Âge</th></tr><tr><td>Léa</td><td>8</td></tr></table>',
    )
    expect(bare(table ? [table] : [])).toMatchObject([
      {
        kind: 'table',
        caption: { text: 'Âges' },
        rows: [
          [{ header: true }, { header: true }],
          [{ header: false }, { columnSpan: 1 }],
        ],
      },
    ])
  })

  test('takes the meaning of classes from the style sheet', async () => {
    const head = '<style>.c1 { font-style: italic } span.c2 { font-variant: small-caps }</style>'
    expect(
      bare(await blocksOf('<p><span class="c1">Un</span> <span class="c2">deux</span></p>', head)),
    ).toEqual([
      paragraph('Un deux', { kind: 'emphasis', start: 0, end: 2 }, { kind: 'small-caps', start: 3, end: 7 }),
    ])
  })

  test('makes notes of anchors that lead to each other, as files of Gutenberg have them', async () => {
    const { book } = await readBook({
      bytes: Buffer.from(
        '<html lang="fr"><body><h2>I</h2><p>Le chat<a id="FNanchor_1"></a><a href="#Footnote_1" class="fnanchor">[1]</a> dort.</p>' +
          '<p>Voir <a href="#p">1</a>.</p><p id="p">Autre.</p>' +
          '<div class="footnote"><p><a id="Footnote_1"></a><a href="#FNanchor_1"><span class="label">[1]</span></a> Un chat.</p><p>Noir.</p></div></body></html>',
      ),
      name: 'x.html',
    })
    const [chapter] = book.chapters
    expect(chapter?.blocks.map((block) => plain([block]))).toEqual([
      'I',
      'Le chat[1] dort.',
      'Voir 1.',
      'Autre.',
    ])
    expect(chapter?.notes.map(({ label, blocks }) => [label, plain(blocks)])).toEqual([
      ['1', 'Un chat.\nNoir.'],
    ])
  })

  test.each([
    [
      'declared Windows-1252',
      Buffer.from('<html><meta charset="windows-1252"><p>œuvre', 'latin1'),
      Buffer.from([0x9c]),
    ],
    ['undeclared Windows-1252', Buffer.from('<html><p>œuvre', 'latin1'), Buffer.from([0x9c])],
  ])('reads %s', async (_, page, byte) => {
    const bytes = Buffer.from(page.toString('latin1').replace('S', byte.toString('latin1')), 'latin1')
    const fixed = Buffer.from(bytes.map((value) => (value === 0x53 ? 0x9c : value)))
    const { book } = await readBook({ bytes: fixed, name: 'x.html' })
    expect(plain(book.chapters[0]?.blocks ?? [])).toBe('œuvre')
  })

  test('loses no word and makes no mark that crosses another, whatever the nesting', async () => {
    const word = fc.stringMatching(/^[a-zé]{1,6}$/)
    const { tree } = fc.letrec<{ tree: string }>((tie) => ({
      tree: fc.oneof(
        { maxDepth: 5 },
        word.map((text) => ` ${text} `),
        fc
          .tuple(
            fc.constantFrom(
              'p',
              'div',
              'i',
              'b',
              'span',
              'em',
              'ul',
              'li',
              'blockquote',
              'table',
              'td',
              'h2',
              'pre',
              'figure',
              'dl',
              'dt',
            ),
            fc.array(tie('tree'), { maxLength: 4 }),
          )
          .map(([name, children]) => `<${name}>${children.join('')}</${name}>`),
      ),
    }))
    await fc.assert(
      fc.asyncProperty(fc.array(tree, { minLength: 1, maxLength: 5 }), async (parts) => {
        const body = parts.join('')
        const words = body.replace(/<[^>]*>/g, ' ').match(/\p{L}+/gu) ?? []
        if (words.length === 0) return
        const blocks = await blocksOf(`<p>a</p>${body}`)
        expect((plain(blocks).match(/\p{L}+/gu) ?? []).sort()).toEqual(['a', ...words].sort())
        for (const { text, marks } of textBlocks(blocks)) {
          for (const one of marks) {
            expect(one.start >= 0 && one.end <= text.length && one.start < one.end).toBe(true)
            for (const other of marks) {
              const crosses = one.start < other.start && other.start < one.end && one.end < other.end
              expect(crosses).toBe(false)
            }
          }
        }
      }),
      { numRuns: 300 },
    )
  })
})

describe('pictures beside an HTML file', () => {
  const folder = mkdtempSync(join(tmpdir(), 'trousseau-html-'))
  afterAll(() => {
    rmSync(folder, { recursive: true })
  })

  test('are found under names in another case or form of accents', async () => {
    const inside = join(folder, 'autre système')
    mkdirSync(join(inside, 'Images'), { recursive: true })
    writeFileSync(join(inside, 'Images', 'e\u0301te\u0301 bleu.PNG'), png(4, 4))
    writeFileSync(
      join(inside, 'page.html'),
      '<title>Été</title><p>Un.</p><img src="images/%C3%A9t%C3%A9%20bleu.png" alt="Été"><img src="images/rien.png" alt="Rien">',
    )
    const { book, problems } = await readBook(join(inside, 'page.html'))
    expect(book.resources).toHaveLength(1)
    expect(problems.map(({ code }) => code)).toEqual(['picture-missing'])
  })

  test('are read in its folder and below, and nowhere else', async () => {
    const inside = join(folder, 'livre')
    mkdirSync(join(inside, 'images'), { recursive: true })
    writeFileSync(join(inside, 'images', 'a.png'), png(4, 4))
    writeFileSync(join(folder, 'secret.png'), png(4, 4))
    symlinkSync(join(folder, 'secret.png'), join(inside, 'lien.png'))
    const file = join(inside, 'page.html')
    const sources = [
      'images/a.png',
      '../secret.png',
      'lien.png',
      join(folder, 'secret.png'),
      `file://${folder}/secret.png`,
    ]
    writeFileSync(
      file,
      `<html><body><p>Un</p>${sources.map((src) => `<p><img src="${src}"></p>`).join('')}</body></html>`,
    )
    const { book } = await readBook(file)
    expect(book.resources.map(({ id }) => id)).toEqual(['pictures/a.png'])
  })
})
