import type { Book } from '../model.ts'
import type { Problem } from '../problem.ts'
import type { SetAside } from './assemble/flow.ts'

export interface ReadResult {
  book: Book
  /** What was repaired, and what someone may want to look at. */
  problems: Problem[]
  /** Text of the source that is not in the book, on purpose. */
  setAside: SetAside[]
}
