import { once } from 'node:events'
import { StringDecoder } from 'node:string_decoder'
import { analyse, type AnalyseOptions } from '@trousseau/french'
import { Misused, type Command } from '../command.ts'

/** Answers are written together, once they are this long (UTF-16 units). */
const BATCH = 1 << 18

const command: Command = {
  summary: 'analyse des textes français, un par ligne, et répond en JSON',
  usage:
    'trousseau analyse [--syllables written|spoken] [--doubles split|join] [--hiatus heard|cut|keep] [--liaisons obligatory|optional] < TEXTES',

  async run(args) {
    const options = readOptions(args)
    let batch = ''
    for await (const line of linesOf(process.stdin)) {
      batch += JSON.stringify(analyse(line, options)) + '\n'
      if (batch.length < BATCH) continue
      await write(batch)
      batch = ''
    }
    await write(batch)
  },
}

export default command

function readOptions(args: string[]): AnalyseOptions {
  const options: AnalyseOptions = {}
  const rest = args.values()
  for (const arg of rest) {
    const [name = '', attached] = arg.split(/=(.*)/s)
    const value = () => attached ?? rest.next().value
    if (name === '--syllables') options.syllables = oneOf(name, value(), ['written', 'spoken'])
    else if (name === '--doubles') options.doubles = oneOf(name, value(), ['split', 'join'])
    else if (name === '--hiatus') options.hiatus = oneOf(name, value(), ['heard', 'cut', 'keep'])
    else if (name === '--liaisons') options.liaisons = oneOf(name, value(), ['obligatory', 'optional'])
    else if (name === '--classes')
      throw new Misused('l’option « --classes » n’existe pas encore : elle attend le lexique.')
    else throw new Misused(`l’option « ${arg} » n’existe pas.`)
  }
  return options
}

function oneOf<T extends string>(name: string, value: string | undefined, choices: readonly T[]): T {
  const choice = choices.find((candidate) => candidate === value)
  if (choice !== undefined) return choice
  const wanted = choices.map((candidate) => `« ${candidate} »`).join(' ou ')
  throw new Misused(
    value === undefined
      ? `l’option « ${name} » attend ${wanted}.`
      : `l’option « ${name} » attend ${wanted}, pas « ${value} ».`,
  )
}

/** Lines of a stream of UTF-8, without their ends (LF or CRLF) and without a byte order mark at the beginning. */
async function* linesOf(stream: AsyncIterable<Buffer>): AsyncGenerator<string> {
  const decoder = new StringDecoder('utf8')
  let first = true
  let unfinished: string[] = []
  for await (const chunk of stream) {
    let text = decoder.write(chunk)
    if (first && text !== '') {
      first = false
      if (text.charCodeAt(0) === 0xfeff) text = text.slice(1)
    }
    let from = 0
    for (let end = text.indexOf('\n'); end >= 0; end = text.indexOf('\n', from)) {
      unfinished.push(text.slice(from, end))
      yield withoutReturn(unfinished.join(''))
      unfinished = []
      from = end + 1
    }
    unfinished.push(text.slice(from))
  }
  const rest = unfinished.join('') + decoder.end()
  if (rest !== '') yield withoutReturn(rest)
}

function withoutReturn(line: string): string {
  return line.endsWith('\r') ? line.slice(0, -1) : line
}

/** Writes to standard output, and waits when its reader is slower than we are. */
async function write(text: string): Promise<void> {
  if (!process.stdout.write(text)) await once(process.stdout, 'drain')
}
