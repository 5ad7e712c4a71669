/** A book sent by a form: streamed to disk as it comes, never held in memory. */
import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { Busboy, type BusboyInstance } from '@fastify/busboy'
import { blobs, isDiskFull, type Blob } from '#lib/server/platform/index.ts'
import { fileNameOf, UPLOAD_MAX, type SourceFile } from './import-model.ts'

/** Why a form's file cannot be taken; also the end of the message's key. */
export const uploadFaults = ['missing', 'empty', 'large', 'cut', 'disk-full', 'not-a-form'] as const
export type UploadFault = (typeof uploadFaults)[number]

export type Upload = { kind: 'kept'; file: SourceFile } | { kind: 'refused'; fault: UploadFault }

/** What a multipart form adds around its file, generously (bytes). */
const WRAPPING = 64 * 1024

/**
 * Stores the first file of a multipart form. When it is refused, nothing of it stays, and what is left of the body is
 * not read.
 */
export async function keepUpload(request: Request, largest = UPLOAD_MAX): Promise<Upload> {
  if (Number(request.headers.get('content-length')) > largest + WRAPPING) return refused('large')
  if (!request.body) return refused('not-a-form')
  let parser: BusboyInstance
  try {
    parser = new Busboy({
      headers: { 'content-type': request.headers.get('content-type') ?? '' },
      limits: { files: 1, fileSize: largest, fields: 10, fieldSize: 1000 },
    })
  } catch {
    return refused('not-a-form')
  }
  return storeFile(parser, request.body)
}

async function storeFile(parser: BusboyInstance, body: ReadableStream<Uint8Array>): Promise<Upload> {
  const stop = new AbortController()
  let fault: UploadFault | 'broken' | undefined
  let name = ''
  let stored: Promise<Blob> | undefined
  const giveUp = (why: UploadFault | 'broken') => {
    fault ??= why
    stop.abort()
  }

  // The parser speaks of a cut form once more after everyone has stopped listening: unheard, that would end the server.
  parser.on('error', () => undefined)
  parser.on('file', (_field, content, fileName) => {
    content.on('error', () => undefined)
    if (!fileName || stored) {
      content.resume()
      return
    }
    name = fileNameOf(fileName)
    // Busboy ends a file that grows too large as if it were whole: it is stopped before that can be believed.
    content.on('limit', () => giveUp('large'))
    stored = blobs().put(content, { signal: stop.signal })
    // The rest of the form waits for the file: when the file cannot be written, that wait must end.
    stored.catch((error: unknown) =>
      giveUp(isDiskFull(error) ? 'disk-full' : isSystemError(error) ? 'broken' : 'cut'),
    )
  })

  try {
    // Without `preventCancel` the connection would be cut, and nobody would read why the file is refused.
    await pipeline(Readable.from(body.values({ preventCancel: true })), parser, { signal: stop.signal })
  } catch {
    giveUp('cut')
  }
  const blob = await stored?.catch((error: unknown) => {
    if (fault === undefined || fault === 'broken') throw error
    return undefined
  })
  if (fault && fault !== 'broken') return refused(fault)
  if (!blob) return refused('missing')
  if (blob.size === 0) return refused('empty')
  return { kind: 'kept', file: { name, sha256: blob.hash, size: blob.size } }
}

/** A fault of this machine, not of what was sent. */
function isSystemError(error: unknown): boolean {
  return error instanceof Error && 'syscall' in error
}

function refused(fault: UploadFault): Upload {
  return { kind: 'refused', fault }
}
