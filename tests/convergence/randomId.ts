import type { RandomSource } from '../hostile/fuzz/randomSource.ts'

/** A new id, or one that somebody else may choose at the same moment. */
export const randomId = (random: RandomSource): string =>
  random.chance(0.15) ? `same-${random.int(3)}` : `x${random.int(2 ** 30).toString(36)}`
