import { beforeEach, describe, expect, test } from 'vitest'
import { originOfRequest, publicOrigin, setAddress } from './origin.ts'

describe('without ORIGIN', () => {
  beforeEach(() => setAddress({ host: '0.0.0.0', origin: undefined }, 8080))

  test('the public address is one that works on this machine', () => {
    expect(publicOrigin()).toBe('http://127.0.0.1:8080')
    setAddress({ host: '::1', origin: undefined }, 80)
    expect(publicOrigin()).toBe('http://[::1]')
  })

  test.each(['localhost:8080', '127.0.0.1:8080', '192.168.1.20:8080', '[::1]:8080'])(
    'a person may come by %s',
    (host) => expect(originOfRequest(host)).toBe(`http://${host}`),
  )

  test.each([undefined, 'evil.example:8080', 'localhost@evil.example', 'localhost/evil', ''])(
    'a name that a foreign site could point here is not believed: %s',
    (host) => expect(originOfRequest(host)).toBe('http://127.0.0.1:8080'),
  )
})

test('with ORIGIN, it holds whatever the request says', () => {
  setAddress({ host: '127.0.0.1', origin: 'https://trousseau.exemple.fr' }, 8080)
  expect(publicOrigin()).toBe('https://trousseau.exemple.fr')
  expect(originOfRequest('localhost:8080')).toBe('https://trousseau.exemple.fr')
})
