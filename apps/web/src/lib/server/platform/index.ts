export { BlobMissing, type Blob, type Blobs, type ByteRange } from './blobs.ts'
export { type MigrationSet } from './database/index.ts'
export {
  defineJob,
  enqueue,
  type AnyJob,
  type DefinedJob,
  type EnqueueOptions,
  type JobContext,
} from './jobs.ts'
export { log, logPath, tell } from './log.ts'
export { publicOrigin, setAddress } from './origin.ts'
export {
  blobs,
  database,
  openPlatform,
  platform,
  threads,
  type Platform,
  type PlatformParts,
} from './platform.ts'
export { OperatorProblem, isDatabaseAway, isDiskFull, type ProblemCode } from './problems.ts'
export { readSettings, type Settings } from './settings.ts'
export { ThreadEnded, threadTask, type ThreadTask, type ThreadTaskCode, type Threads } from './threads.ts'
