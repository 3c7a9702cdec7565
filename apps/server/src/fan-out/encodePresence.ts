import { awarenessFrame } from '@second-story/protocol'
import * as encoding from 'lib0/encoding'

/** What a socket says of somebody. */
export interface PresenceEntry {
  readonly clock: number
  /** JSON, or `null` once the socket has gone. */
  readonly state: string
}

/** An awareness frame about these clients. */
export function encodePresence(entries: ReadonlyMap<number, PresenceEntry>): Uint8Array {
  const encoder = encoding.createEncoder()
  encoding.writeVarUint(encoder, entries.size)
  for (const [client, { clock, state }] of entries) {
    encoding.writeVarUint(encoder, client)
    encoding.writeVarUint(encoder, clock)
    encoding.writeVarString(encoder, state)
  }
  return awarenessFrame(encoding.toUint8Array(encoder))
}
