const bucketMs = 0.25
const buckets = 40_000

/** Counts latencies up to ten seconds, a quarter of a millisecond apart. */
export class Latencies {
  count = 0
  readonly #counts = new Uint32Array(buckets)

  clear(): void {
    this.count = 0
    this.#counts.fill(0)
  }

  add(ms: number): void {
    const bucket = Math.floor(ms / bucketMs)
    const index = bucket < 0 ? 0 : bucket < buckets ? bucket : buckets - 1
    this.#counts[index] = (this.#counts[index] ?? 0) + 1
    this.count++
  }

  /** In milliseconds; the upper edge of the bucket. */
  quantile(share: number): number {
    let left = this.count * share
    for (let bucket = 0; bucket < buckets; bucket++) {
      left -= this.#counts[bucket] ?? 0
      if (left <= 0) return (bucket + 1) * bucketMs
    }
    return buckets * bucketMs
  }
}
