import { createRandomSource } from '../../hostile/fuzz/randomSource.ts'
import { makeSampleStores } from './sampleStore.ts'
import type { WayResult } from './tryWay.ts'
import { tryWay } from './tryWay.ts'

export interface WaysReport {
  readonly seed: number
  readonly ways: number
  readonly outcomes: ReadonlyMap<string, number>
  readonly damages: ReadonlyMap<string, number>
  readonly lost: number
  readonly rebuilt: number
  readonly closed: number
  readonly slowestMs: number
  readonly seconds: number
  readonly violations: readonly string[]
}

/** Damages a store in `ways` ways, one after the other; way n of a seed is the same in every run. */
export function runWays(options: { ways: number; seed: number; onWay?: (way: number) => void }): WaysReport {
  const { ways, seed, onWay } = options
  const started = performance.now()
  const stores = makeSampleStores(createRandomSource(seed))
  const results: { way: number; ms: number; result: WayResult }[] = []
  try {
    for (let way = 0; way < ways; way++) {
      const from = performance.now()
      const result = tryWay(stores, createRandomSource(seed * 1_000_003 + way))
      results.push({ way, ms: performance.now() - from, result })
      onWay?.(way + 1)
    }
  } finally {
    stores.close()
  }
  const sum = (read: (result: WayResult) => number) =>
    results.reduce((all, { result }) => all + read(result), 0)
  return {
    seed,
    ways,
    outcomes: count(results.map(({ result }) => result.outcome)),
    damages: count(results.map(({ result }) => result.damage)),
    lost: sum(({ lost }) => lost),
    rebuilt: sum(({ wasRebuilt }) => Number(wasRebuilt)),
    closed: sum(({ closed }) => closed),
    slowestMs: Math.max(...results.map(({ ms }) => ms)),
    seconds: (performance.now() - started) / 1000,
    violations: results.flatMap(({ way, result }) =>
      result.violations.map((violation) => `way ${way} (${result.damage}): ${violation}`),
    ),
  }
}

function count(names: readonly string[]): Map<string, number> {
  const counts = new Map<string, number>()
  for (const name of names) counts.set(name, (counts.get(name) ?? 0) + 1)
  return counts
}
