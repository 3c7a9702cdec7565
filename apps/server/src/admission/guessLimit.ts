import { wireLimits } from '@second-story/protocol'

/** An address has sent so many wrong tokens or invitations that it is heard no more for a while. */
export class TooManyGuesses extends Error {
  override readonly name = 'TooManyGuesses'
}

/** How many wrong tokens and invitations came from each address within this minute. */
export interface GuessLimit {
  /** Throws TooManyGuesses. */
  require(address: string): void
  countWrong(address: string): void
}

const windowMs = 60_000

/** Whoever has one IPv6 address has all that begin with the same half. */
function networkOf(address: string): string {
  if (!address.includes(':') || address.includes('.')) return address
  const [left = '', right = ''] = address.split('::')
  const [first, last] = [left, right].map((each) => each.split(':').filter(Boolean))
  const zeros = Array.from({ length: 8 - (first?.length ?? 0) - (last?.length ?? 0) }, () => '0')
  return [...(first ?? []), ...zeros, ...(last ?? [])].slice(0, 4).join(':')
}

/** `now`: milliseconds of any steady clock. */
export function createGuessLimit(now: () => number): GuessLimit {
  const wrong = new Map<string, number>()
  let since = now()

  return {
    require(address) {
      if (now() - since > windowMs) {
        wrong.clear()
        since = now()
      }
      if ((wrong.get(networkOf(address)) ?? 0) >= wireLimits.wrongGuessesPerMinute) throw new TooManyGuesses()
    },
    countWrong(address) {
      const network = networkOf(address)
      wrong.set(network, (wrong.get(network) ?? 0) + 1)
    },
  }
}
