import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { adapt } from '../adapt/adapt.ts'
import { resolveBlock } from '../adapt/resolve.ts'
import { everyKind } from '../fixtures/every-kind.ts'
import { tinyReading } from '../fixtures/tiny-reading.ts'
import { countWords } from '../measure/words.ts'
import type { Block, Book, Note, Sequence, TextBlock } from '../model.ts'
import { countElements } from '../project/elements.ts'
import { textBlocks } from '../walk.ts'
import { cutSequences } from './cut.ts'
import { defaultLimits } from './limits.ts'

let ids = 0

function paragraph(words: number, more: Partial<TextBlock> = {}): TextBlock {
  const sentences: string[] = []
  for (let left = words; left > 0; left -= 10) sentences.push(`Mot${' mot'.repeat(Math.min(10, left) - 1)}.`)
  return { kind: 'paragraph', id: `p${++ids}`, text: sentences.join(' '), marks: [], ...more }
}

function heading(): TextBlock {
  return { kind: 'heading', id: `h${++ids}`, text: 'Titre', marks: [], level: 2 }
}

function figure(): Block {
  return { kind: 'figure', id: `f${++ids}`, resource: 'a.png', alt: 'Un chat' }
}

function bookOf(blocks: Block[], notes: Note[] = []): Book {
  const chapter = { id: 'c1', title: 'Un', level: 1, role: 'body' as const, blocks, notes }
  return { ...everyKind, chapters: [chapter], layers: [] }
}

function cut(blocks: Block[], notes: Note[] = []): Sequence[] {
  return cutSequences(bookOf(blocks, notes))
}

const sizes = fc.oneof(fc.integer({ min: 1, max: 60 }), fc.integer({ min: 200, max: 900 }))
const anyBlock: fc.Arbitrary<Block> = fc.oneof(
  { weight: 6, arbitrary: sizes.map((words): Block => paragraph(words)) },
  fc.constant(0).map((): Block => heading()),
  fc.constant(0).map((): Block => ({ kind: 'separator' })),
  fc.constant(0).map((): Block => figure()),
  fc.array(sizes, { minLength: 1, maxLength: 4 }).map((list): Block => ({
    kind: 'quote',
    blocks: list.map((words) => paragraph(words)),
  })),
  fc.array(sizes, { minLength: 1, maxLength: 12 }).map((list): Block => ({
    kind: 'list',
    ordered: true,
    items: list.map((words) => [paragraph(words)]),
  })),
)

