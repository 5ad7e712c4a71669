import { TextBuilder, type BuiltText } from '../html/text-builder.ts'

/** What a plain text marks inside its lines. */
const SIGNS =
  /(?<![\p{L}\p{N}_])_(?=\S)|(?<=\S)_(?![\p{L}\p{N}_])|\[(?:pg|page|p\.)\s*(\d+|[ivxlc]+)\]|\[(\d{1,3}|\*{1,3})\]|\n/giu

/**
 * Text and marks of some lines: `_italics_`, `[Pg 12]` for a printed page, `[1]` for a call of the note that `noteFor`
 * gives, `--` for a dash. Lines are joined unless `keepLines`.
 */
export function inlineText(
  lines: readonly string[],
  keepLines: boolean,
  noteFor: (label: string) => string | null,
): BuiltText | null {
  const source = keepLines ? lines.map((line) => line.trim()).join('\n') : joinLines(lines)
  const text = source.replace(/-{2,4}/g, '—').replace(/^[-–] (?=\p{L})/u, '— ')
  const builder = new TextBuilder()
  let emphasis = false
  let at = 0
  for (const found of text.matchAll(SIGNS)) {
    const [sign, page, call] = found
    builder.append(text.slice(at, found.index))
    at = found.index + sign.length
    const note = call === undefined ? null : noteFor(call)
    if (sign === '\n') builder.lineBreak()
    else if (page !== undefined) builder.page(page)
    else if (note !== null) {
      builder.open({ kind: 'note', note })
      builder.append(sign)
      builder.close()
    } else if (call !== undefined) builder.append(sign)
    else if (!emphasis && text.indexOf('_', at) === -1) builder.append(sign)
    else {
      if (emphasis) builder.close()
      else builder.open({ kind: 'emphasis' })
      emphasis = !emphasis
    }
  }
  builder.append(text.slice(at))
  return builder.take()
}

/** Words cut at the end of a line keep their hyphen; dashes stand close to both sides as inside a line. */
function joinLines(lines: readonly string[]): string {
  let text = ''
  let before = ''
  for (const line of lines.map((each) => each.trim())) {
    const close = before === '' || /(\p{L}-|--)$/u.test(before.slice(-3)) || line.startsWith('--')
    text += close ? line : ` ${line}`
    before = line
  }
  return text
}
