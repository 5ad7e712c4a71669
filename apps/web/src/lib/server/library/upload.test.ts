import { readdir } from 'node:fs/promises'
import { text } from 'node:stream/consumers'
import { afterAll, afterEach, beforeAll, expect, it } from 'vitest'
import { blobs, platform } from '#lib/server/platform/index.ts'
import { openTestPlatform } from '#lib/server/platform/testing.ts'
import { keepUpload } from './upload.ts'

let dispose: () => Promise<void>
beforeAll(async () => {
  ;({ dispose } = await openTestPlatform())
})
afterAll(() => dispose())
afterEach(async () => {
  expect(await readdir(platform().folder.drafts)).toEqual([])
})

const boundary = 'frontiere'
const opening = (name: string) =>
  `--${boundary}\r\ncontent-disposition: form-data; name="book"; filename="${name}"\r\ncontent-type: text/plain\r\n\r\n`
const closing = `\r\n--${boundary}--\r\n`
const bytes = (part: string) => new TextEncoder().encode(part)

function request(body: ReadableStream<Uint8Array> | string, headers: Record<string, string> = {}): Request {
  const streamed: RequestInit & { duplex: 'half' } = {
    method: 'POST',
    body,
    headers: { 'content-type': `multipart/form-data; boundary=${boundary}`, ...headers },
    duplex: 'half',
  }
  return new Request('http://localhost/', streamed)
}

/** A body that gives its parts one by one, then ends or breaks. */
function stream(parts: Iterable<string>, end: 'whole' | 'broken' = 'whole') {
  const iterator: Iterator<string, unknown> = parts[Symbol.iterator]()
  let given = 0
  const body = new ReadableStream<Uint8Array>({
    pull(controller) {
      const next = iterator.next()
      if (!next.done) {
        given += 1
        controller.enqueue(bytes(next.value))
      } else if (end === 'whole') controller.close()
      else controller.error(new Error('the connection was cut'))
    },
  })
  return { body, given: () => given }
}

async function stored(): Promise<string[]> {
  const names = await readdir(platform().folder.blobs, { recursive: true })
  return names.filter((name) => /[0-9a-f]{64}$/.test(name))
}

it('keeps a file under its own name, whole', async () => {
  const upload = await keepUpload(request(opening('Conte d’été.txt') + 'Il était une fois.' + closing))
  if (upload.kind !== 'kept') throw new Error(upload.fault)
  expect(upload.file).toMatchObject({ name: 'Conte d’été.txt', size: bytes('Il était une fois.').length })
  expect(await text((await blobs().open(upload.file.sha256)).stream)).toBe('Il était une fois.')
})

it('stops reading a file that grows too large, and keeps nothing of it', async () => {
  const before = await stored()
  const parts = function* () {
    yield opening('gros.txt')
    for (let part = 0; part < 1000; part += 1) yield 'x'.repeat(10_000)
    yield closing
  }
  const { body, given } = stream(parts())
  expect(await keepUpload(request(body), 100_000)).toEqual({ kind: 'refused', fault: 'large' })
  expect(given()).toBeLessThan(100)
  expect(await stored()).toEqual(before)
})

it('takes a file of exactly the largest size', async () => {
  const body = opening('juste.txt') + 'x'.repeat(1000) + closing
  expect(await keepUpload(request(body), 1000)).toMatchObject({ kind: 'kept' })
  const more = opening('juste.txt') + 'y'.repeat(1001) + closing
  expect(await keepUpload(request(more), 1000)).toEqual({ kind: 'refused', fault: 'large' })
})

it('does not begin to read what says that it is too large', async () => {
  const { body, given } = stream([opening('gros.txt'), closing])
  const headers = { 'content-length': String(300 * 1024 * 1024) }
  expect(await keepUpload(request(body, headers))).toEqual({ kind: 'refused', fault: 'large' })
  expect(given()).toBeLessThan(2)
})

it.each([
  ['breaks', 'broken'],
  ['ends in the middle of the file', 'whole'],
] as const)('keeps nothing of an upload that %s', async (_what, end) => {
  const before = await stored()
  const { body } = stream([opening('coupe.txt'), 'Il était une', ' fois'], end)
  expect(await keepUpload(request(body))).toEqual({ kind: 'refused', fault: 'cut' })
  expect(await stored()).toEqual(before)
})

it('outlives many uploads that end in the middle of the file at once', async () => {
  const before = await stored()
  const uploads = Array.from({ length: 60 }, () =>
    keepUpload(request(stream([opening('coupe.txt'), 'Il était une', ' fois'], 'whole').body)),
  )
  expect(await Promise.all(uploads)).toEqual(uploads.map(() => ({ kind: 'refused', fault: 'cut' })))
  expect(await stored()).toEqual(before)
})

it.each([
  ['no file', opening(''), 'missing'],
  ['an empty file', opening('vide.txt'), 'empty'],
] as const)('refuses %s', async (_what, start, fault) => {
  expect(await keepUpload(request(start + closing))).toEqual({ kind: 'refused', fault })
})

it('refuses what is no form', async () => {
  expect(await keepUpload(request('livre', { 'content-type': 'text/plain' }))).toEqual({
    kind: 'refused',
    fault: 'not-a-form',
  })
})
