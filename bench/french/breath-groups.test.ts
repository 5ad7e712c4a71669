import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { analyse } from '@trousseau/french'
import { agreement, readGold, syllablesBetween } from './breath-groups-score.ts'
import { forbiddenCuts, forbiddenKinds } from './forbidden-cuts.ts'

const { development, test: held } = readGold()
const sentences = [...development, ...held]

/** Words that never end a group, but before a mark of punctuation. */
const NEVER_LAST = new Set(
  (
    'le la les l un une des du de d ce cet cette ces mon ton son ma ta sa mes tes ses notre votre nos vos leurs à au aux dans par pour ' +
    'sur sous avec sans chez vers je j tu il ils on ne n me te se s que qu qui et ou mais très plus'
  ).split(' '),
)

test('there are 300 sentences, half of them for development', () => {
  expect([development.length, held.length]).toEqual([150, 150])
  expect(new Set(sentences.map(({ text }) => text)).size).toBe(300)
})

test('the engine cuts the sentences split by hand at least as well as before', () => {
  expect(agreement(development).f1).toBeGreaterThan(0.9)
  expect(agreement(held).f1).toBeGreaterThan(0.885)
})

test.each(sentences)('no group of $text ends with a word that clings to the next', ({ text }) => {
  const { groups } = analyse(text)
  const last = groups.slice(0, -1).map(([start, end]) => /[\p{L}]+['’]?$/u.exec(text.slice(start, end)))
  for (const match of last) {
    if (match === null || match.input[match.index - 1] === '-') continue
    expect(NEVER_LAST).not.toContain(match[0].toLowerCase().replace(/['’]$/, ''))
  }
})

test.each(sentences)('the groups of $text have 2 to 9 syllables', ({ text }) => {
  const { groups, words } = analyse(text)
  for (const [start, end] of groups) {
    const syllables = syllablesBetween(words, start, end)
    expect(syllables).toBeGreaterThanOrEqual(2)
    expect(syllables).toBeLessThanOrEqual(9)
  }
})

const shared = process.env['TROUSSEAU_SHARED'] ?? join(import.meta.dirname, '../../../shared')
const classes = join(shared, 'gold/classes.tsv.gz')

// The list of word classes is not ours to ship: the test is skipped, and says so, where it is not.
test.skipIf(!existsSync(classes))('real text is hardly ever cut where French forbids it', () => {
  const { cuts, forbidden } = forbiddenCuts(classes)
  const all = forbiddenKinds.reduce((sum, kind) => sum + forbidden[kind], 0)
  expect(cuts).toBeGreaterThan(5000)
  expect(all / cuts).toBeLessThan(0.002)
})
