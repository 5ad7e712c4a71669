import type { Problem } from '../problem.ts'

/** Sentences of one kind that are kept: the others are counted. */
const MOST_CASES = 50

/** Gathers what was repaired or noted while a book is read; what happens many times is said once, with its number. */
export class ProblemLog {
  readonly #cases = new Map<string, number>()
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
    let key = typeof message === 'string' ? `${code} ${message}` : code
    if (typeof message === 'string' && !this.#told.has(key)) {
      const cases = (this.#cases.get(code) ?? 0) + 1
      this.#cases.set(code, cases)
      if (cases > MOST_CASES) {
        key = `${code} …`
        message = (n) => `… et ${n} autres remarques du même genre.`
      }
    }
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
