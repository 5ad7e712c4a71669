/**
 * The team's side, as one story: the first account, the library, books that come, are published and withdrawn. The
 * link to the first account works once, so the steps are done in order.
 */
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from '@playwright/test'
import { awa, book, expectSound, file, handmadeBook, hollowFile, sendBook, signIn } from './team.ts'

const shared = process.env.TROUSSEAU_SHARED ?? join(import.meta.dirname, '../../../../../shared')
const link = () => process.env.TROUSSEAU_FIRST_LINK ?? ''
const moulin = book('Le moulin d’Élise', ['Élise ouvre le moulin.', 'Les enfants arrivent avec le blé.'])

test.describe.configure({ mode: 'serial' })

test('sends who is not signed in to the door, and back to where they were going', async ({ page }) => {
  await page.goto('/equipe/bibliotheque/ajouter')
  await expect(page).toHaveURL(/\/equipe\/connexion\?suite=/)
  await expectSound(page)
})

test('creates the first account through the one-time link, and says what is wrong first', async ({
  page,
}) => {
  await page.goto(link())
  await expectSound(page)
  await page.getByLabel('Votre nom').fill(awa.name)
  await page.getByLabel('Votre adresse e-mail').fill(awa.email)
  await page.getByLabel('Mot de passe').fill('trop court')
  await page.getByRole('button', { name: 'Créer le compte' }).click()
  await expect(page.getByLabel('Mot de passe')).toHaveAccessibleDescription(
    /trop court : il faut 12 caractères/,
  )
  await expect(page.getByLabel('Votre nom')).toHaveValue(awa.name)
  await expectSound(page)
  await page.getByLabel('Mot de passe').fill(awa.password)
  await page.getByRole('button', { name: 'Créer le compte' }).click()
  await expect(page).toHaveURL('/equipe/bibliotheque')
  await expectSound(page)
})

test('does not let the one-time link be used again', async ({ page }) => {
  await page.goto(link())
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Ce lien ne sert plus')
  await expect(page.getByLabel('Mot de passe')).toHaveCount(0)
  await expectSound(page)
})

test('signs in and out by the keyboard alone', async ({ page }) => {
  await page.goto('/equipe/bibliotheque/ajouter')
  await page.getByLabel('Votre adresse e-mail').focus()
  await page.keyboard.type(awa.email)
  await page.keyboard.press('Tab')
  await page.keyboard.type('pas le bon mot')
  await page.keyboard.press('Enter')
  await expect(page.getByRole('alert')).toHaveText(/n’est pas le bon/)
  await expect(page.getByLabel('Votre adresse e-mail')).toHaveValue(awa.email)
  await expectSound(page)
  await page.getByLabel('Mot de passe').focus()
  await page.keyboard.type(awa.password)
  await page.keyboard.press('Tab')
  await expect(page.getByRole('button', { name: 'Se connecter' })).toBeFocused()
  await page.keyboard.press('Enter')
  await expect(page).toHaveURL('/equipe/bibliotheque/ajouter')

  await page.keyboard.press('Tab')
  await expect(page.getByRole('link', { name: 'Aller au contenu' })).toBeFocused()
  await page.keyboard.press('Tab')
  await page.keyboard.press('Tab')
  await page.keyboard.press('Enter')
  await expect(page.getByRole('link', { name: 'Voir comme un lecteur' })).toBeVisible()
  await expectSound(page)
  for (let step = 0; step < 3; step += 1) await page.keyboard.press('Tab')
  await expect(page.getByRole('button', { name: 'Se déconnecter' })).toBeFocused()
  await page.keyboard.press('Enter')
  await expect(page.getByRole('status')).toHaveText(/déconnecté/)
  await page.goto('/equipe/bibliotheque')
  await expect(page).toHaveURL(/connexion/)
})

test('lets who typed the address of signing out stay, and shows the library', async ({ page }) => {
  await signIn(page)
  await page.goto('/equipe/deconnexion')
  await expect(page).toHaveURL('/equipe/bibliotheque')
})

test('keeps the session out of reach of scripts and of other sites', async ({ page, context }) => {
  await signIn(page)
  const [cookie] = (await context.cookies()).filter(({ name }) => name === 'trousseau-equipe')
  expect(cookie).toMatchObject({ httpOnly: true, sameSite: 'Lax', path: '/' })
  const forged = await page.request.post('/equipe/bibliotheque?/retirer', {
    form: { slug: 'la-barque-de-nour' },
    headers: { origin: 'https://ailleurs.exemple' },
  })
  expect(forged.status()).toBe(403)
})

