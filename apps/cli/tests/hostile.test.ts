import { execFile, spawn, spawnSync } from 'node:child_process'
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  utimesSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, test } from 'vitest'
import { epub, png } from '../../../packages/book/src/read/fixtures/epub.ts'
import { rawZip } from '../../../packages/book/src/read/fixtures/raw-zip.ts'

const main = join(import.meta.dirname, '../src/main.ts')
const folder = mkdtempSync(join(tmpdir(), 'trousseau-hostile-'))
afterAll(() => rmSync(folder, { recursive: true }))

/** Tells on file descriptor 3, at its end, what the command used. */
const meter = join(folder, 'meter.mjs')
writeFileSync(
  meter,
  "import { writeSync } from 'node:fs'\nprocess.on('exit', () => writeSync(3, JSON.stringify(process.resourceUsage())))\n",
)

interface Cost {
  status: number | null
  err: string
  /** MiB, the most that the process held. */
  memory: number
  /** s, of a processor: other work of the machine does not count. */
  time: number
}

function measure(...args: string[]): Promise<Cost> {
  return new Promise((resolve) => {
    const child = spawn(process.execPath, ['--conditions=source', `--import=${meter}`, main, ...args], {
      stdio: ['ignore', 'ignore', 'pipe', 'pipe'],
    })
    const said = ['', '']
    for (const [i, stream] of [child.stderr, child.stdio[3]].entries()) {
      stream?.on('data', (data: Buffer) => (said[i] = (said[i] ?? '') + data.toString()))
    }
    child.on('close', (status) => {
      const usage = JSON.parse(said[1] || '{}') as NodeJS.ResourceUsage
      const time = (usage.userCPUTime + usage.systemCPUTime) / 1e6
      resolve({ status, err: said[0] ?? '', memory: usage.maxRSS / 1024, time })
    })
  })
}

const page = (body: string): string => `<!doctype html><html lang="fr"><title>x</title><body>${body}`
const many = (count: number, of: (n: number) => string): string =>
  Array.from({ length: count }, (_, n) => of(n)).join('')
const pile = Array.from({ length: 250 }, (_, n) => ({
  name: `OPS/${n}.png`,
  content: Buffer.concat([png(9, 9), Buffer.alloc(900_000)]),
}))

const hostile: Record<string, () => Uint8Array | string | Promise<Uint8Array>> = {
  'texte.txt': () => 'Le chat dort sur le mur. '.repeat(600_000),
  'un-mot.txt': () => `Il dit : ${'abracadabrantesque'.repeat(50_000)}`,
  'accents.txt': () => `Il dit : a${'\u0301\u0323'.repeat(300_000)}`,
  'titres.txt': () => 'CHAPITRE I\n\nbla\n\n'.repeat(50_000),
  'elements.html': () => page('<p>a</p>'.repeat(600_000)),
  'profond.html': () => page('<div>'.repeat(200_000)),
  'attribut.html': () => page(`<p title="${'x'.repeat(40_000_000)}">mot`),
  'attributs.html': () => page(`<p ${many(300_000, (n) => `a${n}=1 `)}>mot`),
  'langues.html': () =>
    page(many(200, (n) => `<span lang=${n % 2 ? 'en' : 'de'}>`) + '<p>a</p>'.repeat(20_000)),
  'style.html': () => page(`<p style="${'text-decoration:'.repeat(100_000)}">mot`),
  'images.html': () => page(many(20_000, (n) => `<img src="x${n}.png">`) + 'mot'),
  'noms.epub': () => epub({ documents: { 'a.xhtml': `<p>${many(100_000, (n) => `&x${n};`)}</p>` } }),
  'bombe.epub': () => rawZip([{ name: 'META-INF/container.xml', content: new Uint8Array(50_000_000) }]),
  'fichiers.epub': () =>
    rawZip(
      many(100_000, (n) => `${n} `)
        .trim()
        .split(' ')
        .map((name) => ({ name, stored: true })),
    ),
  'empilees.epub': () => rawZip(pile),
}

