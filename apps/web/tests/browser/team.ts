/** What the team's spec needs: an account, books made on the spot, and the pages looked at from all sides. */
import { mkdtempSync, readFileSync, truncateSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, type Page } from '@playwright/test'
import { writeEpub, type TextBlock } from '@trousseau/book'
import { expectNoFault, expectOneColumn } from './reading.ts'

export const awa = { name: 'Awa Diallo', email: 'awa@exemple.org', password: 'un vélo rouge au soleil' }

const folder = mkdtempSync(join(tmpdir(), 'trousseau-televersement-'))

export function file(name: string, content: string | Uint8Array): string {
  const path = join(folder, name)
  writeFileSync(path, content)
  return path
}

/** A file of `bytes` zeros that takes no room on the disk. */
export function hollowFile(name: string, bytes: number): string {
  const path = file(name, '')
  truncateSync(path, bytes)
  return path
}

export function book(title: string, paragraphs: string[]): string {
  const body = paragraphs.map((paragraph) => `<p>${paragraph}</p>`).join('\n')
  return `<!doctype html><html lang="fr"><head><meta charset="utf-8"><title>${title}</title></head><body>${body}</body></html>`
}

/** An EPUB of the house's own form, in which a person gave the word *noria* a card. */
export async function handmadeBook(paragraphs: string[]): Promise<Uint8Array> {
  const blocks = paragraphs.map((text, index): TextBlock => ({
    kind: 'paragraph',
    id: `p${index}`,
    text,
    marks: [],
  }))
  const home = blocks.find(({ text }) => text.includes('noria'))
  const start = home?.text.indexOf('noria') ?? 0
  const value = { word: 'noria', definition: 'Une roue qui monte l’eau.' }
  const path = join(folder, 'main.epub')
  await writeEpub(
    {
      metadata: { title: 'La noria', language: 'fr', contributors: [], subjects: [] },
      chapters: [{ id: 'c1', title: null, level: 1, role: 'body', blocks, notes: [] }],
      resources: [],
      layers: [
        {
          kind: 'cards',
          origin: 'human',
          version: 1,
          by: 'person',
          annotations: [{ block: home?.id ?? '', start, end: start + 5, value }],
        },
      ],
    },
    path,
  )
  return readFileSync(path)
}

export async function signIn(page: Page): Promise<void> {
  await page.goto('/equipe/connexion')
  await page.getByLabel('Votre adresse e-mail').fill(awa.email)
  await page.getByLabel('Mot de passe').fill(awa.password)
  await page.getByRole('button', { name: 'Se connecter' }).click()
  await expect(page.getByRole('heading', { level: 1, name: 'Bibliothèque' })).toBeVisible()
}

export async function sendBook(page: Page, path: string): Promise<void> {
  await page.goto('/equipe/bibliotheque/ajouter')
  await page.getByLabel('Fichier du livre').setInputFiles(path)
  await page.getByRole('button', { name: 'Envoyer le fichier' }).click()
}

/** Looks at the page on a telephone and on a desk. */
export async function expectSound(page: Page): Promise<void> {
  await page.setViewportSize({ width: 1280, height: 800 })
  await expectOneColumn(page)
  await page.setViewportSize({ width: 360, height: 740 })
  await expectOneColumn(page)
  await expectNoFault(page)
}
