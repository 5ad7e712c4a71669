import type { Mark } from '../../model.ts'

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
  #text = ''
  #marks: Mark[] = []
  #open: { value: MarkValue; start: number }[] = []
  #pages: string[] = []

  get empty(): boolean {
    return this.#text === '' && this.#marks.length === 0
  }

  /** Ends in a line break (or nothing yet), so that another break would be a blank line. */
  get atLineStart(): boolean {
    return this.#text === '' || this.#text.endsWith('\n')
  }

  append(raw: string): void {
    let text = raw.replace(UNWANTED, '').replace(/[ \t\r\n\f]+/g, ' ')
    if (text.startsWith(' ') && (this.#text === '' || /[ \n]$/.test(this.#text))) text = text.slice(1)
    if (text === '') return
    this.#placePages()
    this.#text += text.normalize('NFC')
  }

  lineBreak(): void {
    this.#text = this.#text.replace(/ +$/, '')
    if (this.#text !== '') this.#text += '\n'
  }

  open(value: MarkValue): void {
    this.#open.push({ value, start: this.#text.length })
  }

  close(): void {
    const mark = this.#open.pop()
    if (mark) this.#add(mark.value, mark.start, this.#text.length)
  }

  isOpen(kind: Mark['kind']): boolean {
    return this.#open.some(({ value }) => value.kind === kind)
  }

  picture(value: MarkValue & { kind: 'picture' }): void {
    this.#placePages()
    const start = this.#text.length
    this.#text += PICTURE_SIGN
    this.#add(value, start, start + 1)
  }

  /** A printed page begins here; waits for text when there is none yet, even over the end of a block. */
  page(label: string): void {
    if (this.#text === '') this.#pages.push(label)
    else this.#add({ kind: 'page', label }, this.#text.length, this.#text.length)
  }

  /** Pages announced after the last text; they have no place of their own any more. */
  takePendingPages(): string[] {
    return this.#pages.splice(0)
  }

  /** The block built so far, or null when there is nothing in it. Marks still open go on in the next block. */
  take(): BuiltText | null {
    const open = this.#open
    for (const { value, start } of open) this.#add(value, start, this.#text.length)
    const built = finish(this.#text, this.#marks)
    this.#text = ''
    this.#marks = []
    this.#open = open.map(({ value }) => ({ value, start: 0 }))
    return built
  }

  #placePages(): void {
    for (const label of this.#pages.splice(0)) {
      this.#add({ kind: 'page', label }, this.#text.length, this.#text.length)
    }
  }

  #add(value: MarkValue, start: number, end: number): void {
    this.#marks.push({ ...value, start, end })
  }
}

function finish(text: string, marks: Mark[]): BuiltText | null {
  const trimmed = text.replace(/[ \n\u00A0\u202F\u2009]+$/, '')
  const lead = /^[\u00A0\u202F\u2009\n ]*/.exec(trimmed)?.[0].length ?? 0
  const body = trimmed.slice(lead)
  if (body === '') return null
  const composed = body.normalize('NFC')
  // A letter and its accent may stand in two elements; composing them moves what follows.
  const place = (offset: number): number => {
    const inside = Math.min(Math.max(offset - lead, 0), body.length)
    return composed === body
      ? inside
      : Math.min(body.slice(0, inside).normalize('NFC').length, composed.length)
  }
  const kept: Mark[] = []
  for (const mark of marks) {
    const start = place(mark.start)
    const end = place(mark.end)
    if (start < end || mark.kind === 'page') kept.push({ ...mark, start, end })
  }
  return { text: composed, marks: tidyMarks(kept) }
}

/** Outer marks first; neighbours of one kind made one. */
export function tidyMarks(marks: Mark[]): Mark[] {
  const sorted = marks.sort((a, b) => a.start - b.start || b.end - a.end)
  const tidy: Mark[] = []
  for (const mark of sorted) {
    const last = tidy.at(-1)
    if (last && last.end === mark.start && last.kind === mark.kind && plain(mark)) last.end = mark.end
    else tidy.push(mark)
  }
  return tidy
}

function plain(mark: Mark): boolean {
  return !['language', 'link', 'note', 'picture', 'page'].includes(mark.kind)
}
