/** What a layer's file says that cannot be read. */
export class LayerUnreadable extends Error {
  /** `what` is the member of the file that is wrong. */
  constructor(what: string) {
    super(`Une couche d’aides du livre est abîmée (${what}).`)
    this.name = 'LayerUnreadable'
  }
}
