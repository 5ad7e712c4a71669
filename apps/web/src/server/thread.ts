/** Where threads start. A new task adds its line here, under the name it was given by `threadTask`. */
import { serveThreadTasks } from '#lib/server/platform/thread-entry.ts'

await serveThreadTasks(import.meta.filename, {
  'library.adapt': () => import('#lib/server/library/adapt-in-thread.ts'),
  'library.export': () => import('#lib/server/library/editions/export-in-thread.ts'),
  'library.render': () => import('#lib/server/library/render-in-thread.ts'),
})
