/** Lines of a text file between blank lines. */
export interface Chunk {
  lines: string[]
  /** Blank lines before it. */
  gap: number
}

/** How a text file is laid out. */
export interface Layout {
  /** Width at which lines were cut, in characters; null when each line is a whole paragraph. */
  width: number | null
}

export function splitLines(text: string): string[] {
  return text
    .replace(/\r\n?/g, '\n')
    .replace(/\f/g, '\n\n\n')
    .split('\n')
    .map((line) => line.trimEnd())
}

/** A file is cut at a width when hardly any line is longer and many come close to it. */
export function findLayout(lines: readonly string[]): Layout {
  const lengths = lines
    .map(({ length }) => length)
    .filter((length) => length > 0)
    .sort((a, b) => a - b)
  const width = lengths[Math.floor(lengths.length * 0.97)] ?? 0
  const near = lengths.filter((length) => length > width - 15 && length <= width + 10).length
  const cut = width <= 110 && near > lengths.length * 0.3
  return { width: cut ? width : null }
}

export function splitChunks(lines: readonly string[], { width }: Layout): Chunk[] {
  const chunks: Chunk[] = []
  // The beginning of a file is as far apart as can be.
  let gap = 3
  let open = false
  for (const line of lines) {
    if (line === '') {
      gap++
      open = false
    } else if (open && (width !== null || line.length < 60)) chunks.at(-1)?.lines.push(line)
    else {
      chunks.push({ lines: [line], gap })
      gap = 0
      open = true
    }
  }
  return width === null ? chunks.flatMap(byLine) : chunks
}

/** Where lines are not cut, each is a paragraph, save short ones together, which may be verse. */
function byLine(chunk: Chunk): Chunk[] {
  if (chunk.lines.length > 1 && chunk.lines.every(({ length }) => length < 60)) return [chunk]
  return chunk.lines.map((line, i) => ({ lines: [line], gap: i === 0 ? chunk.gap : 0 }))
}

/** Whether the lines end where they do on purpose: the next word would have had room. */
export function linesOnPurpose(lines: readonly string[], width: number | null): boolean {
  if (lines.length < 2) return false
  if (width === null) return true
  let early = 0
  for (const [i, line] of lines.slice(0, -1).entries()) {
    const next = /^\s*(\S+)/.exec(lines[i + 1] ?? '')?.[1] ?? ''
    if (line.length + 1 + next.length < width - 6) early++
  }
  return early >= (lines.length - 1) * 0.6
}
