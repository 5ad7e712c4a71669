import { describe, expect, it } from 'vitest'
import {
  checkAccount,
  minutesToWait,
  normaliseEmail,
  SESSION_IDLE,
  SESSION_LIFE,
  sessionExpiry,
  SIGN_IN_LIMITS,
  slideSession,
} from './model.ts'

const good = { name: 'Awa Diallo', email: 'awa@exemple.org', password: 'un vélo rouge au soleil' }

describe('checkAccount', () => {
  it('takes a name, an e-mail and a long password', () => {
    expect(checkAccount(good)).toEqual([])
  })

  it('names every field that cannot be taken, once each', () => {
    expect(checkAccount({ name: ' ', email: 'awa', password: 'court' })).toEqual([
      { field: 'name', fault: 'missing' },
      { field: 'email', fault: 'malformed' },
      { field: 'password', fault: 'short' },
    ])
  })

  it.each(['a@b', 'a b@c.fr', '@c.fr', 'a@c.', 'a@b@c.fr'])('turns down the e-mail %s', (email) => {
    expect(checkAccount({ ...good, email })).toEqual([{ field: 'email', fault: 'malformed' }])
  })

  it.each(['AWA@exemple.org', 'aaaaaaaaaaaaaaa', 'ababababababab'])(
    'turns down the guessable password %s',
    (password) => {
      expect(checkAccount({ ...good, password })).toEqual([{ field: 'password', fault: 'guessable' }])
    },
  )

  it('counts letters, not code units, in a password', () => {
    expect(checkAccount({ ...good, password: '🐌🐢🐇🦊🐻🐼' })).toEqual([
      { field: 'password', fault: 'short' },
    ])
  })
})

describe('normaliseEmail', () => {
  it('gives one form to every way of typing an e-mail', () => {
    expect(normaliseEmail('  Ame\u0301lie@Exemple.ORG ')).toBe('am\u00e9lie@exemple.org')
  })
})

describe('sessions', () => {
  const opened = new Date('2026-01-01T08:00:00Z')
  const after = (ms: number) => new Date(opened.getTime() + ms)

  it('end a while after the last visit', () => {
    expect(sessionExpiry(opened, after(1000))).toEqual(after(1000 + SESSION_IDLE))
  })

  it('never outlive their whole life', () => {
    expect(sessionExpiry(opened, after(SESSION_LIFE - 1000))).toEqual(after(SESSION_LIFE))
  })

  it('slide only when it is worth a write', () => {
    const session = { opened, expires: after(SESSION_IDLE) }
    expect(slideSession(session, after(60_000))).toBeNull()
    expect(slideSession(session, after(3_600_000))).toEqual(after(3_600_000 + SESSION_IDLE))
  })
})

describe('minutesToWait', () => {
  const since = new Date('2026-01-01T08:00:00Z')
  const now = new Date('2026-01-01T08:05:00Z')

  it('lets attempts through up to the limit', () => {
    expect(minutesToWait([{ scope: 'account', count: SIGN_IN_LIMITS.account, since }], now)).toBe(0)
  })

  it('asks to wait until the window ends, the longest wait first', () => {
    const counts = [
      { scope: 'address' as const, count: 1000, since },
      { scope: 'account-from-address' as const, count: 1000, since: now },
    ]
    expect(minutesToWait(counts, now)).toBe(15)
  })
})
