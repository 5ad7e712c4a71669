/** Runs a command as a process of its own and tells what it took, its own children included. */
import { spawn } from 'node:child_process'
import { readdirSync, readFileSync } from 'node:fs'

export interface Taken {
  /** On the clock. */
  milliseconds: number
  /** Most memory its processes held, each at its highest, in bytes; 0 where the system does not tell. */
  memory: number
  /** What it printed. */
  out: string
}

/** How often the processes are looked at. What each held at most is kept by the system, so little can be missed. */
const EVERY = 10

export function runOnce(command: string, args: readonly string[]): Promise<Taken> {
  return new Promise((resolve, reject) => {
    const begin = performance.now()
    const child = spawn(command, args, { stdio: ['ignore', 'pipe', 'pipe'] })
    const highest = new Map<number, number>()
    const look = setInterval(() => {
      for (const pid of withChildren(child.pid)) highest.set(pid, memoryOf(pid) ?? highest.get(pid) ?? 0)
    }, EVERY)
    let out = ''
    let errors = ''
    child.stdout.on('data', (chunk: Buffer) => (out += chunk.toString()))
    child.stderr.on('data', (chunk: Buffer) => (errors += chunk.toString()))
    child.on('error', reject)
    child.on('close', (status) => {
      clearInterval(look)
      const milliseconds = performance.now() - begin
      const memory = [...highest.values()].reduce((sum, bytes) => sum + bytes, 0)
      if (status === 0) resolve({ milliseconds, memory, out })
      else reject(new Error(`${command} ended with ${status}: ${errors}`))
    })
  })
}

function withChildren(pid: number | undefined): number[] {
  if (pid === undefined) return []
  const found = [pid]
  for (const parent of found) {
    for (const thread of list(`/proc/${parent}/task`)) {
      const children = read(`/proc/${parent}/task/${thread}/children`) ?? ''
      found.push(...children.split(' ').filter(Boolean).map(Number))
    }
  }
  return found
}

function memoryOf(pid: number): number | undefined {
  const kilobytes = /^VmHWM:\s*(\d+)/m.exec(read(`/proc/${pid}/status`) ?? '')?.[1]
  return kilobytes === undefined ? undefined : Number(kilobytes) * 1024
}

function list(folder: string): string[] {
  try {
    return readdirSync(folder)
  } catch {
    return [] // it has ended, or this system has no such place
  }
}

function read(path: string): string | undefined {
  try {
    return readFileSync(path, 'utf8')
  } catch {
    return undefined // it has ended, or this system has no such place
  }
}
