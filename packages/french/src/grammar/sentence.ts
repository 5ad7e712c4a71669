import type { Form } from '../spelling/form.ts'

/** The words of a text as the grammar sees them: their forms, and what stands after each (text/gaps.ts). */
export interface Line {
  forms: Form[]
  gaps: Uint8Array
}
