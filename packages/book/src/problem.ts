/**
 * What can be wrong with a book, as values. `message` is a plain French sentence for a person; `code` is for programs
 * and tests.
 */
export interface Problem {
  code: string
  /** `refused`: cannot be imported. `repaired`: imported after a repair. `noted`: imported; someone may want to look. */
  severity: 'refused' | 'repaired' | 'noted'
  message: string
}

/** Thrown by importers when a book cannot be taken; carries the sentence for the person. */
export class BookRefused extends Error {
  readonly problem: Problem
  constructor(code: string, message: string, options?: ErrorOptions) {
    super(message, options)
    this.name = 'BookRefused'
    this.problem = { code, severity: 'refused', message }
  }
}
