/** Accounts, sessions, the one-time link and sign-in attempts in PostgreSQL. No rule stands here. */
import { sql, type Kysely } from 'kysely'
import type { TeamMember } from './model.ts'
import type { PeopleTables } from './tables.ts'

type Database = Kysely<PeopleTables>

/** An account about to be stored. */
export interface NewAccount extends TeamMember {
  passwordHash: string
  created: Date
}

// ---- accounts

export async function anyAccount(db: Database): Promise<boolean> {
  const row = await db.selectFrom('people_accounts').select('id').limit(1).executeTakeFirst()
  return row !== undefined
}

export async function insertAccount(db: Database, account: NewAccount): Promise<void> {
  const { id, name, email, passwordHash, created } = account
  await db
    .insertInto('people_accounts')
    .values({ id, name, email, password_hash: passwordHash, created })
    .execute()
}

/** The account that signs in with `email` (already normalised). */
export function accountByEmail(db: Database, email: string) {
  return db
    .selectFrom('people_accounts')
    .select(['id', 'name', 'email', 'password_hash as passwordHash'])
    .where('email', '=', email)
    .executeTakeFirst()
}

// ---- sessions

export async function insertSession(
  db: Database,
  session: { tokenHash: Buffer; account: string; opened: Date; expires: Date },
): Promise<void> {
  const { tokenHash, account, opened, expires } = session
  await db.insertInto('people_sessions').values({ token_hash: tokenHash, account, opened, expires }).execute()
}

/** The session of this token that has not ended at `now`, with the person it belongs to. */
export function liveSession(db: Database, tokenHash: Buffer, now: Date) {
  return db
    .selectFrom('people_sessions as session')
    .innerJoin('people_accounts as account', 'account.id', 'session.account')
    .select(['account.id', 'account.name', 'account.email', 'session.opened', 'session.expires'])
    .where('session.token_hash', '=', tokenHash)
    .where('session.expires', '>', now)
    .executeTakeFirst()
}

export async function moveSessionExpiry(db: Database, tokenHash: Buffer, expires: Date): Promise<void> {
  await db.updateTable('people_sessions').set({ expires }).where('token_hash', '=', tokenHash).execute()
}

export async function deleteSession(db: Database, tokenHash: Buffer): Promise<void> {
  await db.deleteFrom('people_sessions').where('token_hash', '=', tokenHash).execute()
}

export async function deleteEndedSessions(db: Database, now: Date): Promise<void> {
  await db.deleteFrom('people_sessions').where('expires', '<=', now).execute()
}

// ---- the one-time link

/** Puts the link in place of any earlier one. */
export async function replaceWelcome(db: Database, tokenHash: Buffer, expires: Date): Promise<void> {
  await db
    .insertInto('people_welcome')
    .values({ token_hash: tokenHash, expires })
    .onConflict((conflict) => conflict.column('singleton').doUpdateSet({ token_hash: tokenHash, expires }))
    .execute()
}

export async function welcomeStands(db: Database, tokenHash: Buffer, now: Date): Promise<boolean> {
  const row = await db
    .selectFrom('people_welcome')
    .select('singleton')
    .where('token_hash', '=', tokenHash)
    .where('expires', '>', now)
    .executeTakeFirst()
  return row !== undefined
}

/** Uses the link up; answers whether it still stood. Two at once: one wins. */
export async function takeWelcome(db: Database, tokenHash: Buffer, now: Date): Promise<boolean> {
  const row = await db
    .deleteFrom('people_welcome')
    .where('token_hash', '=', tokenHash)
    .where('expires', '>', now)
    .returning('singleton')
    .executeTakeFirst()
  return row !== undefined
}

// ---- sign-in attempts

/** Counts one more attempt under `key`; a count begun before `windowStart` begins anew. Atomic. */
export async function countAttempt(
  db: Database,
  key: Buffer,
  now: Date,
  windowStart: Date,
): Promise<{ count: number; since: Date }> {
  return db
    .insertInto('people_sign_in_attempts')
    .values({ key, count: 1, since: now })
    .onConflict((conflict) =>
      conflict.column('key').doUpdateSet({
        count: sql<number>`case when people_sign_in_attempts.since <= ${windowStart} then 1
          else people_sign_in_attempts.count + 1 end`,
        since: sql<Date>`case when people_sign_in_attempts.since <= ${windowStart} then ${now}
          else people_sign_in_attempts.since end`,
      }),
    )
    .returning(['count', 'since'])
    .executeTakeFirstOrThrow()
}

export async function forgetAttempts(db: Database, keys: Buffer[]): Promise<void> {
  await db.deleteFrom('people_sign_in_attempts').where('key', 'in', keys).execute()
}

export async function forgetAttemptsBefore(db: Database, windowStart: Date): Promise<void> {
  await db.deleteFrom('people_sign_in_attempts').where('since', '<=', windowStart).execute()
}
