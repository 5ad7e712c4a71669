import { brotliDecompressSync, gunzipSync } from 'node:zlib'
import type { Handle } from '@sveltejs/kit/hooks'
import { expect, it } from 'vitest'
import { compress } from './compress.ts'

const page = '<p>La barque de Nour</p>'.repeat(100)

function answer(accept: string, { body = page, type = 'text/html', length = true } = {}): Promise<Response> {
  const event = { request: new Request('http://x/', { headers: { 'accept-encoding': accept } }) }
  const headers = {
    'content-type': type,
    etag: 'W/"1"',
    ...(length && { 'content-length': String(body.length) }),
  }
  const resolve = () => new Response(body, { status: 203, headers })
  return Promise.resolve(compress({ event, resolve } as unknown as Parameters<Handle>[0]))
}

it('sends a page in brotli to who takes it, and gives its length', async () => {
  const response = await answer('gzip, deflate, br')
  const bytes = new Uint8Array(await response.arrayBuffer())
  expect(response.headers.get('content-encoding')).toBe('br')
  expect(response.headers.get('content-length')).toBe(String(bytes.length))
  expect(response.headers.get('vary')).toBe('accept-encoding')
  expect(response.headers.get('etag')).toBe('W/"1"')
  expect(response.status).toBe(203)
  expect(brotliDecompressSync(bytes).toString()).toBe(page)
})

it('falls back to gzip, and to the page as it is', async () => {
  const gzipped = await answer('br;q=0, gzip;q=0.5')
  expect(gunzipSync(new Uint8Array(await gzipped.arrayBuffer())).toString()).toBe(page)
  const plain = await answer('identity')
  expect(plain.headers.has('content-encoding')).toBe(false)
  expect(plain.headers.get('vary')).toBe('accept-encoding')
  expect(await plain.text()).toBe(page)
})

it.each([
  ['a stream', { length: false }],
  ['a picture that is already compressed', { type: 'image/png' }],
  ['a few words', { body: 'ok' }],
])('leaves %s alone', async (_what, kind) => {
  expect((await answer('br', kind)).headers.has('content-encoding')).toBe(false)
})
