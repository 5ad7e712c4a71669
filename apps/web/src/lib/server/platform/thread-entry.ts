import { writeFileSync } from 'node:fs'
import { isMainThread, parentPort, Worker, workerData } from 'node:worker_threads'
import { codeOf } from './error-code.ts'
import type { ThreadMessage, ThreadRequest } from './threads.ts'

/** The modules of the tasks, loaded when asked for: a thread holds the code of its own task only. */
export type ThreadTaskModules = Record<
  string,
  () => Promise<{ default: (input: never, report: never) => unknown }>
>

/**
 * Both ends of a thread task: in the helper process, which only listens (so that it hears at once when the server
 * dies), starts the thread; in the thread, does the task.
 *
 * @param entry the module that calls this, where the thread starts
 */
export async function serveThreadTasks(entry: string, modules: ThreadTaskModules): Promise<void> {
  if (isMainThread) serveParent(entry)
  else await doTask(modules)
}

function serveParent(entry: string): void {
  const say = (message: ThreadMessage) => process.send?.(message)
  process.on('disconnect', () => process.exit()) // the server died: nobody wants the answer
  process.once('message', (request: ThreadRequest) => {
    offerToTheKernel()
    watchMemory(request.memory, () => say({ kind: 'ended', why: 'memory' }))
    const worker = new Worker(entry, {
      workerData: request,
      resourceLimits: { maxOldGenerationSizeMb: request.memory },
    })
    worker.on('message', say)
    worker.on('error', (error) => {
      say({ kind: 'ended', why: codeOf(error) === 'ERR_WORKER_OUT_OF_MEMORY' ? 'memory' : 'crash' })
    })
  })
}

/** What the runtime itself takes for a thread and its code; MiB. */
const RUNTIME = 128
/** ms; a thread fills about a gigabyte in a second. */
const WATCH_EVERY = 50

/**
 * Tells when the process holds more than `memory` (MiB) for its thread, whatever it is made of. The thread may be busy:
 * this one is not. Whoever started the process then kills it.
 */
function watchMemory(memory: number, tell: () => void): void {
  const most = process.memoryUsage.rss() + (memory + RUNTIME) * 1024 ** 2
  const watch = setInterval(() => {
    if (process.memoryUsage.rss() < most) return
    clearInterval(watch)
    tell()
  }, WATCH_EVERY)
  watch.unref()
}

/** When the machine has no memory left all the same, Linux ends this process rather than the server. */
function offerToTheKernel(): void {
  try {
    writeFileSync('/proc/self/oom_score_adj', '800')
  } catch {
    // Not Linux, or not allowed: the limits above stand.
  }
}

async function doTask(modules: ThreadTaskModules): Promise<void> {
  const say = (message: ThreadMessage) => parentPort?.postMessage(message)
  const { task, input } = workerData as ThreadRequest
  try {
    const load = modules[task]
    if (!load) throw new Error(`no thread task named ${task}`)
    const { default: code } = await load()
    const report = (progress: unknown) => say({ kind: 'progress', progress })
    // Who asked typed both, through `threadTask`; the name is all that travelled.
    say({ kind: 'done', output: await code(input as never, report as never) })
  } catch (error) {
    say({ kind: 'failed', error: portable(error) })
  }
}

/** Structured cloning keeps an error's message and stack, not its own name and fields: they are put beside. */
function portable(error: unknown): unknown {
  if (!(error instanceof Error)) return error
  const { name, message, stack } = error
  const fields = Object.fromEntries(Object.entries(error).filter(([, value]) => isPlain(value)))
  return { ...fields, name, message, stack, isError: true }
}

function isPlain(value: unknown): boolean {
  try {
    structuredClone(value)
    return true
  } catch {
    return false
  }
}
