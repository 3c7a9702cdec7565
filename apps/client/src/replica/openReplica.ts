import { createReplica } from '@second-story/postmortem'
import { IndexeddbPersistence } from 'y-indexeddb'
import type * as Y from 'yjs'
import type { Socket } from '../socket/openSocket.ts'
import { openSocket } from '../socket/openSocket.ts'
import { unsavedMark } from '../socket/unsavedMark.ts'

/** This browser's copy of one document. */
export interface Replica {
  readonly name: string
  readonly doc: Y.Doc
  readonly socket: Socket
  close(): void
  /** Closes, and clears the copy on this device; what is on the screen stays readable until it is closed. */
  forget(): Promise<void>
}

/** A private window may never answer for its IndexedDB; the meeting goes on without a local copy. */
const patienceMs = 1_500

/** `keepLocally`: what is typed survives a reload without the server. What the server alone writes is not kept. */
export function openReplica(postmortem: string, name: string, keepLocally: boolean): Replica {
  const doc = createReplica()
  const localName = `second-story/${postmortem}/${name}`
  const mark = unsavedMark(localName)
  const kept = keepLocally ? new IndexeddbPersistence(localName, doc) : null
  const socket = openSocket(postmortem, name, doc, mark)
  let isClosed = false
  // First the copy on this device, then the server: “saved” must speak of both.
  void loaded(kept).then(() => isClosed || socket.connect())
  const disconnect = () => {
    isClosed = true
    socket.close()
  }
  return {
    name,
    doc,
    socket,
    close() {
      disconnect()
      void kept?.destroy()
      doc.destroy()
    },
    async forget() {
      disconnect()
      await kept?.clearData()
      mark.set(false)
    },
  }
}

async function loaded(kept: IndexeddbPersistence | null): Promise<void> {
  if (!kept) return
  await Promise.race([kept.whenSynced, new Promise((resolve) => setTimeout(resolve, patienceMs))])
}
