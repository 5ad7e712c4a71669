import { expect, test } from '@playwright/test'
import { choose, firstPage, openPanel, painted, prefer, secondPage } from './reading.ts'

const aids = ['syllable-a', 'syllable-b', 'silent', 'group-a', 'group-b']

test('paints the aids on words that stay whole', async ({ page }) => {
  await page.goto(secondPage)
  const before = await page.locator('.sheet').innerHTML()
  expect(await painted(page)).toEqual({})
  await openPanel(page)
  for (const name of ['syllables', 'silent', 'groups']) await choose(page, name)
  for (const aid of aids)
    await expect.poll(async () => (await painted(page))[aid] ?? 0, aid).toBeGreaterThan(3)
  expect(await page.locator('.sheet').innerHTML()).toBe(before)

  await choose(page, 'sounds')
  await expect
    .poll(async () => Object.keys(await painted(page)).some((name) => name.startsWith('sound-')))
    .toBe(true)
  for (const name of ['syllables', 'silent', 'groups', 'sounds']) await choose(page, name)
  expect(await painted(page)).toEqual({})
})

test('keeps the choice for the next page and the next day, and the server leaves the words to the browser', async ({
  page,
  context,
}) => {
  await page.goto(firstPage)
  await openPanel(page)
  await choose(page, 'syllables')
  await choose(page, 'nuit')
  await page.getByLabel('Taille').fill('4')
  await choose(page, 'lexend')
  const sheet = page.locator('.sheet')
  await expect(sheet).toHaveCSS('font-size', '36px')
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'nuit')

  await page.goto(secondPage)
  await expect(sheet).toHaveCSS('font-size', '36px')
  await expect(sheet).toHaveCSS('font-family', /Lexend/)
  await expect(page.locator('html')).toHaveCSS('background-color', 'rgb(20, 23, 43)')
  await expect.poll(async () => (await painted(page))['syllable-a'] ?? 0).toBeGreaterThan(3)
  const sent = await (await context.request.get(secondPage)).text()
  expect(/<article.*<\/article>/s.exec(sent)?.[0]).not.toContain('class="syllable-a"')
  expect(sent).toContain('data-theme="nuit"')
})

test('moves all settings at once with « Je déchiffre », and goes back with « Comme au début »', async ({
  page,
}) => {
  await page.goto(secondPage)
  await openPanel(page)
  const decipher = page.getByRole('button', { name: 'Je déchiffre' })
  await decipher.click()
  await expect(decipher).toHaveAttribute('aria-pressed', 'true')
  await expect(page.locator('input[value="syllables"]')).toBeChecked()
  await expect(page.locator('.sheet')).toHaveCSS('font-size', '28px')
  await expect.poll(async () => (await painted(page))['silent'] ?? 0).toBeGreaterThan(3)
  await page.getByRole('button', { name: 'Comme au début' }).click()
  await expect(decipher).toHaveAttribute('aria-pressed', 'false')
  await expect(page.locator('.sheet')).toHaveCSS('font-size', '24px')
  expect(await painted(page)).toEqual({})
})

test('changes the spaces between letters, words and lines', async ({ page }) => {
  await page.goto(secondPage)
  await openPanel(page)
  const measure = () =>
    page.locator('.sheet').evaluate((sheet) => {
      const { letterSpacing, wordSpacing, lineHeight } = getComputedStyle(sheet)
      return [letterSpacing, wordSpacing, lineHeight].map(parseFloat)
    })
  const before = await measure()
  for (const name of ['Entre les lettres', 'Entre les mots', 'Entre les lignes'])
    await page.getByLabel(name).fill('3')
  const after = await measure()
  after.forEach((wide, index) => expect(wide).toBeGreaterThan(before[index] ?? Infinity))
})

test('lays a ruler that the arrows move line by line', async ({ page }) => {
  await prefer(page, { helps: 'r' })
  await page.goto(secondPage)
  const ruler = page.locator('.reading-ruler')
  const top = async () => (await ruler.boundingBox())?.y ?? 0
  await page.mouse.move(150, 200)
  const first = await top()
  expect(Math.abs(first - 200)).toBeLessThan(60)
  await page.keyboard.press('ArrowDown')
  expect((await top()) - first).toBeCloseTo(42, 0)
  await page.keyboard.press('ArrowUp')
  expect((await top()) - first).toBeCloseTo(0, 0)
  await page.keyboard.press('PageDown')
  await expect.poll(() => page.evaluate(() => scrollY)).toBeGreaterThan(100)
})

test('gives whole words to copy, aids or not', async ({ page }) => {
  await prefer(page, { helps: 'smog' })
  await page.goto(secondPage)
  await expect.poll(async () => (await painted(page))['syllable-a'] ?? 0).toBeGreaterThan(3)
  const copied = await page.evaluate(() => {
    const paragraph = document.querySelector('.sheet p')
    if (!paragraph) return null
    getSelection()?.selectAllChildren(paragraph)
    return [getSelection()?.toString(), paragraph.textContent]
  })
  expect(copied?.[0]?.trim()).toBe(copied?.[1])
  expect(copied?.[0]).not.toMatch(/[\u00ad\u200b]/)
})

test('closes the panel with Escape and gives the keyboard back', async ({ page }) => {
  await page.goto(secondPage)
  await openPanel(page)
  await page.keyboard.press('Tab')
  await page.keyboard.press('Escape')
  await expect(page.locator('input[value="syllables"]')).toBeHidden()
  await expect(page.locator('summary')).toBeFocused()
})

test('lets the server lay the aids where the browser paints no highlights', async ({ page }) => {
  await page.addInitScript(() => Reflect.deleteProperty(window, 'Highlight'))
  await page.goto(secondPage)
  const text = await page.locator('.sheet').innerText()
  await openPanel(page)
  await choose(page, 'syllables')
  await expect(page.locator('.sheet .syllable-b').first()).toBeVisible()
  expect(await page.locator('.sheet').innerText()).toBe(text)
  await page.reload()
  await expect(page.locator('.sheet .syllable-b').first()).toBeVisible()
})

test('has the text in sight beside the open panel, on a phone and on a desk', async ({ page }) => {
  await prefer(page, { helps: 's' })
  for (const viewport of [
    { width: 360, height: 740 },
    { width: 1280, height: 800 },
  ]) {
    await page.setViewportSize(viewport)
    await page.goto(secondPage)
    await openPanel(page)
    const panel = await page.locator('.my-text form').boundingBox()
    const words = await page.locator('.sheet [data-b]').first().boundingBox()
    if (!panel || !words) throw new Error('nothing to measure')
    const beside = words.x + words.width <= panel.x + 1
    const above = words.y + 30 < panel.y
    expect(beside || above).toBe(true)
  }
})
