/**
 * The budgets of learners' pages, measured on what goes over the wire, compressed, fonts included, with an empty cache.
 */
import { expect, test } from '@playwright/test'
import { expectWithin, freshPage, measure, reader, shelf } from './cost.ts'
import { book, firstPage, secondPage } from './reading.ts'

const budgets = [
  { name: 'home', address: '/', budget: shelf },
  { name: 'library', address: '/livres', budget: shelf },
  { name: 'book page', address: book, budget: shelf },
  { name: 'first page of a book', address: firstPage, budget: reader },
  { name: 'second page of a book', address: secondPage, budget: reader },
]

for (const { name, address, budget } of budgets) {
  test(`${name} stays within its budget`, async ({ browser }, info) => {
    const cost = await measure(browser, address)
    info.annotations.push({ type: 'cost', description: JSON.stringify(cost) })
    expectWithin(cost, budget)
  })

  test(`${name} shows its first words with no script at all`, async ({ browser, request }) => {
    const { context, page } = await freshPage(browser, false)
    await page.goto(address)
    await expect(page.getByRole('heading').first()).toBeAttached()
    await expect(page.getByRole('main')).toContainText(/\p{L}{4}/u)
    await context.close()
    // Whatever script there is comes after the words and does not hold them back.
    const html = await (await request.get(address)).text()
    const script = html.indexOf('<script')
    const before = script < 0 ? html : html.slice(0, script)
    expect(before).toMatch(/<\/main>|<\/article>/)
    for (const [tag] of html.matchAll(/<script[^>]*>/g)) expect(tag).toContain('type="module"')
    expect(html).not.toMatch(/rel="(modulepreload|preload)"[^>]*\.js/)
  })
}

test('pages and drawings are compressed on their way', async ({ request }) => {
  for (const address of ['/', firstPage]) {
    const response = await request.get(address, { headers: { 'accept-encoding': 'br' } })
    expect(response.headers()['content-encoding'], address).toBe('br')
  }
})
