import { expect, test } from '@playwright/test'
import { choose, firstPage, openPanel, prefer, secondPage } from './reading.ts'

test.describe('without script', () => {
  test.use({ javaScriptEnabled: false })

  test('lays every aid by the server, and keeps the words', async ({ page }) => {
    await page.goto(secondPage)
    const text = await page.locator('.sheet').textContent()
    await openPanel(page)
    for (const name of ['syllables', 'sounds', 'silent', 'groups']) await choose(page, name)
    await page.getByRole('button', { name: 'C’est bon' }).click()
    await expect(page).toHaveURL(secondPage)
    for (const aid of [
      '.syllable-a',
      '.syllable-b',
      '.silent',
      '.group-a',
      '.group-b',
      '[class^="sound-"]',
    ]) {
      await expect(page.locator(`.sheet ${aid}`).first(), aid).toBeVisible()
    }
    expect(await page.locator('.sheet').textContent()).toBe(text)

    await page.goto(firstPage)
    await expect(page.locator('.sheet .syllable-a').first()).toBeVisible()
  })

  test('applies size, spaces, font and colours', async ({ page }) => {
    await page.goto(secondPage)
    await openPanel(page)
    await page.getByLabel('Taille').focus()
    for (let press = 0; press < 3; press++) await page.keyboard.press('ArrowRight')
    await choose(page, 'contraste')
    await choose(page, 'andika')
    await page.getByRole('button', { name: 'C’est bon' }).click()
    await expect(page.locator('.sheet')).toHaveCSS('font-size', '36px')
    await expect(page.locator('.sheet')).toHaveCSS('font-family', /Andika/)
    await expect(page.locator('html')).toHaveCSS('background-color', 'rgb(0, 0, 0)')
    await page.goto('/livres')
    await expect(page.locator('html')).toHaveCSS('background-color', 'rgb(0, 0, 0)')
  })

  test('takes a whole setting in one press', async ({ page }) => {
    await page.goto(secondPage)
    await openPanel(page)
    await page.getByRole('button', { name: 'Je déchiffre' }).click()
    await expect(page.locator('.sheet .silent').first()).toBeVisible()
    await expect(page.locator('.sheet')).toHaveCSS('font-size', '28px')
  })

  test('does not offer what would not work', async ({ page }) => {
    await page.goto(secondPage)
    await openPanel(page)
    await expect(page.locator('input[value="ruler"]')).toBeHidden()
    await expect(page.getByRole('button', { name: 'C’est bon' })).toBeInViewport()
  })

  test('gets its aids back on a device whose script ran before', async ({ page, context }) => {
    await prefer(page, { helps: 's' })
    await context.addCookies([{ name: 'script', value: '1', url: process.env.TROUSSEAU_URL ?? '' }])
    await page.goto(secondPage)
    await expect(page.locator('.sheet .syllable-a').first()).toBeVisible()
  })
})

test('takes the server’s spans away once the script can paint', async ({ page }) => {
  await prefer(page, { helps: 's' })
  await page.goto(secondPage)
  await expect.poll(() => page.evaluate(() => CSS.highlights.get('syllable-a')?.size ?? 0)).toBeGreaterThan(3)
  await expect(page.locator('.sheet .syllable-a')).toHaveCount(0)
})
