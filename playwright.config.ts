import { defineConfig } from '@playwright/test'
import { findChromium } from './tools/chromium.ts'

process.env.TROUSSEAU_CHROMIUM ??= JSON.stringify(await findChromium())
const { path, args } = JSON.parse(process.env.TROUSSEAU_CHROMIUM) as { path: string; args: string[] }

export default defineConfig({
  projects: [
    { name: 'web', testDir: 'apps/web/tests/browser' },
    { name: 'packages', testDir: 'packages', testMatch: '*/tests/browser/*.spec.ts' },
    { name: 'fuzz', testDir: 'bench/fuzz', testMatch: '*.spec.ts' },
  ],
  globalSetup: './apps/web/tests/browser/server.ts',
  outputDir: 'test-results',
  workers: 2,
  timeout: 60_000,
  reporter: process.env.TROUSSEAU_TEST_REPORT
    ? [['line'], ['json', { outputFile: process.env.TROUSSEAU_TEST_REPORT }]]
    : [['line']],
  use: {
    baseURL: process.env.TROUSSEAU_URL,
    locale: 'fr-FR',
    timezoneId: 'Europe/Paris',
    viewport: { width: 360, height: 740 },
    launchOptions: { executablePath: path, args },
  },
})
