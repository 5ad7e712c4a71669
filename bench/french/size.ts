/** What a page loads for each engine: one minified file with its French data, compressed by brotli. */
import { createRequire } from 'node:module'
import { brotliCompressSync } from 'node:zlib'
import { rolldown } from 'rolldown'
import { bundleFrench } from '../../tools/french-package.ts'
import type { PeerName } from './peer.ts'

const entries: Partial<Record<PeerName, string>> = {
  hyphen: `export { hyphenateSync } from 'hyphen/fr/index.js'`,
  hypher: `export { default as Hypher } from 'hypher'; export { default as patterns } from 'hyphenation.fr'`,
}

/** Bytes, or `undefined` for a peer that no page can load. */
export async function browserSize(peer: PeerName): Promise<number | undefined> {
  if (peer === 'trousseau') return brotli(await bundleFrench())
  const entry = entries[peer]
  return entry === undefined ? undefined : brotli(await bundleLibrary(entry))
}

export function brotli(code: string): number {
  return brotliCompressSync(code).length
}

async function bundleLibrary(entry: string): Promise<string> {
  const here = createRequire(import.meta.url)
  const bundle = await rolldown({
    input: 'entry',
    platform: 'browser',
    plugins: [
      {
        name: 'entry',
        resolveId: (id) => (id === 'entry' ? id : id.startsWith('.') ? undefined : here.resolve(id)),
        load: (id) => (id === 'entry' ? entry : undefined),
      },
    ],
  })
  try {
    const { output } = await bundle.generate({ format: 'esm', minify: true })
    return output[0].code
  } finally {
    await bundle.close()
  }
}
