import { expect, test } from '@playwright/test'
import { book, expectNoFault, expectOneColumn, openPanel, prefer, secondPage, themes } from './reading.ts'

const pages = { home: '/', library: '/livres', book, reader: secondPage }

for (const theme of themes) {
  test(`has no fault that axe can find in the theme ${theme}`, async ({ page }) => {
    await prefer(page, { theme, helps: 'smg' })
    for (const address of Object.values(pages)) {
      await page.goto(address)
      await expectNoFault(page)
    }
    await openPanel(page)
    await expectNoFault(page)
  })
}

test('fits in one column on a narrow screen, at 400 % and with the largest letters', async ({ page }) => {
  for (const size of [
    { width: 320, height: 640 },
    { width: 320, height: 256 },
  ]) {
    await page.setViewportSize(size)
    await prefer(page, { steps: '5333' })
    for (const address of Object.values(pages)) {
      await page.goto(address)
      await expectOneColumn(page)
    }
    await openPanel(page)
    await expectOneColumn(page)
    await expect(page.locator('summary')).toBeInViewport()
  }
})

test('has nothing to press that is smaller than 44 pixels, nor words smaller than 18', async ({ page }) => {
  for (const address of Object.values(pages)) {
    await page.goto(address)
    if (address === pages.reader) await openPanel(page)
    const small = await page.locator('a[href], button, summary, label, input').evaluateAll((all) =>
      all
        .filter(
          (one) =>
            one.getClientRects().length > 0 && !one.closest('.sheet') && !one.classList.contains('skip'),
        )
        .filter((one) => !(one instanceof HTMLInputElement && one.closest('label')))
        .filter((one) => one.getBoundingClientRect().height < 44 || one.getBoundingClientRect().width < 44)
        .map((one) => one.outerHTML.slice(0, 120)),
    )
    expect(small).toEqual([])
    const fine = await page.evaluate(() => {
      const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT)
      const found: string[] = []
      for (let node = walker.nextNode(); node; node = walker.nextNode()) {
        const parent = node.parentElement
        if (!node.nodeValue?.trim() || !parent || parent.closest('script, svg, noscript')) continue
        if (parseFloat(getComputedStyle(parent).fontSize) < 18) found.push(node.nodeValue)
      }
      return found
    })
    expect(fine).toEqual([])
  }
})

test('is read from home to the second page with the keyboard alone', async ({ page }) => {
  const tabTo = async (name: RegExp) => {
    for (let press = 0; press < 40; press++) {
      await page.keyboard.press('Tab')
      const found = await page.evaluate(() => document.activeElement?.textContent.trim() ?? '')
      if (name.test(found)) return
    }
    throw new Error(`no way to ${String(name)} with the keyboard`)
  }
  await page.goto('/')
  await page.keyboard.press('Tab')
  await expect(page.getByRole('link', { name: 'Aller au contenu' })).toBeInViewport()
  await tabTo(/^Lire/)
  const outline = () =>
    page.evaluate(() => getComputedStyle(document.activeElement ?? document.body).outlineWidth)
  expect(await outline()).toBe('3px')
  await page.keyboard.press('Enter')
  await expect(page).toHaveURL('/livres')
  await tabTo(/^La barque de Nour/)
  await page.keyboard.press('Enter')
  await expect(page).toHaveURL(book)
  await tabTo(/^Lire/)
  await page.keyboard.press('Enter')
  await expect(page).toHaveURL(/\/1$/)
  await page.keyboard.press('Tab')
  await page.keyboard.press('Enter')
  await expect(page.locator('#texte')).toBeFocused()
  await tabTo(/^Suite/)
  await page.keyboard.press('Enter')
  await expect(page).toHaveURL(/\/2$/)
})

test('moves nothing for who asked for less motion, and keeps its borders in forced colours', async ({
  page,
}) => {
  await page.emulateMedia({ reducedMotion: 'reduce', forcedColors: 'active' })
  await page.goto(secondPage)
  await openPanel(page)
  const moving = await page.evaluate(
    () =>
      [...document.querySelectorAll('*')].filter((one) =>
        getComputedStyle(one)
          .transitionDuration.split(', ')
          .some((time) => time !== '0s'),
      ).length,
  )
  expect(moving).toBe(0)
  await expect(page.locator('.my-text .face').first()).toHaveCSS('border-top-style', 'solid')
})

