import { existsSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { pathToFileURL } from 'node:url'
import { parseArgs } from 'node:util'
import { bookFile, checkRecord } from '../book-input.ts'
import { Misused, Refused, type Command } from '../command.ts'
import { Progress } from '../progress.ts'
import type { ImportOutcome, ServerCommands } from '../server-commands.ts'

interface Arguments {
  input: string
  publish: boolean
  json: boolean
  onix: string | undefined
}

function readArguments(args: string[]): Arguments {
  let parsed
  try {
    parsed = parseArgs({
      args,
      allowPositionals: true,
      options: { publish: { type: 'boolean' }, json: { type: 'boolean' }, onix: { type: 'string' } },
    })
  } catch (error) {
    throw new Misused('une option est inconnue.', { cause: error })
  }
  const [input, ...others] = parsed.positionals
  if (input === undefined) throw new Misused('il manque le livre à ajouter.')
  if (others.length > 0) throw new Misused('un seul livre à la fois.')
  const { publish = false, json = false, onix } = parsed.values
  return { input, publish, json, onix }
}

async function run(args: string[]): Promise<void> {
  const { input, publish, json, onix } = readArguments(args)
  const record = onix === undefined ? {} : { onix: resolve(checkRecord(onix)) }
  const { importBook } = await loadServer()
  const progress = new Progress()
  const percent = new Intl.NumberFormat('fr-FR', { style: 'percent' })
  let outcome: ImportOutcome
  try {
    outcome = await importBook(resolve(bookFile(input)), {
      publish,
      ...record,
      onProgress: (step, share) => progress.say(`${step} : ${percent.format(share)}`),
    })
  } finally {
    progress.end()
  }
  if (outcome.kind === 'refused') throw new Refused(`${input} : ${outcome.sentence}`)
  const { slug, url } = outcome
  process.stdout.write(json ? `${JSON.stringify({ slug, url })}\n` : summary(outcome))
}

function summary({
  title,
  url,
  published,
  isNew,
  remarks,
}: Extract<ImportOutcome, { kind: 'done' }>): string {
  const head = isNew
    ? `« ${title} » est dans la bibliothèque`
    : `« ${title} » était déjà dans la bibliothèque`
  const state = published ? ', publié.' : ', pas encore publié.'
  return [head + state, ...remarks.map((remark) => `- ${remark}`), url, ''].join('\n')
}

/** The server's own code, as it was built: it brings the database and the files. */
async function loadServer(): Promise<ServerCommands> {
  const built = 'apps/web/build/server/command.js'
  // From the built command, and from its sources.
  const places = ['../../..', '../../../..'].map((root) => join(import.meta.dirname, root, built))
  const found = places.find((place) => existsSync(place))
  if (!found) throw new Refused('le serveur n’est pas construit. Lancez « npm run build », puis recommencez.')
  return (await import(pathToFileURL(found).href)) as ServerCommands
}

const command: Command = {
  summary: 'ajoute un livre (EPUB, Word, OpenDocument, HTML, texte) à la bibliothèque',
  usage: 'trousseau import LIVRE [--publish] [--onix FICHE.xml] [--json]',
  run,
}

export default command
