import type { Archive } from '../zip/archive.ts'
import { BookRefused } from '../../problem.ts'
import type { Limits } from '../limits.ts'
import type { ProblemLog } from '../problem-log.ts'
import { findAll } from '../tree/query.ts'
import { parseXml } from '../tree/parse.ts'
import { isSystemFile } from '../zip/files.ts'
import { decodePercent } from '../paths.ts'

const CONTAINER = 'META-INF/container.xml'
const PACKAGE_TYPE = 'application/oebps-package+xml'

/** Says what is wrong with the first file of the archive, which should tell that this is an EPUB (OCF 3.3, 4.3). */
export async function checkMimetype(archive: Archive, log: ProblemLog): Promise<void> {
  const name = archive.names.find((each) => each === 'mimetype')
  if (name === undefined) {
    log.repaired('mimetype-missing', 'Il manque au livre le fichier « mimetype ».')
    return
  }
  const text = archive.size(name) > 100 ? '' : new TextDecoder().decode(await archive.read(name))
  if (text !== 'application/epub+zip') {
    log.repaired('mimetype-wrong', 'Le fichier « mimetype » du livre est faux.')
  } else if (archive.names[0] !== 'mimetype') {
    log.repaired('mimetype-not-first', 'Le fichier « mimetype » du livre n’est pas à sa place.')
  }
}

/**
 * Path of the package document; of several, the first whose text follows the screen.
 * @throws BookRefused when there is none.
 */
export async function packagePath(archive: Archive, limits: Limits, log: ProblemLog): Promise<string> {
  const listed = archive.has(CONTAINER) ? await rootFiles(archive, limits) : []
  const packages = listed.filter(({ type }) => type === PACKAGE_TYPE)
  const known = packages.length > 0 ? packages : listed
  if (known.length > 1) {
    log.noted(
      'other-renditions',
      'Le livre existe en plusieurs présentations : une seule est prise, celle qui suit l’écran.',
    )
  }
  for (const { path, fixed } of known) if (!fixed && !(await isFixed(archive, path))) return path
  if (known[0]) return known[0].path
  const found = archive.names.find((name) => /\.opf$/i.test(name) && !isSystemFile(name))
  if (found === undefined) {
    throw new BookRefused(
      'no-package',
      'Ce fichier n’est pas un livre EPUB complet : sa description (OPF) est absente.',
    )
  }
  log.repaired('container-wrong', 'Le sommaire technique du livre (container.xml) était absent ou faux.')
  return found
}

interface RootFile {
  path: string
  type: string
  fixed: boolean
}

/** The package documents that the container lists and that are there. */
async function rootFiles(archive: Archive, limits: Limits): Promise<RootFile[]> {
  const { root } = parseXml(await archive.read(CONTAINER), limits)
  return findAll(root, 'rootfile').flatMap(({ attributes }): RootFile[] => {
    const written = attributes.get('full-path') ?? ''
    const path = [written, decodePercent(written)]
      .map((each) => each.replaceAll('\\', '/').replace(/^\.?\//, ''))
      .find((each) => archive.has(each))
    const type = attributes.get('media-type')?.trim() ?? ''
    const fixed = attributes.get('rendition:layout') === 'pre-paginated'
    return path === undefined ? [] : [{ path, type, fixed }]
  })
}

/** Whether a package document says that its pages are laid out once and for all. */
async function isFixed(archive: Archive, path: string): Promise<boolean> {
  const text = new TextDecoder().decode(await archive.read(path))
  return /["']rendition:layout["'][^<>]*>\s*pre-paginated/.test(text)
}
