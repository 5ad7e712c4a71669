/**
 * One peer in a process of its own: `fresh.ts PEER time|read FILE`. FILE is JSON, a list of paragraphs or of words.
 * Prints JSON: `{ "milliseconds" }` for the whole work from the import of the library on, or `{ "syllables", "phonemes" }`
 * for each word.
 */
import { readFileSync } from 'node:fs'
import { startClock } from './clock.ts'
import { peerCalled, type PeerName } from './peer.ts'

const [name, task, file = ''] = process.argv.slice(2)
const peer = await peerCalled(name as PeerName)
const texts = JSON.parse(readFileSync(file, 'utf8')) as string[]
const milliseconds = startClock()
const reader = await peer.load()
if (task === 'time') {
  const done = reader.read(texts)
  const time = milliseconds()
  // The result is used, so that no engine may leave it undone.
  if (done === undefined) throw new Error(`${peer.name} gave nothing`)
  process.stdout.write(JSON.stringify({ milliseconds: time }))
} else {
  const answers = { syllables: reader.syllables?.(texts), phonemes: reader.phonemes?.(texts) }
  process.stdout.write(JSON.stringify(answers))
}
