/** A server that writes entries one after another, from a number on, and says each one that is acknowledged. */
import { setTimeout as sleep } from 'node:timers/promises'
import { isDatabaseAway } from '#lib/server/platform/index.ts'
import { openLedger, writeEntry } from './ledger.ts'

const [folder = '', first = '0'] = process.argv.slice(2)

await openLedger(folder)
for (let number = Number(first); ;) {
  try {
    await writeEntry(number)
    process.stdout.write(`${number}\n`)
    number += 1
  } catch (error) {
    if (!isDatabaseAway(error)) throw error
    await sleep(20) // not acknowledged: the same entry again
  }
}
