/**
 * Our French engine beside its peers, in one run, on the same words and texts:
 *
 *   node --conditions=source bench/french/compare.ts [--write] [--runs 7] [--words 100000] [--known 0]
 *
 * Prints a Markdown table; `--write` puts it into packages/french/README.md, and its accuracy into docs/french-method.md. `--words` is the length of the novel and of
 * the list of distinct words, `--known` how many words of known reading are asked for (0: all). Every time is that of a
 * fresh process from the import of the library to the last word (clock.ts); runs of the peers take turns.
 */
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { cpus, tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { parseArgs } from 'node:util'
import { format, resolveConfig } from 'prettier'
import { bundleFrench } from '../../tools/french-package.ts'
import { distinctWords, novel, ownWords, sharedWords, type Texts } from './material.ts'
import { peerCalled, peerNames, type PeerName } from './peer.ts'
import { espeakVersion } from './peers/espeak-ng.ts'
import { answersOf, hand, timeOnce, type Place } from './run.ts'
import { sameSounds, score, withoutHiatus, type KnownWord } from './score.ts'
import { browserSize } from './size.ts'
import { between, frenchTable, markdownTable, type Row, type Speed } from './table.ts'

const { values: flags } = parseArgs({
  options: {
    write: { type: 'boolean', default: false },
    runs: { type: 'string', default: '7' },
    words: { type: 'string', default: '100000' },
    known: { type: 'string', default: '0' },
  },
})
const size = Number(flags.words)
const runs = Number(flags.runs)

/** espeak-ng says some thousand words a second: a part of each text is enough to time it, with fewer runs. */
const SLOW = { share: 0.05, runs: 3 }

const folder = mkdtempSync(join(tmpdir(), 'bench-french-'))
try {
  const place: Place = { folder, engine: join(folder, 'french.js') }
  writeFileSync(place.engine, await bundleFrench())
  const peers = peerNames.filter((name) => name !== 'espeak-ng' || espeakVersion() !== undefined)
  const list = sharedWords()
  const known = chosen(list ?? ownWords())
  const texts = { novel: novel(size), distinct: distinctWords(size) }
  const times = timeAll(place, peers, texts)
  const rows: Row[] = []
  for (const name of peers) rows.push(await rowOf(place, name, known, times))
  const report = `${markdownTable(rows)}\n\n${note(texts, known, list !== undefined, peers)}`
  console.log(report)
  if (flags.write) {
    await write('packages/french/README.md', report)
    if (list !== undefined) await write('docs/french-method.md', frenchTable(rows))
  }
} finally {
  rmSync(folder, { recursive: true })
}

function chosen(words: KnownWord[]): KnownWord[] {
  const wanted = Number(flags.known)
  if (wanted === 0) return words
  const step = Math.max(1, Math.floor(words.length / wanted))
  return words.filter((_, i) => i % step === 0)
}

function timeAll(
  place: Place,
  peers: readonly PeerName[],
  texts: Record<'novel' | 'distinct', Texts>,
): Map<PeerName, Record<'novel' | 'distinct', Speed>> {
  const plans = peers.map((peer) => {
    const part = (name: 'novel' | 'distinct') => {
      const { paragraphs, words } = peer === 'espeak-ng' ? firstOf(texts[name]) : texts[name]
      return { words, file: hand(place, `${peer}-${name}`, paragraphs), milliseconds: [] as number[] }
    }
    return { peer, novel: part('novel'), distinct: part('distinct') }
  })
  for (let run = 0; run < runs; run++) {
    for (const plan of plans) {
      if (plan.peer === 'espeak-ng' && run >= SLOW.runs) continue
      for (const task of [plan.novel, plan.distinct])
        task.milliseconds.push(timeOnce(place, plan.peer, task.file))
    }
  }
  return new Map(plans.map((plan) => [plan.peer, plan]))
}

function firstOf({ paragraphs, words, from }: Texts): Texts {
  const part = paragraphs.slice(0, Math.ceil(paragraphs.length * SLOW.share))
  const characters = (list: string[]) => list.reduce((sum, paragraph) => sum + paragraph.length, 0)
  return { paragraphs: part, words: (words * characters(part)) / characters(paragraphs), from }
}

async function rowOf(
  place: Place,
  name: PeerName,
  known: KnownWord[],
  times: ReturnType<typeof timeAll>,
): Promise<Row> {
  const speed = times.get(name)
  if (speed === undefined) throw new Error(`${name} was not timed`)
  const row: Row = {
    name: (await peerCalled(name)).name,
    version: versionOf(name),
    novel: speed.novel,
    distinct: speed.distinct,
    size: await browserSize(name),
  }
  const { syllables, phonemes } = answersOf(
    place,
    name,
    known.map(({ word }) => word),
  )
  if (syllables !== undefined) {
    row.syllables = score(known, syllables, 'syllables')
    row.hiatusFree = score(known, syllables, 'syllables', withoutHiatus)
  }
  if (phonemes !== undefined) row.phonemes = score(known, phonemes, 'phonemes', sameSounds)
  return row
}

function versionOf(name: PeerName): string {
  if (name === 'espeak-ng') return espeakVersion() ?? ''
  const require = createRequire(import.meta.url)
  const manifest =
    name === 'trousseau'
      ? join(import.meta.dirname, '../../packages/french/package.json')
      : join(dirname(require.resolve(name)), name === 'hypher' ? '../package.json' : 'package.json')
  return (JSON.parse(readFileSync(manifest, 'utf8')) as { version: string }).version
}

function note(
  texts: Record<'novel' | 'distinct', Texts>,
  known: KnownWord[],
  independent: boolean,
  peers: readonly PeerName[],
): string {
  const count = (number: number) => number.toLocaleString('en')
  const accuracy = independent
    ? `Accuracy: % of ${count(known.length)} words of two letters or more, then % of their occurrences in books.`
    : `Accuracy: % of ${count(known.length)} words of our own facts, which our engine was made to meet: no comparison.`
  const espeak = peers.includes('espeak-ng')
    ? ` espeak-ng reads the first ${100 * SLOW.share} % of each text.`
    : ' espeak-ng is not installed here.'
  return (
    `${accuracy} Speed: the best of ${runs} fresh processes (and the median), import and first call included, each counted as the ` +
    `lesser of the time on the clock and the processor’s, on ` +
    `${count(texts.novel.words)} words (${texts.novel.from}) and on ${count(texts.distinct.words)} distinct words ` +
    `(${texts.distinct.from}).${espeak} Size: minified, with French data, brotli. Node ${process.versions.node}, one core of ` +
    `${cpus()[0]?.model.trim() ?? 'an unknown processor'}.`
  )
}

/** Puts `content` between the markers of a page of the project. */
async function write(page: string, content: string): Promise<void> {
  const file = join(import.meta.dirname, '../..', page)
  const document = between(readFileSync(file, 'utf8'), content)
  writeFileSync(file, await format(document, { ...(await resolveConfig(file)), parser: 'markdown' }))
}
