import type { Counts, Divergence } from './runBatch.ts'
import { runBatch } from './runBatch.ts'

export interface ConvergenceReport {
  readonly counts: Counts
  readonly divergences: readonly Divergence[]
  readonly seed: number
  readonly seconds: number
}

/** So many meetings share a server. The number of a run says which ones go together, also when it is run alone. */
export const runsPerServer = 100

/** `runs` seeded runs through the real server; `only` repeats one of them. */
export async function runConvergence(options: {
  runs: number
  seed: number
  only?: number
  /** No further server is started after so long. */
  minutes?: number
  onBatch?: (report: ConvergenceReport) => void
}): Promise<ConvergenceReport> {
  const { runs, seed, only, minutes = Number.POSITIVE_INFINITY, onBatch } = options
  const started = performance.now()
  const divergences: Divergence[] = []
  let counts: Counts = { runs: 0, people: 0, updates: 0, commands: 0, replicas: 0, kills: 0, restarts: 0 }
  const report = (): ConvergenceReport => ({
    counts,
    seed,
    divergences,
    seconds: (performance.now() - started) / 1000,
  })
  for (let first = 0; first < runs; first += runsPerServer) {
    const last = Math.min(runs, first + runsPerServer)
    const numbers = Array.from({ length: last - first }, (_, place) => first + place).filter(
      (number) => only === undefined || number === only,
    )
    if (numbers.length === 0) continue
    if (performance.now() - started > minutes * 60_000) break
    const batch = await runBatch(seed, first / runsPerServer, numbers)
    divergences.push(...batch.divergences)
    counts = add(counts, batch.counts)
    onBatch?.(report())
  }
  return report()
}

const add = (a: Counts, b: Counts): Counts => ({
  runs: a.runs + b.runs,
  people: a.people + b.people,
  updates: a.updates + b.updates,
  commands: a.commands + b.commands,
  replicas: a.replicas + b.replicas,
  kills: a.kills + b.kills,
  restarts: a.restarts + b.restarts,
})
