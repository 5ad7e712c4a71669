/**
 * The budgets of learners' pages, measured on what goes over the wire, compressed, fonts included, with an empty cache.
 */
import { expect, test, type Browser, type CDPSession, type Page } from '@playwright/test'
import { book, firstPage, secondPage } from './reading.ts'

const kilobyte = 1024
const reader = { bytes: 60 * kilobyte, script: 20 * kilobyte, requests: 25, elements: 233 }
// EcoIndex A; covers are most of the weight of home, library and a book's page.
const shelf = { bytes: 100 * kilobyte, script: 0, requests: 25, elements: 233 }

const budgets = [
  { name: 'home', address: '/', budget: shelf },
  { name: 'library', address: '/livres', budget: shelf },
  { name: 'book page', address: book, budget: shelf },
  { name: 'first page of a book', address: firstPage, budget: reader },
  { name: 'second page of a book', address: secondPage, budget: reader },
]

interface Cost {
  requests: number
  bytes: number
  script: number
  byType: Record<string, number>
}

async function measure(session: CDPSession, page: Page, address: string): Promise<Cost> {
  const types = new Map<string, string>()
  const cost: Cost = { requests: 0, bytes: 0, script: 0, byType: {} }
  await session.send('Network.enable')
  session.on('Network.requestWillBeSent', ({ requestId, type, request }) => {
    if (request.url.startsWith('data:')) return
    types.set(requestId, type ?? 'Other')
    cost.requests++
  })
  session.on('Network.loadingFinished', ({ requestId, encodedDataLength }) => {
    const type = types.get(requestId)
    if (type === undefined) return
    cost.bytes += encodedDataLength
    cost.byType[type] = (cost.byType[type] ?? 0) + encodedDataLength
    if (type === 'Script') cost.script += encodedDataLength
  })
  await page.goto(address, { waitUntil: 'networkidle' })
  await page.evaluate(() => document.fonts.ready)
  return cost
}

async function freshPage(browser: Browser, javaScriptEnabled = true) {
  const context = await browser.newContext({ javaScriptEnabled, baseURL: process.env.TROUSSEAU_URL ?? '' })
  const page = await context.newPage()
  return { context, page, session: await context.newCDPSession(page) }
}

for (const { name, address, budget } of budgets) {
  test(`${name} stays within its budget`, async ({ browser }, info) => {
    const { context, page, session } = await freshPage(browser)
    const cost = await measure(session, page, address)
    const elements = await page.locator('*').count()
    info.annotations.push({ type: 'cost', description: JSON.stringify({ ...cost, elements }) })
    await context.close()
    expect(cost.requests).toBeLessThanOrEqual(budget.requests)
    expect(cost.bytes, JSON.stringify(cost.byType)).toBeLessThanOrEqual(budget.bytes)
    expect(cost.script).toBeLessThanOrEqual(budget.script)
    expect(elements).toBeLessThanOrEqual(budget.elements)
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
