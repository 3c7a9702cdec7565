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
      if ((wrong.get(address) ?? 0) >= wireLimits.wrongGuessesPerMinute) throw new TooManyGuesses()
    },
    countWrong(address) {
      wrong.set(address, (wrong.get(address) ?? 0) + 1)
    },
  }
}
