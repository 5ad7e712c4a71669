import type { ElementNode, TreeNode } from '../tree/node.ts'
import { plainText } from '../tree/query.ts'
import type { Walker } from './walker.ts'

/** Bases side by side and what stands above them: each level has one annotation for each base, or one for them all. */
interface Segment {
  bases: TreeNode[][]
  levels: { each: string[]; whole: string }[]
  /** White space that follows it in the text. */
  after: TreeNode[]
}

/**
 * A ruby (HTML, 4.5.10; with `rb` and `rtc` as in W3C's HTML Ruby Markup Extensions): the base is text, each annotation
 * a mark on what it stands above. What only serves readers that know no ruby (`rp`) is gone.
 */
export function rubyContent(walker: Walker, ruby: ElementNode): void {
  for (const { bases, levels, after } of segmentsOf(ruby)) {
    const open = (texts: string[]): number => {
      const said = texts.filter((text) => text !== '')
      for (const text of said) walker.text.open({ kind: 'ruby', text })
      return said.length
    }
    const whole = open(levels.map((level) => level.whole))
    for (const [i, base] of bases.entries()) {
      const own = open(levels.map(({ each }) => annotationOf(each, i, bases.length)))
      for (const node of own > 0 || whole > 0 ? withoutEnd(base) : base) walker.walk(node)
      for (let n = 0; n < own; n++) walker.text.close()
    }
    for (let n = 0; n < whole; n++) walker.text.close()
    for (const node of after) walker.walk(node)
  }
}

/** A base without the white space that its source has before what stands above it. */
function withoutEnd(base: readonly TreeNode[]): readonly TreeNode[] {
  const last = base.at(-1)
  return last?.type === 'text' ? [...base.slice(0, -1), { ...last, value: last.value.trimEnd() }] : base
}

/** The last base takes what annotations there are too many. */
function annotationOf(each: readonly string[], at: number, bases: number): string {
  return at === bases - 1 ? each.slice(at).join(' ') : (each[at] ?? '')
}

function segmentsOf(ruby: ElementNode): Segment[] {
  const segments: Segment[] = []
  let segment: Segment = { bases: [], levels: [], after: [] }
  let direct: Segment['levels'][number] | null = null
  let anonymous = false // the last base is no `rb`, so that what follows belongs to it
  let blank: TreeNode[] = []
  const beginBase = (): void => {
    if (segment.levels.length === 0) segment.bases.at(-1)?.push(...blank)
    else {
      segment.after = blank
      segments.push(segment)
      segment = { bases: [], levels: [], after: [] }
      direct = null
      anonymous = false
    }
    blank = []
  }
  for (const child of ruby.children) {
    const name = child.type === 'element' ? child.name : ''
    if (child.type === 'text' && child.value.trim() === '') blank.push(child)
    else if (child.type === 'element' && name === 'rt') {
      blank = []
      if (!direct) segment.levels.push((direct = { each: [], whole: '' }))
      direct.each.push(plainText(child))
    } else if (child.type === 'element' && name === 'rtc') {
      blank = []
      segment.levels.push(containerOf(child))
    } else if (child.type === 'element' && name === 'rb') {
      beginBase()
      segment.bases.push([child])
      anonymous = false
    } else if (name !== 'rp') {
      beginBase()
      if (anonymous) segment.bases.at(-1)?.push(child)
      else segment.bases.push([child])
      anonymous = true
    }
  }
  segments.push(segment)
  return segments
}

function containerOf(rtc: ElementNode): Segment['levels'][number] {
  const each = rtc.children.flatMap((child) =>
    child.type === 'element' && child.name === 'rt' ? [plainText(child)] : [],
  )
  return each.length > 0 ? { each, whole: '' } : { each: [], whole: plainText(rtc) }
}
