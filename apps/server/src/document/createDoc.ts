import type { DocumentName } from '@second-story/postmortem'
import { createReplica, rootsOf } from '@second-story/postmortem'
import type * as Y from 'yjs'

/** An empty document whose roots are named and typed from the start: an update cannot make one. */
export function createDoc(name: DocumentName): Y.Doc {
  const doc = createReplica()
  for (const [root, kind] of Object.entries(rootsOf(name))) {
    if (kind === 'map') doc.getMap(root)
    else doc.getXmlFragment(root)
  }
  return doc
}
