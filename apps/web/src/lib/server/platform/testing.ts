import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { openPlatform, type Platform, type PlatformParts } from './platform.ts'
import { readSettings } from './settings.ts'

export interface TestPlatform {
  platform: Platform
  /** Closes it and opens it again on the same folder, as a server that is restarted. */
  restart: () => Promise<void>
  /** Ends it and removes everything. */
  dispose: () => Promise<void>
}

/** A platform of its own for tests: a real PostgreSQL in a temporary folder. */
export async function openTestPlatform(parts: Partial<PlatformParts> = {}): Promise<TestPlatform> {
  const folder = await mkdtemp(join(tmpdir(), 'trousseau-test-'))
  const open = () =>
    openPlatform(
      readSettings({ TROUSSEAU_DATA: folder, TROUSSEAU_LOG: 'debug' }),
      { migrations: [], jobs: [], threadEntry: '', ...parts },
      'server',
    )
  const opened: TestPlatform = {
    platform: await open(),
    async restart() {
      await opened.platform.close()
      opened.platform = await open()
    },
    async dispose() {
      await opened.platform.close()
      await rm(folder, { recursive: true, force: true })
    },
  }
  return opened
}
