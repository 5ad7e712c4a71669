import { ENDED, SPACED } from '../text/gaps.ts'
import type { Form } from '../spelling/form.ts'

/** The words of a text as the grammar sees them: their forms, and what stands after each (text/gaps.ts). */
export interface Line {
  forms: Form[]
  gaps: Uint8Array
}

/** Roles of a word of the same sentence, 0 beyond its ends. `i` may be out of the text. */
export function rolesBefore({ forms, gaps }: Line, i: number): number {
  return i > 0 && gaps[i - 1] !== ENDED ? forms[i - 1]!.roles : 0
}

/** Whether only spaces, or nothing, stand between word `i` and the next. */
export function flowsOn({ gaps }: Line, i: number): boolean {
  return gaps[i]! <= SPACED
}
