import { readdirSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { BookRefused, type ReadResult } from '@trousseau/book'
import { Refused } from './command.ts'

/**
 * The file of the book a command was given: a folder stands for the one HTML page in it, beside its pictures.
 * @throws Refused when a folder has no such page, or several and none is called `index`.
 */
export function bookFile(path: string): string {
  if (!isFolder(path)) return path
  const pages = readdirSync(path).filter((name) => /\.x?html?$/i.test(name))
  const page = pages.length === 1 ? pages[0] : pages.find((name) => /^index\./i.test(name))
  if (page !== undefined) return join(path, page)
  throw new Refused(
    pages.length === 0
      ? `${path} : ce dossier ne contient pas de page HTML.`
      : `${path} : ce dossier contient plusieurs pages HTML. Indiquez celle du livre.`,
  )
}

function isFolder(path: string): boolean {
  try {
    return statSync(path).isDirectory()
  } catch {
    return false // absent or out of reach: whoever reads it says so
  }
}

/**
 * Reads the book a command was given.
 * @throws Refused with the importer's own sentence.
 */
export async function readInput(path: string): Promise<ReadResult> {
  const { readBook } = await import('@trousseau/book')
  try {
    return await readBook(bookFile(path))
  } catch (error) {
    if (error instanceof BookRefused) throw new Refused(`${path} : ${error.message}`, { cause: error })
    throw error
  }
}
