/** The French engine as one ES module: what the package ships, what its size is measured on, what the bench times. */
import { join } from 'node:path'
import { rolldown } from 'rolldown'

const entry = join(import.meta.dirname, '../packages/french/src/index.ts')

/** The code of the engine in one module without imports, as it stands or minified. */
export async function bundleFrench({ minify }: { minify: boolean }): Promise<string> {
  const bundle = await rolldown({ input: entry, platform: 'neutral' })
  try {
    const { output } = await bundle.generate({ format: 'esm', minify })
    if (output.length !== 1) throw new Error(`the French engine came out as ${output.length} files, not one`)
    return output[0].code
  } finally {
    await bundle.close()
  }
}
