import { platform } from '#lib/server/platform/index.ts'

/** Whether this server serves, its database included: for whoever watches over it. */
export async function GET(): Promise<Response> {
  const database = await platform().database.answers()
  return Response.json(
    { status: database ? 'ok' : 'unavailable', database: database ? 'ok' : 'unavailable' },
    { status: database ? 200 : 503, headers: { 'cache-control': 'no-store' } },
  )
}
