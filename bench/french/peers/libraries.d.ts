/** What the bench uses of libraries that come without types. */

declare module 'hyphen/fr/index.js' {
  const french: {
    hyphenateSync: (text: string, options?: { hyphenChar?: string; minWordLength?: number }) => string
  }
  export default french
}

declare module 'hypher' {
  export default class Hypher {
    constructor(patterns: object)
    hyphenate(word: string): string[]
    hyphenateText(text: string, minLength?: number): string
  }
}

declare module 'hyphenation.fr' {
  const patterns: { leftmin: number; rightmin: number; patterns: Record<string, string> }
  export default patterns
}