test('takes a book, prepares it, publishes it to readers and withdraws it', async ({ page, browser }) => {
  await signIn(page)
  await sendBook(page, file('moulin.html', moulin))
  await expect(page.getByText('Le livre est prêt.')).toBeVisible({ timeout: 30_000 })
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Le moulin d’Élise')
  await expectSound(page)

  await page.getByRole('link', { name: 'Voir le livre' }).click()
  await expect(page.getByText('Les enfants arrivent avec le blé.')).toBeVisible()
  await expectSound(page)
  await page.getByRole('link', { name: 'Retour au livre' }).click()

  const reader = await browser.newPage({ baseURL: process.env.TROUSSEAU_URL ?? '' })
  const address = '/livres/le-moulin-d-elise'
  expect((await reader.goto(address))?.status()).toBe(404)

  await page.getByRole('button', { name: 'Publier' }).click()
  await expect(page.getByRole('status')).toHaveText(/est publié/)
  await expectSound(page)
  await reader.goto('/livres')
  await reader.getByRole('link', { name: /Le moulin d’Élise/ }).click()
  await expect(reader).toHaveURL(address)
  await reader.goto(`${address}/1`)
  await expect(reader.getByText('Élise ouvre le moulin.')).toBeVisible()

  await page.goto('/equipe/bibliotheque')
  await page.getByRole('button', { name: 'Retirer « Le moulin d’Élise »' }).click()
  await expect(page.getByRole('status')).toHaveText(/est retiré/)
  await expectSound(page)
  expect((await reader.goto(address))?.status()).toBe(404)
  expect((await reader.goto(`${address}/1`))?.status()).toBe(404)
  await reader.close()
})

test('says for whom a book is', async ({ page }) => {
  await signIn(page)
  await page.goto('/equipe/bibliotheque/le-moulin-d-elise')
  await page.getByLabel('Pour qui ?').selectOption('Débutant')
  await page.getByRole('button', { name: 'Enregistrer' }).click()
  await expect(page.getByText('C’est enregistré.')).toBeVisible()
  await expect(page.getByLabel('Pour qui ?')).toHaveValue('debutant')
})

test('gives a book to take away, in every edition', async ({ page }) => {
  await signIn(page)
  await page.goto('/equipe/bibliotheque/le-moulin-d-elise')
  for (const [name, fileName] of [
    ['EPUB simple', 'le-moulin-d-elise.epub'],
    ['EPUB en syllabes', 'le-moulin-d-elise-syllabes.epub'],
  ] as const) {
    const coming = page.waitForEvent('download')
    await page.getByRole('link', { name }).click()
    const download = await coming
    expect(download.suggestedFilename()).toBe(fileName)
    const bytes = readFileSync(await download.path())
    expect(bytes.subarray(0, 2).toString()).toBe('PK')
    expect(bytes.length).toBeGreaterThan(3000)
  }
  expect((await page.request.get('/equipe/bibliotheque/le-moulin-d-elise/epub/autre')).status()).toBe(404)
})

test('takes a new version of a book, and lists what people made that has no place in it', async ({
  page,
}) => {
  await signIn(page)
  await sendBook(page, file('noria.epub', await handmadeBook(['La noria tourne.', 'Nour range le grain.'])))
  await expect(page.getByText('Le livre est prêt.')).toBeVisible({ timeout: 30_000 })
  await expect(page.getByRole('link', { name: 'EPUB avec lexique' })).toBeVisible()
  await expectSound(page)

  await page.getByRole('link', { name: 'Envoyer une nouvelle version' }).click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Nouvelle version de « La noria »')
  await expectSound(page)
  await page
    .getByLabel('Fichier du livre')
    .setInputFiles(file('moins.html', book('La noria', ['Nour range le grain.'])))
  await page.getByRole('button', { name: 'Envoyer le fichier' }).click()
  await expect(page.getByText('Le livre est prêt.')).toBeVisible({ timeout: 30_000 })
  await expect(page).toHaveURL(/\/la-noria\?/)
  await expect(page.getByRole('heading', { name: 'À replacer' })).toBeVisible()
  await expect(page.getByText('Une roue qui monte l’eau.')).toBeVisible()
  await expectSound(page)
})

test('knows a book that it has, whatever the name of its file', async ({ page }) => {
  await signIn(page)
  await sendBook(page, file('autre-nom.html', moulin))
  await expect(page.getByText('Ce livre est déjà dans la bibliothèque.')).toBeVisible()
  await expect(page).toHaveURL(/le-moulin-d-elise/)
})

