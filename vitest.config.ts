import { defineConfig } from 'vitest/config'
import { join } from 'node:path'

// Never `import`: it reaches Node itself, whose `require` then takes the ES module half of packages that have two.
const resolve = { conditions: ['source', 'node'] }
const ssr = { resolve: { conditions: resolve.conditions, externalConditions: resolve.conditions } }
const node = { environment: 'node' as const, testTimeout: 30_000 }

export default defineConfig({
  test: {
    projects: [
      {
        resolve,
        ssr,
        test: {
          ...node,
          name: 'packages',
          include: [
            'packages/*/{src,tests}/**/*.test.ts',
            'apps/cli/{src,tests}/**/*.test.ts',
            'tools/**/*.test.ts',
            'bench/**/*.test.ts',
          ],
        },
      },
      { resolve, ssr, test: { ...node, name: 'content', include: ['content/**/*.test.ts'] } },
      {
        resolve: { ...resolve, alias: { '#lib': join(import.meta.dirname, 'apps/web/src/lib') } },
        ssr,
        test: {
          ...node,
          name: 'web',
          include: ['apps/web/src/**/*.test.ts', 'apps/web/tests/durability/**/*.test.ts'],
          testTimeout: 120_000,
          // Databases start and recover in these tests, on machines that may be busy.
          expect: { poll: { timeout: 20_000 } },
          hookTimeout: 120_000,
        },
      },
    ],
  },
})
