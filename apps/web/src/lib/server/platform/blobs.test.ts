import { createHash, randomBytes } from 'node:crypto'
import { mkdirSync, mkdtempSync, readdirSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Readable } from 'node:stream'
import { buffer, text } from 'node:stream/consumers'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { BlobMissing, folderBlobs, type Blobs } from './blobs.ts'

let root: string
let blobs: Blobs
beforeAll(() => {
  root = mkdtempSync(join(tmpdir(), 'trousseau-blobs-'))
  for (const name of ['blobs', 'drafts']) mkdirSync(join(root, name))
  blobs = folderBlobs(join(root, 'blobs'), join(root, 'drafts'))
})
afterAll(() => rmSync(root, { recursive: true }))

const drafts = () => readdirSync(join(root, 'drafts'))

test('what is put comes back, under the SHA-256 of its content', async () => {
  const content = randomBytes(300_000)
  const blob = await blobs.put(Readable.from([content.subarray(0, 100_000), content.subarray(100_000)]))
  expect(blob).toEqual({ hash: createHash('sha256').update(content).digest('hex'), size: 300_000 })
  const { size, stream } = await blobs.open(blob.hash)
  expect(size).toBe(300_000)
  expect((await buffer(stream)).equals(content)).toBe(true)
  expect(drafts()).toEqual([])
})

test('the same content is stored once', async () => {
  const first = await blobs.put(Readable.from([Buffer.from('deux fois')]))
  const second = await blobs.put(Readable.from([Buffer.from('deux '), Buffer.from('fois')]))
  expect(second).toEqual(first)
})

test('a part of a file is read alone', async () => {
  const { hash } = await blobs.put(Readable.from([Buffer.from('0123456789')]))
  expect(await text((await blobs.open(hash, { start: 2, end: 4 })).stream)).toBe('234')
  expect(await text((await blobs.open(hash, { start: 7 })).stream)).toBe('789')
})

test('a folder of drafts that was tidied away is made again', async () => {
  rmSync(join(root, 'drafts'), { recursive: true })
  const { hash } = await blobs.put(Readable.from([Buffer.from('après le rangement')]))
  expect(await blobs.has(hash)).toBe(true)
})

test('a stream that fails leaves nothing behind', async () => {
  const before = readdirSync(join(root, 'blobs'), { recursive: true })
  const broken = async function* () {
    yield Buffer.from('half')
    await Promise.resolve()
    throw new Error('cut')
  }
  await expect(blobs.put(broken())).rejects.toThrow('cut')
  expect(drafts()).toEqual([])
  expect(readdirSync(join(root, 'blobs'), { recursive: true })).toEqual(before)
})

test('an upload that is given up leaves nothing behind', async () => {
  const giveUp = new AbortController()
  const slow = async function* () {
    yield Buffer.from('half')
    giveUp.abort()
    await new Promise((resolve) => setTimeout(resolve, 20))
    yield Buffer.from('rest')
  }
  await expect(blobs.put(slow(), { signal: giveUp.signal })).rejects.toMatchObject({ name: 'AbortError' })
  expect(drafts()).toEqual([])
})

test('a removed file is gone, and removing it again does no harm', async () => {
  const { hash } = await blobs.put(Readable.from([Buffer.from('bientôt parti')]))
  expect(await blobs.has(hash)).toBe(true)
  await blobs.remove(hash)
  await blobs.remove(hash)
  expect(await blobs.has(hash)).toBe(false)
  await expect(blobs.open(hash)).rejects.toBeInstanceOf(BlobMissing)
})

test('a name that is not a hash never leads outside the folder', async () => {
  for (const name of ['../../etc/passwd', '', 'A'.repeat(64)]) {
    await expect(blobs.open(name)).rejects.toBeInstanceOf(BlobMissing)
    expect(await blobs.has(name)).toBe(false)
  }
})
