import type { Archive } from '../zip/archive.ts'
import { BookRefused } from '../../problem.ts'
import type { Limits } from '../limits.ts'
import type { ProblemLog } from '../problem-log.ts'
import { findAll } from '../tree/query.ts'
import { parseXml } from '../tree/parse.ts'

const CONTAINER = 'META-INF/container.xml'

/** Says what is wrong with the first file of the archive, which should tell that this is an EPUB (OCF 3.3, 4.3). */
export async function checkMimetype(archive: Archive, log: ProblemLog): Promise<void> {
  const name = archive.names.find((each) => each === 'mimetype')
  if (name === undefined) {
    log.repaired('mimetype-missing', 'Il manque au livre le fichier « mimetype ».')
    return
  }
  const text = new TextDecoder().decode(await archive.read(name))
  if (text !== 'application/epub+zip') {
    log.repaired('mimetype-wrong', 'Le fichier « mimetype » du livre est faux.')
  } else if (archive.names[0] !== 'mimetype') {
    log.repaired('mimetype-not-first', 'Le fichier « mimetype » du livre n’est pas à sa place.')
  }
}

/**
 * Path of the package document.
 * @throws BookRefused when there is none.
 */
export async function packagePath(archive: Archive, limits: Limits, log: ProblemLog): Promise<string> {
  if (archive.has(CONTAINER)) {
    const { root } = parseXml(await archive.read(CONTAINER), limits)
    for (const rootfile of findAll(root, 'rootfile')) {
      const path = rootfile.attributes.get('full-path')?.replace(/^\.?\//, '')
      if (path !== undefined && archive.has(path)) return path
    }
  }
  const found = archive.names.find((name) => /\.opf$/i.test(name))
  if (found === undefined) {
    throw new BookRefused(
      'no-package',
      'Ce fichier n’est pas un livre EPUB complet : sa description (OPF) est absente.',
    )
  }
  log.repaired('container-wrong', 'Le sommaire technique du livre (container.xml) était absent ou faux.')
  return found
}
