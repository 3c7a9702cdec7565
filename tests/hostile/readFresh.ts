import * as Y from 'yjs'
import type { TestServer } from '../harness/startServer.ts'
import { openRawSocket } from './rawSocket.ts'

/** The document as somebody gets it who has just come in. Throws when the server has something pending in it. */
export async function readFresh(
  server: TestServer,
  postmortem: string,
  document: string,
  token: string,
): Promise<Y.Doc> {
  const socket = await openRawSocket(server, postmortem, document, token)
  const doc = new Y.Doc()
  try {
    Y.applyUpdate(doc, await socket.readState())
  } finally {
    socket.close()
  }
  if (doc.store.pendingStructs !== null || doc.store.pendingDs !== null)
    throw new Error(`“${document}” has something pending in it`)
  return doc
}

/** Everything that a replica holds, comparable. */
export const bytesOf = (doc: Y.Doc): string => Buffer.from(Y.encodeStateAsUpdate(doc)).toString('base64')
