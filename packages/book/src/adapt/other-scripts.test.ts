import { describe, expect, test } from 'vitest'
import { unzip } from '../fixtures/unzip.ts'
import { write } from '../fixtures/write.ts'
import { epub } from '../read/fixtures/epub.ts'
import { readBook } from '../read/read-book.ts'
import { allTextBlocks } from '../walk.ts'
import { adapt } from './adapt.ts'

async function adapted(body: string) {
  const { book } = await readBook({ bytes: await epub({ documents: { 'a.xhtml': body } }), name: 'x.epub' })
  const whole = adapt(book)
  const texts = new Map([...allTextBlocks(whole)].map(({ id, text }) => [id, text]))
  const said = (kind: string) =>
    whole.layers.flatMap((layer) =>
      layer.kind === kind && 'annotations' in layer
        ? layer.annotations.map(({ block, start, end }) => texts.get(block)?.slice(start, end))
        : [],
    )
  const files = await unzip((await write(whole)).bytes)
  const pages = [...files].filter(([name]) => name.endsWith('.xhtml') && !name.includes('nav'))
  return {
    blocks: [...allTextBlocks(whole)].map(({ text, marks, language }) => ({ text, marks, language })),
    words: said('words'),
    sentences: said('sentences'),
    xhtml: pages.map(([, bytes]) => bytes.toString()).join('\n'),
  }
}

describe('words in other letters in a French book', () => {
  test.each([
    ['السلام عليكم', 'ar'],
    ['שלום עולם', 'he'],
    ['سلام، چطوری؟', 'und-Arab'],
    ['Он пришёл домой.', 'und-Cyrl'],
    ['μῆνιν ἄειδε θεά', 'grc'],
    ['Η θάλασσα', 'el'],
    ['吾輩は猫である', 'ja'],
    ['漢字', 'und-Hani'],
    ['안녕하세요', 'ko'],
  ])('a paragraph of them has its own language and no French aid: %s', async (text, language) => {
    const { blocks, words, sentences, xhtml } = await adapted(`<h1>Un</h1><p>${text}</p>`)
    expect(blocks[1]).toEqual({ text, marks: [], language })
    expect(words).toEqual(['Un'])
    expect(sentences).toEqual(['Un'])
    const way = /^(ar|he|und-Arab)$/.test(language) ? ' dir="rtl"' : ''
    expect(xhtml).toContain(`lang="${language}" xml:lang="${language}"${way}>`)
  })

  test('inside a French sentence are marked, with the signs between them, across no other mark', async () => {
    const { blocks, words, xhtml } = await adapted('<p>Il dit « שָׁלוֹם, <b>עולם</b> » deux fois.</p>')
    expect(blocks).toEqual([
      {
        text: 'Il dit « שָׁלוֹם, עולם » deux fois.',
        marks: [
          { kind: 'language', language: 'he', start: 9, end: 22 },
          { kind: 'strong', start: 18, end: 22 },
        ],
        language: undefined,
      },
    ])
    expect(words).toEqual(['Il', 'dit', 'deux', 'fois'])
    expect(xhtml).toContain('lang="he" xml:lang="he" dir="rtl"')
    const crossing = await adapted('<p>Il dit <i>donc עולם</i> שלום, puis sort.</p>')
    expect(crossing.blocks[0]?.marks).toEqual([
      { kind: 'emphasis', start: 7, end: 16 },
      { kind: 'language', language: 'he', start: 12, end: 16 },
      { kind: 'language', language: 'he', start: 16, end: 21 },
    ])
  })

  test('keep what the source says of them, and one letter is no word', async () => {
    const { blocks, words } = await adapted(
      '<p>Le mot <span lang="fa">سلام</span> et le rayon α.</p><p lang="uk">Слово</p>',
    )
    expect(blocks[0]?.marks).toEqual([{ kind: 'language', language: 'fa', start: 7, end: 11 }])
    expect(blocks[1]?.language).toBe('uk')
    expect(words).toEqual(['Le', 'mot', 'et', 'le', 'rayon'])
  })
})
