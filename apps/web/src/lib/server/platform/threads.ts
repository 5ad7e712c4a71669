import { Worker } from 'node:worker_threads'
import { availableParallelism } from 'node:os'

declare const types: unique symbol

/** Heavy computation that runs beside the server, by name: what it takes, gives, and says on the way. */
export interface ThreadTask<Input, Output, Progress = never> {
  readonly name: string
  readonly [types]?: [Input, Output, Progress]
}

/** Names a task. Its code is listed in the server's thread entry, under the same name. */
export function threadTask<Input, Output, Progress = never>(
  name: string,
): ThreadTask<Input, Output, Progress> {
  return { name }
}

/** The code of a task, as the default export of its module. */
export type ThreadTaskCode<Task> =
  Task extends ThreadTask<infer Input, infer Output, infer Progress>
    ? (input: Input, report: (progress: Progress) => void) => Output | Promise<Output>
    : never

export interface ThreadOptions<Progress> {
  signal?: AbortSignal
  /** Ended after this long; ms. */
  timeout: number
  /** Ended when its JavaScript objects take more than this; MiB. */
  memory: number
  onProgress?: (progress: Progress) => void
}

/** The thread was ended before it was done. */
export class ThreadEnded extends Error {
  readonly why: 'timeout' | 'memory' | 'crash'

  constructor(task: string, why: 'timeout' | 'memory' | 'crash', cause?: unknown) {
    super(`thread task ${task} ended: ${why}`, { cause })
    this.name = 'ThreadEnded'
    this.why = why
  }
}

/** What a thread sends back. */
export type ThreadMessage =
  | { kind: 'progress'; progress: unknown }
  | { kind: 'done'; output: unknown }
  | { kind: 'failed'; error: unknown }

export interface Threads {
  /**
   * Runs a task in a thread of its own. Tasks beyond the number of processors wait for their turn.
   *
   * @throws ThreadEnded, the signal's reason, or what the task itself threw (an `Error` with the same `name`, `message`
   *   and own fields)
   */
  run<Input, Output, Progress>(
    task: ThreadTask<Input, Output, Progress>,
    input: Input,
    options: ThreadOptions<Progress>,
  ): Promise<Output>
}

/** Threads that start at `entry`, a module that calls `serveThreadTasks`. */
export function openThreads(entry: string): Threads {
  const atOnce = Math.max(1, availableParallelism() - 1)
  const waiting: (() => void)[] = []
  let running = 0

  const turn = async () => {
    if (running >= atOnce) await new Promise<void>((resolve) => waiting.push(resolve))
    else running += 1
  }
  const leave = () => {
    const next = waiting.shift()
    if (next) next()
    else running -= 1
  }

  return {
    async run(task, input, options) {
      await turn()
      try {
        options.signal?.throwIfAborted()
        return await runOne(entry, task, input, options)
      } finally {
        leave()
      }
    },
  }
}

async function runOne<Input, Output, Progress>(
  entry: string,
  task: ThreadTask<Input, Output, Progress>,
  input: Input,
  options: ThreadOptions<Progress>,
): Promise<Output> {
  const worker = new Worker(entry, {
    workerData: { task: task.name, input },
    resourceLimits: { maxOldGenerationSizeMb: options.memory },
    ...(entry.endsWith('.ts') ? { execArgv: ['--conditions=source'] } : {}),
  })
  const { promise, resolve, reject } = Promise.withResolvers<Output>()
  const abort = () => reject(options.signal?.reason as unknown)
  const timer = setTimeout(() => reject(new ThreadEnded(task.name, 'timeout')), options.timeout)
  options.signal?.addEventListener('abort', abort, { once: true })
  worker.on('message', (message: ThreadMessage) => {
    if (message.kind === 'progress') options.onProgress?.(message.progress as Progress)
    else if (message.kind === 'done') resolve(message.output as Output)
    else reject(rebuild(message.error))
  })
  worker.on('error', (error) => {
    const outOfMemory = 'code' in error && error.code === 'ERR_WORKER_OUT_OF_MEMORY'
    reject(new ThreadEnded(task.name, outOfMemory ? 'memory' : 'crash', error))
  })
  worker.on('exit', (status) => reject(new ThreadEnded(task.name, 'crash', `exit status ${status}`)))
  try {
    return await promise
  } finally {
    clearTimeout(timer)
    options.signal?.removeEventListener('abort', abort)
    await worker.terminate()
  }
}

/** The error that the task threw, made an `Error` again after its passage (see `thread-entry.ts`). */
function rebuild(thrown: unknown): unknown {
  if (typeof thrown !== 'object' || thrown === null || !('isError' in thrown)) return thrown
  const { isError: _, ...fields } = thrown
  return Object.assign(new Error(), fields)
}
