import { IndexeddbPersistence } from 'y-indexeddb'
import * as Y from 'yjs'
import type { Socket } from '../socket/openSocket.ts'
import { openSocket } from '../socket/openSocket.ts'

/** This browser's copy of one document. */
export interface Replica {
  readonly name: string
  readonly doc: Y.Doc
  readonly socket: Socket
  close(): void
  /** Closes and forgets the copy on this device. */
  drop(): Promise<void>
}

/** `keepLocally`: what is typed survives a reload without the server. What the server alone writes is not kept. */
export function openReplica(postmortem: string, name: string, keepLocally: boolean): Replica {
  const doc = new Y.Doc()
  const kept = keepLocally ? new IndexeddbPersistence(`second-story/${postmortem}/${name}`, doc) : null
  const socket = openSocket(postmortem, name, doc)
  const close = () => {
    socket.close()
    void kept?.destroy()
    doc.destroy()
  }
  return {
    name,
    doc,
    socket,
    close,
    async drop() {
      socket.close()
      await kept?.clearData()
      doc.destroy()
    },
  }
}
