import { assemble } from '../assemble/assemble.ts'
import { convertDocuments, type BookDocument } from '../html/convert-documents.ts'
import { readClassStyles, type ClassStyles } from '../html/styles.ts'
import { guessLanguage } from '../language.ts'
import type { Limits } from '../limits.ts'
import { PictureStore } from '../pictures/store.ts'
import type { ProblemLog } from '../problem-log.ts'
import { parseXml } from '../tree/parse.ts'
import { elements, textOf } from '../tree/query.ts'
import type { Archive } from '../zip/archive.ts'
import type { ReadResult } from '../result.ts'
import { checkMimetype, packagePath } from './container.ts'
import { refuseProtected } from './encryption.ts'
import { Files } from './files.ts'
import { coverItem, readMetadata } from './metadata.ts'
import { readNav, readNcx, type Navigation } from './navigation.ts'
import { readPackage, shownPicture, type ManifestItem, type Package } from './package.ts'
import { readSpine } from './spine.ts'

/** Reads an EPUB 2 or 3 publication from an open archive. */
export async function readEpub(archive: Archive, limits: Limits, log: ProblemLog): Promise<ReadResult> {
  await refuseProtected(archive, limits, log)
  await checkMimetype(archive, log)
  const path = await packagePath(archive, limits, log)
  const { root, repaired } = parseXml(await archive.read(path), limits)
  if (repaired) log.repaired('package-broken', 'La description du livre (OPF) était mal écrite.')
  const description = readPackage(path, root)
  const files = new Files(archive, log)
  const navigation = await readNavigation(description, files, limits, log)
  const pictures = new PictureStore((name) => files.picture(shownPicture(description, name)), limits, log)
  const documents = await readSpine(description, navigation, files, pictures, limits, log)
  const metadata = readMetadata(description)
  if (metadata.language === '') {
    metadata.language = guessLanguage(documents.map((document) => textOf(document.root)).join('\n'))
    log.repaired(
      'language-missing',
      `La langue du livre n’était pas dite : « ${metadata.language} » est supposé.`,
    )
  }
  if (metadata.title === '') log.noted('title-missing', 'Le livre n’a pas de titre.')
  if (description.fixedLayout) {
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
  const styles = await readStyles(description, documents, files)
  const { flow, notes, setAside } = await convertDocuments(documents, {
    language: metadata.language,
    styles,
    pages: navigation.pages,
    pictures,
    log,
  })
  const assembled = assemble(
    { flow, toc: navigation.toc, notes, metadata, resources: pictures.resources, setAside },
    log,
  )
  return { ...assembled, problems: log.problems() }
}

async function readNavigation(
  description: Package,
  files: Files,
  limits: Limits,
  log: ProblemLog,
): Promise<Navigation> {
  const items = [...description.items.values()]
  const nav = items.find(({ properties }) => properties.includes('nav'))
  const ncx =
    description.items.get(description.ncx ?? '') ??
    items.find(({ mediaType }) => mediaType === 'application/x-dtbncx+xml')
  const sources: [ManifestItem | undefined, typeof readNav][] = [
    [nav, readNav],
    [ncx, readNcx],
  ]
  const all: Navigation = { toc: [], pages: new Map(), landmarks: [] }
  for (const [item, read] of sources) {
    if (!item?.path) continue
    const bytes = await files.read(item.path)
    if (!bytes) {
      log.repaired('navigation-missing', 'La table des matières du livre était annoncée mais absente.')
      continue
    }
    const { root, repaired } = parseXml(bytes, limits)
    if (repaired) log.repaired('navigation-broken', 'La table des matières du livre était mal écrite.')
    const found = read(item.path, root)
    if (all.toc.length === 0) all.toc = found.toc
    if (all.pages.size === 0) all.pages = found.pages
    all.landmarks.push(...found.landmarks)
  }
  if (all.toc.length === 0) {
    log.repaired(
      'navigation-empty',
      'Le livre n’avait pas de table des matières : elle est faite de ses titres.',
    )
  }
  return all
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
