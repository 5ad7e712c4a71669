import { readdirSync, rmSync } from 'node:fs'
import { readdir, rename, rm, stat } from 'node:fs/promises'
import { constants } from 'node:os'
import { dirname, join, resolve } from 'node:path'
import { Refused } from './command.ts'

/**
 * Lets `write` make a file under another name beside `path`, and gives it its name once it is whole: at no moment,
 * even when the command is stopped, is there half a file under `path`.
 * @throws Refused when the file cannot be written.
 */
export async function writeWhole(path: string, write: (temporary: string) => Promise<void>): Promise<void> {
  const folder = dirname(resolve(path))
  await sweep(folder)
  // Whoever writes the file may give it a longer name of its own until it is whole.
  const own = `.trousseau-${process.pid}.part`
  const temporary = join(folder, own)
  const onSignal = (signal: NodeJS.Signals): void => {
    for (const name of readdirSync(folder)) {
      if (name.startsWith(own)) rmSync(join(folder, name), { force: true })
    }
    process.exit(128 + constants.signals[signal])
  }
  for (const signal of SIGNALS) process.once(signal, onSignal)
  try {
    await write(temporary)
    await rename(temporary, path)
  } catch (error) {
    await rm(temporary, { force: true })
    throw cannotWrite(path, error)
  } finally {
    for (const signal of SIGNALS) process.off(signal, onSignal)
  }
}

const SIGNALS = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const

/** A file that nobody has written to for so long (ms) is not being written. */
const STALE = 60_000

/** Removes what a command that was killed outright left in `folder`: it had no time to. */
async function sweep(folder: string): Promise<void> {
  const names = await readdir(folder).catch(() => []) // whoever writes there says what is wrong with it
  for (const name of names) {
    const pid = /^\.trousseau-(\d+)\.part/.exec(name)?.[1]
    if (pid === undefined || isAlive(Number(pid))) continue
    const found = await statOrNull(join(folder, name))
    if (found && Date.now() - Number(found.mtimeMs) > STALE) await rm(join(folder, name), { force: true })
  }
}

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0)
    return true
  } catch (error) {
    return error instanceof Error && 'code' in error && error.code === 'EPERM'
  }
}

/** @throws Refused when `output` can be no file of its own (a folder, a device), or is `input` itself under any name. */
export async function checkOutput(input: string, output: string): Promise<void> {
  const [from, to] = await Promise.all([statOrNull(input), statOrNull(output)])
  if (to?.isDirectory()) throw new Refused(`${output} : c’est un dossier, pas un nom de fichier.`)
  // A whole file takes the place of what is there: it must not take that of /dev/null or of a pipe.
  if (to && !to.isFile()) throw new Refused(`${output} : ce n’est pas un fichier ordinaire.`)
  if (to && to.ino === from?.ino && to.dev === from.dev)
    throw new Refused(
      'le livre adapté ne peut pas remplacer le livre de départ. Donnez un autre nom après -o.',
    )
  try {
    // With its last slash, a file that stands where a folder should is refused too.
    await stat(`${dirname(resolve(output))}/`)
  } catch (error) {
    throw cannotWrite(output, error)
  }
}

async function statOrNull(path: string): Promise<Awaited<ReturnType<typeof stat>> | null> {
  try {
    return await stat(path)
  } catch {
    return null // absent: whoever reads it says so
  }
}

const REASONS: Record<string, string> = {
  ENOENT: 'le dossier n’existe pas',
  ENOTDIR: 'le dossier n’existe pas',
  EACCES: 'vous n’avez pas le droit d’écrire ici',
  EPERM: 'vous n’avez pas le droit d’écrire ici',
  EROFS: 'ce disque ne peut pas être écrit',
  ENOSPC: 'le disque est plein',
  EDQUOT: 'le disque est plein',
  EFBIG: 'ce fichier serait plus grand que ce qui est permis ici',
  ENAMETOOLONG: 'ce nom est trop long',
  EISDIR: 'c’est un dossier, pas un nom de fichier',
}

function cannotWrite(path: string, error: unknown): unknown {
  const code = error instanceof Error && 'code' in error ? String(error.code) : ''
  const reason = REASONS[code]
  return reason === undefined ? error : new Refused(`${path} : ${reason}.`, { cause: error })
}
