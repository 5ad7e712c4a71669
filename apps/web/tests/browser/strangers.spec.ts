/** What the server answers to addresses and requests that no page of ours makes: plain French, and never a fault. */
import { connect } from 'node:net'
import { expect, test, type APIResponse } from '@playwright/test'
import { expectNoFault, expectOneColumn, firstPage } from './reading.ts'

const browser = { accept: 'text/html' }
const form = { ...browser, 'content-type': 'application/x-www-form-urlencoded' }
const ours = () => ({ ...form, origin: process.env.TROUSSEAU_URL ?? '' })

/** A page with our own sentence, which says nothing of the machinery behind it. */
async function expectPlainFrench(response: APIResponse, status: number) {
  expect(response.status()).toBe(status)
  const { 'content-type': type, 'content-security-policy': policy, ...headers } = response.headers()
  expect(type).toMatch(/^text\/html/)
  expect(policy).toContain("frame-ancestors 'none'")
  expect(headers['x-content-type-options']).toBe('nosniff')
  expect(headers['cache-control']).toMatch(/no-store/)
  const text = await response.text()
  expect(text).toContain('Revenir à l’accueil')
  expect(text).not.toMatch(/forbidden|not allowed|not found|panne|\.js\b.*:\d+/i)
}

for (const address of ['/livres/%', '/livres/%ff', '/livres/la-barque-de-nour/%C3'])
  test(`${address} cannot be read and leads nowhere`, async ({ request }) => {
    const response = await request.get(address, { headers: browser })
    await expectPlainFrench(response, 400)
    expect(await response.text()).toContain('Cette page n’existe pas')
  })

for (const address of [
  '/livres/%00',
  '/livres/%00/1',
  '/fichiers/%00.svg',
  '/livres/la-barque-de-nour/0',
  '/livres/la-barque-de-nour/1e9',
  '/livres/la-barque-de-nour/٣',
  '/livres/😀',
])
  test(`${address} leads nowhere`, async ({ request }) => {
    await expectPlainFrench(await request.get(address, { headers: browser }), 404)
  })

test('a method that an address does not take is refused', async ({ request }) => {
  for (const address of ['/livres', '/healthz', '/fichiers/a.svg']) {
    const response = await request.fetch(address, { method: 'PUT', headers: ours(), data: 'a=b' })
    await expectPlainFrench(response, 405)
    expect(response.headers().allow).toContain('GET')
  }
})

test('a form that is not what its headers say, or holds what no keyboard types, is no fault of ours', async ({
  request,
}) => {
  const broken = { ...ours(), 'content-type': 'multipart/form-data' }
  for (const address of [`${firstPage}?/texte`, '/equipe/connexion']) {
    const response = await request.post(address, { headers: broken, data: '{}' })
    expect(response.status()).toBe(400)
  }
  const other = { ...ours(), 'content-type': 'application/json' }
  await expectPlainFrench(await request.post(`${firstPage}?/texte`, { headers: other, data: '{}' }), 415)
  const data = 'email=awa%00%40exemple.org&password=%00'
  const response = await request.post('/equipe/connexion', { headers: ours(), data })
  expect(response.status()).toBe(400)
  expect(await response.text()).toContain('n’est pas le bon')
})

test('a form of another site is refused, and says at which address Trousseau is', async ({ request }) => {
  for (const origin of ['https://exemple.org', 'null']) {
    for (const address of ['/equipe/connexion', '/equipe/deconnexion', `${firstPage}?/texte`]) {
      const response = await request.post(address, { headers: { ...form, origin }, data: 'a=b' })
      await expectPlainFrench(response, 403)
      expect(await response.text()).toContain(process.env.TROUSSEAU_URL ?? '')
    }
  }
})

test('what is larger than a form is refused before it is read', async ({ request }) => {
  const response = await request.post('/equipe/connexion', { headers: ours(), data: 'a'.repeat(1_100_000) })
  await expectPlainFrench(response, 413)
})

test('an address of 20 KB is refused in words, and so is what is no request', async () => {
  expect(await say(`GET /livres?cherche=${'a'.repeat(20_000)} HTTP/1.1\r\nhost: x\r\n\r\n`)).toMatch(
    /^HTTP\/1.1 431 .*Cette adresse est trop longue\./s,
  )
  expect(await say('bonjour\r\n\r\n')).toMatch(/^HTTP\/1.1 400 .*Cette demande a été refusée\./s)
})

test('no cache keeps the pages of the team, and none that is shared keeps those of a reader', async ({
  request,
}) => {
  const kept = async (address: string) => (await request.get(address)).headers()['cache-control']
  expect(await kept('/equipe/connexion')).toBe('private, no-store')
  expect(await kept(firstPage)).toBe('private, no-cache')
  const { etag = '' } = (await request.get('/livres')).headers()
  const again = await request.get('/livres', { headers: { 'if-none-match': etag } })
  expect(again.status()).toBe(304)
})

test('a session that has ended is forgotten on a network without https too', async ({ request }) => {
  const headers = { cookie: 'trousseau-equipe=finie' }
  const forgotten = (await request.get('/livres', { headers })).headers()['set-cookie']
  expect(forgotten).toMatch(/^trousseau-equipe=;.*HttpOnly/)
  expect(forgotten).not.toContain('Secure')
})

test('the page of last resort looks like the house, and shows under its own policy', async ({ page }) => {
  const refused: string[] = []
  page.on('console', (message) => {
    if (message.text().includes('Content Security Policy')) refused.push(message.text())
  })
  await page.goto('/fichiers/rien.svg')
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Cette page n’existe pas.')
  await expect(page.locator('body')).toHaveCSS('background-color', 'rgb(255, 253, 247)')
  await expectOneColumn(page)
  await expectNoFault(page)
  expect(refused).toEqual([])
})

/** What the server answers to bytes that no browser sends. */
function say(bytes: string): Promise<string> {
  const { hostname, port } = new URL(process.env.TROUSSEAU_URL ?? '')
  return new Promise((resolve, reject) => {
    let answer = ''
    const socket = connect(Number(port), hostname, () => socket.write(bytes))
    socket.setEncoding('utf8')
    socket.on('data', (chunk) => (answer += String(chunk)))
    socket.on('error', reject)
    socket.on('close', () => resolve(answer))
  })
}
