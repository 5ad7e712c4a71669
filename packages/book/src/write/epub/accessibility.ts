import type { Book } from '../../model.ts'
import { showsPieces } from './edition/baked-aids.ts'
import { allBlocks, textBlocks } from '../../walk.ts'
import type { PlannedEdition } from './edition/edition.ts'
import type { Plan } from './plan.ts'

/** What there is to tell of a book's accessibility, counted, nothing supposed. */
export interface Survey {
  /** Pictures in the text, decoration included. */
  pictures: number
  /** Pictures for which the source gives no alternative text. */
  undescribed: number
  headings: boolean
  pages: boolean
  formulas: boolean
  ruby: boolean
  /** How much of the text a recording says. */
  heard: 'nothing' | 'parts' | 'all'
  /** Pictures of kinds that can move. */
  moving: boolean
  /** What is said of the aids of the edition. */
  edition: string[]
}

export function survey(book: Book, plan: Plan, edition: PlannedEdition): Survey {
  let pictures = 0
  let undescribed = 0
  let headings = false
  let formulas = false
  let ruby = false
  for (const chapter of book.chapters) {
    for (const blocks of [chapter.blocks, ...chapter.notes.map((note) => note.blocks)]) {
      for (const block of allBlocks(blocks)) {
        if (block.kind !== 'figure') continue
        pictures++
        if (block.alt === null) undescribed++
      }
      for (const block of textBlocks(blocks)) {
        headings ||= block.kind === 'heading'
        for (const mark of block.marks) {
          formulas ||= mark.kind === 'formula'
          ruby ||= mark.kind === 'ruby'
          if (mark.kind !== 'picture') continue
          pictures++
          if (mark.alt === null) undescribed++
        }
      }
    }
  }
  return {
    pictures: pictures + picturesOfCards(plan, edition),
    undescribed,
    headings,
    formulas,
    ruby,
    heard: plan.overlays.chapters.size === 0 ? 'nothing' : plan.overlays.whole ? 'all' : 'parts',
    pages: plan.chapters.some(({ pages }) => pages.length > 0),
    moving: plan.pictures.some(({ resource }) => /gif|svg|webp/.test(resource.mediaType)),
    edition: saidOfEdition(edition),
  }
}

/** Their alternative texts always say what there is to say: the word stands beside them. */
function picturesOfCards(plan: Plan, { glossary }: PlannedEdition): number {
  let count = 0
  for (const { notes } of glossary?.chapters.values() ?? []) {
    for (const { card } of notes)
      if (card.picture && plan.picturePath(card.picture.resource) !== undefined) count++
  }
  return count
}

function saidOfEdition({ aids, glossary }: PlannedEdition): string[] {
  const { syllables, silent, sounds, groups, liaisons } = aids
  const said: [boolean, string][] = [
    [syllables.includes('inks'), 'Les syllabes sont en deux couleurs.'],
    [syllables.includes('arcs'), 'Il y a un arc sous chaque syllabe.'],
    [syllables.includes('strokes'), 'Un petit trait sépare les syllabes.'],
    [silent, 'Les lettres muettes sont en gris.'],
    [sounds.length > 0, 'Des sons sont en couleur et soulignés.'],
    [showsPieces(aids), 'Les mots restent entiers pour les voix et les lecteurs d’écran.'],
    [liaisons, 'Un arc montre les liaisons.'],
    [groups, 'Un trait sépare les groupes de mots.'],
    [glossary !== undefined, 'Des mots ont une explication.'],
  ]
  return said.filter(([holds]) => holds).map(([, sentence]) => sentence)
}

/**
 * Properties of schema.org for the package document, in the terms of the Schema.org Accessibility Properties for
 * Discoverability Vocabulary 2.0. Only what the survey shows to be true; no claim of conformance, which takes a person to check.
 */
export function accessibilityProperties(found: Survey): [property: string, value: string][] {
  const described = found.undescribed === 0
  const properties: [string, string][] = [['accessMode', 'textual']]
  if (found.pictures > 0) properties.push(['accessMode', 'visual'])
  if (found.heard !== 'nothing') properties.push(['accessMode', 'auditory'])
  properties.push(['accessModeSufficient', described ? 'textual' : 'textual,visual'])
  // Pictures, even described, are not read by the recording.
  if (found.heard === 'all' && found.pictures === 0 && !found.formulas)
    properties.push(['accessModeSufficient', 'auditory'])
  // `ARIA`: the roles of DPUB-ARIA, from the table of contents on. Aids break no transformation: their pieces take
  // whatever size, font, spacing and colour the word takes (tests/browser/editions.spec.ts).
  const features = ['ARIA', 'tableOfContents', 'readingOrder', 'displayTransformability']
  if (found.headings) features.push('structuralNavigation')
  if (found.pictures > 0 && described) features.push('alternativeText')
  if (found.pages) features.push('pageBreakMarkers', 'pageNavigation')
  if (found.formulas) features.push('MathML')
  if (found.ruby) features.push('rubyAnnotations')
  if (found.heard !== 'nothing') features.push('synchronizedAudioText')
  for (const feature of features) properties.push(['accessibilityFeature', feature])
  properties.push(['accessibilityHazard', found.moving || found.heard !== 'nothing' ? 'unknown' : 'none'])
  return properties
}

/** The same in French, for a person who chooses a book. */
export function accessibilitySummary(found: Survey): string {
  const sentences = [
    'Le texte peut être agrandi, espacé et lu par une voix.',
    found.headings
      ? 'Le livre a une table des matières et des titres.'
      : 'Le livre a une table des matières. Il n’a pas de titres dans le texte.',
  ]
  if (found.heard === 'all') sentences.push('Un enregistrement dit tout le texte.')
  if (found.heard === 'parts') sentences.push('Un enregistrement dit une partie du texte.')
  if (found.pages) sentences.push('On peut aller à une page du livre imprimé.')
  if (found.pictures === 0) sentences.push('Il n’y a pas d’image.')
  else if (found.undescribed === 0) sentences.push('Toutes les images utiles ont une description.')
  else {
    const [all, missing] = [found.pictures, found.undescribed]
    sentences.push(
      missing === 1
        ? `Une image sur ${all} n’a pas de description.`
        : `${missing} images sur ${all} n’ont pas de description.`,
    )
  }
  sentences.push(...found.edition)
  sentences.push('Personne n’a encore vérifié si le livre suit les normes d’accessibilité.')
  return sentences.join(' ')
}
