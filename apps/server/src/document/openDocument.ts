import type { DocumentName } from '@second-story/postmortem'
import type { Presence } from '../fan-out/presence.ts'
import { createPresence } from '../fan-out/presence.ts'
import type { Room } from '../fan-out/room.ts'
import { createRoom } from '../fan-out/room.ts'
import type { LiveDocument } from './liveDocument.ts'

/**
 * A document as its sockets see it: who listens and who is here. Its content is in memory only while somebody uses it;
 * a room in which nobody writes costs little more than its sockets.
 */
export interface OpenDocument {
  readonly name: DocumentName
  readonly room: Room
  readonly presence: Presence
  /** The content, for use at once; null while it sleeps. */
  awake(): LiveDocument | null
  /** The same, without being a use of it. */
  peek(): LiveDocument | null
  /** The content, read from the disk if it sleeps. Rejects when the store cannot be read. */
  wake(): Promise<LiveDocument>
  /**
   * Lets the content go when nobody has used it for a while and all of it is on disk; tidies it up before.
   * True when that took time.
   */
  rest(): boolean
  /** Nobody listens, and the content sleeps: it can be forgotten. */
  readonly isForgettable: boolean
}

/** The larger a document, the longer it takes to read it again: 2 s for a small one, a minute for 1 MB. */
const restAfterMs = (bytes: number) => Math.min(60_000, 2_000 + bytes / 20)

/** `load` reads the content from the disk; `content` is what is known of it already. */
export function openDocument(
  name: DocumentName,
  load: (room: Room) => Promise<LiveDocument>,
  room: Room = createRoom(),
  content: LiveDocument | null = null,
): OpenDocument {
  let live = content
  let loading: Promise<LiveDocument> | null = null
  let lastUse = performance.now()

  const opened: OpenDocument = {
    name,
    room,
    presence: createPresence(room),
    awake() {
      lastUse = performance.now()
      return live
    },
    peek: () => live,
    wake() {
      lastUse = performance.now()
      if (live) return Promise.resolve(live)
      loading ??= load(room)
        .then((loaded) => {
          live = loaded
          return loaded
        })
        // A failed load is not remembered, and never opens an empty document in its place.
        .finally(() => {
          loading = null
        })
      return loading
    },
    rest() {
      if (live === null) return false
      const isQuiet = performance.now() - lastUse > restAfterMs(live.bytes)
      if (live.wantsCompaction(isQuiet)) {
        live.compact()
        return true
      }
      if (isQuiet && live.isSettled()) live = null
      return false
    },
    get isForgettable() {
      return live === null && loading === null && room.listeners.size === 0
    },
  }
  room.catchUpWith(async (stateVector) => (await opened.wake()).stateFor(stateVector))
  return opened
}
