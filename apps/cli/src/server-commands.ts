/** What commands ask of the built server's code, which alone knows the database. */

export interface ServerCommands {
  /**
   * Imports the book at `path` into the library, beside a running server or alone, and waits for its end.
   * Never throws for what a person can put right: that is a `refused` with its sentence.
   */
  importBook: (path: string, options: ImportOptions) => Promise<ImportOutcome>
}

export interface ImportOptions {
  /** Publish the book as soon as it is ready. */
  publish: boolean
  /** Path of an ONIX record that describes the book. */
  onix?: string
  /** Told how far the import is: a sentence, and 0 to 1. */
  onProgress: (step: string, progress: number) => void
}

export type ImportOutcome =
  | {
      kind: 'done'
      slug: string
      title: string
      url: string
      published: boolean
      isNew: boolean
      remarks: string[]
    }
  /** `sentence` says why, in French. */
  | { kind: 'refused'; sentence: string }
