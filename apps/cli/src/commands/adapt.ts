import { parseArgs } from 'node:util'
import type { Edition, Problem } from '@trousseau/book'
import { bookFile, readInput } from '../book-input.ts'
import { Misused, type Command } from '../command.ts'
import { counted, frenchNumber } from '../counted.ts'
import { editionOptions, editionUsage, readEdition } from '../edition-options.ts'
import { keepHeapLean } from '../lean-heap.ts'
import { Progress } from '../progress.ts'
import { readPronunciations } from '../pronunciations-file.ts'
import { checkOutput, writeWhole } from '../write-whole.ts'

interface Arguments {
  input: string
  output: string
  json: boolean
  edition: Edition
  /** ONIX record that describes the book, when one is given. */
  onix: string | undefined
  /** File of pronunciations, when one is given. */
  pronunciations: string | undefined
}

/** What `--json` prints. */
interface Report {
  title: string
  language: string
  words: number
  chapters: number
  seconds: number
  warnings: { code: string; message: string }[]
}

async function readArguments(args: string[]): Promise<Arguments> {
  let parsed
  try {
    parsed = parseArgs({
      args,
      allowPositionals: true,
      options: {
        output: { type: 'string', short: 'o' },
        json: { type: 'boolean' },
        onix: { type: 'string' },
        prononciations: { type: 'string' },
        ...editionOptions,
      },
    })
  } catch (error) {
    throw new Misused('une option est inconnue ou incomplète.', { cause: error })
  }
  const [input, ...others] = parsed.positionals
  if (input === undefined) throw new Misused('il manque le livre à adapter.')
  if (others.length > 0) throw new Misused('un seul livre à la fois.')
  const { output } = parsed.values
  if (output === undefined || output === '') throw new Misused('il manque le nom du livre adapté, après -o.')
  if (output === '-') throw new Misused('le livre adapté a besoin d’un nom de fichier, après -o.')
  const { json = false, onix, prononciations } = parsed.values
  const edition = await readEdition(parsed.values)
  return { input, output, json, onix, pronunciations: prononciations, edition }
}

async function run(args: string[]): Promise<void> {
  const choices = await readArguments(args)
  const { input, output, json } = choices
  const started = performance.now()
  keepHeapLean()
  const progress = new Progress()
  let report: Report
  try {
    const file = bookFile(input)
    await checkOutput(file, output)
    report = await adaptFile(file, choices, progress, started)
  } finally {
    progress.end()
  }
  process.stdout.write(json ? `${JSON.stringify(report)}\n` : summary(report, output))
}

async function adaptFile(
  input: string,
  { output, onix, pronunciations, edition }: Arguments,
  progress: Progress,
  started: number,
): Promise<Report> {
  progress.say('Lecture du livre…')
  const said = pronunciations === undefined ? [] : [await readPronunciations(pronunciations)]
  const [{ adapt, lexiconOf, writeEpub }, { analyse }, { book, problems }] = await Promise.all([
    import('@trousseau/book'),
    import('@trousseau/french'),
    readInput(input, onix),
  ])
  progress.say('Adaptation…')
  const layers = [...book.layers, ...said]
  const adapted = adapt({ ...book, layers }, { analyse })
  progress.say('Écriture…')
  const warnings: Problem[] = [...problems, ...lexiconOf(layers).problems]
  let words = 0
  await writeWhole(output, async (temporary) => {
    const written = await writeEpub(adapted, temporary, { edition })
    warnings.push(...written.problems)
    words = written.words
  })
  return {
    title: book.metadata.title,
    language: book.metadata.language,
    words,
    chapters: book.chapters.length,
    seconds: Math.round(performance.now() - started) / 1000,
    warnings: warnings.map(({ code, message }) => ({ code, message })),
  }
}

function summary(report: Report, output: string): string {
  const { title, chapters, words, seconds, warnings } = report
  const head = `${title || 'Sans titre'} : ${counted(chapters, 'chapitre')}, ${counted(words, 'mot')}, en ${frenchNumber(seconds)} s.`
  return [head, ...warnings.map(({ message }) => `- ${message}`), `Livre adapté : ${output}`, ''].join('\n')
}

const command: Command = {
  summary: 'adapte un livre (EPUB, Word, OpenDocument, HTML, texte) et l’écrit en EPUB 3',
  usage: `trousseau adapt LIVRE -o LIVRE-ADAPTÉ.epub [--onix FICHE.xml] [--json] [--prononciations FICHIER] ${editionUsage}`,
  run,
}

export default command
