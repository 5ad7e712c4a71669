import { join } from 'node:path'
import { expect, test } from 'vitest'
import { OperatorProblem } from './problems.ts'
import { projectRoot } from './project.ts'
import { readSettings } from './settings.ts'

test('without any variable, the server listens on this machine alone and keeps its data in the project', () => {
  expect(readSettings({})).toEqual({
    port: 8080,
    host: '127.0.0.1',
    dataFolder: join(projectRoot, '.data'),
    database: { kind: 'embedded' },
    origin: undefined,
    logLevel: 'info',
  })
})

test('an empty variable counts as absent', () => {
  expect(readSettings({ PORT: '', HOST: ' ', DATABASE_URL: '', ORIGIN: '' })).toEqual(readSettings({}))
})

test('what is set is taken', () => {
  const settings = readSettings({
    PORT: '81',
    HOST: '::1',
    TROUSSEAU_DATA: '/srv/trousseau',
    DATABASE_URL: 'postgres://a:b@db:5433/t',
    ORIGIN: 'https://trousseau.exemple.fr/',
  })
  expect(settings).toMatchObject({
    port: 81,
    host: '::1',
    dataFolder: '/srv/trousseau',
    database: { kind: 'url', url: 'postgres://a:b@db:5433/t' },
    origin: 'https://trousseau.exemple.fr',
  })
})

test.each([
  { PORT: 'quatre' },
  { PORT: '70000' },
  { PORT: '-1' },
  { HOST: 'a b' },
  { ORIGIN: 'trousseau.exemple.fr' },
  { ORIGIN: 'https://exemple.fr/chemin' },
  { DATABASE_URL: 'mysql://a:sesame@b/c' },
  { TROUSSEAU_LOG: 'fort' },
])('a wrong value is refused by the name of its variable: %o', (environment) => {
  const refusal = (() => {
    try {
      return readSettings(environment)
    } catch (error) {
      return error
    }
  })()
  expect(refusal).toBeInstanceOf(OperatorProblem)
  expect((refusal as OperatorProblem).message).toContain(
    `Le réglage ${Object.keys(environment)[0] ?? ''} n’est pas bon`,
  )
  expect((refusal as OperatorProblem).message).not.toContain('sesame')
})
