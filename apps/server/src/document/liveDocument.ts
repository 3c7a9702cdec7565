import type { DocumentName } from '@second-story/postmortem'
import { updateFrame } from '@second-story/protocol'
import * as Y from 'yjs'
import type { GroupCommit } from '../durable-log/groupCommit.ts'
import type { StoredDocument, Write } from '../durable-log/store.ts'
import type { Presence } from '../fan-out/presence.ts'
import { createPresence } from '../fan-out/presence.ts'
import type { Listener, Room } from '../fan-out/room.ts'
import { createRoom } from '../fan-out/room.ts'

/** A document in memory: the CRDT, who listens, and how it gets on disk. */
export interface LiveDocument {
  readonly name: DocumentName
  readonly doc: Y.Doc
  readonly room: Room
  readonly presence: Presence
  readonly retired: ReadonlySet<number>
  /** Runs `change` on the document and gives back what it changed as one update, or null. Not yet on disk. */
  capture(change: () => void): Uint8Array | null
  /** Puts an update on disk, then tells the room; resolves when it is on disk. */
  store(update: Uint8Array, from: Listener | null): Promise<void>
  /** Tells the room of an update that another transaction has put on disk. */
  tell(update: Uint8Array): void
  /** Resolves when everything applied so far is on disk. */
  durable(): Promise<void>
  write(bytes: Uint8Array): Write
}

/** Above this many updates a document is loaded more slowly than one snapshot of it. */
const compactAbove = 500

export function openLiveDocument(
  postmortem: string,
  name: DocumentName,
  stored: StoredDocument,
  log: GroupCommit,
): LiveDocument {
  const doc = new Y.Doc()
  doc.transact(() => {
    for (const { bytes } of stored.updates) Y.applyUpdate(doc, bytes)
  })
  compact(postmortem, name, stored, doc, log)
  const room = createRoom()
  let last = Promise.resolve()

  return {
    name,
    doc,
    room,
    presence: createPresence(room),
    retired: new Set(stored.retired),
    capture(change) {
      const changes: Uint8Array[] = []
      const keep = (update: Uint8Array) => changes.push(update)
      doc.on('update', keep)
      try {
        change()
      } finally {
        doc.off('update', keep)
        dropPending(doc)
      }
      return changes.length === 0
        ? null
        : changes.length === 1
          ? (changes[0] ?? null)
          : Y.mergeUpdates(changes)
    },
    store(update, from) {
      last = log.commit([this.write(update)]).then(() => room.say(updateFrame(update), from ?? undefined))
      return last
    },
    tell: (update) => room.say(updateFrame(update)),
    durable: () => last,
    write: (bytes) => ({ kind: 'update', postmortem, document: name, bytes }),
  }
}

/** A pending struct waits for one that may never come, and grows with every update: the server keeps none. */
function dropPending(doc: Y.Doc): void {
  doc.store.pendingStructs = null
  doc.store.pendingDs = null
}

function compact(
  postmortem: string,
  document: string,
  stored: StoredDocument,
  doc: Y.Doc,
  log: GroupCommit,
): void {
  const newest = stored.updates.at(-1)
  if (!newest || stored.updates.length < compactAbove || stored.damaged > 0) return
  const bytes = Y.encodeStateAsUpdate(doc)
  const copy = new Y.Doc()
  Y.applyUpdate(copy, bytes)
  // Verified before the old is dropped: the copy must say the same in the same bytes.
  if (Buffer.compare(Y.encodeStateAsUpdate(copy), bytes) !== 0) return
  log.commit([{ kind: 'compact', postmortem, document, upTo: newest.position, bytes }]).catch(() => undefined)
}
