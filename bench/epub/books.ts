/** The books whose export is checked: ours, real ones and publications made to try readers with. */
import { existsSync, readdirSync } from 'node:fs'
import { join } from 'node:path'

const root = join(import.meta.dirname, '../..')

/** Folder of material that may not be shipped; it may be absent. */
export const shared = process.env.TROUSSEAU_SHARED ?? join(root, '../shared')

/** The starter library. */
export function starterBooks(): string[] {
  return readdirSync(join(root, 'content/books'), { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => join(root, 'content/books', name, 'book.html'))
}

/** Novels and tales as they are found: EPUB, HTML with its pictures, plain text, DOCX. */
export function realBooks(): string[] {
  return inShared('books', [
    'carraud-contes-et-historiettes.epub',
    'carraud-contes-et-historiettes.docx',
    'carraud-contes-et-historiettes.html.d/15626-h.htm',
    'carraud-contes-et-historiettes.latin1.txt',
    'hugo-fantine.epub',
    'hugo-fantine.html.d/17489-h.htm',
    'verne-tour-du-monde.latin1.txt',
  ])
}

/** Of the valid publications, the twenty that hold the most different things. */
export function fixtures(): string[] {
  return inShared('epub', [
    'epub-dictionaries__epub~dictionary-multiple-valid.epub',
    'epub-dictionaries__epub~glossary-single-valid.epub',
    'epub-edupub__epub~edupub-multiple-renditions-valid.epub',
    'epub-edupub__epub~edupub-pagelist-valid.epub',
    'epub-indexes__epub~index-collection-valid.epub',
    'epub2__epub~ops-dtbook-valid.epub',
    'epub3~03-resources__data-url-in-html-img-cmt-valid.epub',
    'epub3~03-resources__foreign-exempt-xhtml-video-valid.epub',
    'epub3~03-resources__foreign-xhtml-audio-manifest-fallback-valid.epub',
    'epub3~03-resources__mailto-url-valid.epub',
    'epub3~03-resources__resources-cmt-image-webp-valid.epub',
    'epub3~05-package-document__package-mathml-valid.epub',
    'epub3~05-package-document__spine-nonlinear-reachable-via-hyperlink-valid.epub',
    'epub3~06-content-document__content-svg-in-spine-valid.epub',
    'epub3~06-content-document__content-xhtml-data-attr-removal-fragments-valid.epub',
    'epub3~06-content-document__content-xhtml-mathml-altimg-valid.epub',
    'epub3~06-content-document__content-xhtml-svg-switch-valid.epub',
    'epub3~07-navigation-document__nav-page-list-reading-order-valid.epub',
    'epub3~08-layout__content-fxl-xhtml-viewport-valid.epub',
    'epub3~09-media-overlays__mediaoverlays-minimal-valid.epub',
  ])
}

function inShared(folder: string, names: readonly string[]): string[] {
  return names.map((name) => join(shared, folder, name)).filter((path) => existsSync(path))
}
