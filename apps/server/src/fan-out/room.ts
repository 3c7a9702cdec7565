import { closeCodes, wireLimits } from '@second-story/protocol'

/** A socket as a room sees it. */
export interface Listener {
  send(frame: Uint8Array): void
  close(code: number, reason: string): void
  readonly bufferedBytes: number
}

export interface Room {
  readonly listeners: ReadonlySet<Listener>
  enter(listener: Listener): void
  leave(listener: Listener): void
  /** Sends one frame, encoded once, to everybody but `except`. */
  say(frame: Uint8Array, except?: Listener): void
}

export function createRoom(): Room {
  const listeners = new Set<Listener>()
  return {
    listeners,
    enter: (listener) => void listeners.add(listener),
    leave: (listener) => void listeners.delete(listener),
    say(frame, except) {
      for (const listener of listeners) {
        if (listener === except) continue
        // Whoever reads more slowly than the room talks comes back and catches up with one state.
        if (listener.bufferedBytes > wireLimits.maxQueuedBytes) {
          listener.close(closeCodes['too-slow'], 'you read more slowly than the room talks')
        } else listener.send(frame)
      }
    },
  }
}
