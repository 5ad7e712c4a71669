import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { openTestPlatform } from '#lib/server/platform/testing.ts'
import { createFirstAccount, welcomePath, welcomeStands } from './accounts.ts'
import { database } from './database.ts'
import { peopleMigrations } from './migrations.ts'
import { SESSION_IDLE, SESSION_LIFE, SIGN_IN_LIMITS, SIGN_IN_WINDOW, WELCOME_LIFE } from './model.ts'
import { openSession, sessionOf, signIn, signOut } from './sessions.ts'

let dispose: () => Promise<void>
const awa = { name: ' Awa Diallo ', email: 'Awa@Exemple.org', password: 'un vélo rouge au soleil' }
const now = new Date()
const later = (ms: number) => new Date(now.getTime() + ms)
const tokenIn = (path: string | null) => path?.split('/').at(-1) ?? ''

beforeAll(async () => {
  ;({ dispose } = await openTestPlatform({ migrations: [peopleMigrations] }))
})
afterAll(() => dispose())

describe('the one-time link', () => {
  it('is ended by the next one, and by time', async () => {
    const first = tokenIn(await welcomePath(now))
    const second = tokenIn(await welcomePath(now))
    expect(await welcomeStands(first, now)).toBe(false)
    expect(await welcomeStands(second, now)).toBe(true)
    expect(await welcomeStands(second, later(WELCOME_LIFE))).toBe(false)
  })

  it('is not used up by a form that is wrong', async () => {
    const token = tokenIn(await welcomePath(now))
    const result = await createFirstAccount(token, { ...awa, password: 'court' }, now)
    expect(result).toEqual({ kind: 'faulty', faults: [{ field: 'password', fault: 'short' }] })
    expect(await welcomeStands(token, now)).toBe(true)
  })

  it('creates one account, even when two people use it at once, and no more after', async () => {
    const token = tokenIn(await welcomePath(now))
    const results = await Promise.all([
      createFirstAccount(token, awa, now),
      createFirstAccount(token, { ...awa, email: 'autre@exemple.org' }, now),
    ])
    expect(results.map(({ kind }) => kind).sort()).toEqual(['created', 'link-ended'])
    expect(await createFirstAccount(token, awa, now)).toEqual({ kind: 'link-ended' })
    expect(await welcomePath(now)).toBeNull()
    const accounts = await database().selectFrom('people_accounts').selectAll().execute()
    expect(accounts).toHaveLength(1)
    expect(accounts[0]?.name).toBe('Awa Diallo')
    expect(accounts[0]?.password_hash).toMatch(/^\$argon2id\$v=19\$m=65536,t=3,p=1\$/)
  })
})

describe('signing in', () => {
  it('opens a session that says who it is, until it is ended', async () => {
    const { email } = await database().selectFrom('people_accounts').select('email').executeTakeFirstOrThrow()
    const result = await signIn(
      { email: ` ${email.toUpperCase()}`, password: awa.password, address: '::1' },
      now,
    )
    if (result.kind !== 'signed-in') throw new Error(result.kind)
    const { token } = result.session
    expect((await sessionOf(token, now))?.member).toMatchObject({ name: 'Awa Diallo', email })
    await signOut(token)
    expect(await sessionOf(token, now)).toBeNull()
  })

  it('keeps no token, only its hash', async () => {
    const { id } = await database().selectFrom('people_accounts').select('id').executeTakeFirstOrThrow()
    const { token } = await openSession(id, now)
    const [row] = await database().selectFrom('people_sessions').select('token_hash').execute()
    expect(row?.token_hash).toHaveLength(32)
    expect(row?.token_hash.toString('base64url')).not.toBe(token)
  })

  it('lets a session slide while it is used, and end when it is not', async () => {
    const { id } = await database().selectFrom('people_accounts').select('id').executeTakeFirstOrThrow()
    const { token, expires } = await openSession(id, now)
    expect((await sessionOf(token, later(60_000)))?.moved).toBeNull()
    const used = later(SESSION_IDLE - 60_000)
    const { moved } = (await sessionOf(token, used)) ?? {}
    expect(moved?.getTime()).toBeGreaterThan(expires.getTime())
    expect((await sessionOf(token, later(SESSION_IDLE + 60_000)))?.member.id).toBe(id)
    expect(await sessionOf(token, later(SESSION_LIFE + 1))).toBeNull()
  })

  it('says the same for a wrong password and for an unknown e-mail, and works as long', async () => {
    const { email } = await database().selectFrom('people_accounts').select('email').executeTakeFirstOrThrow()
    const timed = async (login: string) => {
      const started = performance.now()
      const result = await signIn({ email: login, password: 'pas le bon du tout', address: '192.0.2.7' }, now)
      return { result, ms: performance.now() - started }
    }
    await timed('personne@exemple.org') // prepares the hash that nobody has
    const known = await timed(email)
    const unknown = await timed('inconnu@exemple.org')
    expect(known.result).toEqual({ kind: 'refused' })
    expect(unknown.result).toEqual(known.result)
    expect(unknown.ms).toBeGreaterThan(known.ms / 3)
  })

  it('asks to wait after too many failures, even with the right password, then lets in again', async () => {
    const { email } = await database().selectFrom('people_accounts').select('email').executeTakeFirstOrThrow()
    const attempt = (password: string, at: Date, address = '192.0.2.99') =>
      signIn({ email, password, address }, at)
    const limit = SIGN_IN_LIMITS['account-from-address']
    const tries = await Promise.all(Array.from({ length: limit + 4 }, () => attempt('pas le bon', now)))
    expect(tries.filter(({ kind }) => kind === 'refused')).toHaveLength(limit)
    expect(tries.filter(({ kind }) => kind === 'too-many')).toHaveLength(4)
    expect(await attempt(awa.password, now)).toEqual({ kind: 'too-many', minutes: 15 })
    // Someone who keeps failing elsewhere does not shut the person out.
    expect((await attempt(awa.password, now, '192.0.2.1')).kind).toBe('signed-in')
    expect((await attempt(awa.password, later(SIGN_IN_WINDOW + 1))).kind).toBe('signed-in')
  })

  it('keeps neither e-mails nor addresses of attempts', async () => {
    await signIn({ email: 'secret@exemple.org', password: 'x', address: '203.0.113.50' }, now)
    const rows = await database().selectFrom('people_sign_in_attempts').selectAll().execute()
    expect(rows.length).toBeGreaterThan(0)
    expect(JSON.stringify(rows)).not.toMatch(/secret|203\.0/)
  })
})
