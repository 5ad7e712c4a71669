/**
 * Aids as painted highlights (CSS Custom Highlight API): no element is added, so copying, searching and reading aloud
 * meet whole words. Only blocks near the screen are read and painted, by the same engine as the server's.
 */
import {
  anyAid,
  decorationRank,
  decorations,
  textRuns,
  type Aids,
  type Decoration,
  type Reading,
} from '@trousseau/book/project'
import { correct, type Corrections } from '#lib/reading/corrections.ts'

/** Whether this browser paints highlights; where the device forces its own colours, it paints them all alike. */
export function canHighlight(): boolean {
  return (
    typeof Highlight === 'function' &&
    typeof CSS === 'object' &&
    'highlights' in CSS &&
    'IntersectionObserver' in window &&
    !matchMedia('(forced-colors: active)').matches
  )
}

/** A block as it is on the page: its words as the engine is to read them, and where they are. */
interface PageBlock {
  id: string
  text: string
  runs: { node: Text; start: number; end: number }[]
}

/**
 * Gives what paints aids on the blocks of `sheet`; called again, it paints others instead. `failed` is called when the
 * engine that reads the words could not be fetched.
 */
export function highlighter(sheet: HTMLElement, failed: () => void): (aids: Aids) => void {
  const corrections = correctionsOn(sheet)
  const readings = new Map<Element, Reading>()
  let observer: IntersectionObserver | undefined
  let turn = 0

  return (aids) => {
    turn++
    observer?.disconnect()
    CSS.highlights.clear()
    if (!anyAid(aids)) return
    begin(aids, turn).catch(failed)
  }

  async function begin(aids: Aids, mine: number): Promise<void> {
    const { analyse } = await import('@trousseau/french')
    if (mine !== turn) return
    observer = new IntersectionObserver(
      (entries, self) => {
        for (const { isIntersecting, target } of entries) {
          if (!isIntersecting) continue
          self.unobserve(target)
          paint(target, aids, analyse)
        }
      },
      { rootMargin: '50% 0px' },
    )
    for (const element of sheet.querySelectorAll('[data-b]')) {
      if (isFrench(element)) observer.observe(element)
    }
  }

  function paint(element: Element, aids: Aids, analyse: (text: string) => Reading): void {
    const block = pageBlock(element)
    let reading = readings.get(element)
    if (!reading) {
      reading = correct(analyse(block.text), corrections[block.id])
      readings.set(element, reading)
    }
    for (const decoration of decorations(reading, aids)) highlight(block, decoration)
  }
}

function highlight({ runs }: PageBlock, { start, end, kind }: Decoration): void {
  let painted = CSS.highlights.get(kind)
  if (!painted) {
    painted = new Highlight()
    painted.priority = decorationRank(kind)
    CSS.highlights.set(kind, painted)
  }
  for (const run of runs) {
    const from = Math.max(start, run.start)
    const to = Math.min(end, run.end)
    if (from >= to) continue
    painted.add(
      new StaticRange({
        startContainer: run.node,
        startOffset: from - run.start,
        endContainer: run.node,
        endOffset: to - run.start,
      }),
    )
  }
}

/**
 * The block's text with the offsets of the book. Calls of notes and words in another language are blank, as they are
 * for the server: they are not to be read.
 */
function pageBlock(element: Element): PageBlock {
  const runs = textRuns<Node>(element).filter(
    (run): run is { node: Text; start: number; end: number } => run.node instanceof Text,
  )
  let text = ''
  for (const { node, start } of runs) {
    text = text.padEnd(start, '\n')
    const parent = node.parentElement
    const toBeRead = parent !== null && !parent.closest('.noteref') && isFrench(parent)
    text += toBeRead ? node.data : ' '.repeat(node.data.length)
  }
  return { id: element.id, text, runs }
}

function isFrench(element: Element): boolean {
  return /^fr(-|$)/i.test(element.closest('[lang]')?.getAttribute('lang') ?? '')
}

function correctionsOn(sheet: HTMLElement): Corrections {
  const json = sheet.dataset['corrections']
  return json ? (JSON.parse(json) as Corrections) : {}
}
