import type { SetAside } from '../assemble/flow.ts'
import type { ProblemLog } from '../problem-log.ts'
import type { ElementNode } from '../tree/node.ts'
import { elements, hasType, plainText } from '../tree/query.ts'
import type { SourceDocument } from './notes.ts'
import { isTranscriberNote } from './vocabulary.ts'

/** Tables of contents for machines, and notes about the transcription rather than the book. */
export function setAsideElements(
  documents: readonly SourceDocument[],
  log: ProblemLog,
): { skip: Set<ElementNode>; setAside: SetAside[] } {
  const skip = new Set<ElementNode>()
  const setAside: SetAside[] = []
  for (const { root } of documents) {
    for (const element of elements(root)) {
      const navigation =
        element.name === 'nav' && hasType(element, 'toc', 'page-list', 'pagelist', 'landmarks')
      const transcriber = !navigation && element.name !== 'body' && isTranscriberNote(element)
      if (!navigation && !transcriber) continue
      skip.add(element)
      setAside.push({ reason: navigation ? 'navigation' : 'transcriber', text: plainText(element) })
      if (transcriber) {
        log.noted('transcriber-set-aside', 'Une note sur la transcription du livre a été mise de côté.')
      }
    }
  }
  return { skip, setAside }
}
