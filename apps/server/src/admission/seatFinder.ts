import type { OpenPostmortem } from '../document/openPostmortem.ts'
import type { SeatKey, Store } from '../durable-log/store.ts'
import { hashSecret } from './secrets.ts'

export interface SeatFinder {
  /** The seat that a token belongs to in this post-mortem, as long as it is not removed. */
  find(token: string, postmortem: OpenPostmortem): Promise<string | null>
}

const remembered = 2_000

/**
 * A browser opens six sockets with one token, and a whole room comes back at once: the disk is asked once. A token stays
 * that of its seat for good, and whether the seat is still there is asked of the post-mortem, so nothing outlives its right.
 */
export function createSeatFinder(store: Pick<Store, 'findSeat'>): SeatFinder {
  const known = new Map<string, Promise<SeatKey | null>>()

  function keyOf(hash: string): Promise<SeatKey | null> {
    const asked = known.get(hash)
    if (asked) return asked
    const answer = store.findSeat(hash)
    known.set(hash, answer)
    const forget = () => known.delete(hash)
    // A token that means nothing yet may mean something later.
    answer.then((key) => key ?? forget(), forget)
    const [oldest] = known.keys()
    if (known.size > remembered && oldest !== undefined) known.delete(oldest)
    return answer
  }

  return {
    async find(token, postmortem) {
      const key = await keyOf(hashSecret(token))
      return key && key.postmortem === postmortem.id && postmortem.seat(key.seat) ? key.seat : null
    },
  }
}
