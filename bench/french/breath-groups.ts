/**
 * How far the engine's breath groups agree with sentences split by hand, and how often it breathes where French forbids
 * it.
 *
 *   node --conditions=source bench/french/breath-groups.ts [--show development|test|forbidden]
 *
 * The list of word classes is not ours to ship: TROUSSEAU_SHARED, or ../shared beside the project, says where it is.
 */
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { agreement, readGold, type Agreement } from './breath-groups-score.ts'
import { forbiddenCuts, forbiddenKinds } from './forbidden-cuts.ts'

const shown = process.argv[2] === '--show' ? process.argv[3] : undefined
const gold = readGold()
const halves = { development: agreement(gold.development), test: agreement(gold.test) }

console.log('| sentences | precision | recall | F1 | identical | groups | outside 2-9 syllables |')
console.log('|---|---|---|---|---|---|---|')
for (const [name, half] of Object.entries(halves)) console.log(row(name, half))

const shared = process.env['TROUSSEAU_SHARED'] ?? join(import.meta.dirname, '../../../shared')
const classes = join(shared, 'gold/classes.tsv.gz')
if (existsSync(classes)) {
  const { sentences, cuts, forbidden, places } = forbiddenCuts(classes)
  const all = forbiddenKinds.reduce((sum, kind) => sum + forbidden[kind], 0)
  console.log(`\n${sentences} sentences of real text, ${cuts} cuts without punctuation:`)
  console.log(`\n| forbidden | ${forbiddenKinds.map((kind) => `after ${kind}`).join(' | ')} |`)
  console.log(`|---${'|---'.repeat(forbiddenKinds.length)}|`)
  console.log(
    `| ${all} (${percent(all / cuts)}) | ${forbiddenKinds.map((kind) => forbidden[kind]).join(' | ')} |`,
  )
  if (shown === 'forbidden') console.log(`\n${places.join('\n')}`)
} else {
  console.log(`\nNo list of word classes at ${classes}: forbidden cuts are not counted.`)
}
if (shown === 'development' || shown === 'test')
  for (const [wanted, made] of halves[shown].differing) console.log(`\n  ${wanted}\n  ${made}`)

function row(name: string, half: Agreement): string {
  const shares = [half.precision, half.recall, half.f1, half.identical / half.sentences].map(percent)
  return `| ${half.sentences}, ${name} | ${shares.join(' | ')} | ${half.groups} | ${half.outside} |`
}

function percent(share: number): string {
  return `${(100 * share).toFixed(2)} %`
}
