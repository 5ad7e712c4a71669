/** Rendering a stored book anew, in a thread. The code is in `render-in-thread.ts`. */
import { threadTask } from '#lib/server/platform/index.ts'
import type { Renderable, Rendering } from './render.ts'

export const renderTask = threadTask<Renderable, Rendering>('library.render')
