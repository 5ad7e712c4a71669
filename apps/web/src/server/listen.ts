import type { Server } from 'node:http'
import { OperatorProblem, type Settings } from '#lib/server/platform/index.ts'
import { codeOf } from '#lib/server/platform/error-code.ts'

/**
 * Makes the server listen where the settings say.
 *
 * @throws OperatorProblem `port-taken`, `port-forbidden` or `host-unknown`
 */
export async function listen(server: Server, { host, port }: Pick<Settings, 'host' | 'port'>): Promise<void> {
  try {
    await new Promise<void>((resolve, reject) => {
      server.once('error', reject)
      server.listen({ host, port }, () => {
        server.off('error', reject)
        resolve()
      })
    })
  } catch (error) {
    const code = codeOf(error)
    if (code === 'EADDRINUSE') throw new OperatorProblem('port-taken', { host, port: String(port) }, error)
    if (code === 'EACCES') throw new OperatorProblem('port-forbidden', { host, port: String(port) }, error)
    if (code === 'EADDRNOTAVAIL' || code === 'ENOTFOUND' || code === 'EAI_AGAIN') {
      throw new OperatorProblem('host-unknown', { host }, error)
    }
    throw error
  }
}
