import { beforeEach, describe, expect, test } from 'vitest'
import { addressOfRequest, originOfRequest, publicOrigin, setAddress } from './origin.ts'

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

describe('the address of a visitor', () => {
  const proxied = { host: '127.0.0.1', origin: 'https://trousseau.exemple.fr' }

  test('behind a proxy on this machine, is the one the proxy wrote', () => {
    setAddress(proxied, 8080)
    expect(addressOfRequest('127.0.0.1', '203.0.113.9')).toBe('203.0.113.9')
    expect(addressOfRequest('::1', '198.51.100.7, 2001:db8::5')).toBe('2001:db8::5')
    expect(addressOfRequest('::ffff:127.0.0.1', ['198.51.100.7', '203.0.113.9'])).toBe('203.0.113.9')
  })

  test('is never what a visitor who comes straight claims', () => {
    setAddress(proxied, 8080)
    expect(addressOfRequest('203.0.113.9', '198.51.100.7')).toBe('203.0.113.9')
    setAddress({ host: '127.0.0.1', origin: undefined }, 8080)
    expect(addressOfRequest('127.0.0.1', '198.51.100.7')).toBe('127.0.0.1')
  })

  test('is that of the proxy when it says nothing that can be read', () => {
    setAddress(proxied, 8080)
    expect(addressOfRequest('127.0.0.1', undefined)).toBe('127.0.0.1')
    expect(addressOfRequest('127.0.0.1', '198.51.100.7, unknown')).toBe('127.0.0.1')
    expect(addressOfRequest(undefined, undefined)).toBe('')
  })
})
