/** Reads one case as an import does, and says what became of it. */
import { BookRefused, allTextBlocks, readBook, type Book } from '@trousseau/book'
import type { Case } from './cases.ts'
import { outputsOf, type Output } from './outputs.ts'
import { survivors } from './survivors.ts'

export interface Verdict {
  number: number
  format: Case['format']
  /** `imported`, `repaired`, `refused CODE`, or what must not be: `crashed`, `survived`, `malformed`. */
  outcome: string
  /** What went wrong, for who looks at it. */
  detail?: string
}

/** Longest part of an error that is kept. */
const DETAIL = 600

/** Reads, adapts, shows and writes a case; `keep` is given what a browser would be given. */
export async function judge(each: Case, keep?: (outputs: Output[]) => void): Promise<Verdict> {
  const { number, format } = each
  const verdict = (outcome: string, detail?: string): Verdict => ({
    number,
    format,
    outcome,
    ...(detail === undefined ? {} : { detail: detail.slice(0, DETAIL) }),
  })
  try {
    const { book, problems } = await readBook({ bytes: each.bytes, name: each.name })
    const fault = faultOf(book)
    if (fault !== null) return verdict('malformed', fault)
    const outputs = await outputsOf(book)
    keep?.(outputs)
    for (const output of outputs) {
      const [first] = survivors(output)
      if (first !== undefined) return verdict('survived', `${output.name}: ${first}`)
    }
    return verdict(problems.some(({ severity }) => severity === 'repaired') ? 'repaired' : 'imported')
  } catch (error) {
    if (error instanceof BookRefused) return verdict(`refused ${error.problem.code}`)
    return verdict('crashed', error instanceof Error ? (error.stack ?? error.message) : String(error))
  }
}

/** What is wrong with the book itself: marks outside their text, identifiers given twice. */
function faultOf(book: Book): string | null {
  const ids = new Set<string>()
  for (const { id, text, marks } of allTextBlocks(book)) {
    if (!/^[A-Za-z_][\w.-]*$/.test(id)) return `identifier ${JSON.stringify(id)}`
    if (ids.has(id)) return `identifier ${id} twice`
    ids.add(id)
    for (const { kind, start, end } of marks) {
      if (start < 0 || end < start || end > text.length) return `${kind} ${start}–${end} of ${text.length}`
    }
  }
  return null
}
