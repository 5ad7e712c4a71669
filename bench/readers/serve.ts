/** Serves a book with a page that shows it through foliate-js, to this machine only. */
import { readFileSync } from 'node:fs'
import { createServer } from 'node:http'
import { createRequire } from 'node:module'
import type { AddressInfo } from 'node:net'
import { dirname, extname, join } from 'node:path'

const foliate = dirname(createRequire(import.meta.url).resolve('foliate-js/view.js'))

const types: Record<string, string> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.epub': 'application/epub+zip',
}

export interface Served {
  address: string
  close(): void
}

export async function serveBook(epub: string): Promise<Served> {
  const server = createServer((request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'http://localhost')
    const path = fileOf(pathname, epub)
    if (path === undefined) {
      response.writeHead(404).end()
      return
    }
    response.setHeader('content-type', types[extname(path)] ?? 'application/octet-stream')
    response.end(readFileSync(path))
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const { port } = server.address() as AddressInfo
  return { address: `http://127.0.0.1:${port}/`, close: () => server.close() }
}

function fileOf(pathname: string, epub: string): string | undefined {
  if (pathname === '/') return join(import.meta.dirname, 'page.html')
  if (pathname === '/page.js') return join(import.meta.dirname, 'page.js')
  if (pathname === '/book.epub') return epub
  const module = /^\/foliate-js\/((?:vendor\/)?[\w-]+\.js)$/.exec(pathname)?.[1]
  return module === undefined ? undefined : join(foliate, module)
}
