import type { Contributor, Metadata } from '../../model.ts'

/** What a document of a word processor says of itself; nothing is sure to be true, or to be there. */
export interface Said {
  title: string | undefined
  subtitle: string | undefined
  creators: string[]
  description: string | undefined
  /** Subjects and keywords, each maybe several. */
  subjects: (string | undefined)[]
  publisher: string | undefined
  identifier: string | undefined
  modified: string | undefined
  rights: string | undefined
}

const NO_TITLE =
  /^(document\s*\d*|sans (titre|nom)\s*\d*|untitled\s*\d*|titre( du document)?|title|mise en page \d+)$/i
const NO_ONE =
  /^(unknown|inconnu(e|\(e\))?|anonym(e|ous)|(microsoft |ms )?(office|windows)( user)?|utilisateur.*|user|admin(istrat(eur|or))?|propri[eé]taire|owner|pc|python-docx|libreoffice.*|auteur|author)$/i
const NO_PUBLISHER =
  /^(microsoft.*|hewlett-?packard.*|hp( inc\.?)?|dell.*|lenovo.*|acer.*|asus.*|toshiba.*|home|maison|.{0,1})$/i

/** Metadata of a document without its language: junk that programs leave is taken for nothing. */
export function metadataOf(said: Said): Omit<Metadata, 'language'> {
  const contributors: Contributor[] = said.creators
    .flatMap((names) => names.split(/\s*;\s*/))
    .map(clean)
    .filter((name) => name !== '' && !NO_ONE.test(name))
    .map((name) => ({ name, role: 'aut' }))
  const subjects = said.subjects
    .flatMap((each) => clean(each).split(/\s*[;,]\s*/))
    .filter((each) => each !== '')
  const publisher = clean(said.publisher)
  const optional = {
    subtitle: clean(said.subtitle),
    publisher: NO_PUBLISHER.test(publisher) ? '' : publisher,
    identifier: clean(said.identifier),
    description: clean(said.description),
    modified: /^\d{4}-\d\d-\d\dT\d\d:\d\d/.test(said.modified ?? '') ? clean(said.modified) : '',
    rights: clean(said.rights),
  }
  return {
    title: titleOf(said.title),
    contributors,
    subjects: [...new Set(subjects)],
    ...(Object.fromEntries(
      Object.entries(optional).filter(([, value]) => value !== ''),
    ) as Partial<Metadata>),
  }
}

/** A title, or nothing when it is the name of a file or what a program puts there by itself. */
export function titleOf(given: string | undefined): string {
  const title = clean(given).replace(/^Microsoft Word\s*-\s*/i, '')
  return NO_TITLE.test(title) || /^\S+\.(docx?|odt|rtf|pdf|dotx?|indd)$/i.test(title) ? '' : title
}

function clean(text: string | undefined): string {
  return (text ?? '').replace(/\s+/g, ' ').trim().normalize('NFC')
}
