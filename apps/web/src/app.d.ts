declare global {
  namespace App {
    interface Error {
      /** By which the log tells more of an unexpected failure. */
      id?: string
    }
  }
}

export {}
