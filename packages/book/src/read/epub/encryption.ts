import { BookRefused } from '../../problem.ts'
import type { Limits } from '../limits.ts'
import { resolvePath } from '../paths.ts'
import { probePicture } from '../pictures/probe.ts'
import type { ProblemLog } from '../problem-log.ts'
import { elements, find, findAll } from '../tree/query.ts'
import type { ElementNode } from '../tree/node.ts'
import { parseXml } from '../tree/parse.ts'
import type { Archive } from '../zip/archive.ts'

/** Fonts scrambled so that they are not taken out of the book; the text itself is plain (EPUB 3.3, 4.4, and Adobe's way). */
const OBFUSCATION = new Set(['http://www.idpf.org/2008/embedding', 'http://ns.adobe.com/pdf/enc#RC'])
const ENCRYPTION = 'META-INF/encryption.xml'
const ASK =
  'Demandez à l’éditeur un fichier EPUB sans protection (sans DRM), par exemple au titre de l’exception handicap.'

/**
 * A protected book cannot be read, nor may its protection be taken off. Files that are listed as encrypted but are
 * plain all the same, or that the book does without (fonts, sounds), are no reason to refuse it.
 * @throws BookRefused with what to ask the publisher for.
 */
export async function refuseProtected(archive: Archive, limits: Limits, log: ProblemLog): Promise<void> {
  if (!archive.has(ENCRYPTION)) return
  const { root } = parseXml(await archive.read(ENCRYPTION), limits)
  const seen = new Set<string>()
  for (const data of findAll(root, 'EncryptedData')) {
    const algorithm = find(data, 'EncryptionMethod')?.attributes.get('Algorithm') ?? ''
    const uri = find(data, 'CipherReference')?.attributes.get('URI')
    const path = uri === undefined ? null : resolvePath('', uri)
    if (OBFUSCATION.has(algorithm)) {
      log.noted(
        'fonts-left-out',
        'Le livre contient des polices de caractères protégées : elles ne sont pas reprises.',
      )
    } else if (path !== null && !seen.has(path) && isNeeded(path) && archive.has(path)) {
      seen.add(path)
      if (isPlain(await archive.read(path))) continue
      const scheme = schemeOf(archive, data)
      throw new BookRefused(scheme.code, `Ce livre est protégé${scheme.name}. ${ASK}`)
    }
  }
}

function isNeeded(path: string): boolean {
  return /\.(x?html?|xml|opf|ncx|svg|png|jpe?g|gif|webp)$/i.test(path)
}

function isPlain(bytes: Uint8Array): boolean {
  const head = new TextDecoder().decode(bytes.subarray(0, 64))
  return bytes.length === 0 || /^\uFEFF?\s*</.test(head.replaceAll('\0', '')) || probePicture(bytes) !== null
}

function schemeOf(archive: Archive, data: ElementNode): { code: string; name: string } {
  const readium = [...elements(data)].some(({ attributes }) =>
    /readium\.org/i.test(attributes.get('Type') ?? ''),
  )
  if (readium || archive.has('META-INF/license.lcpl')) return { code: 'drm-lcp', name: ' (LCP)' }
  if (archive.has('META-INF/sinf.xml')) return { code: 'drm-apple', name: ' (Apple)' }
  if (archive.has('META-INF/rights.xml')) return { code: 'drm-adobe', name: ' (Adobe)' }
  return { code: 'drm', name: '' }
}
