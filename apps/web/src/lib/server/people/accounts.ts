/** Creating the first account through its one-time link. */
import { randomUUID } from 'node:crypto'
import {
  checkAccount,
  normaliseEmail,
  WELCOME_LIFE,
  type AccountFault,
  type AccountForm,
  type TeamMember,
} from './model.ts'
import { hashPassword, newToken, tokenHash } from './secrets.ts'
import * as store from './store.ts'
import { database } from './database.ts'

/** What came of creating an account. */
export type AccountCreation =
  | { kind: 'created'; member: TeamMember }
  | { kind: 'faulty'; faults: AccountFault[] }
  /** The link was used, has ended, or never was. */
  | { kind: 'link-ended' }

/**
 * Path of a new one-time link as long as nobody has an account, else null. Each call ends the link before it, so that
 * only the last one printed works.
 */
export async function welcomePath(now = new Date()): Promise<string | null> {
  const db = database()
  if (await store.anyAccount(db)) return null
  const token = newToken()
  await store.replaceWelcome(db, tokenHash(token), new Date(now.getTime() + WELCOME_LIFE))
  return `/equipe/bienvenue/${token}`
}

/** Whether the one-time link of this token may still be used. */
export function welcomeStands(token: string, now = new Date()): Promise<boolean> {
  return store.welcomeStands(database(), tokenHash(token), now)
}

/** Creates the first account and uses up its link, both or neither. */
export async function createFirstAccount(
  token: string,
  form: AccountForm,
  now = new Date(),
): Promise<AccountCreation> {
  const faults = checkAccount(form)
  if (faults.length > 0) return { kind: 'faulty', faults }
  // Before the costly hash: a made-up link must not make the server work.
  if (!(await welcomeStands(token, now))) return { kind: 'link-ended' }
  const member = { id: randomUUID(), name: form.name.trim(), email: normaliseEmail(form.email) }
  const passwordHash = await hashPassword(form.password)
  return database()
    .transaction()
    .execute(async (transaction) => {
      if (!(await store.takeWelcome(transaction, tokenHash(token), now))) return { kind: 'link-ended' }
      await store.insertAccount(transaction, { ...member, passwordHash, created: now })
      return { kind: 'created', member }
    })
}
