import { describe, expect, it } from 'vitest'
import { everyKind } from '../fixtures/every-kind.ts'
import { tinyReading } from '../fixtures/tiny-reading.ts'
import type { Book, Layer, Mark, TextBlock, WordLayer } from '../model.ts'
import { allTextBlocks } from '../walk.ts'
import { adapt } from './adapt.ts'
import { lexiconOf } from './lexicon-of.ts'

const analyse = tinyReading

function bookOf(...blocks: TextBlock[]): Book {
  const chapter = { id: 'c1', title: null, level: 1, role: 'body' as const, blocks, notes: [] }
  return { ...everyKind, chapters: [chapter], layers: [] }
}

function paragraph(text: string, marks: Mark[] = [], language?: string): TextBlock {
  return { kind: 'paragraph', id: 'p1', text, marks, ...(language ? { language } : {}) }
}

function wordLayer(book: Book): WordLayer {
  const layer = book.layers.find((one) => one.kind === 'words')
  if (!layer) throw new Error('no word layer')
  return layer
}

function readWords(block: TextBlock): string[] {
  return wordLayer(adapt(bookOf(block), { analyse })).annotations.map(({ start, end }) =>
    block.text.slice(start, end),
  )
}

/** How often reading a block with `count` marks of `kind` looks at where one of them ends. */
function looks(count: number, kind: 'note' | 'language'): number {
  let looked = 0
  const marks = Array.from({ length: count }, (_, index): Mark => {
    const mark = {
      start: 4 * index,
      get end() {
        looked++
        return 4 * index + 3
      },
    }
    return kind === 'note'
      ? Object.assign(mark, { kind, note: `n${index}` })
      : Object.assign(mark, { kind, language: 'en' })
  })
  adapt(bookOf(paragraph('mot '.repeat(count), marks)), { analyse })
  return looked
}

describe('adapt', () => {
  it.each(['note', 'language'] as const)('looks at each %s of a block few times', (kind) => {
    expect(looks(2000, kind)).toBeLessThan(looks(500, kind) * 6)
  })

  it('does not read the calls of notes, even of one inside another', () => {
    const calls: Mark[] = [
      { kind: 'note', note: 'a', start: 3, end: 6 },
      { kind: 'note', note: 'b', start: 4, end: 5 },
      { kind: 'note', note: 'c', start: 10, end: 11 },
    ]
    expect(readWords(paragraph('mot123 mot1 mot', calls))).toEqual(['mot', 'mot', 'mot'])
  })

  it('reads every French text block of a book: notes, items, verses, captions, cells', () => {
    const adapted = adapt(everyKind, { analyse })
    const read = new Set(wordLayer(adapted).annotations.map((annotation) => annotation.block))
    for (const block of allTextBlocks(everyKind)) {
      if (block.language === undefined && /\p{L}/u.test(block.text)) expect(read).toContain(block.id)
    }
    expect(adapted.layers.map((layer) => layer.kind)).toEqual(['words', 'sentences', 'groups'])
  })

  it('gives word values that spell the words', () => {
    const texts = new Map([...allTextBlocks(everyKind)].map((block) => [block.id, block.text]))
    for (const { block, start, end, value } of wordLayer(adapt(everyKind, { analyse })).annotations) {
      const word = texts.get(block)?.slice(start, end)
      expect(value.syllables.join('')).toBe(word)
      expect(value.graphemes.map((grapheme) => grapheme.letters).join('')).toBe(word)
    }
  })

  it('leaves what is in another language alone', () => {
    expect(readWords(paragraph('The end', [], 'en'))).toEqual([])
    expect(
      readWords(paragraph('il dit good bye', [{ kind: 'language', language: 'en', start: 7, end: 15 }])),
    ).toEqual(['il', 'dit'])
    expect(
      readWords(
        paragraph('the word pain here', [{ kind: 'language', language: 'fr', start: 9, end: 13 }], 'en'),
      ),
    ).toEqual(['pain'])
    expect(readWords(paragraph('Un mot', [], 'fr-CA'))).toEqual(['Un', 'mot'])
  })

  it('makes no liaison towards a word in another language', () => {
    const block = paragraph('les end', [{ kind: 'language', language: 'en', start: 4, end: 7 }])
    expect(wordLayer(adapt(bookOf(block), { analyse })).annotations[0]?.value.liaison).toBeNull()
    const french = paragraph('les ami')
    expect(wordLayer(adapt(bookOf(french), { analyse })).annotations[0]?.value.liaison).toBe('z')
  })

  it('does not take the call of a note for letters of the word before', () => {
    expect(readWords(paragraph('maisona et', [{ kind: 'note', note: 'n', start: 6, end: 7 }]))).toEqual([
      'maison',
      'et',
    ])
  })

  it('replaces former automatic layers, counts their versions, keeps those of people', () => {
    const human: Layer = { kind: 'groups', origin: 'human', version: 4, by: 'person', annotations: [] }
    const first = adapt({ ...bookOf(paragraph('Un mot.')), layers: [human] }, { analyse })
    expect(first.layers).toContain(human)
    expect(wordLayer(first).version).toBe(1)
    const same = adapt(first, { analyse })
    expect(same).toEqual(first)
    const changed = adapt({ ...first, chapters: bookOf(paragraph('Deux mots.')).chapters }, { analyse })
    expect(wordLayer(changed).version).toBe(2)
    expect(changed.layers).toContain(human)
    expect(changed.layers).toHaveLength(4)
  })

  it('reads with the French engine when it is told nothing else', () => {
    const [first, second] = wordLayer(adapt(bookOf(paragraph('Les enfants jouent.')))).annotations
    expect(first?.value.liaison).toBe('z')
    expect(second?.value.syllables).toEqual(['en', 'fants'])
  })

  it('reads words as people say they are said, and keeps what they said', () => {
    const said: Layer = {
      kind: 'pronunciations',
      origin: 'human',
      version: 1,
      by: 'person',
      entries: [
        { written: 'Thénardier', said: 'tenaʁdje' },
        { written: 'Aix', said: 'ɛks' },
        { written: 'Jean Valjean', said: 'ʒɑ̃valʒɑ̃' },
        { written: 'Fantine', said: 'trop long à dire !' },
      ],
    }
    const machine: Layer = { ...said, origin: 'auto', entries: [{ written: 'Aix', said: 'ɛ' }] }
    const book = { ...bookOf(paragraph('Thénardier va à Aix. Valjean reste.')), layers: [said, machine] }
    const adapted = adapt(book)
    const phonemes = wordLayer(adapted).annotations.map(({ value }) =>
      value.graphemes.map((grapheme) => grapheme.phonemes).join(''),
    )
    expect(phonemes).toEqual(['tenaʁdje', 'va', 'a', 'ɛks', 'valʒɑ̃', 'ʁɛst'])
    expect(adapted.layers).toContain(said)
    expect(lexiconOf(book.layers).problems).toEqual([
      {
        code: 'pronunciation-refused',
        severity: 'noted',
        message:
          'La prononciation de « Fantine » n’est pas suivie. « trop long à dire ! » ne s’écrit pas en alphabet phonétique (API).',
      },
    ])
  })

  it('does not change the book it is given', () => {
    const before = structuredClone(everyKind)
    adapt(everyKind, { analyse })
    expect(everyKind).toEqual(before)
  })

  it('shares the values of words written and said alike', () => {
    const [one, , two] = wordLayer(adapt(bookOf(paragraph('pain et pain')), { analyse })).annotations
    expect(one?.value).toBe(two?.value)
  })
})
