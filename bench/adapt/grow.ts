/** A book made several times as long, to see whether time and memory grow with the book or faster. */
import { posix } from 'node:path'
import { defaultLimits } from '../../packages/book/src/read/limits.ts'
import { openArchive } from '../../packages/book/src/read/zip/archive.ts'
import { writeArchive, type ArchiveFile } from '../../packages/book/src/write/epub/archive.ts'

/**
 * Writes to `target` the EPUB file `source` with its chapters `times` times: each further time with other words in
 * them, in the table of contents as well. The first and the last document (title page, licence) are there once.
 */
export async function growEpub(source: string, target: string, times: number): Promise<void> {
  const archive = await openArchive(source, defaultLimits)
  try {
    const text = async (name: string) => new TextDecoder().decode(await archive.read(name))
    const container = await text('META-INF/container.xml')
    const packagePath = /full-path="([^"]+)"/.exec(container)?.[1] ?? ''
    const opf = await text(packagePath)
    const chapters = chaptersOf(opf)
    const files: ArchiveFile[] = []
    for (const name of archive.names) {
      if (name === 'mimetype') continue
      const path = posix.relative(posix.dirname(packagePath), name)
      if (name === packagePath) files.push({ path: name, content: grownPackage(opf, chapters, times) })
      else if (/(nav.*\.xhtml|\.ncx)$/.test(name)) {
        files.push({ path: name, content: grownContents(await text(name), times) })
      } else {
        files.push({ path: name, content: await archive.read(name) })
        if (![...chapters.values()].includes(path)) continue
        const chapter = await text(name)
        for (const copy of copies(times)) {
          files.push({
            path: posix.join(posix.dirname(name), copyName(posix.basename(name), copy)),
            content: withOtherWords(chapter, copy),
          })
        }
      }
    }
    await writeArchive(files, target)
  } finally {
    archive.close()
  }
}

/** Numbers of the further copies. */
function copies(times: number): number[] {
  return Array.from({ length: times - 1 }, (_, index) => index + 1)
}

function copyName(name: string, copy: number): string {
  return `copy${copy}-${name}`
}

/** Path of each chapter by its manifest identifier, in reading order, but for the first and the last. */
function chaptersOf(opf: string): Map<string, string> {
  const hrefs = new Map<string, string>()
  for (const [item] of opf.matchAll(/<item\s[^>]*>/g)) {
    const [id, href] = ['id', 'href'].map((name) => new RegExp(`\\s${name}="([^"]*)"`).exec(item)?.[1])
    if (id !== undefined && href !== undefined) hrefs.set(id, href)
  }
  const spine = [...opf.matchAll(/<itemref\s[^>]*?idref="([^"]*)"/g)].map(([, id]) => id ?? '')
  return new Map(spine.slice(1, -1).map((id) => [id, hrefs.get(id) ?? '']))
}

function grownPackage(opf: string, chapters: ReadonlyMap<string, string>, times: number): string {
  const items: string[] = []
  const spine: string[] = []
  for (const copy of copies(times)) {
    for (const [id, href] of chapters) {
      const path = posix.join(posix.dirname(href), copyName(posix.basename(href), copy))
      items.push(`<item id="${copyName(id, copy)}" href="${path}" media-type="application/xhtml+xml"/>`)
      spine.push(`<itemref idref="${copyName(id, copy)}"/>`)
    }
  }
  return opf
    .replace('</manifest>', `${items.join('\n')}</manifest>`)
    .replace(/(<itemref\s[^>]*>\s*<\/spine>)/, (end) => `${spine.join('\n')}${end}`)
}

/** Repeats the entries of a navigation document or an NCX, for the copies of what they lead to. */
function grownContents(contents: string, times: number): string {
  return contents.replace(
    /(<nav\b[^>]*"toc"[^>]*>[^]*?<ol[^>]*>|<navMap>)([^]*?)(<\/ol>\s*<\/nav>|<\/navMap>)/,
    (_, start: string, entries: string, end: string) => {
      const grown = copies(times).map((copy) =>
        withOtherWords(entries, copy)
          .replace(
            /(href|src)="([^"]*\/)?([^"/]*)"/g,
            (_all, name: string, folder: string | undefined, file: string) => {
              return `${name}="${folder ?? ''}${copyName(file, copy)}"`
            },
          )
          .replace(/\s(id|playOrder)="[^"]*"/g, ''),
      )
      return start + entries + grown.join('') + end
    },
  )
}

const consonants = 'bcdfglmnprstv'

/**
 * Text that reads like the one before and says nothing: in each longer word one consonant becomes another, so that a
 * copy has as many words and new ones. Markup stays.
 */
function withOtherWords(markup: string, copy: number): string {
  return markup.replace(/(<[^>]*>|&[^;\s]*;)|\p{L}{5,}/gu, (found: string, mark: string | undefined) => {
    if (mark !== undefined) return mark
    const at = found.search(/[bcdfglmnprstv]/)
    const other = consonants[(consonants.indexOf(found.charAt(at)) + copy) % consonants.length]
    return at < 0 || other === undefined ? found : found.slice(0, at) + other + found.slice(at + 1)
  })
}
