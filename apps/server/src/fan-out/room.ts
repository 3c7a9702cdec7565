import { closeCodes, wireLimits } from '@second-story/protocol'
import { webSocketFrame } from './webSocketFrame.ts'

/** A socket as a room sees it. */
export interface Listener {
  /** Writes whole WebSocket frames, as `webSocketFrame` makes them. */
  write(frames: Buffer): void
  close(code: number, reason: string): void
  /** What waits for a slow reader, beside the state it has asked for itself. */
  readonly bufferedBytes: number
}

export interface Room {
  readonly listeners: ReadonlySet<Listener>
  enter(listener: Listener): void
  leave(listener: Listener): void
  /** Sends one message, encoded once, to everybody but `except`; `before` goes to single listeners in the same write. */
  say(message: Uint8Array, told?: { except?: Listener | null; before?: ReadonlyMap<Listener, Buffer> }): void
}

export function createRoom(): Room {
  const listeners = new Set<Listener>()
  return {
    listeners,
    enter: (listener) => void listeners.add(listener),
    leave: (listener) => void listeners.delete(listener),
    say(message, { except = null, before } = {}) {
      const frame = webSocketFrame(message)
      for (const listener of listeners) {
        const own = before?.get(listener)
        if (listener === except) {
          if (own) listener.write(own)
          continue
        }
        // Whoever reads more slowly than the room talks comes back and catches up with one state.
        if (listener.bufferedBytes + frame.length > wireLimits.maxQueuedBytes && listener.bufferedBytes > 0) {
          listener.close(closeCodes['too-slow'], 'You read more slowly than the room talks. Come back.')
        } else listener.write(own ? Buffer.concat([own, frame]) : frame)
      }
    },
  }
}
