import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { rolldown } from 'rolldown'
import { describe, expect, it } from 'vitest'

/** What a browser gets that imports `names` from here: bytes of script, compressed, and the modules left outside. */
async function bundle(names: string): Promise<{ bytes: number; outside: string[] }> {
  const entry = 'browser-entry'
  const build = await rolldown({
    input: entry,
    platform: 'browser',
    external: /^node:/,
    // The families of sounds come from the French engine's package, as it is written.
    resolve: { conditionNames: ['source'] },
    logLevel: 'silent',
    plugins: [
      {
        name: entry,
        resolveId: (id) => (id === entry ? id : null),
        load: (id) =>
          id === entry
            ? `export ${names} from ${JSON.stringify(join(import.meta.dirname, 'index.ts'))}`
            : null,
      },
    ],
  })
  const { output } = await build.generate({ format: 'esm', minify: true })
  await build.close()
  const [chunk] = output
  return { bytes: gzipSync(chunk.code).length, outside: chunk.imports }
}

describe('the part that browsers share', () => {
  it('needs nothing from outside, and is small', async () => {
    const { bytes, outside } = await bundle('*')
    expect(outside).toEqual([])
    expect(bytes).toBeLessThan(6_400)
  })

  it('is next to nothing for what the reader decorates with', async () => {
    const { bytes } = await bundle('{ decodeAids, decorationRank, decorations, textRuns }')
    expect(bytes).toBeLessThan(2_000)
  })
})
