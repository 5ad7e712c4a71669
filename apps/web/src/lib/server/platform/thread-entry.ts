import { parentPort, workerData } from 'node:worker_threads'
import type { ThreadMessage } from './threads.ts'

/** The modules of the tasks, loaded when asked for: a thread holds the code of its own task only. */
export type ThreadTaskModules = Record<
  string,
  () => Promise<{ default: (input: never, report: (progress: never) => void) => unknown }>
>

/** Does, in this thread, the task that it was started for. */
export async function serveThreadTasks(modules: ThreadTaskModules): Promise<void> {
  if (!parentPort) throw new Error('not in a thread')
  const port = parentPort
  const send = (message: ThreadMessage) => port.postMessage(message)
  const { task, input } = workerData as { task: string; input: never }
  try {
    const load = modules[task]
    if (!load) throw new Error(`no thread task named ${task}`)
    const { default: code } = await load()
    send({ kind: 'done', output: await code(input, (progress) => send({ kind: 'progress', progress })) })
  } catch (error) {
    send({ kind: 'failed', error: portable(error) })
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
