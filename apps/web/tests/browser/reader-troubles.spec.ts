/** What the reader does when something does not come, or was changed elsewhere. */
import { expect, test, type Page } from '@playwright/test'
import { choose, firstPage, openPanel, painted, prefer, secondPage } from './reading.ts'

const syllables = (page: Page) => page.locator('.sheet .syllable-a').first()
const scripts = /\.js(\?|$)/

test('leaves the aids to the server from the page after one whose script did not come', async ({ page }) => {
  await prefer(page, { helps: 's' })
  await page.goto(firstPage)
  await expect.poll(async () => (await painted(page))['syllable-a'] ?? 0).toBeGreaterThan(3)
  await page.route(scripts, (route) => route.abort())
  await page.goto(firstPage)
  await expect(page.locator('.sheet')).toContainText(/\p{L}{4}/u)
  await page.goto(secondPage)
  await expect(syllables(page)).toBeVisible()
  await openPanel(page)
  await page.getByRole('button', { name: 'Je lis doucement' }).click()
  await expect(page.locator('.sheet .group-a').first()).toBeVisible()
})

test('asks the server for the aids when the engine that reads the words does not come', async ({ page }) => {
  await page.goto(secondPage)
  await page.route(scripts, (route) => route.abort())
  await openPanel(page)
  await choose(page, 'syllables')
  await expect(syllables(page)).toBeVisible()
})

test('stays as it is, to be read, when aids are wished without network', async ({ page, context }) => {
  const faults: Error[] = []
  page.on('pageerror', (fault) => faults.push(fault))
  await page.goto(secondPage)
  const text = await page.locator('.sheet').textContent()
  await context.setOffline(true)
  await openPanel(page)
  await choose(page, 'syllables')
  await choose(page, 'contraste')
  await expect(page.locator('html')).toHaveCSS('background-color', 'rgb(0, 0, 0)')
  expect(await page.locator('.sheet').textContent()).toBe(text)
  expect(faults).toEqual([])
})

test('takes up what was chosen in another tab when one comes back to it', async ({ page, context }) => {
  await page.goto(secondPage)
  const other = await context.newPage()
  await other.goto(firstPage)
  await openPanel(other)
  await choose(other, 'nuit')
  await choose(other, 'syllables')
  await other.close()
  await page.evaluate(() => window.dispatchEvent(new Event('focus')))
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'nuit')
  await expect.poll(async () => (await painted(page))['syllable-a'] ?? 0).toBeGreaterThan(3)
  // What is chosen here adds to it and does not undo it.
  await openPanel(page)
  await choose(page, 'silent')
  const kept = (await context.cookies()).find(({ name }) => name === 'texte')?.value
  expect(kept).toMatch(/\.n\.sm$/)
})

test('prints the text in dark ink, and nothing to press', async ({ page }) => {
  await prefer(page, { theme: 'nuit', helps: 's' })
  await page.goto(secondPage)
  await page.emulateMedia({ media: 'print' })
  for (const control of ['summary', 'header', 'main ~ nav']) {
    await expect(page.locator(control)).toBeHidden()
  }
  await expect(page.locator('.sheet > p').first()).toHaveCSS('color', 'rgb(0, 0, 0)')
  await expect(page.locator('.sheet > p').first()).toHaveCSS('background-image', 'none')
  await expect(page.locator('html')).toHaveCSS('background-color', 'rgb(255, 255, 255)')
})
