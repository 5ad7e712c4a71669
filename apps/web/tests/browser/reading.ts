/** What the specs of the learner's side share: the starter books, and words for what is looked at. */
import { AxeBuilder } from '@axe-core/playwright'
import { expect, type Page } from '@playwright/test'

/** A starter book with pictures, of several pages and chapters. */
export const book = '/livres/la-barque-de-nour'
export const firstPage = `${book}/1`
export const secondPage = `${book}/2`

export const themes = ['papier', 'blanc', 'sepia', 'nuit', 'contraste'] as const
const codes: Record<(typeof themes)[number], string> = {
  papier: 'p',
  blanc: 'b',
  sepia: 's',
  nuit: 'n',
  contraste: 'c',
}

/** Puts preferences on the device as the cookie says them: four steps, font, theme, helps. */
export async function prefer(
  page: Page,
  wish: { steps?: string; font?: string; theme?: (typeof themes)[number]; helps?: string },
) {
  const { steps = '1111', font = 'a', theme, helps = '' } = wish
  const value = `1.${steps}.${font}.${theme ? codes[theme] : '0'}.${helps}`
  await page.context().addCookies([{ name: 'texte', value, url: process.env.TROUSSEAU_URL ?? '' }])
}

export async function openPanel(page: Page) {
  await page.locator('summary').click()
  await expect(page.getByRole('group', { name: 'Comment lis-tu ?' })).toBeVisible()
}

/** Presses the tile that stands for `value` in the panel, as a finger does. */
export async function choose(page: Page, value: string) {
  await page.locator('.my-text label', { has: page.locator(`input[value="${value}"]`) }).click()
}

/** How many stretches each highlight paints. */
export function painted(page: Page): Promise<Record<string, number>> {
  return page.evaluate(() => Object.fromEntries([...CSS.highlights].map(([name, { size }]) => [name, size])))
}

export async function expectNoFault(page: Page) {
  const { violations } = await new AxeBuilder({ page })
    .withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'])
    .analyze()
  expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`)).toEqual([])
}

/** True when nothing has to be scrolled sideways. */
export async function expectOneColumn(page: Page) {
  expect(
    await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth),
  ).toBeLessThanOrEqual(0)
}
