/** The command as people have it: installed, built and bundled, through the launcher. */
import { execFile } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { EpubCheck } from '@likecoin/epubcheck-ts'
import { afterAll, expect, test } from 'vitest'

const command = join(import.meta.dirname, '../../../node_modules/.bin/trousseau')
const folder = mkdtempSync(join(tmpdir(), 'trousseau-installed-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

const story = join(folder, 'histoire.html')
writeFileSync(
  story,
  '<html lang="fr"><head><title>Le chat</title></head><body><h1>Le chat</h1><p>Le chat dort.</p></body></html>',
)

interface Outcome {
  status: number
  out: string
  err: string
}

function trousseau(args: string[], input = ''): Promise<Outcome> {
  return new Promise((resolve) => {
    const env = { ...process.env, TROUSSEAU_DATA: join(folder, 'data') }
    const child = execFile(command, args, { cwd: folder, env }, (error, out, err) => {
      resolve({ status: typeof error?.code === 'number' ? error.code : 0, out, err })
    })
    child.stdin?.end(input)
  })
}

test('analyse gives one line of JSON a line of text', async () => {
  const { status, out } = await trousseau(['analyse'], 'Les enfants jouent.\n\n')
  expect(status).toBe(0)
  const [first, second] = out
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line) as { groups: unknown })
  expect(first?.groups).toEqual([
    [0, 11],
    [12, 19],
  ])
  expect(second?.groups).toEqual([])
})

test('adapt writes an EPUB file without a fault', async () => {
  const output = join(folder, 'adapté.epub')
  const { status, out } = await trousseau(['adapt', story, '-o', output, '--json'])
  expect(status).toBe(0)
  expect(JSON.parse(out)).toMatchObject({ title: 'Le chat', language: 'fr', chapters: 1 })
  const report = await EpubCheck.validate(readFileSync(output))
  expect(report.messages.filter(({ severity }) => severity === 'error' || severity === 'fatal')).toEqual([])
})

test('a file that is no book is refused in one French line', async () => {
  const bad = join(folder, 'mauvais.epub')
  writeFileSync(bad, 'PK\u0003\u0004 rien')
  const { status, err } = await trousseau(['check', bad])
  expect(status).toBe(1)
  expect(err.trimEnd().split('\n')).toHaveLength(1)
  expect(err).toMatch(/^trousseau check : /)
})

test('a command that does not exist is misuse', async () => {
  expect((await trousseau(['adaptt'])).status).toBe(2)
})

test('import adds a book while no server runs, and again without doubling', async () => {
  const first = await trousseau(['import', story, '--publish', '--json'])
  expect(first.err).toBe('')
  expect(JSON.parse(first.out)).toMatchObject({ slug: 'le-chat' })
  const second = await trousseau(['import', story, '--publish', '--json'])
  expect(JSON.parse(second.out)).toEqual(JSON.parse(first.out))
}, 120_000)
