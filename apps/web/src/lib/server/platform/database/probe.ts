import pg from 'pg'
import { codeOf } from '../error-code.ts'

/** What answers when one tries to connect: a database ready for work, one that is starting or stopping, or nothing. */
export type Liveness =
  { is: 'ready'; version: string } | { is: 'busy' } | { is: 'absent' } | { is: 'odd'; error: unknown }

/** Tries to connect: the only test of life that means what it says. */
export async function probe(config: pg.ClientConfig): Promise<Liveness> {
  const client = new pg.Client({ ...config, connectionTimeoutMillis: 2000 })
  client.on('error', () => undefined) // the connection may be cut at any moment; the query below then fails
  try {
    await client.connect()
    const { rows } = await client.query<{ version: string }>(
      `select current_setting('server_version') as version`,
    )
    return { is: 'ready', version: rows[0]?.version ?? '' }
  } catch (error) {
    const code = codeOf(error)
    if (code === '57P03' || code === '53300') return { is: 'busy' } // starting up, recovering, shutting down; or full
    if (code === 'ENOENT' || code === 'ECONNREFUSED' || code === 'ENOTDIR') return { is: 'absent' }
    if (code === 'ECONNRESET' || code === 'EPIPE' || code === '57P01') return { is: 'busy' }
    return { is: 'odd', error }
  } finally {
    await client.end().catch(() => undefined)
  }
}
