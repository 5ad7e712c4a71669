/** What a page costs those who open it: bytes over the wire, compressed, fonts included, with an empty cache. */
import { expect, type Browser } from '@playwright/test'

const kilobyte = 1024

export interface Budget {
  bytes: number
  script: number
  requests: number
  elements: number
}

/** EcoIndex A, and what DESIGN.md allows for the reader. */
export const reader: Budget = { bytes: 60 * kilobyte, script: 20 * kilobyte, requests: 25, elements: 233 }
/** EcoIndex A; covers are most of the weight of home, library and a book's page. */
export const shelf: Budget = { bytes: 100 * kilobyte, script: 0, requests: 25, elements: 233 }

export interface Cost extends Budget {
  byType: Record<string, number>
}

/** Opens `address` as someone who was never here, and counts until nothing more comes. */
export async function measure(
  browser: Browser,
  address: string,
  options: { baseURL?: string; scrolled?: boolean } = {},
): Promise<Cost> {
  const { context, page, session } = await freshPage(browser, true, options.baseURL)
  const types = new Map<string, string>()
  const cost: Cost = { requests: 0, bytes: 0, script: 0, elements: 0, byType: {} }
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
  if (options.scrolled) {
    // Pictures that wait until they come near come now.
    await page.evaluate(() => window.scrollTo(0, document.documentElement.scrollHeight))
    await page.waitForLoadState('networkidle')
    await page.evaluate(() => Promise.all([...document.images].map((image) => image.decode())))
  }
  cost.elements = await page.locator('*').count()
  await context.close()
  return cost
}

export async function freshPage(
  browser: Browser,
  javaScriptEnabled = true,
  baseURL = process.env.TROUSSEAU_URL ?? '',
) {
  const context = await browser.newContext({ javaScriptEnabled, baseURL })
  const page = await context.newPage()
  return { context, page, session: await context.newCDPSession(page) }
}

export function expectWithin(cost: Cost, budget: Budget) {
  const said = JSON.stringify(cost)
  expect(cost.requests, said).toBeLessThanOrEqual(budget.requests)
  expect(cost.bytes, said).toBeLessThanOrEqual(budget.bytes)
  expect(cost.script, said).toBeLessThanOrEqual(budget.script)
  expect(cost.elements, said).toBeLessThanOrEqual(budget.elements)
}
