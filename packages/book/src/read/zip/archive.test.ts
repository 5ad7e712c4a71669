import { describe, expect, test } from 'vitest'
import { BookRefused } from '../../problem.ts'
import { rawZip, type RawEntry } from '../fixtures/raw-zip.ts'
import { patched, zip } from '../fixtures/zip.ts'
import { defaultLimits, type Limits } from '../limits.ts'
import { openArchive } from './archive.ts'

async function codeOf(bytes: Uint8Array, limits: Partial<Limits> = {}, read?: string): Promise<string> {
  try {
    const archive = await openArchive(bytes, { ...defaultLimits, ...limits })
    if (read !== undefined) await archive.read(read)
    archive.close()
    return 'opened'
  } catch (error) {
    if (!(error instanceof BookRefused)) throw error
    expect(error.message).toMatch(/^[A-ZÉ][^\n]+\.$/)
    return error.problem.code
  }
}

describe('an archive', () => {
  test('gives its files in order, folders left out', async () => {
    const archive = await openArchive(await zip({ 'a.txt': 'un', 'b/c.txt': 'deux' }), defaultLimits)
    expect(archive.names).toEqual(['a.txt', 'b/c.txt'])
    expect(new TextDecoder().decode(await archive.read('b/c.txt'))).toBe('deux')
    archive.close()
  })

  test('keeps names written in UTF-8 without the flag that says so', async () => {
    const bytes = Buffer.from(await zip({ 'é.txt': 'x' }))
    // Bit 11 of the flags, in the local header (offset 6) and in the central directory (offset 8).
    const central = bytes.lastIndexOf(Buffer.from('PK\x01\x02', 'latin1'))
    bytes.writeUInt16LE(bytes.readUInt16LE(6) & ~0x800, 6)
    bytes.writeUInt16LE(bytes.readUInt16LE(central + 8) & ~0x800, central + 8)
    const archive = await openArchive(bytes, defaultLimits)
    expect(archive.names).toEqual(['é.txt'])
    archive.close()
  })

  test.each([
    ['a name that leads outside', 'aa/evil.txt', '../evil.txt', 'zip-outside-name'],
    [
      'a name that leads outside by the middle',
      'b/aa/../x.txt'.replace('..', 'cc'),
      'b/../../x.txt',
      'zip-outside-name',
    ],
    ['an absolute name', 'aetc/passwd', '/etc/passwd', 'zip-absolute-name'],
    ['a name with a drive', 'aa/x.txt', 'C:/x.txt', 'zip-absolute-name'],
  ])('refuses %s', async (_, from, to, code) => {
    const bytes = patched(await zip({ [from]: 'x' }), from, to)
    expect(await codeOf(bytes)).toBe(code)
  })

  test('refuses two files of one name', async () => {
    expect(await codeOf(patched(await zip({ 'a.txt': '1', 'b.txt': '2' }), 'b.txt', 'a.txt'))).toBe(
      'zip-duplicate-name',
    )
  })

  test('refuses names that differ by case or by composition only', async () => {
    expect(await codeOf(await zip({ 'a.txt': '1', 'A.txt': '2' }))).toBe('zip-case-clash')
    expect(await codeOf(await zip({ é: '1', 'e\u0301': '2' }))).toBe('zip-case-clash')
  })

  test('refuses symbolic links', async () => {
    expect(await codeOf(await zip({ lien: '/etc/passwd' }, { modes: { lien: 0o120777 } }))).toBe(
      'zip-symbolic-link',
    )
  })

  test('refuses what grows beyond measure when opened', async () => {
    const zeros = await zip({ 'a.txt': new Uint8Array(5_000_000) })
    expect(await codeOf(zeros)).toBe('zip-bomb')
    expect(await codeOf(await zip({ 'a.txt': 'x'.repeat(2000) }), { entryBytes: 1000 })).toBe('zip-bomb')
    const many = await zip({ 'a.txt': 'x'.repeat(800), 'b.txt': 'y'.repeat(800) })
    expect(await codeOf(many, { totalBytes: 1000 })).toBe('zip-bomb')
  })

  test('refuses too many files', async () => {
    const files = Object.fromEntries(Array.from({ length: 30 }, (_, i) => [`${i}.txt`, 'x']))
    expect(await codeOf(await zip(files), { entries: 20 })).toBe('zip-too-many-files')
  })

  test('refuses encrypted files', async () => {
    const bytes = Buffer.from(await zip({ 'a.txt': 'x' }))
    const central = bytes.lastIndexOf(Buffer.from('PK\x01\x02', 'latin1'))
    bytes.writeUInt16LE(bytes.readUInt16LE(central + 8) | 1, central + 8)
    expect(await codeOf(bytes)).toBe('zip-encrypted')
  })

  test('refuses what is truncated, wherever', async () => {
    const bytes = await zip({ 'a.txt': 'x'.repeat(500), 'b.txt': 'y'.repeat(500) })
    for (let length = 4; length < bytes.length; length += 7) {
      expect(await codeOf(bytes.subarray(0, length))).toBe('zip-damaged')
    }
  })

  test('refuses a file whose bytes were changed', async () => {
    const bytes = patched(await zip({ 'a.txt': 'bonjour' }, { stored: ['a.txt'] }), 'bonjour', 'bonsoir')
    expect(await codeOf(bytes, {}, 'a.txt')).toBe('zip-damaged')
  })
})

