import { spawnSync } from 'node:child_process'
import { expect, test } from 'vitest'
import { startClock } from './clock.ts'

test.runIf(process.platform === 'linux')('waiting takes no time', async () => {
  const milliseconds = startClock()
  await new Promise((resolve) => setTimeout(resolve, 300))
  expect(milliseconds()).toBeLessThan(200)
})

test.runIf(process.platform === 'linux')('the work of processes that were started counts', () => {
  const milliseconds = startClock()
  spawnSync(process.execPath, ['-e', 'const end = performance.now() + 300; while (performance.now() < end);'])
  expect(milliseconds()).toBeGreaterThan(50)
})
