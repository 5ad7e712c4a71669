/** EPUBCheck twice: in TypeScript, always there, and the original in Java, where Debian's package is installed. */
import { execFile } from 'node:child_process'
import { existsSync, readFileSync } from 'node:fs'
import { EpubCheck } from '@likecoin/epubcheck-ts'
import type { Finding } from './finding.ts'

export async function epubcheckTs(path: string): Promise<Finding[]> {
  const { messages } = await EpubCheck.validate(readFileSync(path))
  return messages.map(({ severity, id, message, location }) => ({
    severity,
    code: id,
    message,
    place: location?.path ?? '',
  }))
}

const JAR = process.env.EPUBCHECK_JAR ?? '/usr/share/java/epubcheck.jar'

/** Whether the original is here: Debian's package `epubcheck`, or a jar named in `EPUBCHECK_JAR`. */
export const hasJava = existsSync(JAR)

interface JavaReport {
  messages: { ID: string; severity: string; message: string; locations: { path: string; line: number }[] }[]
}

/** Several books at once would each start a machine of their own: EPUBCheck takes one. */
export function epubcheckJava(path: string): Promise<Finding[]> {
  return new Promise((resolve, reject) => {
    const args = ['-jar', JAR, path, '--json', '-', '--usage', '--quiet']
    execFile('java', args, { maxBuffer: 1 << 28 }, (error, out) => {
      // It ends with 1 when it has found errors: what it prints says more.
      const start = out.indexOf('{')
      if (start < 0) {
        reject(error ?? new Error(`EPUBCheck said nothing of ${path}`))
        return
      }
      const { messages } = JSON.parse(out.slice(start)) as JavaReport
      resolve(
        messages.map(({ ID, severity, message, locations }) => ({
          severity: severity.toLowerCase() as Finding['severity'],
          code: ID,
          message,
          place: locations[0] ? `${locations[0].path}:${locations[0].line}` : '',
        })),
      )
    })
  })
}
