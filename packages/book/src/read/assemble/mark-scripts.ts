import type { Mark, TextBlock } from '../../model.ts'
import { isWrittenInLatin, otherScriptRuns, type ScriptRun } from '../../scripts.ts'

/**
 * Says of words in other letters than Latin ones which language they are in, where the source does not: on the block
 * when it holds nothing else, else as marks. Changes `block`.
 */
export function markScripts(block: TextBlock, bookLanguage: string): void {
  const runs = otherScriptRuns(block.text)
  const [only, ...others] = runs
  if (!only || !isWrittenInLatin(block.language ?? bookLanguage)) return
  const rest = block.text.slice(0, only.start) + block.text.slice(only.end)
  const told = block.marks.some(({ kind }) => kind === 'language' || kind === 'formula')
  if (others.length === 0 && !told && !/\p{L}/u.test(rest)) {
    block.language = only.language
    return
  }
  const added = runs
    .flatMap((run) => parted(run, block.marks))
    .filter((run) => !block.marks.some((mark) => tells(mark, run)))
    .map(({ start, end, language }): Mark => ({ kind: 'language', language, start, end }))
  if (added.length > 0)
    block.marks = [...added, ...block.marks].sort((a, b) => a.start - b.start || b.end - a.end)
}

/** The source says what these words are. */
function tells(mark: Mark, { start, end }: ScriptRun): boolean {
  if (mark.start >= end || start >= mark.end) return false
  return mark.kind === 'formula' || (mark.kind === 'language' && !isWrittenInLatin(mark.language))
}

/** The pieces of a run that cross no mark. */
function parted(run: ScriptRun, marks: readonly Mark[]): ScriptRun[] {
  const cuts = new Set([run.start, run.end])
  for (const { start, end } of marks) {
    if (run.start < start && start < run.end && end > run.end) cuts.add(start)
    if (run.start < end && end < run.end && start < run.start) cuts.add(end)
  }
  const places = [...cuts].sort((a, b) => a - b)
  return places.slice(1).map((end, i) => ({ ...run, start: places[i] ?? run.start, end }))
}
