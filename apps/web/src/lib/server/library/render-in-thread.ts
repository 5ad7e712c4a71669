/** Renders a stored book anew; runs in a thread of its own. */
import type { ThreadTaskCode } from '#lib/server/platform/index.ts'
import type { renderTask } from './render-task.ts'
import { render } from './render.ts'

const renderBook: ThreadTaskCode<typeof renderTask> = (book) => render(book, () => undefined)

export default renderBook
