import { writtenNumber } from '../office/numbers.ts'
import type { ElementNode } from '../tree/node.ts'
import { childElements } from '../tree/query.ts'
import { child, toggle, valueOf } from './xml.ts'

/** What stands before a numbered or bulleted paragraph. */
export interface ListMark {
  kind: 'bullet' | 'number'
  /** As shown: `1.`, `Chapitre II`, `–`. */
  label: string
  /** Its own number; 0 for a bullet. */
  number: number
}

interface Level {
  format: string
  text: string
  start: number
  decimal: boolean
}

interface List {
  /** What counts together: several lists may be one and the same. */
  counters: string
  levels: Map<number, Level>
  restarts: Map<number, number>
}

/** Counts the lists of a document as Word does (ECMA-376 part 1, 17.9), paragraph after paragraph. */
export class Numbering {
  readonly #lists = new Map<string, List>()
  readonly #counts = new Map<string, number[]>()
  readonly #restarted = new Set<string>()

  constructor(root: ElementNode | null) {
    const abstract = new Map<string, ElementNode>()
    const byStyle = new Map<string, ElementNode>()
    for (const each of root ? childElements(root, 'w:abstractNum') : []) {
      abstract.set(each.attributes.get('w:abstractNumId') ?? '', each)
      const style = valueOf(each, 'w:styleLink')
      if (style !== undefined) byStyle.set(style, each)
    }
    for (const num of root ? childElements(root, 'w:num') : []) {
      const id = valueOf(num, 'w:abstractNumId') ?? ''
      const own = abstract.get(id)
      const linked = byStyle.get(valueOf(own, 'w:numStyleLink') ?? '') ?? own
      const levels = readLevels(linked)
      const restarts = new Map<number, number>()
      for (const change of childElements(num, 'w:lvlOverride')) {
        const level = Number(change.attributes.get('w:ilvl') ?? 0)
        for (const [n, other] of readLevels(change)) levels.set(n, other)
        const start = valueOf(change, 'w:startOverride')
        if (start !== undefined) restarts.set(level, Number(start))
      }
      const counters = linked?.attributes.get('w:abstractNumId') ?? id
      this.#lists.set(num.attributes.get('w:numId') ?? '', { counters, levels, restarts })
    }
  }

  /** Goes on to the next paragraph of a list; null when it shows nothing. */
  next(list: string, level: number): ListMark | null {
    const found = this.#lists.get(list)
    const own = found?.levels.get(level)
    if (!found || !own) return null
    const counts = this.#counts.get(found.counters) ?? []
    this.#counts.set(found.counters, counts)
    const restart = this.#restarted.has(`${list} ${level}`) ? undefined : found.restarts.get(level)
    if (restart !== undefined) {
      this.#restarted.add(`${list} ${level}`)
      counts[level] = restart
    } else counts[level] = (counts[level] ?? own.start - 1) + 1
    counts.length = level + 1
    if (own.format === 'bullet') return { kind: 'bullet', label: own.text, number: 0 }
    const label = own.text.replace(/%(\d)/g, (_, digit: string) => {
      const at = Number(digit) - 1
      const other = found.levels.get(at)
      const format = own.decimal && at !== level ? 'decimal' : (other?.format ?? 'decimal')
      return writtenNumber(counts[at] ?? other?.start ?? 1, format)
    })
    return label.trim() === '' ? null : { kind: 'number', label: label.trim(), number: counts[level] ?? 0 }
  }
}

function readLevels(parent: ElementNode | undefined): Map<number, Level> {
  const levels = new Map<number, Level>()
  for (const each of parent ? childElements(parent, 'w:lvl') : []) {
    const start = Number(valueOf(each, 'w:start') ?? 1)
    levels.set(Number(each.attributes.get('w:ilvl') ?? 0), {
      format: valueOf(each, 'w:numFmt') ?? 'decimal',
      text: child(each, 'w:lvlText')?.attributes.get('w:val') ?? '',
      start: Number.isInteger(start) ? start : 1,
      decimal: toggle(each, 'w:isLgl') ?? false,
    })
  }
  return levels
}
