/** Runs one peer in a fresh process, so that what it loads and compiles is its own and is counted. */
import { spawnSync } from 'node:child_process'
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { PeerName } from './peer.ts'

/** Where the processes find the built engine, and the folder for what is handed to them. */
export interface Place {
  folder: string
  engine: string
}

export interface Answers {
  syllables?: string[]
  phonemes?: string[]
}

/** Milliseconds of the whole work on `file`, a list of paragraphs written by `hand`, import and first call included. */
export function timeOnce(place: Place, peer: PeerName, file: string): number {
  return (runFresh(place, peer, 'time', file) as { milliseconds: number }).milliseconds
}

/** What a peer answers for each word. */
export function answersOf(place: Place, peer: PeerName, words: readonly string[]): Answers {
  return runFresh(place, peer, 'read', hand(place, 'words', words)) as Answers
}

/** Writes texts to a file for the processes to read; its path. */
export function hand({ folder }: Place, name: string, texts: readonly string[]): string {
  const file = join(folder, `${name}.json`)
  writeFileSync(file, JSON.stringify(texts))
  return file
}

function runFresh({ engine }: Place, peer: PeerName, task: 'time' | 'read', file: string): unknown {
  const script = join(import.meta.dirname, 'fresh.ts')
  const run = spawnSync(process.execPath, ['--conditions=source', script, peer, task, file], {
    encoding: 'utf8',
    maxBuffer: 1 << 28,
    env: { ...process.env, TROUSSEAU_FRENCH: engine },
  })
  if (run.status !== 0) throw new Error(`${peer}: ${run.error?.message ?? run.stderr}`)
  return JSON.parse(run.stdout)
}