describe('a hostile book costs less than 512 MB and 10 s', () => {
  test.each(Object.keys(hostile))(
    '%s',
    async (name) => {
      const file = join(folder, name)
      writeFileSync(file, (await hostile[name]?.()) ?? '')
      for (const args of [
        ['check', file],
        ['adapt', file, '-o', join(folder, 'ecrit.epub')],
      ]) {
        const cost = await measure(...args)
        expect(cost.memory).toBeLessThan(512)
        expect(cost.time).toBeLessThan(10)
        if (cost.status === 0) continue
        expect(cost.status).toBe(1)
        expect(cost.err).toMatch(/^trousseau (check|adapt) : .* : [A-ZÉ][^\n]*\.\n$/)
        expect(cost.err).not.toContain('imprévue')
      }
      rmSync(file)
    },
    120_000,
  )
})

describe('trousseau adapt', () => {
  const place = (name: string): string => {
    const path = join(folder, name)
    mkdirSync(path)
    return path
  }
  const story = (path: string, words: number): string => {
    const file = join(path, 'histoire.txt')
    writeFileSync(file, 'Le chat dort sur le mur. '.repeat(words / 6))
    return file
  }

  test.each(['SIGKILL', 'SIGTERM', 'SIGHUP'] as const)(
    'stopped in the middle by %s, never shows half a file',
    async (signal) => {
      const path = place(signal)
      const child = spawn(
        process.execPath,
        ['--conditions=source', main, 'adapt', story(path, 600_000), '-o', join(path, 'livre.epub')],
        { stdio: 'ignore' },
      )
      const ended = new Promise((resolve) => child.on('close', resolve))
      await expect
        .poll(() => readdirSync(path).some((name) => name.includes('.part')), {
          interval: 2,
          timeout: 60_000,
        })
        .toBe(true)
      child.kill(signal)
      await ended
      const left = readdirSync(path).filter((name) => name !== 'histoire.txt')
      if (signal === 'SIGKILL') expect(left.filter((name) => !name.startsWith('.'))).toEqual([])
      else expect(left).toEqual([])
    },
    120_000,
  )

  test('sweeps what a command that was killed left, and only that', async () => {
    const path = place('balayage')
    const dead = spawnSync(process.execPath, ['--version']).pid
    const stale = join(path, `.trousseau-${dead}.part.${dead}.partial`)
    const fresh = join(path, `.trousseau-${dead}.part`)
    const ours = join(path, `.trousseau-${process.pid}.part`)
    const theirs = join(path, '.trousseau-notes.part')
    for (const file of [stale, fresh, ours, theirs]) writeFileSync(file, 'x')
    const before = new Date(Date.now() - 600_000)
    for (const file of [stale, ours, theirs]) utimesSync(file, before, before)
    expect((await measure('adapt', story(path, 60), '-o', join(path, 'livre.epub'))).status).toBe(0)
    expect(existsSync(stale)).toBe(false)
    expect([fresh, ours, theirs].every((file) => existsSync(file))).toBe(true)
  }, 60_000)

  test.skipIf(process.platform === 'win32')(
    'says in French that there is no room, and leaves nothing',
    async () => {
      const path = place('plein')
      const input = story(path, 60_000)
      writeFileSync(join(path, 'livre.epub'), 'ce qui était là')
      // A file that may not grow beyond one block: what a full disk does, without one.
      const command = `trap '' XFSZ; ulimit -f 1; exec "$@"`
      const done = await new Promise<{ status: unknown; err: string }>((resolve) => {
        execFile(
          'bash',
          [
            '-c',
            command,
            'bash',
            process.execPath,
            '--conditions=source',
            main,
            'adapt',
            input,
            '-o',
            join(path, 'livre.epub'),
          ],
          (error, _out, err) => resolve({ status: error?.code ?? 0, err }),
        )
      })
      expect(done.status).toBe(1)
      expect(done.err).toMatch(/livre\.epub : ce fichier serait plus grand que ce qui est permis ici\.\n$/)
      expect(readdirSync(path).sort()).toEqual(['histoire.txt', 'livre.epub'])
      expect(readFileSync(join(path, 'livre.epub'), 'utf8')).toBe('ce qui était là')
    },
    60_000,
  )
})
