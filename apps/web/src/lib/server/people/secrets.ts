/** Passwords and tokens: how they are made, hashed and compared. */
import { createHash, randomBytes } from 'node:crypto'
import { hash, verify } from '@node-rs/argon2'
import { normalisePassword } from './model.ts'

/** argon2id with the second set of parameters of RFC 9106, section 4, scaled to one thread. */
const cost = { memoryCost: 64 * 1024, timeCost: 3, parallelism: 1 }

/** A hash that no password gives: compared with when there is no account, so that both cases cost the same. */
let nobody: Promise<string> | undefined

/** PHC string of a password. */
export function hashPassword(password: string): Promise<string> {
  return hash(normalisePassword(password), cost)
}

/** Whether `password` gives `stored`; when `stored` is null, works as long and answers false. */
export async function passwordMatches(stored: string | null, password: string): Promise<boolean> {
  nobody ??= hash(randomBytes(32), cost)
  const matches = await verify(stored ?? (await nobody), normalisePassword(password))
  return stored !== null && matches
}

/** A token of 256 random bits, fit for addresses and cookies. */
export function newToken(): string {
  return randomBytes(32).toString('base64url')
}

/** What is stored of a token. A plain hash is enough: a random token cannot be guessed from it. */
export function tokenHash(token: string): Buffer {
  return createHash('sha256').update(token).digest()
}
