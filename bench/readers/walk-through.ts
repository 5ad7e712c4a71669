/** What does not work when a person goes through a book. */
import type { OpenBook } from './reader.ts'

/** How many pages are turned, and notes opened, at most: enough for a novel. */
const TURNS = 15
const NOTES = 5

/** One sentence for each thing that does not work. */
export async function faultsOf({ page, errors }: OpenBook): Promise<string[]> {
  const faults: string[] = []
  const { contents, pages, documents, title } = await page.evaluate(() => ({
    contents: reader.contents,
    pages: reader.pages,
    documents: reader.documents,
    title: reader.title,
  }))
  if (!title) faults.push('it has no title')
  if (contents.length === 0) faults.push('it has no contents')

  for (const { label, href } of contents) {
    const place = await page.evaluate((to) => reader.goTo(to), href)
    if (place.chapter !== label) faults.push(`« ${label} » leads to « ${place.chapter ?? 'no chapter'} »`)
    if (place.text === '' && place.heading === '') faults.push(`« ${label} » leads to an empty page`)
  }
  for (const { label, href } of pages) {
    const place = await page.evaluate((to) => reader.goTo(to), href)
    if (place.page !== label) faults.push(`page ${label} leads to page ${place.page ?? '(none)'}`)
  }

  let { fraction } = await page.evaluate((to) => reader.goTo(to), contents[0]?.href ?? '')
  for (let turn = 0; turn < TURNS; turn++) {
    const place = await page.evaluate(() => reader.turn(1))
    const end = place.index === documents - 1
    if (place.fraction <= fraction && !end) faults.push(`page ${turn + 1} is turned and nothing moves`)
    ;({ fraction } = place)
  }

  const callers = await page.evaluate(() => reader.callers())
  for (const index of callers.slice(0, NOTES)) {
    const note = await page.evaluate((at) => reader.openNote(at), index)
    await page.evaluate(() => reader.closeNote())
    if (note.found !== note.wanted || note.found === '')
      faults.push(`a note of document ${index} opens as « ${note.found} » for « ${note.wanted} »`)
    if (!note.stayed) faults.push(`a note of document ${index} makes the text under it move`)
    const way = await page.evaluate((at) => reader.followNoteAndBack(at), index)
    for (const [step, works] of Object.entries(way))
      if (!works) faults.push(`in document ${index}, the way to a note and back: ${step} fails`)
  }
  return [...faults, ...errors.map((message) => `the reader says: ${message}`)]
}
