import type { DocumentName } from '@second-story/postmortem'
import { createReplica, rootsOf } from '@second-story/postmortem'
import type * as Y from 'yjs'

/** An empty document that holds what it is given and nothing else, not even what Yjs would tidy away in it. */
export function createDoc(name: DocumentName): Y.Doc {
  const doc = createReplica()
  // The roots are named and typed from the start: an update cannot make one.
  for (const [root, kind] of Object.entries(rootsOf(name))) {
    if (kind === 'map') doc.getMap(root)
    else doc.getXmlFragment(root)
  }
  return doc
}
