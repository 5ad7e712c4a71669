/** The built package in a page of its own: no bundler, no framework, one `<script type="module">`. */
import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from '@playwright/test'

const engine = readFileSync(join(import.meta.dirname, '../../dist/index.js'))
let server: Server
let origin = ''

const page = `<!doctype html>
<html lang="fr">
  <meta charset="utf-8" />
  <title>…</title>
  <p id="text">Les enfants jouent.</p>
  <script type="module">
    import { analyse } from './index.js'
    const { words } = analyse(document.querySelector('#text').textContent)
    document.title = words.map((word) => word.syllables.join('-') + (word.liaison ? '‿' : ' ')).join('')
  </script>
</html>`

test.beforeAll(async () => {
  server = createServer((request, response) => {
    if (request.url === '/') response.setHeader('content-type', 'text/html; charset=utf-8').end(page)
    else if (request.url === '/index.js') response.setHeader('content-type', 'text/javascript').end(engine)
    else response.writeHead(404).end()
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
})

test.afterAll(() => new Promise((resolve) => server.close(resolve)))

test('the engine reads a sentence in a page, and asks for nothing more', async ({ page: tab }) => {
  const asked: string[] = []
  tab.on('request', (request) => asked.push(new URL(request.url()).pathname))
  await tab.goto(origin)
  await expect(tab).toHaveTitle('Les‿en-fants jouent')
  expect(asked.filter((path) => path !== '/favicon.ico')).toEqual(['/', '/index.js'])
})
