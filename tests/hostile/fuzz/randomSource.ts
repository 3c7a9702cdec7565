/** Chance from a seed: the same seed gives the same sequence. */
export interface RandomSource {
  /** From 0 to `below` − 1. */
  int(below: number): number
  chance(probability: number): boolean
  pick<T>(from: readonly [T, ...T[]]): T
  /** One of `from`, or null where there is none. */
  pickAny<T>(from: readonly T[]): T | null
  bytes(length: number): Uint8Array
}

/** mulberry32: 32 bits of state, good enough to try many things and to try them again. */
export function createRandomSource(seed: number): RandomSource {
  let state = seed >>> 0
  const next = (): number => {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32
  }
  const int = (below: number) => Math.floor(next() * below)
  return {
    int,
    chance: (probability) => next() < probability,
    pick: (from) => from[int(from.length)] ?? from[0],
    pickAny: (from) => from[int(from.length)] ?? null,
    bytes: (length) => Uint8Array.from({ length }, () => int(256)),
  }
}
