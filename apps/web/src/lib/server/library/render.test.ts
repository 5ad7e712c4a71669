import { createHash } from 'node:crypto'
import type { Block, Sequence, TextBlock } from '@trousseau/book'
import { expect, it } from 'vitest'
import { lightness } from './lighten.ts'
import { render, sha256Of, type Renderable } from './render.ts'
import { RENDERING } from './rendering-version.ts'
import { photograph } from './testing-pictures.ts'

const text = (id: string, words: string, marks: TextBlock['marks'] = []): TextBlock => ({
  kind: 'paragraph',
  id,
  text: words,
  marks,
})
const figure = (id: string, resource: string): Block => ({
  kind: 'figure',
  id,
  resource,
  alt: 'Un chat',
  caption: text(`${id}c`, 'Il dort.'),
})
const sequence = (blocks: Block[]): Sequence => ({
  number: 1,
  chapter: { id: 'c1', title: null, part: 1, parts: 1 },
  blocks,
  notes: [{ id: 'n1', label: '1', blocks: [text('n1p', 'Une note.')] }],
  words: 0,
})
const bookOf = (
  blocks: Block[],
  bytes: Uint8Array = Buffer.from('svg'),
  extension: 'svg' | 'jpg' = 'svg',
): Renderable => ({
  language: 'fr',
  sequences: [{ sequence: sequence(blocks), targets: { p9: 7 } }],
  pictures: ['chat', 'chien'].map((resource) => ({
    resource,
    sha256: sha256Of(bytes),
    extension,
    width: 400,
    height: 300,
    bytes,
  })),
  cover: null,
})

it('gives what this rendering gives: when this fails, raise RENDERING and write the new print beside it', async () => {
  const everything: Block[] = [
    { ...text('h1', 'Le chat'), kind: 'heading', level: 2 },
    text('p1', 'Le chat, le chien et la suite.', [
      { kind: 'emphasis', start: 0, end: 2 },
      { kind: 'note', start: 3, end: 7, note: 'n1' },
      { kind: 'link', start: 9, end: 17, href: '#p9' },
    ]),
    figure('f1', 'chat'),
    {
      kind: 'list',
      ordered: true,
      start: 3,
      items: [[text('l1', 'Un')], [text('l2', 'Deux'), text('l3', 'Trois')]],
    },
    { kind: 'quote', blocks: [text('q1', 'Dit-il.')] },
    { kind: 'verse', lines: [text('v1', 'Un vers'), text('v2', 'et un autre')] },
    {
      kind: 'table',
      id: 't1',
      rows: [[{ header: true, columnSpan: 2, rowSpan: 1, blocks: [text('t1a', 'Jour')] }]],
    },
    { kind: 'separator' },
  ]
  const { html } = await render(bookOf(everything), () => undefined)
  const print = createHash('sha256')
    .update(JSON.stringify([html, lightness]))
    .digest('hex')
    .slice(0, 12)
  expect({ RENDERING, print }).toEqual({ RENDERING: 1, print: '8d5b6df3ab4d' })
})

it('shares what a page may weigh between the pictures that stand on it', async () => {
  const photo = await photograph(900, 700)
  const alone = await render(bookOf([figure('f1', 'chat')], photo, 'jpg'), () => undefined)
  const together = await render(
    bookOf([figure('f1', 'chat'), figure('f2', 'chien')], photo, 'jpg'),
    () => undefined,
  )
  const weight = ({ light }: typeof alone, resource: string) =>
    light.find((one) => one.resource === resource)?.bytes.length ?? 0
  expect(weight(alone, 'chat')).toBeLessThanOrEqual(lightness.page.bytes)
  expect(weight(together, 'chat') + weight(together, 'chien')).toBeLessThanOrEqual(lightness.page.bytes)
  const [variant] = together.light
  expect(together.html[0]).toContain(`src="/fichiers/${variant?.sha256}.jpg"`)
  expect(together.html[0]).toContain(`width="${variant?.width}" height="${variant?.height}"`)
})

it('fetches at once what comes first, and the rest as it comes near', async () => {
  const { html } = await render(bookOf([figure('f1', 'chat'), figure('f2', 'chien')]), () => undefined)
  const [first, second] = html[0]?.match(/<img[^>]*>/g) ?? []
  expect(first).not.toContain('loading')
  expect(second).toContain('loading="lazy"')
})

it('shows a picture that it cannot read as it is, and says so', async () => {
  const { html, unread } = await render(
    bookOf([figure('f1', 'chat')], Buffer.from('noise'), 'jpg'),
    () => undefined,
  )
  expect(unread).toEqual(['chat', 'chien'])
  expect(html[0]).toContain(`src="/fichiers/${sha256Of(Buffer.from('noise'))}.jpg"`)
})
