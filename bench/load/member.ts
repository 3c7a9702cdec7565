import type { Door } from './clientSocket.ts'
import { ClientSocket } from './clientSocket.ts'
import {
  emptyStateVector,
  emptyUpdate,
  hocuspocusAuthMessage,
  messageTypes,
  prefixOf,
  syncMessage,
  syncSteps,
} from './messages.ts'
import { readPosition, readVarUint, varUintAt } from './structHeaders.ts'

export interface MemberEvents {
  /** An update of the document or the answer to our state vector: `bytes[start..end)`. */
  update?(bytes: Uint8Array, start: number, end: number, step: number): void
  awareness?(bytes: Uint8Array, start: number, end: number): void
  /** The server has kept `acknowledged` of our writes. */
  kept?(): void
}

/** One person with one socket, as far as a server can tell. */
export class Member {
  readonly socket: ClientSocket
  /** Write frames sent, and how many of them the server says it has. */
  writes = 0
  acknowledged = 0
  refused = 0
  /** Null while the socket is open. */
  closeCode: number | null = null
  readonly #prefix: Uint8Array
  readonly #door: Door
  readonly #events: MemberEvents
  #answered: (() => void)[] = []
  #failed: ((error: Error) => void)[] = []

  constructor(door: Door, events: MemberEvents = {}) {
    this.#door = door
    this.#events = events
    this.#prefix = prefixOf(door)
    this.socket = new ClientSocket(door, {
      opened: () => this.#opened(),
      message: (bytes, start, end) => this.#hear(bytes, start, end),
      closed: (code) => {
        this.closeCode = code
        const error = new Error(`the server closed a socket with ${code}`)
        for (const fail of this.#failed) fail(error)
      },
    })
  }

  /** Resolves at the next answer to a state vector; at a relay, when the socket is open. */
  synced(): Promise<void> {
    if (this.closeCode !== null) return Promise.reject(new Error(`the socket is closed (${this.closeCode})`))
    return new Promise((resolve, reject) => {
      this.#answered.push(resolve)
      this.#failed.push(reject)
    })
  }

  write(update: Uint8Array): void {
    this.writes++
    this.socket.send(syncMessage(this.#prefix, syncSteps.update, update))
  }

  ask(): void {
    this.socket.send(syncMessage(this.#prefix, syncSteps.stateVector, emptyStateVector))
  }

  #opened(): void {
    if (this.#door.documentName !== null) this.socket.send(hocuspocusAuthMessage(this.#prefix))
    if (this.#door.answersSync) this.ask()
    else this.#resolveAnswered()
  }

  #resolveAnswered(): void {
    const answered = this.#answered
    this.#answered = []
    this.#failed = []
    for (const resolve of answered) resolve()
  }

  #hear(bytes: Uint8Array, start: number, end: number): void {
    const type = varUintAt(bytes, start + this.#prefix.length)
    switch (type) {
      case messageTypes.sync:
      case messageTypes.syncReply: {
        const step = readVarUint()
        readVarUint()
        return this.#hearSync(step, bytes, readPosition(), end)
      }
      case messageTypes.awareness:
        readVarUint()
        return this.#events.awareness?.(bytes, readPosition(), end)
      case messageTypes.saved:
        this.acknowledged = readVarUint()
        return this.#events.kept?.()
      case messageTypes.syncStatus:
        this.acknowledged++
        return this.#events.kept?.()
      case messageTypes.refused:
        this.refused++
    }
  }

  #hearSync(step: number, bytes: Uint8Array, start: number, end: number): void {
    if (step === syncSteps.stateVector) {
      this.writes++
      return this.socket.send(syncMessage(this.#prefix, syncSteps.answer, emptyUpdate))
    }
    this.#events.update?.(bytes, start, end, step)
    if (step === syncSteps.answer) this.#resolveAnswered()
  }
}
