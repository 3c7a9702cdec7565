import * as Y from 'yjs'

/**
 * An empty document that changes only when somebody changes it. Yjs tidies formatting marks away after it has read an
 * update: a deletion that nobody made. A reader may not write it, and a server that keeps it to itself takes the same
 * deletion for known when it comes from somebody else, and passes it on to nobody.
 */
export function createReplica(): Y.Doc {
  const doc = new Y.Doc()
  doc.on('afterTransaction', (transaction) => {
    transaction._needFormattingCleanup = false
  })
  return doc
}
