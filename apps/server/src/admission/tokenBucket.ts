export interface TokenBucket {
  /** True when one more is allowed at `now` (milliseconds of any steady clock). */
  take(now: number): boolean
}

/** `burst` at once, `perSecond` in the long run. */
export function createTokenBucket(limit: { perSecond: number; burst: number }): TokenBucket {
  let tokens = limit.burst
  let last = Number.NEGATIVE_INFINITY
  return {
    take(now) {
      const since = Math.max(0, now - last)
      tokens = Math.min(
        limit.burst,
        tokens + (Number.isFinite(since) ? (since / 1000) * limit.perSecond : limit.burst),
      )
      last = now
      if (tokens < 1) return false
      tokens -= 1
      return true
    },
  }
}
