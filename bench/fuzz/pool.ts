/** Threads that judge cases; one that takes too long or dies is replaced, and its case counted. */
import { availableParallelism } from 'node:os'
import { Worker } from 'node:worker_threads'
import type { Format } from './cases.ts'
import type { Answer, Order } from './worker.ts'

export interface Plan {
  cases: number
  /** Number of the first case. */
  first?: number
  seed: number
  only?: Format
  /** Threads; by default as many as there are processors, at most two. */
  threads?: number
  /** Most time for one case, in milliseconds. */
  patience?: number
}

/** Most heap of a thread, in megabytes: that of an import. */
const HEAP = 512

/** Judges the cases of a plan; `tell` is given each answer as it comes. */
export async function judgeAll(plan: Plan, tell: (answer: Answer) => void): Promise<void> {
  const { cases, first = 0, patience = 10_000 } = plan
  const order: Order = { seed: plan.seed, ...(plan.only ? { only: plan.only } : {}) }
  let next = first
  const end = first + cases

  const thread = async (): Promise<void> => {
    let worker = await start(order)
    while (next < end) {
      const number = next++
      const answer = await ask(worker, number, patience)
      tell(answer)
      if (answer.outcome === 'hung' || answer.outcome === 'died') {
        await worker.terminate()
        worker = await start(order)
      }
    }
    await worker.terminate()
  }
  const threads = plan.threads ?? Math.min(2, availableParallelism())
  await Promise.all(Array.from({ length: threads }, thread))
}

async function start(order: Order): Promise<Worker> {
  const worker = new Worker(new URL('worker.ts', import.meta.url), {
    workerData: order,
    execArgv: ['--conditions=source'],
    resourceLimits: { maxOldGenerationSizeMb: HEAP },
  })
  await new Promise<void>((resolve, reject) => {
    worker.once('message', () => resolve())
    worker.once('error', reject)
  })
  return worker
}

function ask(worker: Worker, number: number, patience: number): Promise<Answer> {
  const started = performance.now()
  return new Promise((resolve) => {
    const lost = (outcome: string, detail: string): void => {
      done({ number, format: 'epub', outcome, detail, milliseconds: performance.now() - started, memory: 0 })
    }
    const onError = (error: Error): void => lost('died', error.message)
    const onExit = (): void => lost('died', 'the thread ended')
    const timer = setTimeout(() => lost('hung', `no answer in ${patience} ms`), patience)
    const done = (answer: Answer): void => {
      clearTimeout(timer)
      worker.off('message', done).off('error', onError).off('exit', onExit)
      resolve(answer)
    }
    worker.once('message', done).once('error', onError).once('exit', onExit)
    worker.postMessage(number)
  })
}
