import { PassThrough } from 'node:stream'
import { buffer } from 'node:stream/consumers'
import { describe, expect, test } from 'vitest'
import { BookRefused } from '../../problem.ts'
import { writeEpub } from '../../write/epub/write-epub.ts'
import { epub } from '../fixtures/epub.ts'
import { isbn13 } from '../isbn.ts'
import { defaultLimits } from '../limits.ts'
import { readBook } from '../read-book.ts'
import { readOnix } from './read-onix.ts'

const ISBN = '9782070408504'

const DETAIL = `
  <DescriptiveDetail>
    <ProductComposition>00</ProductComposition><ProductForm>ED</ProductForm>
    <EpubLicense><EpubLicenseName>CC BY-NC 4.0</EpubLicenseName><EpubLicenseExpression><EpubLicenseExpressionType>02</EpubLicenseExpressionType>
      <EpubLicenseExpressionLink>https://creativecommons.org/licenses/by-nc/4.0/</EpubLicenseExpressionLink></EpubLicenseExpression></EpubLicense>
    <Collection><CollectionType>10</CollectionType>
      <CollectionSequence><CollectionSequenceType>02</CollectionSequenceType><CollectionSequenceNumber>3</CollectionSequenceNumber></CollectionSequence>
      <TitleDetail><TitleType>01</TitleType><TitleElement><TitleElementLevel>02</TitleElementLevel><TitleText>Les contes du lavoir</TitleText></TitleElement></TitleDetail>
    </Collection>
    <TitleDetail><TitleType>01</TitleType><TitleElement><TitleElementLevel>01</TitleElementLevel>
      <TitlePrefix textcase="01">L’</TitlePrefix><TitleWithoutPrefix>âne &amp; la lune</TitleWithoutPrefix><Subtitle>Conte pour la nuit</Subtitle></TitleElement></TitleDetail>
    <Contributor><SequenceNumber>1</SequenceNumber><ContributorRole>A01</ContributorRole><ContributorRole>A12</ContributorRole><NamesBeforeKey>Léa</NamesBeforeKey><KeyNames>Morvan</KeyNames></Contributor>
    <Contributor><ContributorRole>B06</ContributorRole><PersonNameInverted>Diallo, Awa</PersonNameInverted></Contributor>
    <Contributor><ContributorRole>A15</ContributorRole><CorporateName>Association du Lavoir</CorporateName></Contributor>
    <Language><LanguageRole>02</LanguageRole><LanguageCode>eng</LanguageCode></Language>
    <Language><LanguageRole>01</LanguageRole><LanguageCode>fre</LanguageCode></Language>
    <Subject><SubjectSchemeIdentifier>29</SubjectSchemeIdentifier><SubjectCode>3749</SubjectCode></Subject>
    <Subject><SubjectSchemeIdentifier>93</SubjectSchemeIdentifier><SubjectCode>YBCS</SubjectCode><SubjectHeadingText>Livres pour enfants</SubjectHeadingText></Subject>
    <Subject><SubjectSchemeIdentifier>20</SubjectSchemeIdentifier><SubjectHeadingText>âne; lune ; nuit</SubjectHeadingText></Subject>
    <Audience><AudienceCodeType>01</AudienceCodeType><AudienceCodeValue>02</AudienceCodeValue></Audience>
    <AudienceRange><AudienceRangeQualifier>17</AudienceRangeQualifier><AudienceRangePrecision>03</AudienceRangePrecision><AudienceRangeValue>6</AudienceRangeValue>
      <AudienceRangePrecision>04</AudienceRangePrecision><AudienceRangeValue>8</AudienceRangeValue></AudienceRange>
    <AudienceDescription>CP et CE1</AudienceDescription>
  </DescriptiveDetail>`

const REST = `
  <CollateralDetail><TextContent><TextType>02</TextType><ContentAudience>00</ContentAudience><Text>Court.</Text></TextContent>
    <TextContent><TextType>03</TextType><ContentAudience>00</ContentAudience><Text textformat="05"><p>Un âne veut la lune.</p><p>Il <strong>monte</strong>.</p></Text></TextContent></CollateralDetail>
  <PublishingDetail><Imprint><ImprintName>Petit Lavoir</ImprintName></Imprint>
    <Publisher><PublishingRole>01</PublishingRole><PublisherName>Éditions du Lavoir</PublisherName></Publisher>
    <PublishingDate><PublishingDateRole>11</PublishingDateRole><Date>20200101</Date></PublishingDate>
    <PublishingDate><PublishingDateRole>01</PublishingDateRole><Date dateformat="00">20210315</Date></PublishingDate>
    <CopyrightStatement><CopyrightYear>2021</CopyrightYear><CopyrightOwner><CorporateName>Éditions du Lavoir</CorporateName></CopyrightOwner></CopyrightStatement>
  </PublishingDetail>`

