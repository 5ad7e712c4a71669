/** What a layer's file says that cannot be read. */
export class LayerUnreadable extends Error {
  /** It is of a kind that is not known here. */
  readonly unknown: boolean
  /** `what` is the member of the file that is wrong. */
  constructor(what: string, unknown = false) {
    super(
      unknown
        ? 'Une couche d’aides du livre est d’un genre que ce programme ne connaît pas.'
        : `Une couche d’aides du livre est abîmée (${what}).`,
    )
    this.name = 'LayerUnreadable'
    this.unknown = unknown
  }
}
