import { closeCodes, updateFrame, wireLimits } from '@second-story/protocol'
import type { PresenceEntry } from './encodePresence.ts'
import { encodePresence } from './encodePresence.ts'
import { webSocketFrame } from './webSocketFrame.ts'

/** A socket as a room sees it. */
export interface Listener {
  /** Writes whole WebSocket frames, as `webSocketFrame` makes them. */
  write(frames: Buffer): void
  close(code: number, reason: string): void
  /** What waits for a slow reader, beside the state it has asked for itself. */
  readonly bufferedBytes: number
  /** Calls back once it has read all that waits. */
  onceDrained(then: () => void): void
}

export interface Telling {
  readonly except?: Listener | null
  /** Goes to single listeners in the same write. */
  readonly before?: ReadonlyMap<Listener, Buffer>
  /** The state vector of whoever has heard everything before this update. */
  readonly heardSoFar: () => Uint8Array
}

export interface Room {
  readonly listeners: ReadonlySet<Listener>
  enter(listener: Listener): void
  leave(listener: Listener): void
  /** Tells everybody but `except` of an update, encoded once. */
  tell(update: Uint8Array, telling: Telling): void
  /** Tells everybody who is here, or has gone. */
  tellPresence(news: ReadonlyMap<number, PresenceEntry>): void
  /** How somebody with this state vector is given what they lack. */
  catchUpWith(lacking: (stateVector: Uint8Array) => Promise<Buffer>): void
}

/** What a slow reader has missed: told as one update, and the newest of each person, as soon as it has read the rest. */
interface Backlog {
  heard: Uint8Array | null
  bytes: number
  isGivenUp: boolean
  readonly presence: Map<number, PresenceEntry>
}

export function createRoom(): Room {
  const listeners = new Set<Listener>()
  const behind = new Map<Listener, Backlog>()
  let lacking: ((stateVector: Uint8Array) => Promise<Buffer>) | null = null

  const isSlow = (listener: Listener) =>
    listener.bufferedBytes > wireLimits.slowAboveBytes || (behind.size > 0 && behind.has(listener))

  function holdBack(listener: Listener, bytes: number): Backlog {
    let backlog = behind.get(listener)
    if (!backlog) {
      const fresh: Backlog = { heard: null, bytes: 0, isGivenUp: false, presence: new Map() }
      behind.set(listener, fresh)
      listener.onceDrained(() => catchUp(listener, fresh))
      backlog = fresh
    }
    backlog.bytes += bytes
    // So slow that it had better come back, and catch up with one state.
    if (!backlog.isGivenUp && listener.bufferedBytes + backlog.bytes > wireLimits.maxQueuedBytes) {
      backlog.isGivenUp = true
      listener.close(closeCodes['too-slow'], 'You read more slowly than the room talks. Come back.')
    }
    return backlog
  }

  function catchUp(listener: Listener, { heard, presence }: Backlog): void {
    // What is said from now on is told as it comes, and fits behind or before what was missed.
    if (!behind.delete(listener)) return
    if (presence.size > 0) listener.write(webSocketFrame(encodePresence(presence)))
    if (heard === null || lacking === null) return
    lacking(heard).then(
      (frame) => listener.write(frame),
      () =>
        listener.close(closeCodes['come-back-later'], 'What you have missed cannot be read now. Come back.'),
    )
  }

  return {
    listeners,
    enter: (listener) => void listeners.add(listener),
    leave(listener) {
      listeners.delete(listener)
      behind.delete(listener)
    },
    tell(update, { except = null, before, heardSoFar }) {
      const frame = webSocketFrame(updateFrame(update))
      for (const listener of listeners) {
        const own = before?.get(listener)
        if (listener === except) {
          if (own) listener.write(own)
        } else if (isSlow(listener)) {
          if (own) listener.write(own)
          holdBack(listener, frame.length).heard ??= heardSoFar()
        } else listener.write(own ? Buffer.concat([own, frame]) : frame)
      }
    },
    tellPresence(news) {
      const frame = webSocketFrame(encodePresence(news))
      for (const listener of listeners) {
        if (!isSlow(listener)) {
          listener.write(frame)
          continue
        }
        // Only the newest of each person is kept: however often they move, that does not grow.
        const { presence } = holdBack(listener, 0)
        for (const [client, entry] of news) presence.set(client, entry)
      }
    },
    catchUpWith(give) {
      lacking = give
    },
  }
}