const identifiers = (isbn: string): string =>
  `<ProductIdentifier><ProductIDType>01</ProductIDType><IDValue>x-1</IDValue></ProductIdentifier><ProductIdentifier><ProductIDType>15</ProductIDType><IDValue>${isbn}</IDValue></ProductIdentifier>`
const product = (isbn = ISBN, detail = DETAIL, notification = '03'): string =>
  `<Product><RecordReference>lavoir-1</RecordReference><NotificationType>${notification}</NotificationType>${identifiers(isbn)}${detail}${REST}</Product>`
const message = (products: string, release = '3.0'): Uint8Array =>
  Buffer.from(
    `<?xml version="1.0" encoding="UTF-8"?><ONIXMessage xmlns="http://ns.editeur.org/onix/3.0/reference" release="${release}"><Header><Sender><SenderName>Lavoir</SenderName></Sender></Header>${products}</ONIXMessage>`,
  )

const METADATA = {
  title: 'L’âne & la lune',
  subtitle: 'Conte pour la nuit',
  isbn: ISBN,
  language: 'fr',
  contributors: [
    { name: 'Léa Morvan', role: 'aut' },
    { name: 'Léa Morvan', role: 'ill' },
    { name: 'Awa Diallo', role: 'trl' },
    { name: 'Association du Lavoir', role: 'aui' },
  ],
  publisher: 'Éditions du Lavoir',
  description: 'Un âne veut la lune. Il monte.',
  date: '2021-03-15',
  rights: '© 2021 Éditions du Lavoir. CC BY-NC 4.0 (https://creativecommons.org/licenses/by-nc/4.0/)',
  subjects: ['CLIL 3749', 'Livres pour enfants', 'âne', 'lune', 'nuit'],
  collection: { name: 'Les contes du lavoir', position: '3' },
  level: 'de 6 à 8 ans, jeunesse, CP et CE1',
  ages: '6-8',
}

describe('an ONIX 3 record', () => {
  test('says who, what, for whom and under which rights', () => {
    expect(readOnix(message(product()), defaultLimits)).toEqual([{ isbn: ISBN, metadata: METADATA }])
  })

  test('says the same in short tags', () => {
    const short = `<?xml version="1.0"?><ONIXmessage xmlns="http://ns.editeur.org/onix/3.1/short" release="3.1"><product><a001>1</a001><a002>03</a002>
      <productidentifier><b221>15</b221><b244>${ISBN}</b244></productidentifier>
      <descriptivedetail><titledetail><b202>01</b202><titleelement><x409>01</x409><b203>Le vent</b203></titleelement></titledetail>
      <contributor><b035>A12</b035><b036>Léa Morvan</b036></contributor>
      <audiencerange><b074>18</b074><b075>03</b075><b076>7</b076></audiencerange></descriptivedetail>
      <publishingdetail><imprint><b079>Petit Lavoir</b079></imprint><publishingdate><x448>01</x448><b306>2022</b306></publishingdate></publishingdetail></product></ONIXmessage>`
    expect(readOnix(Buffer.from(short), defaultLimits)).toEqual([
      {
        isbn: ISBN,
        metadata: {
          title: 'Le vent',
          isbn: ISBN,
          contributors: [{ name: 'Léa Morvan', role: 'ill' }],
          publisher: 'Petit Lavoir',
          date: '2022',
          level: 'à partir de 7 ans',
          ages: '7-',
        },
      },
    ])
  })

  test.each([
    ['not-onix', Buffer.from('<html/>')],
    ['onix-damaged', Buffer.from('<ONIXMessage release="3.0"><Product>')],
    ['onix-old', message('<Product><Title><TitleText>x</TitleText></Title></Product>', '2.1')],
    ['onix-empty', message('')],
    ['onix-empty', message(product(ISBN, DETAIL, '05'))],
    [
      'entity-expansion',
      Buffer.from('<!DOCTYPE O [<!ENTITY a "b"><!ENTITY c "&a;&a;">]><ONIXMessage>&c;</ONIXMessage>'),
    ],
  ])('is refused as %s', (code, bytes) => {
    let found = 'read'
    try {
      readOnix(bytes, defaultLimits)
    } catch (error) {
      if (!(error instanceof BookRefused)) throw error
      found = error.problem.code
    }
    expect(found).toBe(code)
  })
})

