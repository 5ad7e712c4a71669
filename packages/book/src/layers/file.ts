/**
 * A layer as JSON, small for a whole novel: annotations are grouped by block as flat lists of numbers, each start
 * counted from the end before it, and what several stretches share stands once in `values` (docs/format.md).
 */
import type {
  BlockId,
  Card,
  Clip,
  Layer,
  Origin,
  Person,
  PictureValue,
  Pronunciation,
  Question,
  Quote,
  ResourceId,
  Unplaced,
  Wording,
} from '../model.ts'
import type { WordEntry } from './values.ts'

export type LayerFile =
  | (PlacedFile<WordEntry> & { kind: 'words'; values: WordEntry[] })
  | (PlacedFile<undefined> & { kind: 'sentences' | 'groups' })
  | (PlacedFile<Card> & { kind: 'cards'; values: Card[] })
  | (PlacedFile<PictureValue> & { kind: 'pictures'; values: PictureValue[] })
  | (PlacedFile<Wording> & { kind: 'simpler' | 'summaries'; values: Wording[] })
  | (PlacedFile<string> & { kind: 'people'; people: Person[]; values: string[] })
  | (PlacedFile<Question> & { kind: 'questions'; values: Question[] })
  | (PlacedFile<Clip> & { kind: 'audio'; narrator?: string; values: ResourceId[] })
  | (FileHead & { kind: 'pronunciations'; entries: Pronunciation[] })

export interface FileHead {
  kind: Layer['kind']
  origin: Origin
  version: number
  by: string
}

export interface PlacedFile<Value> extends FileHead {
  /**
   * For each block, by twos: gap since the end before, length; by threes when there are `values`: index in them as well;
   * by fives in `audio`: then also milliseconds since the clip before, and how long it lasts.
   */
  blocks: Record<BlockId, number[]>
  /** For each block of which some stretch has a quote: as many as it has stretches, null for those without. */
  quotes?: Record<BlockId, (Quote | null)[]>
  unplaced?: UnplacedEntry<Value>[]
}

export type UnplacedEntry<Value> = Omit<Unplaced<unknown>, 'value'> & { value?: Value }