describe('cutSequences', () => {
  it('loses nothing and keeps the order, whatever the chapter', () => {
    fc.assert(
      fc.property(fc.array(anyBlock, { maxLength: 25 }), (blocks) => {
        const sequences = cut(blocks)
        const shown = sequences.flatMap((sequence) => sequence.blocks)
        const words = (list: readonly Block[]) =>
          [...textBlocks(list)].flatMap((block) => block.text.split(/\s+/)).join(' ')
        expect(words(shown)).toBe(words(blocks))
        const kinds = (kind: Block['kind']) => (list: readonly Block[]) =>
          list.filter((block) => block.kind === kind).map((block) => ('id' in block ? block.id : ''))
        for (const kind of ['figure', 'separator', 'heading'] as const) {
          expect(kinds(kind)(shown)).toEqual(kinds(kind)(blocks))
        }
        expect(sequences.map((sequence) => sequence.number)).toEqual(sequences.map((_, index) => index + 1))
        const items = [...shown].flatMap((block) => (block.kind === 'list' ? block.items : []))
        expect(items).toEqual(blocks.flatMap((block) => (block.kind === 'list' ? block.items : [])))
      }),
      { numRuns: 200 },
    )
  })

  it('keeps each piece of a long block where it was', () => {
    fc.assert(
      fc.property(fc.array(anyBlock, { maxLength: 10 }), (blocks) => {
        const texts = new Map([...textBlocks(blocks)].map((block) => [block.id, block.text]))
        const seen = new Set<string>()
        for (const block of textBlocks(cut(blocks).flatMap((sequence) => sequence.blocks))) {
          const { of, start } = block.piece ?? { of: block.id, start: 0 }
          expect(texts.get(of)?.slice(start, start + block.text.length)).toBe(block.text)
          expect(block.id).toBe(start === 0 ? of : `${of}.${start}`)
          expect(seen).not.toContain(block.id)
          seen.add(block.id)
        }
      }),
    )
  })

  it('never ends with a heading that announces something, nor begins with a separator', () => {
    fc.assert(
      fc.property(fc.array(anyBlock, { maxLength: 25 }), (blocks) => {
        const sequences = cut(blocks)
        sequences.forEach((sequence, index) => {
          if (index < sequences.length - 1) expect(sequence.blocks.at(-1)?.kind).not.toBe('heading')
          if (index > 0) expect(sequence.blocks[0]?.kind).not.toBe('separator')
        })
      }),
    )
  })

  it('puts a chapter that is only a title at the head of the next one', () => {
    const title = (id: string, blocks: Block[]) => ({
      id,
      title: id,
      level: 1,
      role: 'body' as const,
      blocks,
      notes: [],
    })
    const part = heading()
    const chapter = [heading(), paragraph(30)]
    const end = heading()
    const chapters = [title('part', [part]), title('one', chapter), title('end', [end])]
    const sequences = cutSequences({ ...everyKind, chapters, layers: [] })
    expect(sequences.map(({ blocks }) => blocks)).toEqual([[part, ...chapter], [end]])
    expect(sequences.map(({ chapter: { id, titlesOf } }) => [id, titlesOf])).toEqual([
      ['one', ['part']],
      ['end', undefined],
    ])
  })

  it('makes sequences of a good length out of ordinary paragraphs', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 5, max: 70 }), { minLength: 40, maxLength: 80 }), (list) => {
        for (const { words } of cut(list.map((size) => paragraph(size)))) {
          expect(words).toBeGreaterThanOrEqual(defaultLimits.min - 40)
          expect(words).toBeLessThanOrEqual(defaultLimits.max + 40)
        }
      }),
      { numRuns: 50 },
    )
  })

  it('keeps to the budget of elements', () => {
    const dialogue = Array.from({ length: 400 }, () => paragraph(1))
    for (const { blocks } of cut(dialogue))
      expect(countElements(blocks)).toBeLessThanOrEqual(defaultLimits.elements)
  })

  it('leaves a paragraph whole as long as it is not far too long', () => {
    const [one, two] = cut([paragraph(300), paragraph(200)])
    expect(one?.blocks).toHaveLength(1)
    expect(two?.words).toBe(200)
  })

  it('cuts a far too long paragraph at sentence ends, into even pieces', () => {
    const long = paragraph(600)
    const sequences = cut([long])
    expect(sequences.length).toBeGreaterThan(2)
    for (const { words, blocks } of sequences) {
      expect(words).toBeGreaterThanOrEqual(120)
      expect(words).toBeLessThanOrEqual(250)
      for (const block of textBlocks(blocks)) expect(block.text).toMatch(/^Mot.*\.$/)
    }
  })

  it('leaves whole a paragraph that is one endless sentence', () => {
    const text = 'mot '.repeat(600).trim()
    expect(cut([{ ...paragraph(1), text }])).toHaveLength(1)
  })

  it('takes marks and layers along with the pieces', () => {
    const long = paragraph(600)
    const at = long.text.length - 4
    const block: TextBlock = {
      ...long,
      marks: [
        { kind: 'emphasis', start: 0, end: long.text.length },
        { kind: 'strong', start: at, end: at + 3 },
        { kind: 'page', label: '9', start: long.text.length, end: long.text.length },
      ],
    }
    const book = adapt(bookOf([block]), { analyse: tinyReading })
    const pieces = cutSequences(book).flatMap((sequence) => [...textBlocks(sequence.blocks)])
    expect(pieces.every((piece) => piece.marks[0]?.end === piece.text.length)).toBe(true)
    const last = pieces.at(-1)
    if (!last) throw new Error('no piece')
    expect(last.marks.map((mark) => last.text.slice(mark.start, mark.end))).toEqual([last.text, 'mot', ''])
    let words = 0
    for (const piece of pieces) {
      for (const word of resolveBlock(book.layers, piece).words) {
        expect(word.syllables.join('')).toBe(piece.text.slice(word.start, word.end))
        words++
      }
    }
    expect(words).toBe(countWords(block.text))
  })

  it('keeps what a colon announces with what follows', () => {
    const announcing = paragraph(100, { text: `${paragraph(99).text} Il dit :` })
    const [first] = cut([paragraph(90), announcing, paragraph(90), paragraph(90)])
    expect(first?.blocks.at(-1)).not.toBe(announcing)
  })

  it('gives the notes to the sequences that call them, and forgotten ones to the last', () => {
    const call = (note: string, words: number): TextBlock => ({
      ...paragraph(words),
      marks: [{ kind: 'note', note, start: 0, end: 3 }],
    })
    const note = (id: string, blocks: Block[]): Note => ({ id, label: id, blocks })
    const notes = [note('n1', [call('n2', 5)]), note('n2', [paragraph(5)]), note('n3', []), note('n4', [])]
    const sequences = cut([call('n1', 200), call('n3', 200), call('n1', 200)], notes)
    expect(sequences.map((sequence) => sequence.notes.map((one) => one.id))).toEqual([
      ['n1', 'n2'],
      ['n3'],
      ['n1', 'n2', 'n4'],
    ])
  })

  it('cuts every kind of block of a real book', () => {
    const sequences = cutSequences(everyKind)
    expect(sequences.map((sequence) => sequence.chapter)).toEqual([
      { id: 'c1', title: 'Le marché', part: 1, parts: 1 },
      { id: 'c2', title: 'La suite', part: 1, parts: 1 },
      { id: 'c3', title: null, part: 1, parts: 1 },
    ])
    expect(sequences[0]?.blocks).toEqual(everyKind.chapters[0]?.blocks)
  })
})
