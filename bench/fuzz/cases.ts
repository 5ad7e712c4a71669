/** One book made wrong for each number: the same number gives the same bytes. */
import { zip } from '../../packages/book/src/read/fixtures/zip.ts'
import type { Files, Material } from './material.ts'
import { mutateBytes } from './mutate-bytes.ts'
import { mutateMarkup } from './mutate-markup.ts'
import { Random } from './random.ts'

export const formats = ['epub', 'docx', 'html', 'text'] as const
export type Format = (typeof formats)[number]

export interface Case {
  number: number
  format: Format
  name: string
  bytes: Uint8Array
}

/** Books of two, in ten EPUB four times, since that is what most people bring. */
const shares: readonly Format[] = [
  'epub',
  'epub',
  'epub',
  'epub',
  'docx',
  'docx',
  'html',
  'html',
  'html',
  'text',
]

/** The case of a number; `only` makes all of one format. */
export async function makeCase(number: number, seed: number, from: Material, only?: Format): Promise<Case> {
  const random = new Random(Math.imul(seed, 0x9e3779b1) ^ Math.imul(number + 1, 0x85ebca6b))
  const format = only ?? random.pick(shares)
  const name = `cas-${number}.${format === 'text' ? 'txt' : format}`
  return { number, format, name, bytes: await makeBytes(format, from, random) }
}

async function makeBytes(format: Format, from: Material, random: Random): Promise<Uint8Array> {
  if (format === 'html' || format === 'text') {
    const text = random.pick(from[format])
    const mutated = format === 'html' || random.chance(0.3) ? mutateMarkup(text, random) : text
    const bytes = encode(mutated, random)
    return random.chance(format === 'html' ? 0.2 : 0.7) ? mutateBytes(bytes, random) : bytes
  }
  const files = { ...random.pick(from[format]) }
  if (random.chance(0.85)) mutateFiles(files, random, random.chance(format === 'docx' ? 0.7 : 0.4))
  const bytes = await zip(files)
  return random.chance(0.2) ? mutateBytes(bytes, random) : bytes
}

/** Changes one to three of the files, or which there are. */
function mutateFiles(files: Files, random: Random, gentle: boolean): void {
  for (let left = 1 + random.below(3); left > 0; left--) {
    const names = Object.keys(files)
    const name = random.pick(names)
    const bytes = files[name] ?? new Uint8Array()
    const dice = random.next()
    if (dice < 0.04) Reflect.deleteProperty(files, name)
    else if (dice < 0.08) files[name] = files[random.pick(names)] ?? bytes
    else if (dice < 0.1) files[name] = new Uint8Array()
    else if (dice < 0.13) files[rename(name, random)] = bytes
    else if (isText(name) && dice < 0.93) {
      files[name] = encode(mutateMarkup(new TextDecoder().decode(bytes), random, gentle), random)
    } else files[name] = mutateBytes(bytes, random)
  }
}

function rename(name: string, random: Random): string {
  return random.pick([
    name.toUpperCase(),
    `x/${name}`,
    `${name}.bak`,
    'META-INF/encryption.xml',
    'META-INF/com.apple.ibooks.display-options.xml',
    'x.xhtml',
    'EPUB/trousseau/book.json',
  ])
}

function isText(name: string): boolean {
  return /\.(x?html?|xml|opf|ncx|svg|css|json|rels)$/i.test(name)
}

/** Most are UTF-8, as they say; some say one thing and are another. */
function encode(text: string, random: Random): Uint8Array {
  const dice = random.next()
  if (dice < 0.9) return Buffer.from(text, 'utf8')
  if (dice < 0.93) return Buffer.from(text, 'latin1')
  if (dice < 0.95) return Buffer.from(`\ufeff${text}`, 'utf8')
  if (dice < 0.98) return Buffer.from(`\ufeff${text}`, 'utf16le')
  return Buffer.from(text, 'utf16le')
}
