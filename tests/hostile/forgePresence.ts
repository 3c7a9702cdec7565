import * as decoding from 'lib0/decoding'
import * as encoding from 'lib0/encoding'

export interface PresenceEntry {
  readonly client: number
  readonly clock: number
  readonly state: unknown
}

/** An awareness update of y-protocols; its author may claim to be anybody and any number of people. */
export function forgePresence(entries: readonly PresenceEntry[]): Uint8Array {
  const encoder = encoding.createEncoder()
  encoding.writeVarUint(encoder, entries.length)
  for (const { client, clock, state } of entries) {
    encoding.writeVarUint(encoder, client)
    encoding.writeVarUint(encoder, clock)
    encoding.writeVarString(encoder, JSON.stringify(state))
  }
  return encoding.toUint8Array(encoder)
}

/** The entries of an awareness update, without those that have left. */
export function readPresence(update: Uint8Array): readonly PresenceEntry[] {
  const decoder = decoding.createDecoder(update)
  return Array.from({ length: decoding.readVarUint(decoder) }, () => ({
    client: decoding.readVarUint(decoder),
    clock: decoding.readVarUint(decoder),
    state: JSON.parse(decoding.readVarString(decoder)) as unknown,
  })).filter(({ state }) => state !== null)
}
