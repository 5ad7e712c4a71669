import { randomUUID } from 'node:crypto'
import { sequence } from '@sveltejs/kit/hooks'
import type { Handle, HandleServerError, ServerInit } from '@sveltejs/kit/hooks'
import { building } from '$app/env'
import { t, type MessageKey } from '#lib/messages/index.ts'
import { doorFor, sessionFrom } from '#lib/server/people/index.ts'
import { isDatabaseAway, log, platform } from '#lib/server/platform/index.ts'
import { securityHeaders } from '#lib/server/platform/security-headers.ts'
import { pageAttributes } from '#lib/server/reading/index.ts'
import { boundBody } from './server/body-limits.ts'
import { compress } from './server/compress.ts'
import { openServer } from './server/open.ts'
import { plainPolicy, plainResponse } from './server/plain-page.ts'

export const init: ServerInit = async () => {
  if (!building) await openServer()
}

/** While the database is being brought back, one plain sentence at once rather than a page that waits and fails. */
const refuseWithoutDatabase: Handle = ({ event, resolve }) => {
  if (platform().database.isReady() || event.url.pathname === '/healthz') return resolve(event)
  return plainResponse(event.request, 503, t('errors.page-database-away'), { 'retry-after': '2' })
}

/** Knows who of the team asks, and sends anyone else from the team's side to its door. */
const keepTheDoor: Handle = async ({ event, resolve }) => {
  event.locals.member = await sessionFrom(event)
  const door = doorFor(event.locals.member, event)
  return door === null ? resolve(event) : new Response(null, { status: 303, headers: { location: door } })
}

const boundBodies: Handle = ({ event, resolve }) =>
  boundBody(event.request, event.url.pathname) ?? resolve(event)

const addSecurityHeaders: Handle = async ({ event, resolve }) => {
  const response = await resolve(event)
  for (const [name, value] of securityHeaders) response.headers.set(name, value)
  if (!response.headers.has('content-security-policy')) {
    response.headers.set('content-security-policy', plainPolicy)
  }
  return response
}

/**
 * Pages depend on who asks: no shared cache keeps them. Those of the team are not kept on the device either, which may
 * be one that a whole library uses.
 */
const keepPrivate: Handle = async ({ event, resolve }) => {
  const response = await resolve(event)
  if (!response.headers.has('cache-control')) {
    const secret = event.locals.member !== null || event.url.pathname.startsWith('/equipe')
    response.headers.set('cache-control', secret || !response.ok ? 'private, no-store' : 'private, no-cache')
  }
  return response
}

/** What SvelteKit refuses by itself, it refuses in English. */
const refuseInFrench: Handle = async ({ event, resolve }) => {
  const response = await resolve(event)
  if (response.status !== 405 || response.headers.get('content-type')?.startsWith('text/html'))
    return response
  const allow = response.headers.get('allow') ?? ''
  return plainResponse(event.request, 405, t('errors.page-refused'), { allow })
}

/** No address here holds U+0000, and PostgreSQL would fail on it rather than find nothing. */
const refuseNul: Handle = ({ event, resolve }) =>
  event.url.pathname.includes('%00')
    ? plainResponse(event.request, 404, t('errors.page-not-found'))
    : resolve(event)

export const handle = sequence(
  compress,
  addSecurityHeaders,
  keepPrivate,
  refuseInFrench,
  refuseNul,
  refuseWithoutDatabase,
  keepTheDoor,
  boundBodies,
  pageAttributes,
)

/** What a person reads when something failed: a plain sentence, and a number by which the log tells more. */
export const handleError: HandleServerError = ({ kind, error, event }) => {
  if (kind !== 'unknown') return { message: t(sentenceFor(error.status)) }
  const id = randomUUID().slice(0, 8)
  log().error({ id, route: event.route.id, error }, 'a request failed')
  if (isDatabaseAway(error)) return { status: 503, message: t('errors.page-database-away'), id }
  return { message: t('errors.page-failed'), id }
}

function sentenceFor(status: number): MessageKey {
  if (status === 404) return 'errors.page-not-found'
  if (status === 413) return 'errors.page-too-large'
  return status < 500 ? 'errors.page-refused' : 'errors.page-failed'
}
