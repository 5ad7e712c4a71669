import { createHash } from 'node:crypto'
import { cp, mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { text } from 'node:stream/consumers'
import { setTimeout as sleep } from 'node:timers/promises'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { blobs, platform } from '#lib/server/platform/index.ts'
import { projectRoot } from '#lib/server/platform/project.ts'
import { openTestPlatform } from '#lib/server/platform/testing.ts'
import { database } from './database.ts'
import { importFromDisk, type Bringing } from './from-disk.ts'
import { pictureFile } from './files.ts'
import { importJob, importOf, importsUnderWay } from './importing.ts'
import type { Import } from './import-model.ts'
import { libraryMigrations } from './migrations.ts'
import type { PublishedSequence } from './model.ts'
import { previewSequence, publish, setLevel, teamBook, teamBooks, withdraw } from './publication.ts'
import { publishedBook, publishedBooks, publishedSequence } from './published.ts'
import { renderJob, renewRenderings } from './rendering.ts'
import { RENDERING } from './rendering-version.ts'
import { importStarters } from './starters.ts'
import { photograph } from './testing-pictures.ts'

const threadEntry = join(import.meta.dirname, '../../../server/thread.ts')

let dispose: () => Promise<void>
let folder: string

beforeAll(async () => {
  ;({ dispose } = await openTestPlatform({
    migrations: [libraryMigrations],
    jobs: [importJob, renderJob],
    threadEntry,
  }))
  folder = await mkdtemp(join(tmpdir(), 'trousseau-livres-'))
})
afterAll(async () => {
  await dispose()
  await rm(folder, { recursive: true, force: true })
})

const drawing = '<svg xmlns="http://www.w3.org/2000/svg" width="40" height="30"><path d="M0 0h40v30z"/></svg>'
const page = (title: string, body: string) =>
  `<!doctype html><html lang="fr"><head><title>${title}</title><meta name="author" content="Awa Diallo"></head><body>${body}</body></html>`
const mill = page(
  'Le moulin d’Élise',
  `<h2>Le matin</h2><p id="debut">Élise ouvre le moulin. Les enfants arrivent.</p>
   <figure><img src="images/moulin.svg" alt="Un moulin"></figure>
   <h2>Le soir</h2><p>Le vent tombe. Voir <a href="#debut">le début</a>.</p>`,
)

async function bring(
  name: string,
  content: string | Uint8Array,
  publish: 'no' | 'yes' = 'no',
): Promise<Bringing> {
  const path = join(folder, name)
  await writeFile(path, content)
  return importFromDisk(path, { publish })
}

/** Waits for the end of an import. */
async function ended(bringing: Bringing): Promise<Import> {
  if (bringing.kind === 'refused') throw new Error(bringing.fault)
  for (;;) {
    const entry = await importOf(bringing.id)
    if (entry?.state === 'ready' || entry?.state === 'refused') return entry
    await sleep(50)
  }
}

describe('an import', () => {
  it('brings a page of HTML with the pictures it names, and nothing that it does not name', async () => {
    await mkdir(join(folder, 'images'))
    await writeFile(join(folder, 'images/moulin.svg'), drawing)
    await writeFile(join(folder, 'images/secret.svg'), drawing.replace('M0', 'M1'))
    const bringing = await bring('moulin.html', mill)
    const entry = await ended(bringing)
    expect(entry).toMatchObject({ state: 'ready', slug: 'le-moulin-d-elise', title: 'Le moulin d’Élise' })
    const files = await database().selectFrom('library_imports').select('files').executeTakeFirstOrThrow()
    expect(files.files.map(({ name }) => name)).toEqual(['moulin.html', 'images/moulin.svg'])
  })

  it('leaves nothing among the drafts', async () => {
    await expect.poll(() => readdir(platform().folder.drafts)).toEqual([])
  })

  it('gives the team a draft that learners do not see', async () => {
    expect(await teamBook('le-moulin-d-elise')).toMatchObject({
      title: 'Le moulin d’Élise',
      authors: ['Awa Diallo'],
      state: 'draft',
      published: null,
      language: 'fr',
    })
    expect(await publishedBooks()).toEqual([])
    expect(await publishedBook('le-moulin-d-elise')).toBeNull()
    expect(await publishedSequence('le-moulin-d-elise', 1)).toBeNull()
    expect((await previewSequence('le-moulin-d-elise', 1))?.html).toContain('Élise ouvre le moulin.')
  })

  it('does not take the same files twice, whatever their name', async () => {
    const again = await bring('moulin-copie.html', mill)
    expect(again.kind).toBe('known')
    expect((await ended(again)).state).toBe('ready')
    expect(await teamBooks()).toHaveLength(1)
  })

  it('gives another book of the same title an address of its own', async () => {
    const other = await bring('autre.html', page('Le moulin d’Élise', '<p>Un autre texte, tout à fait.</p>'))
    expect(await ended(other)).toMatchObject({ state: 'ready', slug: 'le-moulin-d-elise-2' })
  })

  it('reads plain text in Windows-1252', async () => {
    const bytes = Buffer.from('Conte d\x92\xe9t\xe9\r\n\r\nIl \xe9tait une fois un renard.\r\n', 'latin1')
    const entry = await ended(await bring('Conte d’été.txt', bytes))
    expect(entry.state).toBe('ready')
    const slug = entry.state === 'ready' ? entry.slug : ''
    expect((await previewSequence(slug, 1))?.html).toContain('Il était une fois un renard.')
  })

  it('refuses what is no book with a French sentence, and takes it again when asked again', async () => {
    const noise = createHash('sha512').update('bruit').digest()
    const first = await bring('image.epub', Buffer.concat([Buffer.from('PK\x03\x04'), noise]))
    const entry = await ended(first)
    if (entry.state !== 'refused') throw new Error(entry.state)
    expect(entry.sentence).toMatch(/^[A-ZÉÀ].*\.$/)
    expect((await importsUnderWay()).map(({ id }) => id)).toContain(entry.id)
    const second = await bring('image.epub', Buffer.concat([Buffer.from('PK\x03\x04'), noise]))
    expect(second).toMatchObject({ kind: 'received' })
    await ended(second)
  })

  it.each([
    ['rien.txt', '', 'empty'],
    ['absent.txt', null, 'missing'],
  ] as const)('refuses %s before anything is stored', async (name, content, fault) => {
    const path = join(folder, name)
    if (content !== null) await writeFile(path, content)
    expect(await importFromDisk(path, { publish: 'no' })).toEqual({ kind: 'refused', fault })
  })

  it('run a second time does nothing more', async () => {
    const { id } = await database()
      .selectFrom('library_imports')
      .select('id')
      .where('state', '=', 'ready')
      .executeTakeFirstOrThrow()
    const before = await teamBooks()
    await importJob.perform({ id }, { signal: new AbortController().signal, attempt: 2 })
    expect(await teamBooks()).toEqual(before)
  })

  it('done by two servers at once gives one book', async () => {
    const path = join(folder, 'deux.html')
    await writeFile(path, page('Deux fois', '<p>Une seule fois.</p>'))
    const bringing = await importFromDisk(path, { publish: 'no' })
    if (bringing.kind === 'refused') throw new Error(bringing.fault)
    await importJob.perform({ id: bringing.id }, { signal: new AbortController().signal, attempt: 1 })
    await ended(bringing)
    await sleep(500)
    expect((await teamBooks()).filter(({ title }) => title === 'Deux fois')).toHaveLength(1)
  })
})

describe('publication', () => {
  const slug = 'le-moulin-d-elise'

  it('shows the book to learners, with all that a reader needs', async () => {
    expect(await publish(slug)).toBe('Le moulin d’Élise')
    expect(await publishedBooks()).toMatchObject([{ slug, title: 'Le moulin d’Élise', minutes: 1 }])
    const book = await publishedBook(slug)
    expect(book?.chapters.map(({ title }) => title)).toEqual(['Le matin', 'Le soir'])
    expect(book?.sequences).toBe(2)

    const first = await publishedSequence(slug, 1)
    expect(first?.count).toBe(2)
    expect(first?.layers.map(({ kind }) => kind).sort()).toEqual(['groups', 'sentences', 'words'])
    const blocksIn = (sequence: PublishedSequence | null) =>
      new Set(sequence?.layers.flatMap((layer) => layer.annotations.map(({ block }) => block)))
    const last = await publishedSequence(slug, 2)
    expect(blocksIn(first).size).toBeGreaterThan(0)
    expect(blocksIn(last).isDisjointFrom(blocksIn(first))).toBe(true)

    const [picture] = Object.values(first?.pictures ?? {})
    expect(picture).toEqual({
      href: expect.stringMatching(/^\/fichiers\/[0-9a-f]{64}\.svg$/) as string,
      width: 40,
      height: 30,
    })
    expect(first?.html).toContain(`src="${picture?.href}"`)
    // A link to another sequence is right for any page whose address ends in the number of the sequence.
    expect(last?.html).toMatch(/<a href="1#[\w.-]+">/)
    expect(Object.values(last?.targets ?? {})).toEqual([1])
  })

  it('knows no sequence beyond the last', async () => {
    expect(await publishedSequence(slug, 3)).toBeNull()
    expect(await publishedSequence(slug, 0)).toBeNull()
    expect(await publishedSequence(slug, 1.5)).toBeNull()
  })

  it('serves pictures of published books to all, of others to the team, of none to nobody', async () => {
    const { pictures = {} } = (await publishedSequence(slug, 1)) ?? {}
    const name = Object.values(pictures)[0]?.href.split('/').at(-1) ?? ''
    const file = await pictureFile(name)
    expect(file).toMatchObject({ mediaType: 'image/svg+xml', open: true })
    if (!file) throw new Error('no picture')
    expect(await text(await file.stream())).toContain('<svg')
    await withdraw(slug)
    expect(await pictureFile(name)).toMatchObject({ open: false })
    await publish(slug)
    expect(await pictureFile(name.replace('.svg', '.png'))).toBeNull()
    expect(await pictureFile(`${'0'.repeat(64)}.svg`)).toBeNull()
    // A stored file that is no picture of a book, such as the book's own, is not served.
    const [source] = (
      await database()
        .selectFrom('library_imports')
        .select('files')
        .where('state', '=', 'ready')
        .executeTakeFirstOrThrow()
    ).files
    expect(await blobs().has(source?.sha256 ?? '')).toBe(true)
    expect(await pictureFile(`${source?.sha256}.svg`)).toBeNull()
    expect(await pictureFile('../../etc/passwd')).toBeNull()
  })

  it('withdrawn, the book is gone for learners and nothing is lost for the team', async () => {
    const since = (await teamBook(slug))?.published
    expect(await withdraw(slug)).toBe('Le moulin d’Élise')
    expect(await publishedBook(slug)).toBeNull()
    expect(await publishedBooks()).toEqual([])
    expect(await teamBook(slug)).toMatchObject({ state: 'withdrawn' })
    await publish(slug)
    expect((await teamBook(slug))?.published).toEqual(since)
  })

  it('answers null for a book that is not there', async () => {
    expect(await publish('nulle-part')).toBeNull()
    expect(await withdraw('nulle-part')).toBeNull()
  })

  it('says for whom the book is, and how long it then takes', async () => {
    await setLevel(slug, 'debutant')
    expect(await publishedBook(slug)).toMatchObject({ level: 'debutant' })
    await setLevel(slug, null)
    expect(await publishedBook(slug)).not.toHaveProperty('level')
  })
})

describe('a book with heavy pictures', () => {
  const slug = 'les-photographies'
  const nameOf = (href = '') => href.split('/').at(-1) ?? ''
  const rendering = async () => {
    const { id } = await database()
      .selectFrom('library_versions')
      .select('id')
      .where('title', '=', 'Les photographies')
      .executeTakeFirstOrThrow()
    return { id, version: database().selectFrom('library_versions').select('rendering').where('id', '=', id) }
  }

  it('shows light ones, and keeps what the source has', async () => {
    const photo = await photograph(1200, 900)
    await writeFile(join(folder, 'images/photo.jpg'), photo)
    const body = '<p>Voici.</p><figure><img src="images/photo.jpg" alt="Une colline"></figure>'
    const entry = await ended(await bring('photos.html', page('Les photographies', body), 'yes'))
    expect(entry).toMatchObject({ state: 'ready', slug })
    const found = await publishedSequence(slug, 1)
    const [picture] = Object.values(found?.pictures ?? {})
    expect(found?.html).toContain(`src="${picture?.href}"`)
    const light = await pictureFile(nameOf(picture?.href))
    expect(light).toMatchObject({ mediaType: 'image/jpeg', open: true })
    expect(light?.size).toBeLessThan(16_000)
    const original = createHash('sha256').update(photo).digest('hex')
    expect(await blobs().sizeOf(original)).toBe(photo.length)
    expect(await pictureFile(`${original}.jpg`)).toMatchObject({ size: photo.length })
  })

  it('is rendered anew when another program version rendered it, and once', async () => {
    const { id, version } = await rendering()
    const before = await publishedSequence(slug, 1)
    await database().updateTable('library_versions').set({ rendering: 0 }).where('id', '=', id).execute()
    await database()
      .updateTable('library_sequences')
      .set({ html: 'vieux' })
      .where('version', '=', id)
      .execute()
    await database().deleteFrom('library_light_pictures').where('version', '=', id).execute()
    // As it was before there were light pictures: learners read on meanwhile.
    const old = await publishedSequence(slug, 1)
    expect(old?.html).toBe('vieux')
    expect(Object.values(old?.pictures ?? {})[0]?.width).toBe(1200)

    await renewRenderings()
    await renewRenderings()
    await expect
      .poll(async () => (await version.executeTakeFirstOrThrow()).rendering, { timeout: 20_000 })
      .toBe(RENDERING)
    expect(await publishedSequence(slug, 1)).toEqual(before)
  })
})

describe('the starter books', () => {
  const arrived = async () => {
    while ((await importsUnderWay()).some(({ state }) => state !== 'refused')) await sleep(50)
  }

  it('are published with their covers and levels, once however many times the server starts', async () => {
    await importStarters()
    await arrived()
    await importStarters()
    await arrived()
    const books = (await publishedBooks()).filter(({ authors }) => authors.includes('Trousseau'))
    expect(books.map(({ slug, level }) => [slug, level])).toEqual([
      ['la-barque-de-nour', '8-9'],
      ['la-liste-de-lila', 'adulte'],
      ['le-chat-de-tout-le-monde', 'debutant'],
      ['le-dernier-tram-de-la-ligne-3', 'college'],
    ])
    for (const { cover } of books) {
      expect(cover?.url).toMatch(/\.svg$/)
      expect(cover?.alt).not.toBe('')
    }
  })

  it('stay withdrawn when the team withdrew them, even when a new one of theirs comes', async () => {
    await withdraw('la-liste-de-lila')
    const copy = await mkdtemp(join(tmpdir(), 'trousseau-starters-'))
    await cp(join(projectRoot, 'content/books/la-liste-de-lila'), join(copy, 'la-liste-de-lila'), {
      recursive: true,
    })
    const path = join(copy, 'la-liste-de-lila/book.html')
    await writeFile(path, (await readFile(path, 'utf8')).replace('Mardi', 'Jeudi'))
    await importStarters(copy)
    await arrived()
    await rm(copy, { recursive: true, force: true })
    expect(await publishedBook('la-liste-de-lila')).toBeNull()
    expect((await previewSequence('la-liste-de-lila', 1))?.html).toContain('Jeudi, 8 heures.')
    expect(await teamBook('la-liste-de-lila')).toMatchObject({ state: 'draft' })
  })
})
