/** Signing in and out, and knowing who asks. */
import { createHash } from 'node:crypto'
import {
  minutesToWait,
  normaliseEmail,
  sessionExpiry,
  SIGN_IN_WINDOW,
  slideSession,
  type OpenedSession,
  type SignInScope,
  type TeamMember,
} from './model.ts'
import { newToken, passwordMatches, tokenHash } from './secrets.ts'
import * as store from './store.ts'
import { database } from './database.ts'

/** What came of an attempt to sign in. `refused` does not say whether the e-mail or the password was wrong. */
export type SignIn =
  { kind: 'signed-in'; session: OpenedSession } | { kind: 'refused' } | { kind: 'too-many'; minutes: number }

/**
 * Signs in with e-mail and password. Attempts are counted before the password is looked at, for the account, for the
 * address and for both together, so that many at once do not slip through.
 */
export async function signIn(
  credentials: { email: string; password: string; address: string },
  now = new Date(),
): Promise<SignIn> {
  const db = database()
  const email = normaliseEmail(credentials.email)
  const keys = attemptKeys(email, credentials.address)
  const windowStart = new Date(now.getTime() - SIGN_IN_WINDOW)
  const counts = []
  for (const { scope, key } of keys) {
    counts.push({ scope, ...(await store.countAttempt(db, key, now, windowStart)) })
  }
  const minutes = minutesToWait(counts, now)
  if (minutes > 0) return { kind: 'too-many', minutes }

  const account = await store.accountByEmail(db, email)
  if (!(await passwordMatches(account?.passwordHash ?? null, credentials.password)) || !account) {
    return { kind: 'refused' }
  }
  await store.forgetAttempts(
    db,
    keys.filter(({ scope }) => scope !== 'address').map(({ key }) => key),
  )
  return { kind: 'signed-in', session: await openSession(account.id, now) }
}

/** Opens a session for a member of the team; also clears what has ended, so that no other job is needed for it. */
export async function openSession(account: string, now = new Date()): Promise<OpenedSession> {
  const db = database()
  const token = newToken()
  const expires = sessionExpiry(now, now)
  await store.insertSession(db, { tokenHash: tokenHash(token), account, opened: now, expires })
  await store.deleteEndedSessions(db, now)
  await store.forgetAttemptsBefore(db, new Date(now.getTime() - SIGN_IN_WINDOW))
  return { token, expires }
}

/** Who holds this token, and the session's new expiry when it moved; null when the session has ended. */
export async function sessionOf(
  token: string,
  now = new Date(),
): Promise<{ member: TeamMember; moved: Date | null } | null> {
  const db = database()
  const session = await store.liveSession(db, tokenHash(token), now)
  if (!session) return null
  const moved = slideSession(session, now)
  if (moved) await store.moveSessionExpiry(db, tokenHash(token), moved)
  return { member: { id: session.id, name: session.name, email: session.email }, moved }
}

/** Ends the session of this token. */
export function signOut(token: string): Promise<void> {
  return store.deleteSession(database(), tokenHash(token))
}

function attemptKeys(email: string, address: string): { scope: SignInScope; key: Buffer }[] {
  const key = (scope: SignInScope, ...held: string[]) => ({
    scope,
    key: createHash('sha256')
      .update(JSON.stringify([scope, ...held]))
      .digest(),
  })
  return [key('account-from-address', email, address), key('account', email), key('address', address)]
}
