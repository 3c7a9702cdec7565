import type { DocumentName } from '@second-story/postmortem'
import { rootsOf } from '@second-story/postmortem'
import * as Y from 'yjs'

/**
 * An empty document that holds what it is given and nothing else: Yjs would remove marks of formatting that look
 * superfluous after a remote update, and what the server removes by itself is neither on disk nor told to anybody. The
 * replicas of people do that for us.
 */
export function createDoc(name: DocumentName): Y.Doc {
  const doc = new Y.Doc()
  doc.on('afterTransaction', (transaction) => {
    transaction._needFormattingCleanup = false
  })
  // The roots are named and typed from the start: an update cannot make one.
  for (const [root, kind] of Object.entries(rootsOf(name))) {
    if (kind === 'map') doc.getMap(root)
    else doc.getXmlFragment(root)
  }
  return doc
}
