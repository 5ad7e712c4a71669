import { BookRefused } from '../problem.ts'
import { refusePassword } from './office/left-out.ts'

export type Kind = 'zip' | 'html' | 'text' | 'compound' | 'flat-odt'

const ACCEPTED = 'Sont acceptés : EPUB, Word (.docx), OpenDocument (.odt), HTML et texte simple.'

const FOREIGN: { code: string; magic: (bytes: Uint8Array) => boolean; message: string }[] = [
  { code: 'pdf', magic: starts('%PDF'), message: `Les fichiers PDF ne sont pas acceptés. ${ACCEPTED}` },
  {
    code: 'kindle',
    magic: (bytes) =>
      ['BOOKMOBI', 'TEXtREAd'].includes(ascii(bytes, 60, 68)) || ascii(bytes, 0, 4) === 'TPZ0',
    message: 'Les livres Kindle ne sont pas acceptés. Demandez à l’éditeur un fichier EPUB sans protection.',
  },
  { code: 'rtf', magic: starts('{\\rtf'), message: `Les fichiers RTF ne sont pas acceptés. ${ACCEPTED}` },
  { code: 'archive', magic: starts('Rar!'), message: `Les archives RAR ne sont pas acceptées. ${ACCEPTED}` },
  {
    code: 'archive',
    magic: starts('7z\xbc\xaf'),
    message: `Les archives 7z ne sont pas acceptées. ${ACCEPTED}`,
  },
  {
    code: 'archive',
    magic: (bytes) => bytes[0] === 0x1f && bytes[1] === 0x8b,
    message: `Les fichiers gzip ne sont pas acceptés. ${ACCEPTED}`,
  },
  {
    code: 'web-archive',
    magic: (bytes) =>
      starts('bplist00')(bytes) ||
      (/^[A-Za-z-]+:/.test(ascii(bytes, 0, 40)) && /multipart\/related/i.test(ascii(bytes, 0, 2000))),
    message:
      'Les pages enregistrées en un seul fichier (MHTML) ne sont pas acceptées. Enregistrez la page complète, puis mettez-la dans un zip avec ses images.',
  },
  {
    code: 'picture',
    magic: (bytes) =>
      starts('\x89PNG')(bytes) || starts('GIF8')(bytes) || (bytes[0] === 0xff && bytes[1] === 0xd8),
    message: `Ce fichier est une image, pas un livre. ${ACCEPTED}`,
  },
]

/**
 * Tells by its first bytes what a file is; the name only decides what the bytes leave open.
 * @throws BookRefused for what is not accepted, with a sentence for each kind.
 */
export function recognise(bytes: Uint8Array, name: string): Kind {
  if (bytes.length === 0) throw new BookRefused('empty-file', 'Ce fichier est vide.')
  if (starts('PK\x03\x04')(bytes) || starts('PK\x05\x06')(bytes)) return 'zip'
  if (starts('\xd0\xcf\x11\xe0')(bytes)) return 'compound'
  for (const { code, magic, message } of FOREIGN) if (magic(bytes)) throw new BookRefused(code, message)
  if (/\.(epub|docx|odt|zip)$/i.test(name)) {
    throw new BookRefused(
      'not-a-zip',
      'Ce fichier n’est pas un livre EPUB, malgré son nom, ou bien il est abîmé.',
    )
  }
  const head = bytes.subarray(0, 4096)
  const wide = looksWide(head)
  if (!wide && head.includes(0)) {
    throw new BookRefused('unknown-kind', `Ce fichier n’est ni un livre ni un texte. ${ACCEPTED}`)
  }
  const text = new TextDecoder(wide ?? 'latin1').decode(head)
  if (/<!doctype\s+html|<html[\s>]/i.test(text)) return 'html'
  const tags = text.match(/<\/?(p|div|h[1-6]|body|head|span|br)\b[^<>]*>/gi)?.length ?? 0
  if (tags >= (/\.x?html?$/i.test(name) ? 1 : 4)) return 'html'
  if (/<office:document\s/.test(text) && text.includes('opendocument:xmlns:office')) return 'flat-odt'
  if (/^\s*(\xef\xbb\xbf)?<\?xml/.test(text)) {
    throw new BookRefused('unknown-kind', `Ce genre de fichier XML n’est pas accepté. ${ACCEPTED}`)
  }
  return 'text'
}

/** Says what a file of the older Office container (MS-CFB) is: a Word file under a password, or one of before 2007. */
export function refuseCompound(bytes: Uint8Array): BookRefused {
  if (Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length).includes('EncryptedPackage', 0, 'utf16le')) {
    return refusePassword()
  }
  const message = `Les anciens fichiers Word (.doc) ne sont pas acceptés. Enregistrez-le au format .docx. ${ACCEPTED}`
  return new BookRefused('old-word', message)
}

export type ArchiveKind = 'epub' | 'docx' | 'odt' | 'html'

/**
 * Tells by the names in it what an archive holds.
 * @throws BookRefused for what is not accepted.
 */
export function recogniseArchive(names: readonly string[]): ArchiveKind {
  const some = (pattern: RegExp): boolean => names.some((name) => pattern.test(name))
  if (names.includes('META-INF/container.xml') || some(/\.opf$/i)) return 'epub'
  if (names.includes('content.xml') && names.includes('META-INF/manifest.xml')) return 'odt'
  if (names.includes('[Content_Types].xml') || some(/^word\/document\d*\.xml$/i)) {
    if (some(/^(xl|ppt|visio)\//)) {
      const message = `Les classeurs et les diaporamas ne sont pas acceptés. ${ACCEPTED}`
      throw new BookRefused('other-office', message)
    }
    return 'docx'
  }
  if (some(/\.x?html?$/i)) return 'html'
  // An archive in an archive is never opened: it may hold another one, and so on.
  if (some(/\.(epub|docx|odt|zip)$/i)) {
    const message =
      'Cette archive contient un autre fichier à ouvrir : sortez-en le livre, puis donnez-le seul.'
    throw new BookRefused('nested-archive', message)
  }
  throw new BookRefused('unknown-archive', `Cette archive ne contient pas de livre. ${ACCEPTED}`)
}

function looksWide(head: Uint8Array): 'utf-16le' | 'utf-16be' | null {
  if (head[0] === 0xff && head[1] === 0xfe) return 'utf-16le'
  if (head[0] === 0xfe && head[1] === 0xff) return 'utf-16be'
  const zeros = [0, 0]
  for (const [i, byte] of head.entries()) if (byte === 0) zeros[i % 2] = (zeros[i % 2] ?? 0) + 1
  const half = head.length / 2
  const [even = 0, odd = 0] = zeros
  if (odd > half * 0.7 && even < half * 0.1) return 'utf-16le'
  return even > half * 0.7 && odd < half * 0.1 ? 'utf-16be' : null
}

function starts(magic: string): (bytes: Uint8Array) => boolean {
  return (bytes) => ascii(bytes, 0, magic.length) === magic
}

function ascii(bytes: Uint8Array, from: number, to: number): string {
  return String.fromCharCode(...bytes.subarray(from, to))
}
