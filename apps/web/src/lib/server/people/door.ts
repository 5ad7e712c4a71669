/** Who may come in: everything on the team's side is closed but what stands in its group `(open)`. */
import type { TeamMember } from './model.ts'

interface Request {
  route: { id: string | null }
  url: URL
  request: { method: string }
}

/** Where someone who may not see the page asked for is sent, or null when they may. */
export function doorFor(member: TeamMember | null, { route, url, request }: Request): string | null {
  const isClosed =
    route.id !== null && /^\/equipe(\/|$)/.test(route.id) && !route.id.startsWith('/equipe/(open)')
  if (!isClosed || member) return null
  // After a form one comes back to the beginning: what was sent is not sent again behind one's back.
  const next = /^(GET|HEAD)$/.test(request.method) ? `?suite=${encodeURIComponent(url.pathname)}` : ''
  return `/equipe/connexion${next}`
}
