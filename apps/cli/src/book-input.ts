import { BookRefused, type ReadResult } from '@trousseau/book'
import { Refused } from './command.ts'

/**
 * Reads the book a command was given.
 * @throws Refused with the importer's own sentence.
 */
export async function readInput(path: string): Promise<ReadResult> {
  const { readBook } = await import('@trousseau/book')
  try {
    return await readBook(path)
  } catch (error) {
    if (error instanceof BookRefused) throw new Refused(`${path} : ${error.message}`, { cause: error })
    throw error
  }
}
