export { readBook, type NamedBytes } from './read-book.ts'
export { defaultLimits as defaultReadLimits, type Limits as ReadLimits, type ReadOptions } from './limits.ts'
export type { ReadResult } from './result.ts'
export type { SetAside } from './assemble/flow.ts'
