import { execFile, execFileSync, spawnSync } from 'node:child_process'
import {
  closeSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  openSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { EpubCheck } from '@likecoin/epubcheck-ts'
import { afterAll, beforeEach, describe, expect, test } from 'vitest'
import { readPronunciations } from '../pronunciations-file.ts'

const main = join(import.meta.dirname, '../main.ts')
const shared = process.env['TROUSSEAU_SHARED'] ?? join(import.meta.dirname, '../../../../../shared')
const folder = mkdtempSync(join(tmpdir(), 'trousseau-cli-'))
afterAll(() => rmSync(folder, { recursive: true }))

interface Outcome {
  status: number
  out: string
  err: string
}

/** Runs the real command in a process of its own. */
function trousseau(...args: string[]): Promise<Outcome> {
  return new Promise((resolve) => {
    execFile(process.execPath, ['--conditions=source', main, ...args], (error, out, err) => {
      resolve({ status: typeof error?.code === 'number' ? error.code : 0, out, err })
    })
  })
}

const STORY = `LE CHAT


CHAPITRE I

Le chat dort sur le mur. Il fait beau.

--Viens, dit la petite fille.


CHAPITRE II

Le chat ne vient pas.
`

let story = ''
let count = 0
beforeEach(() => {
  story = join(folder, `histoire-${++count}.txt`)
  writeFileSync(story, STORY)
})

/** One French line, no stack trace. */
function expectOneLine({ err }: Outcome, pattern: RegExp): void {
  const [line, ...rest] = err.trimEnd().split('\n')
  expect(line).toMatch(pattern)
  expect(rest).toEqual([])
}

describe('trousseau adapt', () => {
  test('writes the edition asked for, and refuses what it does not know', async () => {
    const output = join(folder, `edition-${count}.epub`)
    const asked = [
      '--syllabes',
      'couleurs,arcs',
      '--lettres-muettes',
      '--sons',
      'ou, É',
      '--liaisons',
      '--groupes',
    ]
    const done = await trousseau('adapt', story, '-o', output, ...asked, '--glossaire', 'fin')
    expect(done).toMatchObject({ status: 0, err: '' })
    expect(done.out).toContain('Le livre n’a aucune fiche de mot')
    const { messages } = await EpubCheck.validate(readFileSync(output))
    expect(messages.filter(({ severity }) => severity === 'error' || severity === 'fatal')).toEqual([])

    for (const [option, value] of [
      ['--syllabes', 'bleu'],
      ['--sons', 'ou,zz'],
      ['--glossaire', 'oui'],
    ] as const) {
      const wrong = await trousseau('adapt', story, '-o', join(folder, 'none.epub'), option, value)
      expect(wrong.status).toBe(2)
      expect(wrong.err).toMatch(new RegExp(`^trousseau adapt : l’option « ${option} » attend « .* », pas « `))
    }
    expect(existsSync(join(folder, 'none.epub'))).toBe(false)
  })

  test('reads words as a file of pronunciations says', async () => {
    const file = join(folder, 'noms.csv')
    const output = join(folder, 'noms.epub')
    writeFileSync(file, 'mot;API\n# les noms du livre\nchat;[tʃat]\n\nmur;myʁ\n')
    const plain = join(folder, 'sans-noms.epub')
    const done = await trousseau('adapt', story, '-o', output, '--prononciations', file)
    expect(done).toMatchObject({ status: 0, err: '' })
    expect((await trousseau('adapt', story, '-o', plain)).status).toBe(0)
    // One more layer, named in the package document and among the files of the archive.
    const names = (path: string) => readFileSync(path, 'latin1').match(/trousseau\/[\w.-]+\.json/g) ?? []
    expect(names(output)).toContain('trousseau/pronunciations.human.json')
    expect(names(plain)).not.toContain('trousseau/pronunciations.human.json')
    expect(await readPronunciations(file)).toMatchObject({
      origin: 'human',
      entries: [
        { written: 'chat', said: 'tʃat' },
        { written: 'mur', said: 'myʁ' },
      ],
    })
  })

  test.each([
    ['le chat\tʃa', /, ligne 2 : « le chat » a plusieurs mots : .* à part\.$/],
    ['chat', /, ligne 2 : il faut deux colonnes/],
    ['chat;a;b', /, ligne 2 : il faut deux colonnes/],
    ['chat;chaa!', /, ligne 2 : « chaa! » ne s’écrit pas en alphabet phonétique/],
    ['# rien', /aucune prononciation\.$/],
    ['\u00e9', /UTF-8\.$/],
  ])('refuses the pronunciations « %s » and names the line', async (line, sentence) => {
    const file = join(folder, 'mauvais.csv')
    const bad = line === '\u00e9'
    writeFileSync(file, Buffer.from(`# noms\n${line}\n`, bad ? 'latin1' : 'utf8'))
    const refused = await trousseau('adapt', story, '-o', join(folder, 'non.epub'), '--prononciations', file)
    expect(refused.status).toBe(1)
    expectOneLine(refused, sentence)
    expect(existsSync(join(folder, 'non.epub'))).toBe(false)
  })

  test('writes an EPUB 3 without error, and says what it did', async () => {
    const output = join(folder, 'chat.epub')
    const done = await trousseau('adapt', story, '-o', output, '--json')
    expect(done).toMatchObject({ status: 0, err: '' })
    const report = JSON.parse(done.out) as Record<string, unknown>
    expect(report).toMatchObject({ title: 'LE CHAT', language: 'fr', chapters: 3, warnings: [] })
    expect(report['words']).toBe(25)
    expect(report['seconds']).toBeGreaterThan(0)
    const { messages } = await EpubCheck.validate(readFileSync(output))
    expect(messages.filter(({ severity }) => severity === 'error' || severity === 'fatal')).toEqual([])
  })

  test('takes a folder for the page in it', async () => {
    const page = join(folder, 'pages')
    mkdirSync(page, { recursive: true })
    const empty = await trousseau('adapt', page, '-o', join(folder, 'p.epub'))
    expect(empty.status).toBe(1)
    expectOneLine(empty, /ce dossier ne contient pas de page HTML/)
    writeFileSync(join(page, 'un.html'), '<title>Un</title><p>Un chat.</p>')
    expect((await trousseau('adapt', page, '-o', join(folder, 'p.epub'))).out).toMatch(
      /^Un : 1 chapitre, 2 mots/,
    )
    writeFileSync(join(page, 'deux.htm'), '<title>Deux</title><p>Deux chats.</p>')
    expectOneLine(await trousseau('adapt', page, '-o', join(folder, 'p.epub')), /plusieurs pages HTML/)
  })

  test('takes what an ONIX record says of the book into the EPUB', async () => {
    const record = join(folder, 'fiche.xml')
    const title = (text: string): string =>
      `<TitleDetail><TitleType>01</TitleType><TitleElement><TitleElementLevel>01</TitleElementLevel><TitleText>${text}</TitleText></TitleElement></TitleDetail>`
    writeFileSync(
      record,
      '<ONIXMessage release="3.0"><Product><ProductIdentifier><ProductIDType>15</ProductIDType><IDValue>9782070408504</IDValue></ProductIdentifier>' +
        `<DescriptiveDetail><Collection><CollectionSequence><CollectionSequenceNumber>2</CollectionSequenceNumber></CollectionSequence>${title('Chats')}</Collection>${title('Le chat du mur')}` +
        '<AudienceRange><AudienceRangeQualifier>18</AudienceRangeQualifier><AudienceRangePrecision>03</AudienceRangePrecision><AudienceRangeValue>6</AudienceRangeValue></AudienceRange>' +
        '</DescriptiveDetail></Product></ONIXMessage>',
    )
    const output = join(folder, 'avec-fiche.epub')
    const { status, out } = await trousseau('adapt', story, '-o', output, '--onix', record, '--json')
    expect(status).toBe(0)
    expect(JSON.parse(out)).toMatchObject({ title: 'Le chat du mur' })
    const { messages } = await EpubCheck.validate(readFileSync(output))
    expect(messages.filter(({ severity }) => severity === 'error' || severity === 'fatal')).toEqual([])
    const again = await trousseau('check', output, '--json')
    expect(JSON.parse(again.out)).toMatchObject({ title: 'Le chat du mur' })
  })

  test('refuses an ONIX record that is none, by its own name', async () => {
    const absent = await trousseau('check', story, '--onix', join(folder, 'absente.xml'))
    expect(absent).toMatchObject({
      status: 1,
      err: expect.stringContaining('absente.xml : cette fiche ONIX n’existe pas.') as string,
    })
    const wrong = await trousseau('check', story, '--onix', story)
    expect(wrong).toMatchObject({
      status: 1,
      err: expect.stringContaining('.txt : Cette fiche ONIX est abîmée') as string,
    })
  })

  test('says it in French without --json', async () => {
    const done = await trousseau('adapt', story, '-o', join(folder, 'b.epub'))
    expect(done.out).toMatch(/^LE CHAT : 3 chapitres, 25 mots, en [\d,]+ s\.\nLivre adapté : .*b\.epub\n$/)
  })

  test('never writes over the book it reads, under any name', async () => {
    const link = join(folder, 'lien.txt')
    rmSync(link, { force: true })
    symlinkSync(story, link)
    for (const output of [
      story,
      link,
      join(folder, '.', '..', folder.split('/').at(-1) ?? '', `histoire-${count}.txt`),
    ]) {
      const refused = await trousseau('adapt', story, '-o', output)
      expect(refused.status).toBe(1)
      expectOneLine(refused, /le livre adapté ne peut pas remplacer le livre de départ/)
    }
    expect(readFileSync(story, 'utf8')).toBe(STORY)
  })

  test('refuses what it cannot write, and leaves nothing behind', async () => {
    const before = readdirSync(folder)
    const absent = await trousseau('adapt', story, '-o', join(folder, 'nulle-part', 'a.epub'))
    expect(absent.status).toBe(1)
    expectOneLine(absent, /le dossier n’existe pas\.$/)
    const directory = await trousseau('adapt', story, '-o', folder)
    expect(directory.status).toBe(1)
    expectOneLine(directory, /c’est un dossier/)
    const belowFile = await trousseau('adapt', story, '-o', join(story, 'a.epub'))
    expect(belowFile.status).toBe(1)
    expectOneLine(belowFile, /le dossier n’existe pas\.$/)
    const long = await trousseau('adapt', story, '-o', join(folder, `${'n'.repeat(300)}.epub`))
    expect(long.status).toBe(1)
    expectOneLine(long, /ce nom est trop long\.$/)
    expect(readdirSync(folder)).toEqual(before)
  })

  test('takes any name that the disk takes', async () => {
    const output = join(folder, `${'n'.repeat(250)}.epub`)
    expect((await trousseau('adapt', story, '-o', output)).status).toBe(0)
    rmSync(output)
  })

  test('never takes the place of a device or of a pipe', async () => {
    const pipe = join(folder, 'tuyau')
    execFileSync('mkfifo', [pipe])
    const refused = await trousseau('adapt', story, '-o', pipe)
    expect(refused.status).toBe(1)
    expectOneLine(refused, /ce n’est pas un fichier ordinaire\.$/)
    expect(statSync(pipe).isFIFO()).toBe(true)
    rmSync(pipe)
  })

  test('refuses what is no book with one French line, and leaves nothing behind', async () => {
    const broken = join(folder, 'faux.epub')
    writeFileSync(broken, Buffer.from('PK\x03\x04 et puis plus rien', 'latin1'))
    const before = readdirSync(folder)
    const refused = await trousseau('adapt', broken, '-o', join(folder, 'c.epub'))
    expect(refused.status).toBe(1)
    expectOneLine(refused, /faux\.epub : Ce fichier est incomplet ou abîmé\./)
    const missing = await trousseau('adapt', join(folder, 'absent.epub'), '-o', join(folder, 'c.epub'))
    expect(missing.status).toBe(1)
    expectOneLine(missing, /absent\.epub : Ce fichier n’existe pas\./)
    const itself = await trousseau('adapt', join(folder, 'absent.epub'), '-o', join(folder, 'absent.epub'))
    expectOneLine(itself, /absent\.epub : Ce fichier n’existe pas\./)
    const odd = await trousseau('adapt', join(folder, 'deux\nlignes.epub'), '-o', join(folder, 'c.epub'))
    expectOneLine(odd, /deux lignes\.epub : Ce fichier n’existe pas\./)
    const long = await trousseau('adapt', join(folder, 'n'.repeat(300)), '-o', join(folder, 'c.epub'))
    expectOneLine(long, /Ce fichier n’existe pas\./)
    expect(readdirSync(folder)).toEqual(before)
  })

  test.each([
    [[], /il manque le livre à adapter/],
    [['a.txt'], /il manque le nom du livre adapté/],
    [['a.txt', 'b.txt', '-o', 'c.epub'], /un seul livre à la fois/],
    [['a.txt', '-o', '-'], /a besoin d’un nom de fichier/],
    [['a.txt', '-o', 'c.epub', '--vite'], /une option est inconnue/],
    [['a.txt', '-o'], /une option est inconnue ou incomplète/],
  ])('says how it is used when it is misused: %j', async (args, message) => {
    const misused = await trousseau('adapt', ...args)
    expect(misused.status).toBe(2)
    expect(misused.err).toMatch(message)
    expect(misused.err).toMatch(/Usage : trousseau adapt/)
  })

  test
    .skipIf(!existsSync(join(shared, 'books')))
    .each([
      'carraud-contes-et-historiettes.epub',
      'hugo-fantine.epub',
      'carraud-contes-et-historiettes.html.d/15626-h.htm',
      'hugo-fantine.html.d/17489-h.htm',
      'carraud-contes-et-historiettes.latin1.txt',
      'verne-tour-du-monde.latin1.txt',
    ])('adapts %s to an EPUB 3 without error', async (file) => {
    const output = join(folder, 'adapte.epub')
    const done = await trousseau('adapt', join(shared, 'books', file), '-o', output, '--json')
    expect(done).toMatchObject({ status: 0, err: '' })
    const { messages } = await EpubCheck.validate(readFileSync(output))
    expect(messages.filter(({ severity }) => severity === 'error' || severity === 'fatal')).toEqual([])
  })
})

describe('trousseau check', () => {
  test('says that a book can be imported, and writes nothing', async () => {
    const before = readdirSync(folder)
    const checked = await trousseau('check', story, '--json')
    expect(checked).toMatchObject({ status: 0, err: '' })
    expect(JSON.parse(checked.out)).toEqual({
      importable: true,
      title: 'LE CHAT',
      language: 'fr',
      words: 25,
      chapters: 3,
      pictures: 0,
      problems: [],
    })
    expect(readdirSync(folder)).toEqual(before)
  })

  test('says why a book cannot be', async () => {
    const file = join(folder, 'livre.pdf')
    writeFileSync(file, '%PDF-1.7 …')
    const refused = await trousseau('check', file, '--json')
    expect(refused.status).toBe(1)
    expectOneLine(refused, /Les fichiers PDF ne sont pas acceptés/)
    expect(JSON.parse(refused.out)).toMatchObject({
      importable: false,
      problems: [{ code: 'pdf', severity: 'refused' }],
    })
  })

  test.skipIf(!existsSync('/dev/full'))('says in one line that its answer found no room', () => {
    const full = openSync('/dev/full', 'w')
    const { status, stderr } = spawnSync(process.execPath, ['--conditions=source', main, 'check', story], {
      stdio: ['ignore', full, 'pipe'],
      encoding: 'utf8',
    })
    closeSync(full)
    expect(status).toBe(1)
    expect(stderr).toBe('trousseau : la réponse ne peut pas être écrite (le disque est plein).\n')
  })

  test('says how it is used when it is misused', async () => {
    const misused = await trousseau('check')
    expect(misused.status).toBe(2)
    expect(misused.err).toMatch(/il manque le livre à vérifier\.\nUsage : trousseau check/)
  })
})
