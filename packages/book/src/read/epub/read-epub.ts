import { BookRefused } from '../../problem.ts'
import { assemble } from '../assemble/assemble.ts'
import { convertDocuments, type BookDocument } from '../html/convert-documents.ts'
import { readClassStyles, type ClassStyles } from '../html/styles.ts'
import { guessLanguage } from '../language.ts'
import type { Limits } from '../limits.ts'
import { audioLayer } from '../overlays/audio-layer.ts'
import { readOverlays } from '../overlays/read-overlays.ts'
import { PictureStore } from '../pictures/store.ts'
import type { ProblemLog } from '../problem-log.ts'
import { parseXml } from '../tree/parse.ts'
import { elements, textOf } from '../tree/query.ts'
import type { Archive } from '../zip/archive.ts'
import type { ProfileReading } from '../profile/read-profile.ts'
import { profileItems, type ProfileSource } from '../profile/source.ts'
import type { ReadResult } from '../result.ts'
import { checkMimetype, packagePath } from './container.ts'
import { showEmbedded } from './embedded.ts'
import { refuseProtected } from './encryption.ts'
import { Files, tellName } from '../zip/files.ts'
import { findNavigation } from './find-navigation.ts'
import { coverItem, readMetadata } from './metadata.ts'
import type { Navigation } from './navigation.ts'
import { withLinkedRecord } from './onix-record.ts'
import { readPackage, shownPicture, type Package } from './package.ts'
import { readSpine } from './spine.ts'

/**
 * Reads an EPUB 2 or 3 publication from an open archive.
 * @throws BookRefused when it is protected, or holds nothing to read, see or hear.
 */
export async function readEpub(archive: Archive, limits: Limits, log: ProblemLog): Promise<ReadResult> {
  await refuseProtected(archive, limits, log)
  await checkMimetype(archive, log)
  const path = await packagePath(archive, limits, log)
  const { root, repaired } = parseXml(await archive.read(path), limits)
  if (repaired) log.repaired('package-broken', 'La description du livre (OPF) était mal écrite.')
  const description = readPackage(path, root)
  if (description.leaking > 0) {
    log.repaired(
      'addresses-outside',
      (n) => `Des adresses menaient hors du livre : elles ont été ramenées dedans (${n}).`,
      description.leaking,
    )
  }
  const files = new Files(archive)
  nameAsFiles(description, files, log)
  tellMissing(description, files, log)
  const profile = await readOwn({ archive, description, limits, log })
  if (profile?.kind === 'book') return { book: profile.book, problems: log.problems(), setAside: [] }
  const navigation = await findNavigation(description, files, limits, log)
  const pictures = new PictureStore((name) => files.picture(shownPicture(description, name)), limits, log)
  const source = { description, navigation, files, limits, log }
  const documents = await readSpine(source)
  const placed = await showEmbedded(documents, pictures, source)
  const metadata = await withLinkedRecord(readMetadata(description), description, files, limits, log)
  if (metadata.language === '') {
    metadata.language = guessLanguage(documents.map((document) => textOf(document.root)).join('\n'))
    log.repaired(
      'language-missing',
      `La langue du livre n’était pas dite : « ${metadata.language} » est supposé.`,
    )
  }
  if (metadata.title === '') log.noted('title-missing', 'Le livre n’a pas de titre.')
  if (description.fixedLayout || (await fixedForApple(archive))) {
    log.noted(
      'fixed-layout',
      'La mise en page fixe de ce livre est perdue : seuls le texte et les images sont gardés.',
    )
  }
  const cover = description.items.get(coverItem(description) ?? '')
  if (cover?.path) {
    const id = await pictures.take(cover.path)
    if (id !== null) metadata.cover = id
  }
  const overlays = await readOverlays(description, files, (key) => placeOf(key, files, placed), limits, log)
  const styles = await readStyles(description, documents, files)
  const { flow, notes, setAside, ids, counts } = await convertDocuments(documents, {
    language: metadata.language,
    styles,
    pages: navigation.pages,
    heard: overlays.heard,
    pictures,
    placed,
    named: (name) => files.named(name),
    log,
  })
  const known = (key: string): boolean => {
    const [target = ''] = key.split('#', 1)
    if (target === key || !flow.documents.some((document) => document.path === target))
      return files.has(target)
    return ids.has(key) || key.endsWith('#')
  }
  tellLostLines(navigation, known, log)
  const resources = [...pictures.resources, ...overlays.resources]
  const assembled = assemble({ flow, toc: navigation.toc, notes, metadata, resources, setAside, known }, log)
  const audio = audioLayer(assembled.book.chapters, overlays, log)
  if (audio) assembled.book.layers.push(audio)
  if (profile) {
    const { takeLayers } = await import('../profile/changed.ts')
    await takeLayers(profile, { book: assembled.book, archive, pictures, log })
  }
  if (assembled.book.chapters.length === 0 && counts.media === 0) {
    throw new BookRefused('empty', 'Ce livre ne contient ni texte ni image.')
  }
  return { ...assembled, problems: log.problems() }
}

/** What a file that claims the Trousseau profile holds; null for any other. */
async function readOwn(source: ProfileSource): Promise<ProfileReading | null> {
  if (profileItems(source.description, 'index').length === 0) return null
  const { readProfile } = await import('../profile/read-profile.ts')
  return readProfile(source)
}

/** A place under the name of its file, in the document where what stands there is read. */
function placeOf(key: string, files: Files, placed: ReadonlyMap<string, string>): string {
  const [path = ''] = key.split('#', 1)
  const name = files.named(path)
  return (placed.get(name) ?? name) + key.slice(path.length)
}

/** Items under the names that their files have in the archive, which may be written in another case. */
function nameAsFiles(description: Package, files: Files, log: ProblemLog): void {
  for (const item of description.items.values()) {
    if (item.path === null) continue
    const name = files.named(item.path)
    tellName(item.path, name, log)
    item.path = name
  }
}

/** Apple's own way to say that pages are laid out once and for all. */
async function fixedForApple(archive: Archive): Promise<boolean> {
  const options = 'META-INF/com.apple.ibooks.display-options.xml'
  if (!archive.has(options)) return false
  return /["']fixed-layout["'][^<>]*>\s*true/.test(new TextDecoder().decode(await archive.read(options)))
}

function tellMissing(description: Package, files: Files, log: ProblemLog): void {
  const missing = new Set<string>()
  for (const { path } of description.items.values()) if (path !== null && !files.has(path)) missing.add(path)
  if (missing.size === 0) return
  log.repaired(
    'resource-missing',
    (n) => `Des fichiers annoncés manquent au livre, qui est pris sans eux (${n}).`,
    missing.size,
  )
}

function tellLostLines(navigation: Navigation, known: (key: string) => boolean, log: ProblemLog): void {
  const lost = navigation.lost + navigation.toc.filter(({ target }) => !known(target)).length
  if (lost === 0) return
  log.repaired(
    'navigation-links-broken',
    (n) => `Des lignes de la table des matières ne menaient nulle part (${n}).`,
    lost,
  )
}

async function readStyles(
  description: Package,
  documents: BookDocument[],
  files: Files,
): Promise<ClassStyles> {
  const styles: ClassStyles = new Map()
  for (const { path, mediaType } of description.items.values()) {
    const bytes = path !== null && mediaType === 'text/css' ? await files.read(path) : null
    if (bytes) readClassStyles(new TextDecoder().decode(bytes), styles)
  }
  for (const { root } of documents) {
    for (const element of elements(root))
      if (element.name === 'style') readClassStyles(textOf(element), styles)
  }
  return styles
}
