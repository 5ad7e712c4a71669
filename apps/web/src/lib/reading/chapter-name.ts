import { t } from '#lib/messages/index.ts'

/**
 * What the list of chapters calls chapter `index`. A number only where no chapter has a title: beside titles it would
 * be taken for a number of the book's own. There, what has no title is said by its place.
 */
export function chapterName(chapters: { title: string | null; first: number }[], index: number): string {
  const chapter = chapters[index]
  if (!chapter) throw new RangeError(`There is no chapter ${index}.`)
  if (chapter.title !== null) return chapter.title
  if (chapters.every(({ title }) => title === null)) return t('library.chapter', { number: index + 1 })
  if (index === 0) return t('library.first-pages')
  if (index === chapters.length - 1) return t('library.last-pages')
  return t('library.from-page', { number: chapter.first })
}
