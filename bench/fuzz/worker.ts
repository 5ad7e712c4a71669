/** Judges the cases it is told, one after another, in a thread of its own. */
import { parentPort, workerData } from 'node:worker_threads'
import { makeCase, type Format } from './cases.ts'
import { judge, type Verdict } from './judge.ts'
import { material } from './material.ts'

export interface Order {
  seed: number
  only?: Format
}

/** What a thread answers for a case. `memory` is the heap after it, in bytes; `milliseconds` without making the case. */
export type Answer = Verdict & { milliseconds: number; memory: number }

const { seed, only } = workerData as Order
const from = await material()
parentPort?.on('message', (number: number) => {
  void (async () => {
    const each = await makeCase(number, seed, from, only)
    const started = performance.now()
    const verdict = await judge(each)
    const milliseconds = performance.now() - started
    const answer: Answer = { ...verdict, milliseconds, memory: process.memoryUsage.rss() }
    parentPort?.postMessage(answer)
  })()
})
parentPort?.postMessage('ready')
