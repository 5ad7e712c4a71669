/** Opens the platform with all the application's parts, for the server or for a command. */
import { openPlatform, platform, readSettings, type Platform } from '#lib/server/platform/index.ts'
import { parts } from './parts.ts'

let opening: Promise<Platform> | undefined

/** Opens it once, however many ask: our own entry does, and SvelteKit's `init` hook, which is alone in development. */
export function openServer(): Promise<Platform> {
  opening ??= openPlatform(readSettings(process.env), parts, 'server')
  return opening
}

/**
 * Opens it for a command, which closes it in the end. Beside a running server (`besideServer`) that server does the
 * jobs; else they are done here.
 */
export function openForCommand(): Promise<Platform> {
  return openPlatform(readSettings(process.env), parts, 'command')
}

/** Closes what was opened, if anything was. */
export async function closeServer(): Promise<void> {
  if (!opening) return
  await opening.then(
    () => platform().close(),
    () => undefined, // what did not open has already cleaned up
  )
  opening = undefined
}
