import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { openPlatform, type Platform, type PlatformParts } from './platform.ts'
import { readSettings } from './settings.ts'

/** A platform of its own for tests: a real PostgreSQL in a temporary folder. `dispose` ends it and removes everything. */
export async function openTestPlatform(
  parts: Partial<PlatformParts> = {},
): Promise<{ platform: Platform; dispose: () => Promise<void> }> {
  const folder = await mkdtemp(join(tmpdir(), 'trousseau-test-'))
  const platform = await openPlatform(
    readSettings({ TROUSSEAU_DATA: folder, PORT: '0', TROUSSEAU_LOG: 'debug' }),
    { migrations: [], jobs: [], threadEntry: '', ...parts },
    'server',
  )
  return {
    platform,
    async dispose() {
      await platform.close()
      await rm(folder, { recursive: true, force: true })
    },
  }
}
