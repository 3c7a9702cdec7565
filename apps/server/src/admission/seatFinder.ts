import type { OpenPostmortem } from '../document/openPostmortem.ts'
import type { SeatKey, Store } from '../durable-log/store.ts'
import type { GuessLimit } from './guessLimit.ts'
import { hashSecret } from './secrets.ts'

export interface SeatFinder {
  /**
   * The seat that a token belongs to in this post-mortem, as long as it is not removed. Rejects with TooManyGuesses when
   * too many wrong ones came from this address; a token that was right before is never refused for others' guesses.
   */
  find(token: string, postmortem: OpenPostmortem | null, address: string): Promise<string | null>
  /** Throws TooManyGuesses where `find` would reject with it. */
  requireHearing(token: string, address: string): void
}

const remembered = 2_000

/**
 * A browser opens six sockets with one token, and a whole room comes back at once: the disk is asked once. A token stays
 * that of its seat for good, and whether the seat is still there is asked of the post-mortem, so nothing outlives its right.
 */
export function createSeatFinder(store: Pick<Store, 'findSeat'>, guesses: GuessLimit): SeatFinder {
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
    async find(token, postmortem, address) {
      const hash = hashSecret(token)
      if (!known.has(hash)) guesses.require(address)
      const key = postmortem && (await keyOf(hash))
      if (key && key.postmortem === postmortem.id && postmortem.seat(key.seat)) return key.seat
      guesses.countWrong(address)
      return null
    },
    requireHearing(token, address) {
      if (!known.has(hashSecret(token))) guesses.require(address)
    },
  }
}
