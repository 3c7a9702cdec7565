import type { ClientFrame } from '@second-story/protocol'
import { decodeClientFrame, syncStep1Frame, syncStep2Frame, wireLimits } from '@second-story/protocol'
import * as Y from 'yjs'
import type { Connection } from './admission/connection.ts'
import type { UpdateFault } from './document/inspectUpdate.ts'
import { bringsNews, inspectUpdate } from './document/inspectUpdate.ts'
import type { Postmortems } from './document/postmortems.ts'

/**
 * The way of a keystroke through the server, in one screen:
 * decode → is the seat still there → may it write → rate → inspect → apply → append to the log → acknowledge and fan out.
 * Sizes are cut off before, by the WebSocket itself.
 */
export async function receive(postmortems: Postmortems, from: Connection, bytes: Uint8Array): Promise<void> {
  if (from.isOutdated) return
  const frame = decode(bytes)
  if (frame === null) return from.end('malformed-frame', 'This is not a frame that the server knows.')
  const seat = from.postmortem.seat(from.seat)
  if (!seat) return from.end('who-are-you', 'Your seat was removed from this post-mortem.')
  if (!from.bucket.take(performance.now())) return from.end('come-back-later', 'Too many frames a second.')
  switch (frame.kind) {
    case 'sync-step-1':
      return answerSync(from, frame.stateVector)
    case 'query-awareness':
      return from.send(from.live.presence.everybody() ?? nobody)
    case 'awareness':
      if (frame.update.length > wireLimits.maxAwarenessBytes) return
      return from.live.presence.hear(from, frame.update, { seat: seat.id, name: seat.name, role: seat.role })
    case 'write':
      return write(postmortems, from, frame.update)
  }
}

async function write(postmortems: Postmortems, from: Connection, update: Uint8Array): Promise<void> {
  const { live } = from
  const number = from.countWrite()
  const refusal = from.refuseWrite()
  if (refusal) {
    // A reader answers our sync step 1 as well; only what would change something is refused.
    if (bringsNews(live.doc, update)) return from.refuse(number, refusal.code, refusal.message)
    return from.acknowledge(number)
  }
  const fault = inspectUpdate(live.doc, update, live.retired)
  if (fault === 'replica-outdated') return from.outdate()
  if (fault) return refuseFault(from, number, fault)

  try {
    const effective = live.capture(() => Y.applyUpdate(live.doc, update, from))
    await (effective ? live.store(effective, from) : live.durable())
  } catch {
    // What is in memory is not what is on disk: everybody comes back and reads that.
    return postmortems.evict(from.postmortem)
  }
  from.acknowledge(number)
}

function refuseFault(from: Connection, number: number, fault: UpdateFault): void {
  if (fault === 'malformed-update') return from.end('malformed-frame', 'The update cannot be read.')
  from.refuse(number, fault, 'The update does not fit what the server has. Syncing again.')
  from.send(syncStep1Frame(Y.encodeStateVector(from.live.doc)))
}

/** Nobody is shown what is not on disk yet. */
async function answerSync(from: Connection, stateVector: Uint8Array): Promise<void> {
  await from.live.durable().catch(() => undefined)
  try {
    from.send(syncStep2Frame(Y.encodeStateAsUpdate(from.live.doc, stateVector)))
  } catch {
    from.end('malformed-frame', 'The state vector cannot be read.')
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
