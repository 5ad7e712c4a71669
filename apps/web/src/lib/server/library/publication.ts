/** What the team does with books: see them all, look into them, publish, withdraw, say for whom they are. */
import { database } from './database.ts'
import { mayBecome, teamBookOf, type Level, type PublishedSequence, type TeamBook } from './model.ts'
import { sequenceOfVersion } from './published.ts'
import * as store from './store.ts'

/** Every book, the newest first. */
export async function teamBooks(): Promise<TeamBook[]> {
  return (await store.lastVersions(database())).map(teamBookOf)
}

/** The book `slug`, or null when there is none. */
export async function teamBook(slug: string): Promise<TeamBook | null> {
  const version = await store.lastVersion(database(), slug)
  return version ? teamBookOf(version) : null
}

/** Sequence `number` of the book `slug`, published or not, as learners will see it. */
export async function previewSequence(slug: string, number: number): Promise<PublishedSequence | null> {
  const version = await store.lastVersion(database(), slug)
  return version ? sequenceOfVersion(version, number) : null
}

/** Makes the last version of the book readable by all. Answers its title, or null when there is no such book. */
export function publish(slug: string, now = new Date()): Promise<string | null> {
  return changeState(slug, 'published', now)
}

/** Takes the book away from learners; nothing of it is lost. Answers as `publish`. */
export function withdraw(slug: string, now = new Date()): Promise<string | null> {
  return changeState(slug, 'withdrawn', now)
}

/** Says for whom the book is, or takes it back. */
export function setLevel(slug: string, level: Level | null): Promise<void> {
  return store.setLevel(database(), slug, level)
}

function changeState(slug: string, state: 'published' | 'withdrawn', now: Date): Promise<string | null> {
  return database()
    .transaction()
    .execute(async (transaction) => {
      const version = await store.lastVersion(transaction, slug)
      if (!version) return null
      if (mayBecome(version.state, state)) {
        // First the others: at no moment are two versions of a book published.
        if (state === 'published') await store.withdrawOthers(transaction, version.id)
        await store.setState(transaction, version.id, state, now)
      }
      return version.metadata.title
    })
}
