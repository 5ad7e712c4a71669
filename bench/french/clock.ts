/** How long something took, whether or not the machine was busy with something else. */
import { readFileSync } from 'node:fs'

/** Starts a clock; the function it returns gives milliseconds since then. */
export function startClock(): () => number {
  const begin = performance.now()
  const used = process.cpuUsage()
  const ofChildren = childrenMilliseconds()
  return () => {
    const elapsed = performance.now() - begin
    const children = childrenMilliseconds()
    if (ofChildren === undefined || children === undefined) return elapsed
    const { user, system } = process.cpuUsage(used)
    // Work that waited for its turn is not slower work: what the processor spent on it, all threads together, is then
    // the smaller of the two.
    return Math.min(elapsed, (user + system) / 1000 + children - ofChildren)
  }
}

/** Processor time of processes that were started and have ended; `undefined` where the system does not tell it. */
function childrenMilliseconds(): number | undefined {
  try {
    const stat = readFileSync('/proc/self/stat', 'utf8')
    // After the name in parentheses: 16th and 17th field of proc(5), in hundredths of a second.
    const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ')
    return 10 * (Number(fields[13]) + Number(fields[14]))
  } catch {
    return undefined
  }
}
