/** Says what is being done, on one line of standard error that rewrites itself; silent when nobody watches. */
export class Progress {
  readonly #out: NodeJS.WriteStream
  #shown = false

  constructor(out: NodeJS.WriteStream = process.stderr) {
    this.#out = out
  }

  say(step: string): void {
    if (!this.#out.isTTY) return
    this.#out.write(`\r\u001B[K${step}`)
    this.#shown = true
  }

  end(): void {
    if (this.#shown) this.#out.write('\r\u001B[K')
    this.#shown = false
  }
}
