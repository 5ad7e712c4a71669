import type { Archive } from '../zip/archive.ts'
import { BookRefused } from '../../problem.ts'
import type { Limits } from '../limits.ts'
import type { ProblemLog } from '../problem-log.ts'
import { elements, find, findAll } from '../tree/query.ts'
import { parseXml } from '../tree/parse.ts'

/** Fonts scrambled so that they are not taken out of the book; the text itself is plain (EPUB 3.3, 4.4 and Adobe's way). */
const OBFUSCATION = new Set(['http://www.idpf.org/2008/embedding', 'http://ns.adobe.com/pdf/enc#RC'])

const ASK =
  'Demandez à l’éditeur un fichier EPUB sans protection (sans DRM), par exemple au titre de l’exception handicap.'

/**
 * A protected book cannot be read, nor may its protection be taken off.
 * @throws BookRefused with what to ask the publisher for.
 */
export async function refuseProtected(archive: Archive, limits: Limits, log: ProblemLog): Promise<void> {
  if (archive.has('META-INF/license.lcpl')) {
    throw new BookRefused('drm-lcp', `Ce livre est protégé (LCP). ${ASK}`)
  }
  if (!archive.has('META-INF/encryption.xml')) return
  const { root } = parseXml(await archive.read('META-INF/encryption.xml'), limits)
  const adobe = archive.has('META-INF/rights.xml')
  for (const data of findAll(root, 'EncryptedData')) {
    const algorithm = find(data, 'EncryptionMethod')?.attributes.get('Algorithm') ?? ''
    if (OBFUSCATION.has(algorithm)) continue
    const lcp = [...elements(data)].some(({ attributes }) =>
      /readium\.org/i.test(attributes.get('Type') ?? ''),
    )
    const apple = archive.has('META-INF/sinf.xml')
    const name = lcp ? 'LCP' : apple ? 'Apple' : adobe ? 'Adobe' : null
    throw new BookRefused(
      lcp ? 'drm-lcp' : adobe ? 'drm-adobe' : 'drm',
      `Ce livre est protégé${name ? ` (${name})` : ''}. ${ASK}`,
    )
  }
  log.noted(
    'fonts-left-out',
    'Le livre contient des polices de caractères protégées : elles ne sont pas reprises.',
  )
}
