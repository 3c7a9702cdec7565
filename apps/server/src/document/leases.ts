/**
 * Who writes under which Yjs client id in one document. The first seat that the document hears an id from holds it,
 * for good: nobody can write in another's name, or take the places of what another will type next.
 */
export interface Leases {
  holder(client: number): string | null
  /** Those that `hold` has added since the last call, for the disk. */
  takeNew(): { client: number; seat: string }[]
  /** True when `seat` holds `client`, now or since before. False when somebody else does. */
  hold(client: number, seat: string): boolean
}

/** What a seat may hold in one document: a reload takes a new one, so a long meeting needs many. */
const maxPerSeat = 2_000

export function createLeases(stored: readonly { client: number; seat: string }[]): Leases {
  const holders = new Map(stored.map(({ client, seat }) => [client, seat]))
  const counts = new Map<string, number>()
  for (const { seat } of stored) counts.set(seat, (counts.get(seat) ?? 0) + 1)
  let fresh: { client: number; seat: string }[] = []
  return {
    holder: (client) => holders.get(client) ?? null,
    takeNew() {
      const taken = fresh
      fresh = []
      return taken
    },
    hold(client, seat) {
      const holder = holders.get(client)
      if (holder !== undefined) return holder === seat
      const count = (counts.get(seat) ?? 0) + 1
      if (count > maxPerSeat) return false
      counts.set(seat, count)
      holders.set(client, seat)
      fresh.push({ client, seat })
      return true
    },
  }
}
