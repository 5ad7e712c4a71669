import { EpubCheck } from '@likecoin/epubcheck-ts'
import { describe, expect, it } from 'vitest'
import { everyKind } from '../../../fixtures/every-kind.ts'
import { tinyReading } from '../../../fixtures/tiny-reading.ts'
import { adapt } from '../../../adapt/adapt.ts'
import type { Book, Card, CardLayer, Mark, TextBlock } from '../../../model.ts'
import { unzip } from '../../../fixtures/unzip.ts'
import { write } from '../../../fixtures/write.ts'
import type { Edition } from './edition.ts'

const boat: Card = {
  word: 'barque',
  definition: 'Petit bateau <plat>.',
  picture: { resource: 'pictures/star.svg', alt: '', credit: 'Dessin de la maison' },
  translations: [
    { language: 'en', text: 'boat' },
    { language: 'ar', text: 'قارب' },
  ],
  source: 'Wiktionnaire',
  licence: 'CC BY-SA 4.0',
}
const river: Card = { word: 'fleuve' }

function paragraph(id: string, text: string, marks: Mark[] = []): TextBlock {
  return { kind: 'paragraph', id, text, marks }
}

/** A layer in which `card` stands on each place of its word in `blocks`. */
function layer(origin: 'auto' | 'human', card: Card, blocks: readonly TextBlock[]): CardLayer {
  const annotations = blocks.flatMap((block) =>
    [...block.text.matchAll(new RegExp(card.word, 'g'))].map(({ index }) => ({
      block: block.id,
      start: index,
      end: index + card.word.length,
      value: card,
    })),
  )
  return { kind: 'cards', origin, version: 1, by: 'test', annotations }
}

const linked = paragraph('q1', 'Une barque passe. Voici la barque.', [
  { kind: 'link', href: 'https://exemple.fr/', start: 4, end: 10 },
])
const again = paragraph('q2', 'La barque suit le fleuve, puis la barque rentre.')
const later = paragraph('q3', 'Encore une barque.')

const book: Book = adapt(
  {
    ...everyKind,
    chapters: [
      { id: 'c1', title: 'Un', level: 1, role: 'body', blocks: [linked, again], notes: [] },
      { id: 'c2', title: 'Deux', level: 1, role: 'body', blocks: [later], notes: [] },
    ],
    layers: [
      layer('auto', boat, [linked, again, later]),
      layer('auto', river, [again]),
      layer('human', { ...river, definition: 'Grand cours d’eau.' }, [again]),
    ],
  },
  { analyse: tinyReading },
)

async function filesOf(edition: Edition): Promise<Map<string, string>> {
  const files = await unzip((await write(book, { edition })).bytes)
  return new Map([...files].map(([name, bytes]) => [name, bytes.toString()]))
}

describe('word cards as notes', () => {
  it('calls each card once a chapter, where an anchor may stand, what people said before all', async () => {
    const files = await filesOf({ glossary: {} })
    const first = files.get('EPUB/text/chapter-001.xhtml') ?? ''
    expect(first.match(/<a [^>]*epub:type="noteref"/g)).toHaveLength(2)
    expect(first).toContain(
      'Voici la <a id="c1-card-1-call" class="card" data-layer="cards" epub:type="noteref" role="doc-noteref" href="#c1-card-1">barque</a>.',
    )
    expect(first).toContain('<aside epub:type="footnote" role="doc-footnote" id="c1-card-1"')
    expect(first).toContain('<p><strong>barque</strong> : Petit bateau &lt;plat&gt;.</p>')
    expect(first).toContain('<p lang="ar" xml:lang="ar" dir="rtl">قارب</p>')
    expect(first).toContain('Source : Wiktionnaire, CC BY-SA 4.0')
    expect(first).toContain('<p><strong>fleuve</strong> : Grand cours d’eau.</p>')
    expect(first).toContain('href="#c1-card-1-call">Retour au texte</a>')
    expect(files.get('EPUB/text/chapter-002.xhtml')).toContain('<a id="c2-card-1-call"')
  })

  it('calls a card at each place when asked, back to the first', async () => {
    const first = (await filesOf({ glossary: { calls: 'all' } })).get('EPUB/text/chapter-001.xhtml') ?? ''
    expect(first.match(/href="#c1-card-1"/g)).toHaveLength(3)
    expect(first.match(/id="c1-card-1-call"/g)).toHaveLength(1)
  })

  it('gives a glossary at the end when asked, in the table of contents and the landmarks', async () => {
    const files = await filesOf({ glossary: { atTheEnd: true } })
    const glossary = files.get('EPUB/text/glossary.xhtml') ?? ''
    expect(glossary.match(/<dfn>[^<]*/g)).toEqual(['<dfn>barque', '<dfn>fleuve'])
    const navigation = files.get('EPUB/nav.xhtml') ?? ''
    expect(navigation).toContain('<a href="text/glossary.xhtml">Lexique</a>')
    expect(navigation).toContain('<a epub:type="glossary" href="text/glossary.xhtml">')
    expect((await filesOf({ glossary: {} })).has('EPUB/text/glossary.xhtml')).toBe(false)
  })

  it('has no fault, with every aid', async () => {
    const edition: Edition = {
      aids: { syllables: ['inks'], silent: true, groups: true, liaisons: true },
      glossary: { calls: 'all', atTheEnd: true },
    }
    const { messages } = await EpubCheck.validate((await write(book, { edition })).bytes)
    expect(messages.filter(({ severity }) => severity !== 'usage' && severity !== 'info')).toEqual([])
  })

  it('says so when the book has no card', async () => {
    const { report } = await write({ ...book, layers: [] }, { edition: { glossary: {} } })
    expect(report.problems.map(({ code }) => code)).toContain('glossary-empty')
  })
})
