/**
 * Who may import whom. The words for it are in DESIGN: packages know nothing of apps, `french` knows nothing at all,
 * a context knows the platform and the front door (`index.ts`) of contexts below it, routes hold no SQL.
 */
const contexts = 'apps/web/src/lib/server/(?!platform)([^/]+)'

/** @type {import('dependency-cruiser').IConfiguration} */
export default {
  forbidden: [
    {
      name: 'no-circle',
      severity: 'error',
      from: {},
      to: { circular: true, viaOnly: { dependencyTypesNot: ['type-only'] } },
    },
    {
      name: 'french-imports-nothing',
      severity: 'error',
      from: { path: '^packages/french/src', pathNot: '\\.test\\.ts$' },
      to: { pathNot: '^packages/french/src' },
    },
    {
      name: 'packages-never-import-apps',
      severity: 'error',
      from: { path: '^packages' },
      to: { path: '^apps' },
    },
    {
      name: 'nobody-imports-the-bench',
      severity: 'error',
      from: { path: '^(packages|apps)' },
      to: { path: '^bench' },
    },
    {
      name: 'book-imports-french-only',
      severity: 'error',
      from: { path: '^packages/book' },
      to: { path: '^packages/(?!book|french)' },
    },
    {
      name: 'projection-is-light',
      comment: 'It runs in the browser: no Node module, no library.',
      severity: 'error',
      from: { path: '^packages/book/src/project', pathNot: '\\.test\\.ts$' },
      to: { dependencyTypes: ['npm', 'core'] },
    },
    {
      name: 'platform-knows-no-domain',
      severity: 'error',
      from: { path: '^apps/web/src/lib/server/platform' },
      to: { path: `^${contexts}` },
    },
    {
      name: 'contexts-meet-at-the-front-door',
      severity: 'error',
      from: { path: `^${contexts}/` },
      to: { path: `^${contexts}/`, pathNot: ['^apps/web/src/lib/server/$1/', '/index\\.ts$'] },
    },
    {
      name: 'people-is-at-the-ground',
      severity: 'error',
      from: { path: '^apps/web/src/lib/server/people' },
      to: { path: '^apps/web/src/lib/server/(?!platform|people)' },
    },
    {
      name: 'impact-is-at-the-top',
      severity: 'error',
      from: { path: '^apps/web/src/lib/server/(?!impact)' },
      to: { path: '^apps/web/src/lib/server/impact' },
    },
    {
      name: 'models-do-no-input-or-output',
      severity: 'error',
      from: { path: `^${contexts}/model\\.ts$` },
      to: { path: ['^apps/web/src/lib/server/platform', '/store\\.ts$'], dependencyTypesNot: ['type-only'] },
    },
    {
      name: 'routes-hold-no-sql',
      severity: 'error',
      from: { path: '^apps/web/src/routes' },
      to: { path: ['/store\\.ts$', '^node_modules/(kysely|pg)/', 'platform/database'] },
    },
    {
      name: 'browser-code-stays-out-of-the-server',
      severity: 'error',
      from: { path: '^apps/web/src/lib/(ui|islands)' },
      to: { path: '^apps/web/src/lib/server', dependencyTypesNot: ['type-only'] },
    },
    {
      name: 'only-declared-dependencies',
      severity: 'error',
      from: { path: '^(packages|apps)/[^/]+/src', pathNot: ['\\.test\\.ts$', '/fixtures/'] },
      to: { dependencyTypes: ['npm-no-pkg', 'npm-unknown'] },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    exclude: { path: ['/dist/', '/build/', '\\.svelte-kit'] },
    tsPreCompilationDeps: true,
    enhancedResolveOptions: {
      conditionNames: ['source', 'import', 'svelte', 'node', 'default', 'types'],
      exportsFields: ['exports'],
      extensions: ['.ts', '.js', '.mjs', '.svelte', '.json', '.d.ts'],
    },
  },
}