test('says in a sentence why a file is refused, and still shows it in the list', async ({ page }) => {
  await signIn(page)
  await sendBook(page, file('abime.epub', Buffer.from('504b0304aabbccdd', 'hex')))
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Ce livre n’a pas pu être ajouté', {
    timeout: 30_000,
  })
  await expect(page.getByRole('alert')).toHaveText(/^\s*\p{Lu}.+\.\s*$/u)
  await expectSound(page)
  await page.getByRole('link', { name: 'Retour à la bibliothèque' }).click()
  await expect(page.getByRole('link', { name: 'abime.epub' })).toBeVisible()
  await expectSound(page)
})

test('refuses a file that is too large before sending any of it', async ({ page }) => {
  await signIn(page)
  let sent = false
  page.on('request', (request) => (sent ||= request.method() === 'POST'))
  await sendBook(page, hollowFile('immense.epub', 201 * 1024 * 1024))
  await expect(page.getByRole('alert')).toHaveText(/200 Mo au plus/)
  expect(sent).toBe(false)
})

test('shows how far the sending is, and can stop it without a trace', async ({ page }) => {
  await signIn(page)
  const session = await page.context().newCDPSession(page)
  await session.send('Network.emulateNetworkConditions', {
    offline: false,
    latency: 0,
    downloadThroughput: -1,
    uploadThroughput: 500_000,
  })
  await sendBook(page, file('long.txt', 'Il était une fois. '.repeat(200_000)))
  const bar = page.getByRole('progressbar')
  await expect(bar).toBeVisible()
  await expect(page.getByRole('status')).toHaveText('Envoi de « long.txt »')
  await expect(page.getByText(/^\d.* sur 4\sMo$/)).toBeVisible()
  await expect
    .poll(() => bar.evaluate((element: HTMLProgressElement) => element.position))
    .toBeGreaterThan(0.2)
  expect(await bar.evaluate((element: HTMLProgressElement) => element.position)).toBeLessThan(1)
  await expectSound(page)
  await page.getByRole('button', { name: 'Arrêter l’envoi' }).click()
  await expect(page.getByText('L’envoi est arrêté. Rien n’a été gardé.')).toBeVisible()
  await expect(page.getByLabel('Fichier du livre')).toBeFocused()
  const drafts = join(process.env.TROUSSEAU_SERVER_DATA ?? '', 'drafts')
  await expect.poll(() => readdirSync(drafts).filter((name) => name.endsWith('.part'))).toEqual([])
})

test('works without script, from the sign-in to the book', async ({ browser }) => {
  const context = await browser.newContext({
    javaScriptEnabled: false,
    baseURL: process.env.TROUSSEAU_URL ?? '',
  })
  const page = await context.newPage()
  await signIn(page)
  await sendBook(page, file('sans-script.html', book('Sans script', ['Le facteur passe.'])))
  await expect(page.getByText('Le livre est prêt.')).toBeVisible({ timeout: 30_000 })
  await page.getByRole('button', { name: 'Publier' }).click()
  await expect(page.getByText(/est publié/)).toBeVisible()
  await page.getByRole('button', { name: 'Retirer' }).click()
  await expect(page.getByText(/est retiré/)).toBeVisible()

  await sendBook(page, file('vide.txt', ''))
  await expect(page.getByRole('alert')).toHaveText('Ce fichier est vide.')
  await sendBook(page, hollowFile('immense.txt', 201 * 1024 * 1024))
  await expect(page.getByRole('alert')).toHaveText(/200 Mo au plus/)
  await context.close()
})

test('takes a whole novel, and shows its preparation', async ({ page }) => {
  const carraud = join(shared, 'books/carraud-contes-et-historiettes.epub')
  test.skip(!existsSync(carraud), 'the shared books are not here')
  await signIn(page)
  // The page is kept from following the import while it is looked at.
  await page.route('**/etat', (route) => route.abort())
  await sendBook(page, carraud)
  await expect(page.getByText('Vous pouvez fermer cette page')).toBeVisible()
  await expectSound(page)
  await page.unroute('**/etat')
  await expect(page.getByText('Le livre est prêt.')).toBeVisible({ timeout: 60_000 })
  await expectSound(page)
  const [slug] = /[^/]+$/.exec(new URL(page.url()).pathname) ?? ['']
  await page.getByRole('button', { name: 'Publier' }).click()
  await page.getByRole('link', { name: 'Lire comme un lecteur' }).click()
  await expect(page).toHaveURL(`/livres/${slug}`)
  for (const number of [1, 2, 3]) expect((await page.goto(`/livres/${slug}/${number}`))?.status()).toBe(200)
  await page.goto(`/equipe/bibliotheque/${slug}`)
  await page.getByRole('button', { name: 'Retirer' }).click()
  await expect(page.getByText(/est retiré/)).toBeVisible()
})