describe('a book with its ONIX record', () => {
  const page = { bytes: Buffer.from('<html lang="fr"><body><p>Un âne.</p></body></html>'), name: 'a.html' }

  test('is called what the record says', async () => {
    const { book, problems } = await readBook(page, { onix: message(product()) })
    expect(book.metadata).toEqual(METADATA)
    expect(problems).toEqual([])
  })

  test('is the product that has its ISBN', async () => {
    const other = product('9782070612758', DETAIL.replace('âne', 'ours'))
    const onix = message(other + product())
    const opf = `<dc:title>x</dc:title><dc:language>fr</dc:language><dc:identifier id="id">urn:isbn:978-2-07-040850-4</dc:identifier>`
    const { book } = await readBook({ bytes: await epub({ metadata: opf }), name: 'a.epub' }, { onix })
    expect(book.metadata.title).toBe('L’âne & la lune')
    await expect(readBook(page, { onix })).rejects.toMatchObject({ problem: { code: 'onix-other-book' } })
  })

  test('keeps its own language, and says so when the record knows better', async () => {
    const onix = message(product(ISBN, DETAIL.replace('>fre<', '>ita<')))
    const { book, problems } = await readBook(page, { onix })
    expect(book.metadata.language).toBe('fr')
    expect(problems.map(({ code }) => code)).toEqual(['onix-language'])
  })

  test('keeps all of it in the EPUB file that is written', async () => {
    const { book } = await readBook(page, { onix: message(product()) })
    const target = new PassThrough()
    const [bytes] = await Promise.all([buffer(target), writeEpub(book, target)])
    const { isbn, level, ages, collection } = (await readBook({ bytes, name: 'a.epub' })).book.metadata
    expect({ isbn, level, ages, collection }).toEqual({
      isbn: METADATA.isbn,
      level: METADATA.level,
      ages: METADATA.ages,
      collection: METADATA.collection,
    })
  })

  test('may carry it inside, to fill what it does not say itself', async () => {
    const opf = (href: string): string =>
      `<dc:title>L’âne</dc:title><dc:language>fr</dc:language><dc:identifier id="id">urn:x</dc:identifier><link rel="record" properties="onix" href="${href}" media-type="application/xml"/>`
    const read = async (href: string, record: Uint8Array) =>
      await readBook({
        bytes: await epub({ metadata: opf(href), files: { 'OPS/onix.xml': record } }),
        name: 'a.epub',
      })
    const { book } = await read('onix.xml', message(product()))
    expect(book.metadata).toMatchObject({
      title: 'L’âne',
      publisher: METADATA.publisher,
      level: METADATA.level,
    })
    const broken = await read('onix.xml', Buffer.from('<ONIX'))
    expect(broken.problems.map(({ code }) => code)).toContain('onix-unreadable')
    const outside = await read('https://example.org/onix.xml', message(product()))
    expect(outside.book.metadata.publisher).toBeUndefined()
  })
})

describe('a package document', () => {
  test('says the series, the level and the ISBN in the ways of EPUB 3, EPUB 2 and calibre', async () => {
    const start = '<dc:title>x</dc:title><dc:language>fr</dc:language>'
    const read = async (metadata: string) =>
      (await readBook({ bytes: await epub({ metadata: start + metadata }), name: 'a.epub' })).book.metadata
    expect(
      await read(
        '<dc:identifier id="id" opf:scheme="ISBN">2-07-040850-7</dc:identifier><meta property="dcterms:educationLevel">CE1</meta>' +
          '<meta property="belongs-to-collection" id="c">Contes</meta><meta refines="#c" property="group-position">2</meta>',
      ),
    ).toMatchObject({ isbn: ISBN, level: 'CE1', collection: { name: 'Contes', position: '2' } })
    expect(
      await read(
        '<dc:identifier id="id">urn:x</dc:identifier><meta name="calibre:series" content="Contes"/><meta name="calibre:series_index" content="4.0"/>',
      ),
    ).toMatchObject({ collection: { name: 'Contes', position: '4' } })
  })

  test.each([
    ['978-2-07-040850-4', ISBN],
    ['urn:isbn:2070408508', null],
    ['ISBN 2-07-040850-7', ISBN],
    ['9782070408505', null],
    ['urn:uuid:1', null],
  ])('has in %s the ISBN %s', (given, isbn) => {
    expect(isbn13(given)).toBe(isbn)
  })
})
