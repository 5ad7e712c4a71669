/**
 * Adapts books, writes them as EPUB files and has these looked at by checkers that no one here wrote: EPUBCheck (in
 * TypeScript, and the original in Java where it is installed) and Ace by DAISY.
 *
 *   node --conditions=source bench/epub/check.ts [BOOK…] [--all] [--without ace]
 *
 * Without BOOK, those of books.ts. One line a book with what was found, everything below it; `--all` shows warnings and
 * remarks too; `--without` leaves a checker out. Ends with 1 when a checker holds something against a book.
 */
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { basename, dirname, join } from 'node:path'
import { parseArgs } from 'node:util'
import { BookRefused } from '@trousseau/book'
import { openAce } from './ace.ts'
import { fixtures, realBooks, starterBooks } from './books.ts'
import { editions, exportBook } from './export.ts'
import { epubcheckJava, epubcheckTs, hasJava } from './epubcheck.ts'
import { isFault, type Finding } from './finding.ts'

const { values: flags, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    all: { type: 'boolean', default: false },
    without: { type: 'string', multiple: true, default: [] },
  },
})
const books = positionals.length > 0 ? positionals : [...starterBooks(), ...realBooks(), ...fixtures()]

const ace = flags.without.includes('ace') ? undefined : await openAce()
const checkers: Record<string, (path: string) => Promise<Finding[]>> = {
  'epubcheck-ts': epubcheckTs,
  ...(hasJava && !flags.without.includes('epubcheck') ? { epubcheck: epubcheckJava } : {}),
  ...(ace ? { ace: (path) => ace.check(path) } : {}),
}
if (!hasJava) console.log('EPUBCheck in Java is not installed here: left out.')
console.log(
  `${books.length} books, ${Object.keys(editions).length} editions: ${Object.keys(checkers).join(', ')}`,
)

const folder = mkdtempSync(join(tmpdir(), 'bench-epub-'))
let faults = 0
try {
  for (const book of books) {
    for (const edition of Object.keys(editions)) {
      const path = join(folder, `${edition}.epub`)
      const name = `${basename(dirname(book))}/${basename(book)}, ${edition}`
      try {
        await exportBook(book, path, edition)
      } catch (error) {
        if (!(error instanceof BookRefused)) throw error
        console.log(`${name}: refused. ${error.message}`)
        faults++
        continue
      }
      const counts: string[] = []
      const lines: string[] = []
      for (const [checker, check] of Object.entries(checkers)) {
        const found = await check(path)
        const wrong = found.filter(isFault)
        faults += wrong.length
        counts.push(`${checker} ${wrong.length}`)
        for (const { severity, code, message, place } of flags.all ? found : wrong)
          lines.push(`  ${checker}: ${severity} ${code}: ${message} (${place})`)
      }
      console.log([`${name}: ${counts.join(', ')}`, ...new Set(lines)].join('\n'))
    }
  }
} finally {
  rmSync(folder, { recursive: true })
  await ace?.close()
}
console.log(faults === 0 ? 'Nothing is wrong.' : `${faults} things are wrong.`)
process.exitCode = faults === 0 ? 0 : 1
