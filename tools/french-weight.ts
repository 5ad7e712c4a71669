/** What each part of the French engine weighs in a page, compressed by itself, heaviest first: node tools/french-weight.ts */
import { brotliCompressSync } from 'node:zlib'
import { bundleFrench, partsOfFrench } from './french-package.ts'

const parts = (await partsOfFrench())
  .map(({ path, code }) => ({ path, bytes: brotliCompressSync(code).length }))
  .sort((a, b) => b.bytes - a.bytes)
for (const { path, bytes } of parts) console.log(`${String(bytes).padStart(6)}  ${path}`)
console.log(`${String(brotliCompressSync(await bundleFrench()).length).padStart(6)}  all together`)
