/** Counts what became of the cases. */
import type { Answer } from './worker.ts'

/** Outcomes that must not be. */
const BAD = new Set(['crashed', 'survived', 'malformed', 'hung', 'died'])

export function isBad({ outcome }: Pick<Answer, 'outcome'>): boolean {
  return BAD.has(outcome)
}

export class Report {
  readonly counts = new Map<string, number>()
  readonly bad: Answer[] = []
  slowest: Answer | undefined
  mostMemory = 0

  add(answer: Answer): void {
    const key = `${answer.format} ${answer.outcome}`
    this.counts.set(key, (this.counts.get(key) ?? 0) + 1)
    if (isBad(answer)) this.bad.push(answer)
    if (answer.milliseconds > (this.slowest?.milliseconds ?? 0)) this.slowest = answer
    this.mostMemory = Math.max(this.mostMemory, answer.memory)
  }

  lines(): string[] {
    const sorted = [...this.counts].sort(([a], [b]) => a.localeCompare(b))
    return [
      ...sorted.map(([key, count]) => `${String(count).padStart(6)}  ${key}`),
      this.slowest
        ? `slowest: case ${this.slowest.number} (${this.slowest.format}), ${Math.round(this.slowest.milliseconds)} ms`
        : 'no case',
      `most memory of the process: ${Math.round(this.mostMemory / 1024 ** 2)} MB`,
      `bad: ${this.bad.length}`,
    ]
  }
}
