/**
 * The server's entry, started by the launcher (`npm start`): takes the port, opens the platform, then serves. Ends in
 * order on SIGTERM, on SIGINT, and when the launcher dies.
 */
import { createServer, STATUS_CODES, type RequestListener, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { pathToFileURL } from 'node:url'
import { t } from '#lib/messages/index.ts'
import {
  log,
  logPath,
  publicOrigin,
  readSettings,
  setAddress,
  tell,
  isDatabaseAway,
  OperatorProblem,
} from '#lib/server/platform/index.ts'
import { codeOf } from '#lib/server/platform/error-code.ts'
import { originOfRequest } from '#lib/server/platform/origin.ts'
import { securityHeaders } from '#lib/server/platform/security-headers.ts'
import { isForeignForm } from './foreign-forms.ts'
import { listen } from './listen.ts'
import { closeServer, openServer } from './open.ts'
import { presentOrigin, originHeaders } from './origin-headers.ts'
import { openingLines, openingWork } from './parts.ts'
import { plainAnswer, plainPolicy } from './plain-page.ts'

/** Requests that are still running are cut this long after the end was asked for; ms. */
const lastRequests = 1500
/** The process ends after this long whatever happens: the database recovers at its next start. */
const lastResort = 9500

let application: RequestListener | undefined
let ending = false

const server = createServer((request, response) => {
  for (const [name, value] of securityHeaders) response.setHeader(name, value)
  if (!application || ending) {
    response.setHeader('retry-after', '2')
    answerPlainly(request.headers.accept, response, 503, t('errors.page-database-away'))
    return
  }
  if (isForeignForm(request)) {
    const address = originOfRequest(request.headers.host)
    answerPlainly(request.headers.accept, response, 403, t('errors.page-other-address', { address }))
    return
  }
  presentOrigin(request)
  application(request, response)
})

function answerPlainly(
  accept: string | undefined,
  response: ServerResponse,
  status: number,
  sentence: string,
): void {
  const { body, contentType } = plainAnswer(accept, status, sentence)
  response.writeHead(status, {
    'content-type': contentType,
    'content-security-policy': plainPolicy,
    'cache-control': 'no-store',
  })
  response.end(body)
}

// What is no request to Node itself: an address or cookies beyond 16 KB, or no HTTP at all.
server.on('clientError', (error, socket) => {
  if (!socket.writable || codeOf(error) === 'ECONNRESET') return void socket.destroy()
  const status = codeOf(error) === 'HPE_HEADER_OVERFLOW' ? 431 : 400
  const sentence = t(status === 431 ? 'errors.page-too-long' : 'errors.page-refused')
  const { body, contentType } = plainAnswer('text/html', status, sentence)
  const lines = [
    `HTTP/1.1 ${status} ${STATUS_CODES[status] ?? ''}`,
    `content-type: ${contentType}`,
    `content-length: ${Buffer.byteLength(body)}`,
    `content-security-policy: ${plainPolicy}`,
    'cache-control: no-store',
    'connection: close',
  ]
  socket.end(`${lines.join('\r\n')}\r\n\r\n${body}`)
})

// The largest upload at 1 Mbit/s; headers keep the short time that Node gives them.
server.requestTimeout = 30 * 60_000

process.on('SIGTERM', () => void end(0))
process.on('SIGINT', () => void end(0))
process.on('SIGHUP', () => void end(0))
process.on('disconnect', () => void end(0)) // the launcher died
process.on('uncaughtException', (error) => void fail(error))
process.stdout.on('error', () => undefined) // whoever read our lines is gone; the log has the rest
process.stderr.on('error', () => undefined)

try {
  await start()
} catch (error) {
  await fail(error)
}

async function start(): Promise<void> {
  const settings = readSettings(process.env)
  await listen(server, settings)
  setAddress(settings, (server.address() as AddressInfo).port)
  const platform = await openServer()
  platform.announce(publicOrigin())
  Object.assign(process.env, originHeaders.adapterSettings)
  const { handler } = (await import(handlerModule())) as { handler: RequestListener }
  application = handler
  log().info({ ms: Math.round(performance.now()) }, 'open')
  tell(t('server.open', { address: publicOrigin() }))
  for (const line of openingLines) await afterOpening(async () => sayIfAny(await line()))
  for (const work of openingWork) await afterOpening(work)
}

/** The server is open already: what fails now is logged, and tried again when only the database was away. */
async function afterOpening(work: () => Promise<void>): Promise<void> {
  for (let patience = 20; patience > 0 && !ending; patience--) {
    try {
      await work()
      return
    } catch (error) {
      log().error({ error }, 'a work of opening failed')
      if (!isDatabaseAway(error)) return
      await sleep(500)
    }
  }
}

function sayIfAny(line: string | undefined): void {
  if (line !== undefined) tell(line)
}

/** SvelteKit's own part, which the build puts beside this file; it reads the environment when it is loaded. */
function handlerModule(): string {
  return pathToFileURL(join(import.meta.dirname, 'handler.js')).href
}

async function fail(error: unknown): Promise<void> {
  log().error({ error }, 'the server fails')
  if (ending) return
  const sentence =
    error instanceof OperatorProblem ? error.message : t('errors.unexpected', { log: logPath() })
  process.stderr.write(`${sentence}\n`)
  await end(1)
}

async function end(status: number): Promise<void> {
  if (ending) return
  ending = true
  setTimeout(() => process.exit(status || 1), lastResort).unref()
  if (server.listening) await letRequestsEnd()
  await closeServer()
  process.exit(status)
}

async function letRequestsEnd(): Promise<void> {
  const closed = new Promise<void>((resolve) => server.close(() => resolve()))
  server.closeIdleConnections()
  setTimeout(() => server.closeAllConnections(), lastRequests).unref()
  await closed
}
