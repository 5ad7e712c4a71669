import { expect, test } from 'vitest'
import { chapterName } from './chapter-name.ts'

const named = (titles: (string | null)[]) => {
  const chapters = titles.map((title, index) => ({ title, first: index * 3 + 1 }))
  return chapters.map((_, index) => chapterName(chapters, index))
}

test('says a chapter without title by its place among those that have one', () => {
  expect(named([null, 'Le loup', null, 'Le feu', null])).toEqual([
    'Les premières pages',
    'Le loup',
    'À partir de la page 7',
    'Le feu',
    'Les dernières pages',
  ])
})

test('numbers the chapters of a book where none has a title', () => {
  expect(named([null, null])).toEqual(['Chapitre 1', 'Chapitre 2'])
})
