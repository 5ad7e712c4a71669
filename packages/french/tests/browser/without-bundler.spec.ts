/** The built package in a page of its own: no bundler, no framework, one `<script type="module">`. */
import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, test } from '@playwright/test'

const built = join(import.meta.dirname, '../../dist')
let server: Server
let origin = ''

const page = (file: string) => `<!doctype html>
<html lang="fr">
  <meta charset="utf-8" />
  <title>…</title>
  <p id="text">Les enfants jouent.</p>
  <script type="module">
    import { analyse } from './${file}'
    const { words } = analyse(document.querySelector('#text').textContent)
    document.title = words.map((word) => word.syllables.join('-') + (word.liaison ? '‿' : ' ')).join('')
  </script>
</html>`

test.beforeAll(async () => {
  server = createServer((request, response) => {
    const name = (request.url ?? '').slice(1)
    if (name.endsWith('.html')) {
      response.setHeader('content-type', 'text/html; charset=utf-8').end(page(name.replace(/\.html$/, '')))
      return
    }
    readFile(join(built, name)).then(
      (code) => response.setHeader('content-type', 'text/javascript; charset=utf-8').end(code),
      () => response.writeHead(404).end(),
    )
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
})

test.afterAll(() => new Promise((resolve) => server.close(resolve)))

for (const file of ['index.js', 'french.min.js']) {
  test(`${file} reads a sentence in a page, and asks for nothing more`, async ({ page: tab }) => {
    const asked: string[] = []
    tab.on('request', (request) => asked.push(new URL(request.url()).pathname))
    await tab.goto(`${origin}/${file}.html`)
    await expect(tab).toHaveTitle('Les‿en-fants jouent')
    expect(asked.filter((path) => path !== '/favicon.ico')).toEqual([`/${file}.html`, `/${file}`])
  })
}
