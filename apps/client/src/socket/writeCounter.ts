import { frameTypes, syncTypes } from '@second-story/protocol'

/** What is still on its way, for one connection: the server acknowledges write frames by their number. */
export interface WriteCounter {
  /** A new connection counts from zero. */
  restart(): void
  /** Looks at a frame that leaves. */
  sent(frame: Uint8Array): void
  /** The first `writes` write frames are on disk, or refused for good. */
  settled(writes: number): void
  /** True when the server has everything that this replica holds, and has answered for all of it. */
  readonly isSettled: boolean
}

export function createWriteCounter(): WriteCounter {
  let sent = 0
  let settled = 0
  // Before our answer to the server's sync step 1 it may lack what was typed while there was no connection.
  let hasAnswered = false
  return {
    restart() {
      sent = 0
      settled = 0
      hasAnswered = false
    },
    sent(frame) {
      if (frame[0] !== frameTypes.sync) return
      if (frame[1] === syncTypes.step2) hasAnswered = true
      if (frame[1] === syncTypes.step2 || frame[1] === syncTypes.update) sent++
    },
    settled(writes) {
      settled = Math.max(settled, writes)
    },
    get isSettled() {
      return hasAnswered && settled >= sent
    },
  }
}