test('leaves the aids to the server on a device that forces its own colours', async ({ page }) => {
  await prefer(page, { helps: 's' })
  await page.goto(secondPage)
  await expect(page.locator('.sheet .syllable-a')).toHaveCount(0)
  await page.emulateMedia({ forcedColors: 'active' })
  for (let visit = 0; visit < 2; visit++) {
    await page.goto(secondPage)
    await expect(page.locator('.sheet .syllable-b').first()).toBeVisible()
  }
})

test('gives every aid in the colours of the device that forces them, whatever the theme', async ({
  page,
}) => {
  await page.emulateMedia({ forcedColors: 'active', colorScheme: 'dark' })
  await prefer(page, { theme: 'papier', helps: 'smgo' })
  await page.goto(secondPage)
  await expect(page.locator('.sheet .group-a .syllable-a').first()).toBeVisible()
  const strangers = await page.evaluate(() => {
    const probe = document.body.appendChild(document.createElement('i'))
    probe.style.setProperty('forced-color-adjust', 'none')
    const allowed = ['CanvasText', 'LinkText', 'GrayText'].map((name) => {
      probe.style.color = name
      return getComputedStyle(probe).color
    })
    return [...document.querySelectorAll('.sheet [data-b] span')]
      .filter((span) => !allowed.includes(getComputedStyle(span).color))
      .map((span) => `${span.className}: ${span.textContent} ${getComputedStyle(span).color}`)
  })
  expect(strangers).toEqual([])
})

for (const { width, height, name } of [
  { width: 360, height: 640, name: 'a small phone' },
  { width: 320, height: 640, name: 'a narrow phone' },
  { width: 320, height: 256, name: 'a page at 400 %' },
  { width: 1280, height: 800, name: 'a desk' },
]) {
  test(`keeps « Mon texte » within reach, off the text and off the focus, on ${name}`, async ({ page }) => {
    await page.setViewportSize({ width, height })
    await page.goto(secondPage)
    const button = page.locator('summary')
    for (const share of [0, 0.5, 1]) {
      await page.evaluate((share) => scrollTo(0, share * document.documentElement.scrollHeight), share)
      await expect(button).toBeInViewport({ ratio: 1 })
      // It lies in the bar, on ground of its own, and covers nothing of the bar either.
      const over = await page.evaluate(() => {
        const box = document.querySelector('summary')?.getBoundingClientRect() ?? new DOMRect()
        const bar = document.querySelector('main ~ nav')?.getBoundingClientRect() ?? new DOMRect()
        const others = [...document.querySelectorAll('main ~ nav a, main ~ nav p')].map((one) =>
          one.getBoundingClientRect(),
        )
        return {
          inBar: box.top >= bar.top && box.bottom <= bar.bottom,
          atFoot: Math.round(bar.bottom) === innerHeight,
          low: bar.height / innerHeight,
          on: others.filter((one) => one.left < box.right && one.right > box.left).length,
        }
      })
      expect(over).toMatchObject({ inBar: true, atFoot: true, on: 0 })
      expect(over.low).toBeLessThan(0.25)
    }

    // What has the focus is in sight, above the bar (WCAG 2.4.11).
    await page.locator('.sheet').evaluate((sheet) => {
      sheet
        .querySelectorAll('[data-b]')
        .forEach((block) => block.insertAdjacentHTML('beforeend', ' <a href="#x">ici</a>'))
      scrollTo(0, 0)
    })
    const links = await page.locator('.sheet a').count()
    await page.locator('#texte').focus()
    for (let step = 0; step < links; step++) {
      await page.keyboard.press('Tab')
      const hidden = await page.evaluate(() => {
        const box = document.activeElement?.getBoundingClientRect() ?? new DOMRect()
        const bar = document.querySelector('main ~ nav')?.getBoundingClientRect() ?? new DOMRect()
        return box.bottom > bar.top || box.top < 0 ? document.activeElement?.outerHTML : null
      })
      expect(hidden).toBeNull()
    }
    await button.click()
    await expect(page.getByRole('group', { name: 'Comment lis-tu ?' })).toBeVisible()
  })
}
