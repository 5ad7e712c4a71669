/**
 * Writes what browsers would be given of the first cases of a seed into a folder, for the tripwire test:
 * `node --conditions=source bench/fuzz/pages.ts FOLDER CASES SEED`. `index.json` lists the files and what they are.
 */
import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { makeCase } from './cases.ts'
import { judge } from './judge.ts'
import { material } from './material.ts'
import type { Output } from './outputs.ts'

export interface PageFile {
  file: string
  mediaType: Output['mediaType']
}

const [folder = '', cases = '500', seed = '2026'] = process.argv.slice(2)
mkdirSync(folder, { recursive: true })
const from = await material()
const index: PageFile[] = []
for (let number = 0; number < Number(cases); number++) {
  const each = await makeCase(number, Number(seed), from)
  await judge(each, (outputs) => {
    for (const [i, { name, mediaType, text }] of outputs.entries()) {
      const file = `${number}-${i}-${name.replace(/[^\w.-]+/g, '_')}`
      writeFileSync(join(folder, file), text)
      index.push({ file, mediaType })
    }
  })
}
writeFileSync(join(folder, 'index.json'), JSON.stringify(index))
