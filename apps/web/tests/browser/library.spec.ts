import { expect, test } from '@playwright/test'
import { book, expectOneColumn } from './reading.ts'

test('shows the four starter books with their covers', async ({ page }) => {
  await page.goto('/livres')
  for (const title of [
    'La barque de Nour',
    'La liste de Lila',
    'Le chat de tout le monde',
    'Le dernier tram de la ligne 3',
  ]) {
    const card = page.getByRole('link', { name: title })
    await expect(card).toContainText(/\d+ minutes?/)
    await card.scrollIntoViewIfNeeded()
    const width = () => card.locator('img').evaluate((image) => (image as HTMLImageElement).naturalWidth)
    await expect.poll(width).toBeGreaterThan(0)
  }
  await expectOneColumn(page)
})

test('keeps to one level when asked, and finds a book by a word without its accents', async ({ page }) => {
  await page.goto('/livres?niveau=debutant')
  await expect(page.getByRole('main').getByRole('listitem')).toHaveCount(1)
  await expect(page.getByRole('status')).toHaveText('1 livre')
  await page.goto('/livres?cherche=LILA')
  await expect(page.getByRole('link', { name: 'La liste de Lila' })).toBeVisible()
})

test('offers all books again when nothing was found', async ({ page }) => {
  await page.goto('/livres?cherche=xyzzy')
  await expect(page.getByText('Il n’y a pas de livre ici.')).toBeVisible()
  await page.getByRole('link', { name: 'Voir tous les livres' }).click()
  await expect(page).toHaveURL('/livres')
})

test('leads from a chapter’s title to its first page', async ({ page }) => {
  await page.goto(book)
  const chapter = page.getByRole('main').getByRole('list').getByRole('link').nth(1)
  const title = await chapter.innerText()
  await chapter.click()
  await expect(page.locator('.sheet')).toContainText(title)
})

test('describes the cover to who does not see it', async ({ page }) => {
  await page.goto(book)
  expect(await page.locator('.cover img').getAttribute('alt')).toMatch(/\p{L}{3}/u)
})
