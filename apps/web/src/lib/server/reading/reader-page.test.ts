import type { TextBlock, WordLayer } from '@trousseau/book'
import { noAids } from '@trousseau/book/project'
import { describe, expect, it } from 'vitest'
import type { PublishedSequence } from '#lib/server/library/index.ts'
import { readerPage } from './reader-page.ts'

const paragraph: TextBlock = { kind: 'paragraph', id: 'p1', text: 'Le pays', marks: [] }
const heading = (text: string): TextBlock => ({ kind: 'heading', id: 'h1', text, level: 1, marks: [] })

const words = (origin: 'auto' | 'human', start: number, syllables: string[]): WordLayer => ({
  kind: 'words',
  origin,
  version: 1,
  by: 'test',
  annotations: [
    {
      block: 'p1',
      start,
      end: start + syllables.join('').length,
      value: { syllables, graphemes: [{ letters: syllables.join(''), phonemes: 'a' }], liaison: null },
    },
  ],
})

function sequence(blocks: TextBlock[], layers: WordLayer[] = []): PublishedSequence {
  return {
    book: {
      slug: 'le-pays',
      title: 'Le pays',
      authors: [],
      cover: null,
      words: 2,
      minutes: 1,
      language: 'fr',
    },
    count: 3,
    sequence: {
      number: 2,
      chapter: { id: 'c1', title: 'Le départ', part: 2, parts: 2 },
      blocks,
      notes: [],
      words: 2,
    },
    layers,
    version: '1',
    pictures: {},
    targets: {},
    headingShift: 1,
    html: '<p id="p1" data-b="p1">Le pays</p>',
  }
}

describe('the title above the text', () => {
  it('is the chapter’s where the text goes on', () => {
    expect(readerPage(sequence([paragraph]), null).chapter).toBe('Le départ')
  })

  it('is left to the text where the text begins with a title', () => {
    expect(readerPage(sequence([heading('Le départ'), paragraph]), null)).toMatchObject({
      chapter: null,
      titleInText: false,
    })
    expect(readerPage(sequence([heading('LE PAYS.'), paragraph]), null).titleInText).toBe(true)
  })
})

describe('the aids', () => {
  const layers = [words('auto', 3, ['pays']), words('human', 3, ['pa', 'ys'])]

  it('are written by the server as people corrected them', () => {
    const page = readerPage(sequence([paragraph], layers), { ...noAids, syllables: true })
    expect(page.decorated).toBe(true)
    expect(page.html).toContain('<span class="syllable-a">pa</span><span class="syllable-b">ys</span>')
    expect(page.corrections).toBeNull()
  })

  it('are left to the browser with what people corrected', () => {
    const page = readerPage(sequence([paragraph], layers), null)
    expect(page).toMatchObject({ decorated: false, html: sequence([]).html })
    expect(page.corrections?.p1?.words.map(({ syllables }) => syllables)).toEqual([['pa', 'ys']])
  })

  it('send nothing more when nobody corrected anything', () => {
    expect(readerPage(sequence([paragraph], [words('auto', 3, ['pays'])]), null).corrections).toBeNull()
  })
})
