import type { Problem } from '../problem.ts'

/** Gathers what was repaired or noted while a book is read; what happens many times is said once, with its number. */
export class ProblemLog {
  readonly #told = new Map<
    string,
    { severity: Problem['severity']; count: number; message: (count: number) => string }
  >()

  /** Something was wrong and has been put right. */
  repaired(code: string, message: string | ((count: number) => string), count = 1): void {
    this.#add(code, 'repaired', message, count)
  }

  /** Something a person may want to look at. */
  noted(code: string, message: string | ((count: number) => string), count = 1): void {
    this.#add(code, 'noted', message, count)
  }

  #add(
    code: string,
    severity: Problem['severity'],
    message: string | ((count: number) => string),
    count: number,
  ): void {
    // A fixed sentence names its own case (a file, say), so that each different one is kept.
    const key = typeof message === 'string' ? `${code} ${message}` : code
    const known = this.#told.get(key)
    if (known) known.count += count
    else
      this.#told.set(key, { severity, count, message: typeof message === 'string' ? () => message : message })
  }

  problems(): Problem[] {
    return [...this.#told].map(([key, { severity, count, message }]) => ({
      code: key.split(' ', 1)[0] ?? key,
      severity,
      message: message(count),
    }))
  }
}

/** `1 image` or `3 images`. */
export function counted(count: number, one: string, many: string): string {
  return `${count} ${count > 1 ? many : one}`
}
