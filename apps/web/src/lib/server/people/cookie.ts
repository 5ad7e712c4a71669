/** The session cookie: how a page request tells who it comes from. */
import type { Cookies } from '@sveltejs/kit'
import type { OpenedSession, TeamMember } from './model.ts'
import { sessionOf, signOut } from './sessions.ts'

const NAME = 'trousseau-equipe'

interface Visit {
  cookies: Cookies
  url: URL
}

/** The member of the team who asks, or null. Moves the cookie along when the session moved. */
export async function sessionFrom(visit: Visit): Promise<TeamMember | null> {
  const token = visit.cookies.get(NAME)
  if (!token) return null
  const session = await sessionOf(token)
  if (!session) {
    forgetSession(visit)
    return null
  }
  if (session.moved) keepSession(visit, { token, expires: session.moved })
  return session.member
}

/** Gives the session to the browser; out of reach of scripts, and only over https when the address is https. */
export function keepSession(visit: Visit, session: OpenedSession): void {
  visit.cookies.set(NAME, session.token, {
    path: '/',
    httpOnly: true,
    sameSite: 'lax',
    secure: visit.url.protocol === 'https:',
    expires: session.expires,
  })
}

/** Ends the session on both sides. */
export async function endSession(visit: Visit): Promise<void> {
  const token = visit.cookies.get(NAME)
  if (token) await signOut(token)
  forgetSession(visit)
}

/** As it was given: without https, a browser obeys no cookie that is marked `Secure`, not even to forget one. */
function forgetSession({ cookies, url }: Visit): void {
  cookies.delete(NAME, { path: '/', httpOnly: true, sameSite: 'lax', secure: url.protocol === 'https:' })
}
