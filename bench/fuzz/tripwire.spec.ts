/**
 * Opens what became of 500 books made wrong in a real browser, with a tripwire: nothing in them may run, ask for
 * anything elsewhere, open a dialog or break a rule against scripts. Payloads as they stand must trip it.
 */
import { execFileSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test, type Page } from '@playwright/test'
import type { PageFile } from './pages.ts'
import { active } from './payloads.ts'

const CASES = 500
/** Documents opened side by side in one page. */
const TOGETHER = 40

interface Served {
  mediaType: string
  body: string
}

const documents = new Map<string, Served>()
let server: Server
let origin = ''

test.beforeAll(async () => {
  server = createServer((request, response) => {
    const served = documents.get(decodeURIComponent((request.url ?? '').slice(1)))
    if (!served) {
      response.writeHead(404).end()
      return
    }
    response.writeHead(200, {
      'content-type': served.mediaType,
      // Only reported, so that what runs does run and trips the wire by itself too.
      'content-security-policy-report-only': "script-src 'none'; object-src 'none'; base-uri 'none'",
    })
    response.end(served.body)
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
})

test.afterAll(() => {
  server.close()
})

test.beforeEach(() => {
  documents.clear()
})

/** Everything that went off, in words. */
async function setTripwire(page: Page): Promise<string[]> {
  const tripped: string[] = []
  await page.exposeBinding('tripwire', ({ frame }, what) => {
    tripped.push(`${String(what)} in ${frame.url()}`)
  })
  page.on('dialog', (dialog) => {
    tripped.push(`dialog ${dialog.message()}`)
    void dialog.dismiss()
  })
  page.on('console', (message) => {
    if (/content security policy/i.test(message.text())) tripped.push(`console: ${message.text()}`)
  })
  page.on('popup', (popup) => tripped.push(`popup ${popup.url()}`))
  page.on('request', (request) => {
    const url = request.url()
    if (!url.startsWith(`${origin}/`) && !url.startsWith('data:')) tripped.push(`asks for ${url}`)
  })
  return tripped
}

/** Opens documents side by side, waits until they are loaded, and touches what may wait for a hand. */
async function open(page: Page, names: readonly string[], tripped: string[]): Promise<void> {
  const frames = names.map((name) => `<iframe src="/${encodeURIComponent(name)}"></iframe>`).join('')
  const body = `<!doctype html><title>x</title>${frames}`
  documents.set('host', { mediaType: 'text/html; charset=utf-8', body })
  await page.goto(`${origin}/host`, { waitUntil: 'load' })
  for (const frame of page.frames().slice(1)) {
    await frame.evaluate(TOUCH).catch((error: unknown) => tripped.push(`went elsewhere: ${String(error)}`))
  }
}

/** Runs in the document: what waits for a hand is touched, and links to programs are told. */
const TOUCH = `
  for (const element of document.querySelectorAll('*')) {
    for (const kind of ['click', 'focus', 'error'])
      element.dispatchEvent(new Event(kind, { cancelable: true }))
    const link = element.getAttribute('href') ?? element.getAttribute('xlink:href') ?? ''
    if (/^\\s*(java|vb)script:/i.test(link)) tripwire(link)
  }
`

function served(file: string, mediaType: string): Served {
  const html = mediaType === 'text/html'
  const body = html
    ? `<!doctype html><html><meta charset="utf-8"><title>x</title><main>${file}</main></html>`
    : file
  return { mediaType: `${mediaType}; charset=utf-8`, body }
}

test('nothing of 500 books made wrong runs, asks for anything or opens anything', async ({ page }) => {
  test.setTimeout(600_000)
  const folder = mkdtempSync(join(tmpdir(), 'trousseau-fuzz-'))
  try {
    const maker = join(import.meta.dirname, 'pages.ts')
    execFileSync(process.execPath, ['--conditions=source', maker, folder, String(CASES), '2026'], {
      stdio: 'inherit',
    })
    const index = JSON.parse(readFileSync(join(folder, 'index.json'), 'utf8')) as PageFile[]
    expect(index.length).toBeGreaterThan(CASES)
    const pages: string[] = []
    const seen = new Set<string>()
    for (const { file, mediaType } of index) {
      const text = readFileSync(join(folder, file), 'utf8')
      // Most faults leave most chapters as they were.
      if (seen.has(text)) continue
      seen.add(text)
      if (mediaType === 'text/html') pages.push(text)
      else documents.set(file, served(text, mediaType))
    }
    // Pages of the reader are pieces of HTML: several make one document.
    for (let from = 0; from < pages.length; from += TOGETHER) {
      const some = pages.slice(from, from + TOGETHER).map((text) => `<section>${text}</section>`)
      documents.set(`pages-${from}.html`, served(some.join(''), 'text/html'))
    }
    const tripped = await setTripwire(page)
    const names = [...documents.keys()]
    expect(names.length).toBeGreaterThan(CASES / 2)
    for (let from = 0; from < names.length; from += TOGETHER) {
      const some = names.slice(from, from + TOGETHER)
      await open(page, some, tripped)
      expect(page.frames().length).toBe(1 + some.length)
    }
    expect(tripped).toEqual([])
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
})

test('the tripwire goes off for each thing that runs, as it stands', async ({ page }) => {
  for (const [i, markup] of active.entries()) documents.set(`${i}.html`, served(markup, 'text/html'))
  documents.set('drawing.svg', {
    mediaType: 'image/svg+xml',
    body: '<svg xmlns="http://www.w3.org/2000/svg"><script>parent.tripwire("drawing")</script></svg>',
  })
  documents.set('chapter.xhtml', {
    mediaType: 'application/xhtml+xml',
    body: '<html xmlns="http://www.w3.org/1999/xhtml"><body><a href="javascript:tripwire(1)">x</a></body></html>',
  })
  const tripped = await setTripwire(page)
  const silent: string[] = []
  for (const name of [...documents.keys()]) {
    tripped.length = 0
    await open(page, [name], tripped)
    await expect
      .poll(() => tripped.length, { timeout: 2_000 })
      .toBeGreaterThan(0)
      .catch(() => silent.push(name))
  }
  expect(silent.map((name) => active[Number.parseInt(name)] ?? name)).toEqual([])
})
