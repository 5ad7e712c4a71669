import { expect, test } from '@playwright/test'
import { expectNoFault, expectOneColumn } from './reading.ts'

for (const javaScriptEnabled of [true, false]) {
  test.describe(javaScriptEnabled ? 'with script' : 'without script', () => {
    test.use({ javaScriptEnabled })

    test('leads from the door to a book, to its pages, and back to where one stopped', async ({ page }) => {
      await page.goto('/')
      await expect(page.getByRole('link', { name: 'Continuer' })).toHaveCount(0)
      await page.getByRole('link', { name: 'Lire' }).click()
      await expect(page).toHaveURL('/livres')
      await page.getByRole('link', { name: 'La barque de Nour' }).click()
      await expect(page.getByRole('heading', { level: 1 })).toHaveText('La barque de Nour')
      await page.getByRole('main').getByRole('link', { name: 'Lire', exact: true }).click()
      await expect(page).toHaveURL(/\/1$/)
      const first = await page.locator('.sheet').innerText()
      await page.getByRole('link', { name: 'Suite' }).click()
      await expect(page).toHaveURL(/\/2$/)
      expect(await page.locator('.sheet').innerText()).not.toBe(first)

      await page.goto('/')
      await page.getByRole('link', { name: 'Continuer' }).click()
      await expect(page).toHaveURL('/livres/la-barque-de-nour/2')
      await page.getByRole('link', { name: 'Avant' }).click()
      await expect(page).toHaveURL(/\/1$/)
    })
  })
}

test('shows its one main way in on a small phone, without scrolling', async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 640 })
  await page.goto('/')
  await expect(page.getByRole('link', { name: 'Lire' })).toBeInViewport({ ratio: 0.9 })
  await expectOneColumn(page)
})

test('leads nowhere that does not exist', async ({ page, request }) => {
  for (const address of ['/', '/livres', '/livres/la-barque-de-nour', '/livres/la-barque-de-nour/2']) {
    await page.goto(address)
    const links = await page
      .locator('a[href]')
      .evaluateAll((all) => all.map((a) => (a as HTMLAnchorElement).href))
    for (const link of new Set(links)) expect((await request.get(link)).status(), link).toBeLessThan(400)
  }
})

test('follows a device that likes the dark, and one that likes the light', async ({ page }) => {
  const ground = () => page.evaluate(() => getComputedStyle(document.documentElement).backgroundColor)
  await page.emulateMedia({ colorScheme: 'light' })
  await page.goto('/')
  expect(await ground()).toBe('rgb(255, 253, 247)')
  await page.emulateMedia({ colorScheme: 'dark' })
  expect(await ground()).toBe('rgb(20, 23, 43)')
  await expectNoFault(page)
})

test('says plainly that a page does not exist, and leads home', async ({ page }) => {
  const response = await page.goto('/livres/nulle-part')
  expect(response?.status()).toBe(404)
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Cette page n’existe pas')
  await expectNoFault(page)
  await page.getByRole('link', { name: 'Revenir à l’accueil' }).click()
  await expect(page).toHaveURL('/')
})
