export { type Aids, anyAid, decodeAids, encodeAids, noAids } from './aids.ts'
export { projectBlocks } from './blocks.ts'
export type { Picture, ProjectContext } from './context.ts'
export {
  type Decoration,
  type DecorationKind,
  decorationRank,
  decorations,
  type Reading,
  type ReadingWord,
} from './decorations.ts'
export { countElements, countNoteElements } from './elements.ts'
export { direction, elementId, escapeMarkup } from './escape.ts'
export { type Atom, nest, type Span } from './nest.ts'
export { type TextRun, textRuns, type TreeNode } from './offsets.ts'
export { isSoundKey, soundFamilies, type SoundFamily, type SoundKey } from '@trousseau/french/sounds'
