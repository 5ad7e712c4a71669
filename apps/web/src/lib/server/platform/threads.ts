import { fork, type ChildProcess } from 'node:child_process'
import { availableParallelism, setPriority } from 'node:os'
import { log } from './log.ts'

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
  /** Ended when it has said nothing for this long: it goes round in circles; ms. Never, unless said. */
  silence?: number
  /** Ended when its JavaScript objects, or all that its process holds for it, take more than this; MiB. */
  memory: number
  onProgress?: (progress: Progress) => void
}

/** Why a thread was ended before it was done. */
export type ThreadEnd = 'timeout' | 'memory' | 'crash'

/** The thread was ended before it was done. */
export class ThreadEnded extends Error {
  readonly why: ThreadEnd

  constructor(task: string, why: ThreadEnd) {
    super(`thread task ${task} ended: ${why}`)
    this.name = 'ThreadEnded'
    this.why = why
  }
}

/** What the helper process is asked to do. */
export interface ThreadRequest {
  task: string
  input: unknown
  memory: number
}

/** What it says, in structured clones. */
export type ThreadMessage =
  | { kind: 'progress'; progress: unknown }
  | { kind: 'done'; output: unknown }
  | { kind: 'failed'; error: unknown }
  | { kind: 'ended'; why: ThreadEnd }

export interface Threads {
  /**
   * Runs a task in a thread of its own. Tasks beyond the number of processors wait for their turn. Input, output and
   * progress are structured clones.
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

/**
 * Threads that start at `entry`, a module that calls `serveThreadTasks`.
 *
 * Each has a helper process around it: a thread's memory limit alone does not hold (a string that doubles, or many
 * objects that survive at once, abort the whole process), it does not count what lies outside the objects (the bytes of
 * pictures), and a broken book must not end the server.
 */
export function openThreads(entry: string): Threads {
  // Two at least: a book that goes round in circles must not keep the others waiting.
  const atOnce = Math.max(2, availableParallelism() - 1)
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
  const { promise, resolve, reject } = Promise.withResolvers<Output>()
  const helper = startHelper(entry)
  helper.on('message', (message: ThreadMessage) => {
    silence?.refresh()
    if (message.kind === 'progress') options.onProgress?.(message.progress as Progress)
    else if (message.kind === 'done') resolve(message.output as Output)
    else if (message.kind === 'failed') reject(rebuild(message.error))
    else reject(new ThreadEnded(task.name, message.why))
  })
  helper.on('error', reject)
  // V8 aborts a process that runs out of memory too fast to be told.
  helper.on('exit', (_status, signal) => {
    reject(new ThreadEnded(task.name, signal === 'SIGABRT' ? 'memory' : 'crash'))
  })
  const tooLong = () => reject(new ThreadEnded(task.name, 'timeout'))
  const silence = options.silence === undefined ? undefined : setTimeout(tooLong, options.silence)
  const abort = () => reject(options.signal?.reason as Error)
  const timer = setTimeout(tooLong, options.timeout)
  options.signal?.addEventListener('abort', abort, { once: true })
  helper.send({ task: task.name, input, memory: options.memory } satisfies ThreadRequest)
  try {
    return await promise
  } finally {
    clearTimeout(timer)
    clearTimeout(silence)
    options.signal?.removeEventListener('abort', abort)
    helper.kill('SIGKILL')
  }
}

function startHelper(entry: string): ChildProcess {
  const helper = fork(entry, {
    serialization: 'advanced',
    stdio: ['ignore', 'ignore', 'pipe', 'ipc'],
    execArgv: entry.endsWith('.ts') ? ['--conditions=source'] : [],
  })
  helper.stderr
    ?.setEncoding('utf8')
    .on('data', (said: string) => log().warn({ said: said.slice(0, 500) }, 'thread'))
  // Pages first: adapting a book can wait a little longer.
  if (helper.pid !== undefined) setPriority(helper.pid, 10)
  return helper
}

/** The error that the task threw, made an `Error` again after its passage (see `thread-entry.ts`). */
function rebuild(thrown: unknown): unknown {
  if (typeof thrown !== 'object' || thrown === null || !('isError' in thrown)) return thrown
  const { isError: _, ...fields } = thrown
  return Object.assign(new Error(), fields)
}