describe('an archive made by hand', () => {
  const page: RawEntry = { name: 'a.txt', content: 'bonjour' }

  test('is one like any other when its headers tell the truth', async () => {
    expect(await codeOf(rawZip([page, { name: 'b.txt', content: 'x', stored: true }]), {}, 'a.txt')).toBe(
      'opened',
    )
  })

  test.each<[string, RawEntry[], string]>([
    ['files that share their bytes', [page, { ...page, name: 'b.txt', sharing: 0 }], 'zip-overlap'],
    [
      'a file that lies within another',
      [
        { name: 'a.txt', stored: true, content: 'x'.repeat(100) },
        { ...page, name: 'b.txt', central: { offset: 40 } },
      ],
      'zip-overlap',
    ],
    ['a larger size before the bytes', [{ ...page, local: { size: 8 } }], 'zip-contradiction'],
    [
      'another compressed size before the bytes',
      [{ ...page, local: { compressed: 5 } }],
      'zip-contradiction',
    ],
    ['another name before the bytes', [{ ...page, local: { name: 'z.txt' } }], 'zip-contradiction'],
    [
      'fewer bytes announced than there are',
      [{ ...page, central: { size: 3 }, local: { size: 3 } }],
      'zip-damaged',
    ],
    [
      'more bytes announced than there are',
      [{ ...page, central: { size: 30 }, local: { size: 30 } }],
      'zip-damaged',
    ],
    ['a compression of its own', [{ ...page, method: 12 }], 'zip-method'],
    ['a pipe', [page, { name: 'b', mode: 0o010644 }], 'zip-special-file'],
    ['a device', [page, { name: 'b', mode: 0o060644 }], 'zip-special-file'],
    ['a socket', [page, { name: 'b', mode: 0o140644 }], 'zip-special-file'],
    ['a symbolic link', [page, { name: 'b', mode: 0o120777 }], 'zip-symbolic-link'],
    ['a name with backslashes that leads outside', [page, { name: '..\\b' }], 'zip-outside-name'],
    [
      'two names of which one has backslashes',
      [{ name: 'b\\a' }, { name: 'b/a' }, page],
      'zip-duplicate-name',
    ],
    ['a drive and backslashes', [page, { name: 'C:\\b' }], 'zip-absolute-name'],
    ['a name with NUL', [page, { name: 'b\0.txt' }], 'zip-outside-name'],
  ])('refuses %s', async (_what, entries, code) => {
    expect(await codeOf(rawZip(entries), {}, 'a.txt')).toBe(code)
  })

  test('refuses sizes that no disk has (zip64)', async () => {
    const extra = Buffer.alloc(20)
    extra.writeUInt16LE(1, 0)
    extra.writeUInt16LE(16, 2)
    extra.writeBigUInt64LE(2n ** 50n, 4)
    extra.writeBigUInt64LE(2n ** 50n, 12)
    const central = { size: 0xffffffff, compressed: 0xffffffff }
    expect(await codeOf(rawZip([{ ...page, central, extra }]))).toBe('zip-bomb')
  })

  test('refuses many small files that together grow beyond measure', async () => {
    const content = new Uint8Array(1_000_000)
    const entries = Array.from({ length: 40 }, (_, i) => ({ name: `${i}.txt`, content }))
    expect(await codeOf(rawZip(entries))).toBe('zip-bomb')
  })

  test('refuses 100,000 files without looking at them', async () => {
    const bytes = rawZip(Array.from({ length: 100_000 }, (_, i) => ({ name: String(i), stored: true })))
    const began = performance.now()
    expect(await codeOf(bytes)).toBe('zip-too-many-files')
    expect(performance.now() - began).toBeLessThan(1000)
  })

  test('refuses a directory that lies elsewhere, or counts files that are not there', async () => {
    expect(await codeOf(rawZip([page], { directory: 3 }))).toBe('zip-damaged')
    expect(await codeOf(rawZip([page], { count: 2 }))).toBe('zip-damaged')
  })
})
