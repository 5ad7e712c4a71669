import fc from 'fast-check'
import { SaxesParser } from 'saxes'
import { parseFragment } from 'parse5'
import { describe, expect, it } from 'vitest'
import type { Block, Mark, Note, TextBlock } from '../model.ts'
import { noAids } from './aids.ts'
import { projectBlocks } from './blocks.ts'
import type { ProjectContext } from './context.ts'
import { countElements, countNoteElements } from './elements.ts'
import { everyBlock, everyNote } from '../fixtures/every-kind.ts'

const context: ProjectContext = {
  language: 'fr',
  picture: (id) => ({ href: `/${id}`, width: 40, height: 30 }),
}

function paragraph(text: string, marks: Mark[] = [], more: Partial<TextBlock> = {}): TextBlock {
  return { kind: 'paragraph', id: 'p1', text, marks, ...more }
}

function project(block: Block, more: Partial<ProjectContext> = {}): string {
  return projectBlocks([block], { ...context, ...more }).trim()
}

describe('projectBlocks', () => {
  it('makes light semantic elements', () => {
    expect(project(paragraph('Il était une fois.'))).toBe('<p id="p1" data-b="p1">Il était une fois.</p>')
    expect(project({ kind: 'heading', id: 'h', text: 'I', marks: [], level: 2 })).toBe(
      '<h2 id="h" data-b="h">I</h2>',
    )
    expect(project({ kind: 'separator' })).toBe('<hr/>')
    expect(project({ kind: 'list', ordered: true, start: 3, items: [[paragraph('a')]] })).toBe(
      '<ol start="3">\n<li id="p1" data-b="p1">a</li>\n</ol>',
    )
  })

  it('shifts headings under the title of a page, never below h6', () => {
    const heading: Block = { kind: 'heading', id: 'h', text: 'I', marks: [], level: 6 }
    expect(project(heading, { headingShift: 1 })).toMatch(/^<h6 /)
    expect(project({ ...heading, level: 1 }, { headingShift: 1 })).toMatch(/^<h2 /)
  })

  it('tells the language and direction of what is not in the language of the page', () => {
    expect(project(paragraph('Hello', [], { language: 'en' }))).toContain('<p id="p1" data-b="p1" lang="en">')
    expect(project(paragraph('سلام', [], { language: 'fa' }))).toContain('lang="fa" dir="rtl"')
    expect(project(paragraph('Bonjour', [], { language: 'fr' }))).not.toContain('lang')
    expect(project(paragraph('a', [{ kind: 'language', language: 'x" onclick="y', start: 0, end: 1 }]))).toBe(
      '<p id="p1" data-b="p1">a</p>',
    )
  })

  it('looks at each of many links few times', () => {
    const looks = (count: number): number => {
      let looked = 0
      const marks = Array.from({ length: count }, (_, index): Mark => ({
        kind: 'link',
        href: '#p1',
        start: 4 * index,
        get end() {
          looked++
          return 4 * index + 3
        },
      }))
      project(paragraph('mot '.repeat(count), marks))
      return looked
    }
    expect(looks(2000)).toBeLessThan(looks(500) * 6)
  })

  it('escapes everything', () => {
    const html = project({
      kind: 'figure',
      id: '"><script>',
      resource: '"><script>',
      alt: '"><script>',
      caption: paragraph('<script>alert(1)</script>'),
    })
    expect(html).not.toContain('<script')
    expect(html).toContain('&lt;script&gt;alert(1)&lt;/script&gt;')
  })

  it('keeps only safe addresses', () => {
    const link = (href: string) => project(paragraph('ici', [{ kind: 'link', href, start: 0, end: 3 }]))
    expect(link('https://exemple.fr/a?b=1&c=2')).toContain(
      '<a href="https://exemple.fr/a?b=1&amp;c=2">ici</a>',
    )
    expect(link('mailto:a@exemple.fr')).toContain('href="mailto:a@exemple.fr"')
    for (const bad of [
      'javascript:alert(1)',
      ' JaVaScRiPt:x',
      'data:text/html,x',
      'http://',
      'file:///etc/passwd',
      '/x',
    ])
      expect(link(bad)).toBe('<p id="p1" data-b="p1">ici</p>')
  })

  it('asks where links inside the book lead', () => {
    const block = paragraph('ici', [{ kind: 'link', href: '#c2', start: 0, end: 3 }])
    expect(project(block)).toContain('<a href="#c2">')
    expect(project(block, { address: () => '/livres/x/4#c2' })).toContain('<a href="/livres/x/4#c2">')
    expect(project(block, { address: () => null })).not.toContain('<a')
  })

  it('says when nobody described a picture, and leaves decoration silent', () => {
    const figure = (alt: string | null) => project({ kind: 'figure', id: 'f', resource: 'a.png', alt })
    expect(figure(null)).toContain(
      'alt="Image sans description" data-alt="missing" width="40" height="30" decoding="async"/>',
    )
    expect(figure('')).toContain('alt=""')
    expect(figure('Un chat')).toContain('alt="Un chat"')
  })

  it('lets pictures below the first block wait until they come near, in pages only', () => {
    const figures: Block[] = ['f', 'g'].map((id) => ({ kind: 'figure', id, resource: 'a.png', alt: '' }))
    const pictures = (overrides: Partial<ProjectContext>) =>
      projectBlocks(figures, { ...context, lazyPictures: true, ...overrides }).match(/<img[^>]*>/g) ?? []
    const [first, second] = pictures({})
    expect(first).not.toContain('loading')
    expect(second).toContain('loading="lazy"')
    expect(pictures({ dialect: 'epub' }).join('')).not.toMatch(/loading|decoding/)
    expect(pictures({ lazyPictures: false }).join('')).not.toContain('loading')
  })

  it('leaves the words of a picture that cannot be shown', () => {
    expect(
      project({ kind: 'figure', id: 'f', resource: 'a.png', alt: 'Un chat' }, { picture: () => null }),
    ).toBe('<figure id="f"><span class="no-picture">Un chat</span></figure>')
  })

  it('links calls and notes both ways, and gives the first call alone an identifier', () => {
    const block = paragraph('a1 b1', [
      { kind: 'note', note: 'n1', start: 1, end: 2 },
      { kind: 'note', note: 'n1', start: 4, end: 5 },
    ])
    const notes: Note[] = [{ id: 'n1', label: '1', blocks: [paragraph('Note.', [], { id: 'n1p1' })] }]
    const html = projectBlocks([block], { ...context, notes })
    expect(html.match(/id="call-n1"/g)).toHaveLength(1)
    expect(html).toContain('<a id="call-n1" class="noteref" role="doc-noteref" href="#n1">1</a>')
    expect(html).toContain('<a class="note-back" role="doc-backlink" href="#call-n1">1</a>')
  })

  it('makes no call of a note that is not there', () => {
    expect(project(paragraph('a1', [{ kind: 'note', note: 'lost', start: 1, end: 2 }]))).not.toContain('<a')
  })

  it('puts no link inside a link', () => {
    const block = paragraph('voir 1 ici', [
      { kind: 'link', href: 'https://exemple.fr/', start: 0, end: 10 },
      { kind: 'note', note: 'n1', start: 5, end: 6 },
    ])
    const html = projectBlocks([block], { ...context, notes: [{ id: 'n1', label: '1', blocks: [] }] })
    expect(html).toContain('voir </a><a id="call-n1"')
    expect(html).toContain('1</a><a href="https://exemple.fr/"> ici</a>')
  })

  it('is well-formed XML and the same tree in HTML, with every kind of block and mark', () => {
    for (const dialect of ['html', 'epub'] as const) {
      const html = projectBlocks(everyBlock, { ...context, dialect, notes: everyNote })
      const parser = new SaxesParser()
      parser.on('error', (error) => {
        throw error
      })
      let elements = 0
      parser.on('opentag', () => elements++)
      parser.write(`<body xmlns:epub="http://www.idpf.org/2007/ops">${html}</body>`).close()
      expect(countTags(parseFragment(html))).toBe(elements - 1)
    }
  })

  it('counts its elements without being made', () => {
    const html = projectBlocks(everyBlock, { ...context, notes: everyNote })
    const made = html.match(/<[a-z]/g)?.length ?? 0
    const counted =
      countElements(everyBlock) + everyNote.reduce((sum, note) => sum + countNoteElements(note), 1)
    expect(counted).toBe(made)
  })

  it('changes nothing of the text when aids are on', () => {
    const words = fc.array(fc.constantFrom('les', 'enfants', 'jouent', 'l’eau'), {
      minLength: 1,
      maxLength: 8,
    })
    fc.assert(
      fc.property(words, fc.nat(40), fc.nat(40), (list, from, length) => {
        const text = list.join(' ')
        const start = Math.min(from, text.length)
        const mark: Mark = { kind: 'emphasis', start, end: Math.min(text.length, start + length) }
        const reading = {
          groups: [[0, text.length] as const],
          words: [...text.matchAll(/\S+/g)].map((match) => ({
            start: match.index,
            end: match.index + match[0].length,
            syllables: [match[0].slice(0, 2), match[0].slice(2)],
            graphemes: [
              { letters: match[0].slice(0, 1), phonemes: 'a' },
              { letters: match[0].slice(1), phonemes: '' },
            ],
            liaison: 'z',
          })),
        }
        const aids = { syllables: true, silent: true, groups: true, liaisons: true, sounds: ['a' as const] }
        const html = project(paragraph(text, [mark]), { aids, reading: () => reading })
        expect(html.replace(/<[^>]*>/g, '')).toBe(text)
        expect(project(paragraph(text, [mark]), { aids: noAids, reading: () => reading })).not.toContain(
          'span',
        )
      }),
    )
  })
})

function countTags(node: object): number {
  const children = 'childNodes' in node && Array.isArray(node.childNodes) ? (node.childNodes as object[]) : []
  return children.reduce((sum, child) => sum + ('tagName' in child ? 1 : 0) + countTags(child), 0)
}
