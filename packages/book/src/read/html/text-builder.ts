import type { Mark } from '../../model.ts'
import { compose } from './compose.ts'
import { heardKey } from './links.ts'

/** A mark whose end is not known yet. */
export type MarkValue = Mark extends infer M ? (M extends Mark ? Omit<M, 'start' | 'end'> : never) : never

export interface BuiltText {
  text: string
  marks: Mark[]
}

/** Stands for a picture inside a line. */
export const PICTURE_SIGN = '\uFFFC'

/**
 * Characters that belong to one page's layout or to no text at all: soft hyphens, zero-width spaces, word joiners,
 * byte order marks, controls, and the sign kept for pictures. They would part words and sounds, so they go.
 */
// eslint-disable-next-line no-control-regex
const UNWANTED = /[\u0000-\u0008\u000E-\u001F\u007F-\u009F\u00AD\u200B\u2060\uFEFF\uFFFC\uFFFE\uFFFF]/g

/** Builds the text of one block and its marks, folding white space as a browser does. Offsets are UTF-16. */
export class TextBuilder {
  // Pieces rather than one string: a block may be made of very many.
  #pieces: string[] = []
  #length = 0
  #last = ''
  /** With the place of each in the order of opening: of two marks on the same words the outer one opened first. */
  #marks: { mark: Mark; order: number }[] = []
  #opened = 0
  #open: { value: MarkValue; start: number; order: number; again: boolean }[] = []
  #pages: string[] = []
  #glued = false

  get empty(): boolean {
    return this.#length === 0 && this.#marks.length === 0
  }

  /** Nothing yet, or the end is a line break, so that another break would be a blank line. */
  get atLineStart(): boolean {
    return this.#length === 0 || this.#last === '\n'
  }

  append(raw: string): void {
    let text = raw.replace(UNWANTED, '').replace(/[ \t\r\n\f]+/g, ' ')
    if (text.startsWith(' ') && (this.atLineStart || this.#last === ' ' || this.#glued)) text = text.slice(1)
    if (text === '') return
    this.#glued = false
    this.#placePages()
    this.#push(text.normalize('NFC'))
  }

  /** What comes next belongs to the word that stands last, be there a blank between the two or not. */
  glue(): void {
    this.#glued = true
  }

  lineBreak(): void {
    this.#glued = false
    if (this.#last === ' ') this.#dropLast()
    if (this.#length > 0) this.#push('\n')
  }

  open(value: MarkValue): void {
    this.#open.push({ value, start: this.#length, order: this.#opened++, again: false })
  }

  close(): void {
    const mark = this.#open.pop()
    if (!mark) return
    // A call that shows nothing has its place all the same, unless the block in which it stood has ended.
    const { value, start, order, again } = mark
    if (start < this.#length || (value.kind === 'note' && !again))
      this.#add(value, start, this.#length, order)
  }

  isOpen(kind: Mark['kind']): boolean {
    return this.#open.some(
      ({ value }) => value.kind === kind && (value.kind !== 'link' || heardKey(value.href) === null),
    )
  }

  picture(value: MarkValue & { kind: 'picture' }): void {
    this.#placePages()
    const start = this.#length
    this.#push(PICTURE_SIGN)
    this.#add(value, start, start + 1)
  }

  /** A printed page begins here; waits for text when there is none yet, even over the end of a block. */
  page(label: string): void {
    if (this.#length === 0) this.#pages.push(label)
    else this.#add({ kind: 'page', label }, this.#length, this.#length)
  }

  /** Pages announced after the last text; they have no place of their own any more. */
  takePendingPages(): string[] {
    return this.#pages.splice(0)
  }

  /** The block built so far, or null when there is nothing in it. Marks still open go on in the next block. */
  take(): BuiltText | null {
    const open = this.#open
    const inner = open.findLast(({ value, start }) => value.kind === 'language' && start === 0)
    for (const mark of open) {
      // Of languages around the whole block, the innermost one is spoken in it.
      const hidden = mark.value.kind === 'language' && mark.start === 0 && mark !== inner
      if (mark.start < this.#length && !hidden) this.#add(mark.value, mark.start, this.#length, mark.order)
    }
    const marks = this.#marks.sort((a, b) => a.order - b.order).map(({ mark }) => mark)
    const built = finish(this.#pieces.join(''), marks)
    this.#pieces = []
    this.#length = 0
    this.#last = ''
    this.#glued = false
    this.#marks = []
    this.#open = open.map(({ value, order }) => ({ value, start: 0, order, again: true }))
    return built
  }

  #push(text: string): void {
    this.#pieces.push(text)
    this.#length += text.length
    this.#last = text.charAt(text.length - 1)
  }

  #dropLast(): void {
    const piece = this.#pieces.pop() ?? ''
    this.#length -= piece.length
    this.#last = this.#pieces.at(-1)?.at(-1) ?? ''
    if (piece.length > 1) this.#push(piece.slice(0, -1))
  }

  #placePages(): void {
    for (const label of this.#pages.splice(0)) this.#add({ kind: 'page', label }, this.#length, this.#length)
  }

  #add(value: MarkValue, start: number, end: number, order = this.#opened++): void {
    this.#marks.push({ mark: { ...value, start, end }, order })
  }
}

const BLANK = new Set([' ', '\n', '\u00A0', '\u202F', '\u2009'])

function finish(text: string, marks: Mark[]): BuiltText | null {
  let lead = 0
  let end = text.length
  while (lead < end && BLANK.has(text.charAt(lead))) lead++
  while (end > lead && BLANK.has(text.charAt(end - 1))) end--
  const body = text.slice(lead, end)
  if (body === '') return null
  const composed = compose(body)
  const place = (offset: number): number => composed.place(Math.min(Math.max(offset - lead, 0), body.length))
  const kept: Mark[] = []
  for (const mark of marks) {
    const from = place(mark.start)
    const to = place(mark.end)
    if (from < to || mark.kind === 'page' || mark.kind === 'note')
      kept.push({ ...mark, start: from, end: to })
  }
  return { text: composed.text, marks: tidyMarks(kept) }
}

/** Outer marks first; neighbours of one kind inside the same marks made one. */
export function tidyMarks(marks: Mark[]): Mark[] {
  const sorted = marks.sort((a, b) => a.start - b.start || b.end - a.end)
  const tidy: Mark[] = []
  const around: Mark[] = []
  for (const mark of sorted) {
    let ended = 0
    for (let top = around.at(-1); top && top.end <= mark.start; top = around.at(-1)) {
      around.pop()
      ended++
    }
    const last = tidy.at(-1)
    // When more than the neighbour ends here, joining the two would cross what was around the first.
    if (last && ended === 1 && last.end === mark.start && last.kind === mark.kind && isPlain(mark)) {
      last.end = mark.end
      around.push(last)
    } else {
      tidy.push(mark)
      around.push(mark)
    }
  }
  return tidy
}

function isPlain(mark: Mark): boolean {
  return !['language', 'link', 'note', 'ruby', 'formula', 'picture', 'page'].includes(mark.kind)
}
