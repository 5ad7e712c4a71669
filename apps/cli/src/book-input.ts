import { readdirSync, statSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
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
 * Reads the book a command was given, with what the ONIX record at `onix` says of it.
 * @throws Refused with the importer's own sentence.
 */
export async function readInput(path: string, onix?: string): Promise<ReadResult> {
  const { readBook } = await import('@trousseau/book')
  const record = onix === undefined ? {} : { onix: await readRecord(onix) }
  try {
    return await readBook(bookFile(path), record)
  } catch (error) {
    if (error instanceof BookRefused) {
      const fault = onix !== undefined && error.problem.code.includes('onix') ? onix : path
      throw new Refused(`${fault} : ${error.message}`, { cause: error })
    }
    throw error
  }
}

/** Largest ONIX message that is read, in bytes. */
const MOST_RECORD = 50 * 1024 ** 2

async function readRecord(path: string): Promise<Uint8Array> {
  checkRecord(path)
  try {
    return await readFile(path)
  } catch (error) {
    throw new Refused(`${path} : cette fiche ONIX ne peut pas être lue.`, { cause: error })
  }
}

/**
 * The path of an ONIX record, when there is a file of a fair size.
 * @throws Refused when there is none.
 */
export function checkRecord(path: string): string {
  const found = statSync(path, { throwIfNoEntry: false })
  if (!found?.isFile()) throw new Refused(`${path} : cette fiche ONIX n’existe pas.`)
  if (found.size > MOST_RECORD) throw new Refused(`${path} : cette fiche ONIX est beaucoup trop grosse.`)
  return path
}
