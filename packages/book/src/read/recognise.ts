import { BookRefused } from '../problem.ts'

export type Kind = 'zip' | 'html' | 'text'

const ACCEPTED = 'Sont acceptés : EPUB, HTML et texte simple.'

const FOREIGN: { code: string; magic: (bytes: Uint8Array) => boolean; message: string }[] = [
  { code: 'pdf', magic: starts('%PDF'), message: `Les fichiers PDF ne sont pas acceptés. ${ACCEPTED}` },
  {
    code: 'kindle',
    magic: (bytes) =>
      ['BOOKMOBI', 'TEXtREAd'].includes(ascii(bytes, 60, 68)) || ascii(bytes, 0, 4) === 'TPZ0',
    message: 'Les livres Kindle ne sont pas acceptés. Demandez à l’éditeur un fichier EPUB sans protection.',
  },
  { code: 'rtf', magic: starts('{\\rtf'), message: `Les fichiers RTF ne sont pas acceptés. ${ACCEPTED}` },
  {
    code: 'old-word',
    magic: (bytes) => bytes[0] === 0xd0 && bytes[1] === 0xcf && bytes[2] === 0x11 && bytes[3] === 0xe0,
    message: `Les anciens fichiers Word (.doc) ne sont pas acceptés. ${ACCEPTED}`,
  },
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
  if (/^\s*(\xef\xbb\xbf)?<\?xml/.test(text)) {
    throw new BookRefused('unknown-kind', `Ce genre de fichier XML n’est pas accepté. ${ACCEPTED}`)
  }
  return 'text'
}

/** Says what an archive that is no EPUB is. */
export function refuseArchive(names: readonly string[]): BookRefused {
  if (names.some((name) => name.startsWith('word/'))) {
    return new BookRefused('docx', `Les fichiers Word ne sont pas acceptés. ${ACCEPTED}`)
  }
  if (names.includes('content.xml') && names.includes('META-INF/manifest.xml')) {
    return new BookRefused('odt', `Les fichiers OpenDocument ne sont pas acceptés. ${ACCEPTED}`)
  }
  return new BookRefused('unknown-archive', `Cette archive n’est pas un livre EPUB. ${ACCEPTED}`)
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
