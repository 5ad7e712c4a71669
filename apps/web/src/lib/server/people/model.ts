/**
 * People of the team: who they are and the rules of accounts, sessions and sign-in. Pure: time comes as an argument.
 *
 * An account holds a name, an e-mail that serves as login, and a password hash. Nothing more is kept of a person.
 */

/** Someone of the team, as the rest of the program sees them. */
export interface TeamMember {
  id: string
  name: string
  email: string
}

/** A session just opened: the token goes into the cookie and is kept nowhere else. */
export interface OpenedSession {
  token: string
  expires: Date
}

// ---- accounts

/** What someone types to create an account. */
export interface AccountForm {
  name: string
  email: string
  password: string
}

/** Why a field of an account cannot be taken; also the end of the message's key. */
export type AccountFault =
  | { field: 'name'; fault: 'missing' | 'long' }
  | { field: 'email'; fault: 'missing' | 'malformed' }
  | { field: 'password'; fault: 'short' | 'long' | 'guessable' }

const NAME_MAX = 80
const EMAIL_MAX = 254
export const PASSWORD_MIN = 12
/** Long enough for any sentence, short enough that hashing stays cheap. */
const PASSWORD_MAX = 256

/** The form in which an e-mail is stored and compared. */
export function normaliseEmail(email: string): string {
  return email.normalize('NFC').trim().toLowerCase()
}

/** The form in which a password is hashed: the same letters from any keyboard give the same bytes (RFC 8265, 4.2). */
export function normalisePassword(password: string): string {
  return password.normalize('NFC')
}

/** Everything that is wrong with the form, at most one fault a field; empty when it can be taken. */
export function checkAccount(form: AccountForm): AccountFault[] {
  const faults: AccountFault[] = []
  const name = form.name.trim()
  if (name === '') faults.push({ field: 'name', fault: 'missing' })
  else if (name.length > NAME_MAX) faults.push({ field: 'name', fault: 'long' })

  const email = normaliseEmail(form.email)
  if (email === '') faults.push({ field: 'email', fault: 'missing' })
  else if (email.length > EMAIL_MAX || !/^[^\s@]+@[^\s@]+\.[^\s@.]+$/u.test(email)) {
    faults.push({ field: 'email', fault: 'malformed' })
  }

  const password = normalisePassword(form.password)
  const length = Array.from(password).length
  if (length < PASSWORD_MIN) faults.push({ field: 'password', fault: 'short' })
  else if (length > PASSWORD_MAX) faults.push({ field: 'password', fault: 'long' })
  else if (isGuessable(password, name, email)) faults.push({ field: 'password', fault: 'guessable' })
  return faults
}

/**
 * Length is what makes a password strong (NIST SP 800-63B, 5.1.1.2); only what is guessed first is turned down: the
 * person's own name or e-mail, and few different letters.
 */
function isGuessable(password: string, name: string, email: string): boolean {
  const plain = password.toLowerCase()
  return plain === email || plain === name.toLowerCase() || new Set(plain).size < 5
}

// ---- sessions

const MINUTE = 60_000
const DAY = 24 * 60 * MINUTE

/** Days without a visit after which a session ends (ms). */
export const SESSION_IDLE = 3 * DAY
/** Life of a session however much it is used (ms). */
export const SESSION_LIFE = 30 * DAY
/** A session's expiry is written again at most this often (ms), so that reading pages writes nothing. */
const SESSION_STEP = 10 * MINUTE

/** When a session opened at `opened` and used at `now` ends. */
export function sessionExpiry(opened: Date, now: Date): Date {
  return new Date(Math.min(now.getTime() + SESSION_IDLE, opened.getTime() + SESSION_LIFE))
}

/** The expiry to write for a session used at `now`, or null when the one in place will do. */
export function slideSession(session: { opened: Date; expires: Date }, now: Date): Date | null {
  const expires = sessionExpiry(session.opened, now)
  return expires.getTime() - session.expires.getTime() >= SESSION_STEP ? expires : null
}

// ---- the one-time link

/** Life of the link that creates the first account (ms); each start of the server prints a new one. */
export const WELCOME_LIFE = 7 * DAY

// ---- limits on sign-in

/** Failed attempts allowed within one window, for each thing that an attacker could hold constant. */
export const SIGN_IN_LIMITS = { 'account-from-address': 8, account: 60, address: 40 } as const
export type SignInScope = keyof typeof SIGN_IN_LIMITS

/** Length of a window of attempts (ms). */
export const SIGN_IN_WINDOW = 15 * MINUTE

/** Attempts counted since `since`, this one included. */
export interface AttemptCount {
  scope: SignInScope
  count: number
  since: Date
}

/** Whole minutes to wait before the next attempt, 0 when this one may go on. */
export function minutesToWait(counts: AttemptCount[], now: Date): number {
  const waits = counts
    .filter(({ scope, count }) => count > SIGN_IN_LIMITS[scope])
    .map(({ since }) => since.getTime() + SIGN_IN_WINDOW - now.getTime())
  return waits.length === 0 ? 0 : Math.max(1, Math.ceil(Math.max(...waits) / MINUTE))
}
