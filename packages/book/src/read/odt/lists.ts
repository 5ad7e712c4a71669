import { writtenNumber } from '../office/numbers.ts'
import type { ElementNode } from '../tree/node.ts'
import { childElements } from '../tree/query.ts'

/** How one level of a list is marked. */
export interface ListLevel {
  /** Null for a number. */
  bullet: string | null
  /** As `writtenNumber` takes it; `none` when nothing is shown. */
  format: string
  prefix: string
  suffix: string
  start: number
  /** How many levels are shown: 2 for `1.3`. */
  shown: number
  /** The whole label, `%1%` standing for the number of level 1: newer files have it instead of prefix and suffix. */
  pattern: string | undefined
}

export type ListStyle = Map<number, ListLevel>

const FORMATS: Record<string, string> = {
  '1': 'decimal',
  I: 'upperRoman',
  i: 'lowerRoman',
  A: 'upperLetter',
  a: 'lowerLetter',
}

/** The list styles that `parents` hold, by name; the numbering of headings is `outline`. */
export function readListStyles(parents: readonly ElementNode[]): Map<string, ListStyle> {
  const styles = new Map<string, ListStyle>()
  for (const parent of parents) {
    for (const element of childElements(parent)) {
      if (element.name === 'text:outline-style') styles.set('outline', readLevels(element))
      else if (element.name === 'text:list-style')
        styles.set(element.attributes.get('style:name') ?? '', readLevels(element))
    }
  }
  return styles
}

function readLevels(style: ElementNode): ListStyle {
  const levels: ListStyle = new Map()
  for (const element of childElements(style)) {
    const said = (name: string): string | undefined => element.attributes.get(name)
    const level = Number(said('text:level') ?? 0)
    if (!(level > 0)) continue
    levels.set(level, {
      bullet: element.name === 'text:list-level-style-bullet' ? (said('text:bullet-char') ?? '•') : null,
      format: FORMATS[said('style:num-format') ?? ''] ?? 'none',
      prefix: said('style:num-prefix') ?? '',
      suffix: said('style:num-suffix') ?? '',
      start: Number(said('text:start-value') ?? 1) || 1,
      shown: Number(said('text:display-levels') ?? 1) || 1,
      pattern: said('loext:num-list-format'),
    })
  }
  return levels
}

/** Label of an item whose number at each level is in `counts` (from level 1); empty when nothing is shown. */
export function labelOf(style: ListStyle, level: number, counts: readonly number[]): string {
  const own = style.get(level)
  if (!own || own.bullet !== null || own.format === 'none') return ''
  const number = (at: number): string =>
    writtenNumber(counts[at - 1] ?? style.get(at)?.start ?? 1, style.get(at)?.format ?? 'decimal')
  if (own.pattern !== undefined) {
    return own.pattern.replace(/%(\d+)%/g, (_, at: string) => number(Number(at))).trim()
  }
  const numbers: string[] = []
  for (let at = Math.max(1, level - own.shown + 1); at <= level; at++) numbers.push(number(at))
  return `${own.prefix}${numbers.join('.')}${own.suffix}`.trim()
}
