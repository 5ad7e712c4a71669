/** The `trousseau` command: finds the command asked for, runs it, turns errors into one French line and a status. */
import { enableCompileCache } from 'node:module'
import { join } from 'node:path'
import { inspect } from 'node:util'
import { Misused, Refused, type Command } from './command.ts'

const commands: Record<string, () => Promise<{ default: Command }>> = {
  analyse: () => import('./commands/analyse.ts'),
  adapt: () => import('./commands/adapt.ts'),
  check: () => import('./commands/check.ts'),
  import: () => import('./commands/import.ts'),
}

async function main([name, ...args]: string[]): Promise<number> {
  if (name === undefined || name === '--help' || name === '-h' || name === 'aide') {
    await help(name === undefined ? process.stderr : process.stdout)
    return name === undefined ? 2 : 0
  }
  const load = Object.hasOwn(commands, name) ? commands[name] : undefined
  if (!load) {
    process.stderr.write(`trousseau : la commande « ${name} » n’existe pas.\n`)
    await help(process.stderr)
    return 2
  }
  const command = (await load()).default
  if (args.includes('--help') || args.includes('-h')) {
    process.stdout.write(`${command.summary}\nUsage : ${command.usage}\n`)
    return 0
  }
  try {
    await command.run(args)
    return 0
  } catch (error) {
    if (error instanceof Misused) {
      process.stderr.write(`trousseau ${name} : ${error.message}\nUsage : ${command.usage}\n`)
      return 2
    }
    if (error instanceof Refused) {
      process.stderr.write(`trousseau ${name} : ${onOneLine(error.message)}\n`)
      return 1
    }
    const said = error instanceof Error ? error.message : String(error)
    process.stderr.write(`trousseau ${name} : erreur imprévue (${onOneLine(said)}).\n`)
    if (process.env.TROUSSEAU_LOG === 'debug') process.stderr.write(`${inspect(error)}\n`)
    return 1
  }
}

/** File names may hold line ends; what is said of them is one line. */
function onOneLine(sentence: string): string {
  return sentence.replace(/\s*[\r\n]+\s*/g, ' ')
}

async function help(out: NodeJS.WritableStream): Promise<void> {
  out.write('Usage : trousseau COMMANDE …\n')
  for (const [name, load] of Object.entries(commands)) {
    out.write(`  ${name.padEnd(10)} ${(await load()).default.summary}\n`)
  }
}

// A reader of our output that closes early (`trousseau analyse … | head`) is no fault.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code === 'EPIPE') process.exit(0)
  const reason = error.code === 'ENOSPC' ? 'le disque est plein' : (error.code ?? error.message)
  process.stderr.write(`trousseau : la réponse ne peut pas être écrite (${reason}).\n`)
  process.exit(1)
})

// What Node compiles of this program it keeps beside the build, for the next start. Where it cannot, it goes without.
enableCompileCache(join(import.meta.dirname, '../../../.cache/compiled'))
process.exitCode = await main(process.argv.slice(2))
