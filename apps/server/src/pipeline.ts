import type { ClientFrame, CloseReason } from '@second-story/protocol'
import { decodeClientFrame, wireLimits } from '@second-story/protocol'
import * as Y from 'yjs'
import type { Connection } from './admission/connection.ts'
import type { UpdateFault } from './document/inspectUpdate.ts'
import { inspectUpdate } from './document/inspectUpdate.ts'
import type { LiveDocument } from './document/liveDocument.ts'
import type { Postmortems } from './document/postmortems.ts'

/**
 * The way of a keystroke through the server, in one screen:
 * size (the WebSocket's limit) → decode, canonical and allow-listed → is the seat still there → may it write now →
 * rate (the socket is not read meanwhile) → inspect: grammar, leased client id, nothing missing, a place for everything
 * → apply → append, in the next group on the disk's thread → acknowledge, and one frame to the room.
 */
export function receive(postmortems: Postmortems, from: Connection, bytes: Uint8Array): Received {
  if (from.isOver) return 'taken'
  const frame = decode(bytes)
  if (frame === null) return ended(from, 'malformed-frame', 'This is not a frame that the server knows.')
  const seat = from.postmortem.seat(from.seat)
  if (!seat) return ended(from, 'who-are-you', 'Your seat was removed from this post-mortem.')
  from.slowDown()
  const { document } = from
  switch (frame.kind) {
    case 'query-awareness':
      from.send(document.presence.everybody() ?? nobody)
      return 'taken'
    case 'awareness': {
      if (frame.update.length > wireLimits.maxAwarenessBytes) return 'taken'
      // Who is here already says that they still are without waking anything.
      const live = document.presence.knows(from) ? null : document.awake()
      if (live === null && !document.presence.knows(from)) return 'asleep'
      const mayUse = (client: number) => live?.leases.hold(client, seat.id) ?? false
      const identity = { seat: seat.id, name: seat.name, role: seat.role }
      document.presence.hear(from, frame.update, identity, mayUse)
      return 'taken'
    }
    case 'sync-step-1':
    case 'write': {
      const live = document.awake()
      if (live === null) return 'asleep'
      if (frame.kind === 'write') write(postmortems, from, live, frame.update)
      else void answerSync(from, live, frame.stateVector)
      return 'taken'
    }
  }
}

/** `asleep`: wake the document, then hand in the same frame again. */
export type Received = 'taken' | 'asleep'

function ended(from: Connection, reason: CloseReason, sentence: string): Received {
  from.end(reason, sentence)
  return 'taken'
}

function write(postmortems: Postmortems, from: Connection, live: LiveDocument, bytes: Uint8Array): void {
  // In a moment it begins anew; its sockets are told then, and what was not saved is carried over.
  if (live.isEnding) return
  const number = from.countWrite()
  const refusal = from.refuseWrite()
  const verdict = inspectUpdate(live, from.seat, bytes)
  if (verdict.kind === 'nothing-new') return live.acknowledge(from, number)
  // A reader answers our sync step 1 as well; only what would change something is refused.
  if (refusal) return from.refuse(number, refusal.code, refusal.message)
  if (verdict.kind === 'fault') return refuseFault(from, live, number, verdict.fault)
  try {
    live.take(verdict.update, from, number)
  } catch {
    // Memory may be half changed: everybody comes back and reads what is on disk.
    postmortems.evict(from.postmortem)
  }
}

const sentences: Readonly<Record<Exclude<UpdateFault, 'malformed-update' | 'replica-outdated'>, string>> = {
  'update-has-gaps': 'Something is missing before this update. Syncing again.',
  'update-not-allowed': 'This document has no place for what the update brings.',
  'client-id-not-yours': 'The update is written under the client id of somebody else.',
}

function refuseFault(from: Connection, live: LiveDocument, number: number, fault: UpdateFault): void {
  if (fault === 'malformed-update') return from.end('malformed-frame', 'The update cannot be read.')
  if (fault === 'replica-outdated') return from.outdate()
  from.refuse(number, fault, sentences[fault])
  // An honest replica heals by giving what is missing; one that cannot is asked once, not for ever.
  if (from.countFault() === 1) from.write(live.question())
}

/** Nobody is shown what is not on disk yet. */
async function answerSync(from: Connection, live: LiveDocument, stateVector: Uint8Array): Promise<void> {
  const known = decodeStateVector(stateVector)
  if (known === null) return from.end('malformed-frame', 'The state vector cannot be read.')
  // A replica of before the document began anew must not merge with it.
  if ([...known.keys()].some((client) => live.retired.has(client))) return from.outdate()
  // What cannot be stored is forgotten, and everybody in it comes back.
  const state = await live.stateFor(stateVector).catch(() => null)
  if (state) from.giveState(state)
}

/** A state vector of eight bytes may claim millions of entries; none takes less than two. */
function decodeStateVector(bytes: Uint8Array): Map<number, number> | null {
  try {
    return Y.decodeStateVector(bytes)
  } catch {
    return null
  }
}

function decode(bytes: Uint8Array): ClientFrame | null {
  try {
    return decodeClientFrame(bytes)
  } catch {
    return null
  }
}

const nobody = new Uint8Array([1, 1, 0])
