import { parseArgs } from 'node:util'
import type { Problem, ReadResult } from '@trousseau/book'
import { readInput } from '../book-input.ts'
import { Misused, Refused, type Command } from '../command.ts'
import { counted } from '../counted.ts'
import { keepHeapLean } from '../lean-heap.ts'
import { Progress } from '../progress.ts'

/** What `--json` prints. */
type Report =
  | {
      importable: true
      title: string
      language: string
      words: number
      chapters: number
      pictures: number
      problems: Problem[]
    }
  | { importable: false; problems: [{ code: string; severity: 'refused'; message: string }] }

function readArguments(args: string[]): { input: string; json: boolean; onix: string | undefined } {
  let parsed
  try {
    parsed = parseArgs({
      args,
      allowPositionals: true,
      options: { json: { type: 'boolean' }, onix: { type: 'string' } },
    })
  } catch (error) {
    throw new Misused('une option est inconnue.', { cause: error })
  }
  const [input, ...others] = parsed.positionals
  if (input === undefined) throw new Misused('il manque le livre à vérifier.')
  if (others.length > 0) throw new Misused('un seul livre à la fois.')
  return { input, json: parsed.values.json ?? false, onix: parsed.values.onix }
}

async function run(args: string[]): Promise<void> {
  const { input, json, onix } = readArguments(args)
  keepHeapLean()
  const progress = new Progress()
  progress.say('Lecture du livre…')
  let result: ReadResult
  try {
    result = await readInput(input, onix)
  } catch (error) {
    if (json && error instanceof Refused) print(await refusal(error))
    throw error
  } finally {
    progress.end()
  }
  const { countBookWords } = await import('@trousseau/book')
  const { book, problems } = result
  const report: Report = {
    importable: true,
    title: book.metadata.title,
    language: book.metadata.language,
    words: countBookWords(book),
    chapters: book.chapters.length,
    pictures: book.resources.length,
    problems,
  }
  if (json) print(report)
  else process.stdout.write(summary(report))
}

async function refusal(error: Refused): Promise<Report> {
  const { BookRefused } = await import('@trousseau/book')
  const code = error.cause instanceof BookRefused ? error.cause.problem.code : 'refused'
  const message = error.cause instanceof BookRefused ? error.cause.message : error.message
  return { importable: false, problems: [{ code, severity: 'refused', message }] }
}

function print(report: Report): void {
  process.stdout.write(`${JSON.stringify(report)}\n`)
}

function summary(report: Report & { importable: true }): string {
  const { title, chapters, words, pictures, problems } = report
  const said = { refused: 'Refusé', repaired: 'Réparé', noted: 'À noter' }
  return [
    'Ce livre peut être importé.',
    `${title || 'Sans titre'} : ${counted(chapters, 'chapitre')}, ${counted(words, 'mot')}, ${counted(pictures, 'image')}.`,
    ...problems.map(({ severity, message }) => `- ${said[severity]} : ${message}`),
    '',
  ].join('\n')
}

const command: Command = {
  summary: 'dit si un livre peut être importé, et ce qui ne va pas',
  usage: 'trousseau check LIVRE [--onix FICHE.xml] [--json]',
  run,
}

export default command
