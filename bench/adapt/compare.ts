/**
 * `trousseau adapt` as it is installed beside the `ebook-convert` of calibre on the same book, in one run:
 *
 *   node --conditions=source bench/adapt/compare.ts [BOOK.epub] [--runs 5] [--sizes 1,2,5,10] [--sources]
 *
 * Every run is a fresh process from its start to its end, and the commands take turns. `ebook-convert` writes a plain
 * EPUB file and makes no aid; where it is not installed, it is left out. Then our command alone reads the book made
 * longer (grow.ts). `--sources` times the command as it runs from its sources too. The first run, which builds what
 * must be built, is not counted. Memory is what the processes of a command held at most.
 */
import { execFileSync } from 'node:child_process'
import { existsSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { growEpub } from './grow.ts'
import { runOnce, type Taken } from './run.ts'
import { growthTable, peerTable, type Measured } from './table.ts'

const root = join(import.meta.dirname, '../..')
const shared = process.env.TROUSSEAU_SHARED ?? join(root, '../shared')

const { values: flags, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    runs: { type: 'string', default: '5' },
    sizes: { type: 'string', default: '1,2,5,10' },
    sources: { type: 'boolean', default: false },
  },
})
const runs = Number(flags.runs)
const sizes = flags.sizes.split(',').map(Number)
const book = positionals[0] ?? join(shared, 'books/hugo-fantine.epub')
if (!existsSync(book)) throw new Error(`There is no book ${book}. Give the path of an EPUB file.`)

/** A command, given the book to read and the file to write. */
interface Peer {
  name: string
  command: string
  args: (book: string, output: string) => string[]
}

const installed: Peer = {
  name: 'trousseau adapt',
  command: join(root, 'node_modules/.bin/trousseau'),
  args: (from, to) => ['adapt', from, '-o', to, '--json'],
}
const fromSources: Peer = {
  name: 'trousseau adapt, from sources',
  command: process.execPath,
  args: (from, to) => [
    '--conditions=source',
    join(root, 'apps/cli/src/main.ts'),
    ...installed.args(from, to),
  ],
}
const calibre: Peer = { name: 'ebook-convert', command: 'ebook-convert', args: (from, to) => [from, to] }

const folder = mkdtempSync(join(tmpdir(), 'bench-adapt-'))
try {
  const output = join(folder, 'out.epub')
  const run = ({ command, args }: Peer, from: string) => runOnce(command, args(from, output))
  await run(installed, book)

  const version = versionOf(calibre.command)
  const peers = [installed, ...(flags.sources ? [fromSources] : []), ...(version ? [calibre] : [])]
  const compared = peers.map((peer) => ({
    peer,
    name: peer === calibre ? `${peer.name} (${version})` : peer.name,
    taken: [] as Taken[],
  }))
  for (let time = 0; time < runs; time++) {
    for (const { peer, taken } of compared) taken.push(await run(peer, book))
  }
  console.log(peerTable(compared))
  if (!version) console.log('\n`ebook-convert` is not installed here.')

  const grown: (Measured & { times: number; words: number; taken: Taken[] })[] = []
  for (const times of sizes) {
    const longer = join(folder, `${times}.epub`)
    await growEpub(book, longer, times)
    grown.push({ name: `${times} ×`, times, words: 0, taken: [] })
  }
  for (let time = 0; time < runs; time++) {
    for (const size of grown) {
      const taken = await run(installed, join(folder, `${size.times}.epub`))
      size.words = (JSON.parse(taken.out) as { words: number }).words
      size.taken.push(taken)
    }
  }
  console.log(`\n${growthTable(grown)}`)
} finally {
  rmSync(folder, { recursive: true })
}

function versionOf(command: string): string | undefined {
  try {
    return /calibre [\d.]+/.exec(execFileSync(command, ['--version'], { encoding: 'utf8' }))?.[0]
  } catch {
    return undefined // not installed
  }
}
