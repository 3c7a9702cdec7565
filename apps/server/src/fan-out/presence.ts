import * as decoding from 'lib0/decoding'
import type { PresenceEntry } from './encodePresence.ts'
import { encodePresence } from './encodePresence.ts'
import type { Listener, Room } from './room.ts'

/** Who somebody is, as the server knows it; stamped over whatever the client claims. */
export interface Identity {
  readonly seat: string
  readonly name: string
  readonly role: string
}

interface Entry extends PresenceEntry {
  readonly owner: Listener
}

export interface Presence {
  /** Whether `owner` has an entry, and with it an id of its own. */
  knows(owner: Listener): boolean
  /** Takes an awareness update from `owner`: only its own entry counts, under the identity the server gives it. */
  hear(owner: Listener, update: Uint8Array, identity: Identity, mayUse: (client: number) => boolean): void
  /** Everybody who is here, for a newcomer; null when nobody is. */
  everybody(): Uint8Array | null
  leave(owner: Listener): void
}

/**
 * All of a room's news leaves in one frame each. The more people there are, the less often: what everybody receives
 * grows with the square of the room otherwise.
 */
const flushAfterMs = (people: number) => Math.max(50, people * 5)
const passedOn = ['typing', 'phase', 'cursor', 'reaction'] as const

export function createPresence(room: Room): Presence {
  const entries = new Map<number, Entry>()
  const clientOf = new Map<Listener, number>()
  let changed = new Set<number>()
  let timer: NodeJS.Timeout | null = null

  function announce(client: number): void {
    changed.add(client)
    if (timer === null) timer = setTimeout(flush, flushAfterMs(room.listeners.size))
  }

  const entriesOf = (client: number): [number, Entry][] => {
    const entry = entries.get(client)
    return entry ? [[client, entry]] : []
  }

  function flush(): void {
    timer = null
    const news = [...changed]
    changed = new Set()
    // The sender hears itself too: y-websocket's watchdog takes silence for a dead connection.
    room.tellPresence(new Map(news.flatMap((client) => entriesOf(client))))
    for (const client of news) if (entries.get(client)?.state === 'null') entries.delete(client)
  }

  return {
    knows: (owner) => clientOf.has(owner),
    hear(owner, update, identity, mayUse) {
      for (const { client, clock, state } of decode(update)) {
        const bound = clientOf.get(owner)
        if (bound === undefined ? entries.has(client) || !mayUse(client) : bound !== client) continue
        clientOf.set(owner, client)
        entries.set(client, { clock, owner, state: JSON.stringify(stamp(state, identity)) })
        announce(client)
      }
    },
    everybody: () => (entries.size === 0 ? null : encodePresence(entries)),
    leave(owner) {
      const client = clientOf.get(owner)
      clientOf.delete(owner)
      const entry = client === undefined ? undefined : entries.get(client)
      if (client === undefined || !entry) return
      entries.set(client, { ...entry, clock: entry.clock + 1, state: 'null' })
      announce(client)
    },
  }
}

const colours = ['#b3541e', '#2f6f4f', '#5b4bb5', '#a3315f', '#1f6a8c', '#7a6a12', '#8a3f9c', '#3f6212']
const colourOf = (seat: string) =>
  colours[[...seat].reduce((sum, letter) => sum + letter.charCodeAt(0), 0) % colours.length]

function stamp(state: unknown, { seat, name, role }: Identity) {
  if (typeof state !== 'object' || state === null) return null
  const kept = passedOn.flatMap((key) => (key in state ? [[key, Reflect.get(state, key)] as const] : []))
  return { ...Object.fromEntries(kept), user: { seat, name, role, color: colourOf(seat) } }
}

/** Throws on anything that is not an awareness update. */
function decode(update: Uint8Array): { client: number; clock: number; state: unknown }[] {
  const decoder = decoding.createDecoder(update)
  const count = decoding.readVarUint(decoder)
  const decoded: { client: number; clock: number; state: unknown }[] = []
  for (let each = 0; each < count; each++) {
    const client = decoding.readVarUint(decoder)
    const clock = decoding.readVarUint(decoder)
    decoded.push({ client, clock, state: JSON.parse(decoding.readVarString(decoder)) })
  }
  return decoded
}
