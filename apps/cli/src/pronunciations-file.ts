import { readFile } from 'node:fs/promises'
import type { PronunciationLayer } from '@trousseau/book'
import { Refused } from './command.ts'

/**
 * The pronunciations of a book from a file: on each line a word as the book writes it and how it is said, in IPA, parted
 * by a tab, a semicolon or a comma. A first line of titles, empty lines and those that begin with `#` are passed over.
 * @throws Refused when the file cannot be read, or naming the first line that says nothing that can be followed.
 */
export async function readPronunciations(path: string): Promise<PronunciationLayer> {
  let text: string
  try {
    text = new TextDecoder('utf-8', { fatal: true }).decode(await readFile(path))
  } catch (error) {
    const why =
      error instanceof TypeError
        ? 'ce fichier n’est pas du texte en UTF-8.'
        : 'ce fichier ne peut pas être lu.'
    throw new Refused(`${path} : ${why}`, { cause: error })
  }
  const { whyRefused } = await import('@trousseau/book')
  const entries: PronunciationLayer['entries'] = []
  for (const [index, line] of text.split(/\r\n|\r|\n/).entries()) {
    if (line.trim() === '' || line.startsWith('#')) continue
    const [written = '', said, ...more] = fieldsOf(line)
    if (entries.length === 0 && said !== undefined && /^(API|IPA|prononciation)$/i.test(said)) continue
    const wrong =
      said === undefined || more.length > 0
        ? 'il faut deux colonnes : le mot, et sa prononciation en alphabet phonétique (API).'
        : whyRefused({ written, said })
    if (wrong !== null) throw new Refused(`${path}, ligne ${index + 1} : ${wrong}`)
    entries.push({ written, said: said ?? '' })
  }
  if (entries.length === 0) throw new Refused(`${path} : ce fichier ne contient aucune prononciation.`)
  return { kind: 'pronunciations', origin: 'human', version: 1, by: 'person', entries }
}

/** The fields of a line, without the quotation marks, slashes or brackets that may stand around them. */
function fieldsOf(line: string): string[] {
  const separator = ['\t', ';', ','].find((sign) => line.includes(sign)) ?? '\t'
  return line.split(separator).map((field) =>
    field
      .trim()
      .replace(/^(["/[])(.*)["/\]]$/, '$2')
      .trim(),
  )
}
