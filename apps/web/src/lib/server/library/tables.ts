/** The tables of the library, as Kysely sees them. JSON columns are read as plain values and written as JSON text. */
import type { ColumnType } from 'kysely'
import type { PlacedLayer, Metadata, Sequence } from '@trousseau/book'
import type { ImportState, ImportWishes, Remark, SourceFile } from './import-model.ts'
import type { PictureUse } from './lighten.ts'
import type { ChapterEntry, Level, VersionState } from './model.ts'

/** Written as text so that PostgreSQL never mistakes an array for its own kind of array. */
type Json<Value> = ColumnType<Value, string, string>

export interface LibraryTables {
  library_books: {
    id: string
    slug: string
    level: Level | null
    created: Date
  }
  library_versions: {
    id: string
    book: string
    number: number
    state: VersionState
    title: string
    metadata: Json<Metadata>
    chapters: Json<ChapterEntry[]>
    problems: Json<Remark[]>
    sequences: number
    words: number
    cover: string | null
    cover_alt: string
    /** Which rendering its HTML and light pictures are. */
    rendering: number
    created: Date
    published: Date | null
  }
  library_sequences: {
    version: string
    number: number
    sequence: Json<Sequence>
    html: string
    targets: Json<Record<string, number>>
  }
  library_layers: {
    version: string
    number: number
    kind: PlacedLayer['kind']
    origin: PlacedLayer['origin']
    layer: Json<PlacedLayer>
  }
  library_pictures: {
    version: string
    resource: string
    sha256: string
    extension: string
    width: number | null
    height: number | null
  }
  library_light_pictures: {
    version: string
    resource: string
    use: PictureUse
    sha256: string
    extension: string
    width: number
    height: number
  }
  library_imports: {
    id: string
    source: string
    files: Json<SourceFile[]>
    wishes: Json<ImportWishes>
    state: ImportState['state']
    progress: number
    refusal: string | null
    version: string | null
    created: Date
    ended: Date | null
  }
}
