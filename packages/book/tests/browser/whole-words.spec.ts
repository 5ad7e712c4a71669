/** What voices, searches and copies meet in an edition with aids: the words of the plain one. */
import { expect, test, type Page } from '@playwright/test'
import { bookOf, everyAid, everyPlace, openEdition, syllables } from './edition-page.ts'

const book = bookOf(everyPlace)
const editions = { syllables, 'every aid': everyAid }

/** Names of the texts of the accessibility tree, in its order. */
async function spokenTexts(page: Page): Promise<string[]> {
  const session = await page.context().newCDPSession(page)
  const { nodes } = await session.send('Accessibility.getFullAXTree')
  const known = new Map(nodes.map((node) => [node.nodeId, node]))
  const texts: string[] = []
  const visit = (id: string) => {
    const node = known.get(id)
    if (!node) return
    if (node.role?.value === 'StaticText') texts.push(String(node.name?.value ?? ''))
    else node.childIds?.forEach(visit)
  }
  for (const { nodeId, parentId } of nodes) if (parentId === undefined) visit(nodeId)
  return texts
}

/** Everything that is not markup, as programs get at it. */
async function texts(page: Page) {
  return page.evaluate(() => {
    const selection = getSelection()
    selection?.selectAllChildren(document.body)
    const selected = selection?.toString()
    selection?.removeAllRanges()
    return { content: document.body.textContent, shown: document.body.innerText, selected }
  })
}

for (const [name, edition] of Object.entries(editions)) {
  test(`with ${name}, the accessibility tree says the plain text, each word in one piece`, async ({
    page,
  }) => {
    await openEdition(page, book, {})
    const plain = (await spokenTexts(page)).join('')
    expect(plain).toContain('Les enfants arrivent')
    await openEdition(page, book, edition)
    const spoken = await spokenTexts(page)
    expect(spoken.join('')).toBe(plain)

    const words = await page.locator('.w, .o').evaluateAll((all) => all.map((word) => word.textContent))
    expect(words.length).toBeGreaterThan(80)
    let next = 0
    for (const word of words) {
      const at = spoken.indexOf(word, next)
      expect(at, `${word} after ${spoken[next - 1] ?? 'the beginning'}`).toBeGreaterThanOrEqual(next)
      next = at + 1
    }
  })

  test(`with ${name}, text that is read, selected and copied is the plain text`, async ({
    page,
    context,
  }) => {
    await context.grantPermissions(['clipboard-read', 'clipboard-write'])
    const copied = async () => {
      await page.keyboard.press('ControlOrMeta+a')
      await page.keyboard.press('ControlOrMeta+c')
      return page.evaluate(() => navigator.clipboard.readText())
    }
    await openEdition(page, book, {})
    const plain = { ...(await texts(page)), copied: await copied() }
    await openEdition(page, book, edition)
    expect({ ...(await texts(page)), copied: await copied() }).toEqual(plain)
    expect(plain.copied).toContain('«\u202fLes enfants arrivent\u202f», dit la voisine.')
  })

  test(`with ${name}, words are found in the page, also several at once`, async ({ page }) => {
    await openEdition(page, book, edition)
    for (const words of ['enfants', 'Les enfants arrivent', 'amis de l’école', 'vieux capitaine']) {
      const found = await page.evaluate((sought) => {
        getSelection()?.removeAllRanges()
        const { find } = window as unknown as { find: (sought: string) => boolean }
        return find(sought) ? getSelection()?.toString() : null
      }, words)
      expect(found).toBe(words)
    }
  })

  test(`with ${name}, a program that reads aloud from text nodes gets whole words`, async ({ page }) => {
    const nodesOfWords = () =>
      page.evaluate(() => {
        const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT)
        const nodes: string[] = []
        while (walker.nextNode()) nodes.push(walker.currentNode.nodeValue ?? '')
        const ends: number[] = []
        let length = 0
        for (const node of nodes) ends.push((length += node.length))
        const segmenter = new Intl.Segmenter('fr', { granularity: 'word' })
        const parted: string[] = []
        for (const { segment, index, isWordLike } of segmenter.segment(nodes.join(''))) {
          // Narrow no-break spaces are held for parts of words.
          const start = index + segment.length - segment.trimStart().length
          const word = segment.trim()
          if (isWordLike && ends.some((end) => start < end && end < start + word.length)) parted.push(word)
        }
        return parted
      })
    await openEdition(page, book, {})
    const plain = await nodesOfWords()
    await openEdition(page, book, edition)
    // What the segmenter holds for one word and a reader of French for two (l’école) may be parted between them.
    const parted = (await nodesOfWords()).filter((word) => !/[’'-]/.test(word))
    expect(parted).toEqual(plain)
  })
}
