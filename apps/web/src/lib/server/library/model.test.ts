import type { Block, Metadata, Sequence, TextBlock } from '@trousseau/book'
import { describe, expect, it } from 'vitest'
import {
  authorsOf,
  cardOf,
  chapterEntries,
  headingShift,
  mayBecome,
  minutesToRead,
  pageOf,
  type VersionFacts,
} from './model.ts'

const metadata: Metadata = {
  title: 'Contes',
  language: 'fr',
  contributors: [
    { name: 'Bertall', role: 'ill' },
    { name: 'Zulma Carraud', role: 'aut' },
  ],
  subjects: [],
}
const sequenceOf = (blocks: Block[], number = 1, id = 'c1'): Sequence => ({
  number,
  chapter: { id, title: null, part: 1, parts: 1 },
  blocks,
  notes: [],
  words: 0,
})
const version: VersionFacts = {
  slug: 'contes',
  level: null,
  state: 'published',
  metadata,
  chapters: [],
  problems: [],
  sequences: 3,
  words: 900,
  created: new Date(0),
  published: null,
  unplaced: [],
  handmade: false,
  file: null,
  cover: {
    shelf: { sha256: 'ab', extension: 'svg' },
    page: { sha256: 'cd', extension: 'svg' },
    alt: 'Un moulin',
  },
}

describe('authorsOf', () => {
  it('names authors, or whoever comes first when the source names none', () => {
    expect(authorsOf(metadata)).toEqual(['Zulma Carraud'])
    expect(authorsOf({ ...metadata, contributors: [{ name: 'Bertall', role: 'ill' }] })).toEqual(['Bertall'])
    expect(authorsOf({ ...metadata, contributors: [] })).toEqual([])
  })
})

describe('chapterEntries', () => {
  const sequence = (number: number, id: string) => sequenceOf([], number, id)

  it('gives each chapter its first sequence and leaves out those that have none', () => {
    const chapters = [
      { id: 'c1', title: 'Un', level: 1 },
      { id: 'empty', title: 'Rien', level: 1 },
      { id: 'c2', title: null, level: 2 },
    ]
    expect(chapterEntries(chapters, [sequence(1, 'c1'), sequence(2, 'c1'), sequence(3, 'c2')])).toEqual([
      { title: 'Un', level: 1, first: 1 },
      { title: null, level: 2, first: 3 },
    ])
  })
})

describe('minutesToRead', () => {
  it('follows the pace of those whom the book is for', () => {
    expect(minutesToRead(900, null)).toBe(10)
    expect(minutesToRead(840, 'college')).toBe(7)
    expect(minutesToRead(700, 'adulte')).toBe(10)
    expect(minutesToRead(0, null)).toBe(1)
  })
})

describe('cardOf and pageOf', () => {
  it('say what the source says and leave out what it does not', () => {
    expect(cardOf(version)).toEqual({
      slug: 'contes',
      title: 'Contes',
      authors: ['Zulma Carraud'],
      cover: { url: '/fichiers/ab.svg', alt: 'Un moulin' },
      words: 900,
      minutes: 10,
      language: 'fr',
    })
    const page = pageOf({
      ...version,
      metadata: { ...metadata, rights: 'CC0', identifier: 'urn:x' },
      level: '8-9',
    })
    expect(page).toMatchObject({ rights: 'CC0', source: 'urn:x', level: '8-9', sequences: 3 })
    expect(page).not.toHaveProperty('description')
  })
})

describe('headingShift', () => {
  const heading = (level: number): TextBlock => ({
    kind: 'heading',
    id: `h${level}`,
    text: 'Un',
    marks: [],
    level,
  })

  it('puts the highest heading of a sequence right below the title of its page', () => {
    expect(headingShift(sequenceOf([heading(2), heading(3)]))).toBe(0)
    expect(headingShift(sequenceOf([heading(1)]))).toBe(1)
    expect(headingShift(sequenceOf([{ kind: 'quote', blocks: [heading(4)] }]))).toBe(-2)
    expect(headingShift(sequenceOf([]))).toBe(1)
  })
})

describe('mayBecome', () => {
  it('publishes what is not published and withdraws what is', () => {
    expect(mayBecome('draft', 'published')).toBe(true)
    expect(mayBecome('withdrawn', 'published')).toBe(true)
    expect(mayBecome('published', 'published')).toBe(false)
    expect(mayBecome('published', 'withdrawn')).toBe(true)
    expect(mayBecome('draft', 'withdrawn')).toBe(false)
  })
})
