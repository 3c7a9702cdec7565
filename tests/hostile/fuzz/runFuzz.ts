import { startServer } from '../../harness/startServer.ts'
import { serverVitals } from '../serverVitals.ts'
import { runRound } from './runRound.ts'
import type { Tally } from './tally.ts'
import { createTally } from './tally.ts'

export interface FuzzReport {
  readonly seed: number
  readonly tally: Tally
  readonly crashes: number
  readonly violations: readonly string[]
  readonly divergedRounds: number
  readonly rounds: number
  readonly victimsLetters: number
  /** Resident memory of the server at the end, less that after the first meeting (or at the start, if there is but one). */
  readonly memoryGrowth: number
  /** How long the server's event loop stood still at most, whatever for. */
  readonly longestPauseMs: number
  readonly seconds: number
}

/** A meeting takes this many frames; then the next one begins, with new victims. */
const framesPerRound = 25_000

/** A busy machine may take a while; a frame that stops everybody for longer than this is an attack that worked. */
const longestBearableMs = 2_000

/** The real server under `frames` hostile frames over real sockets. */
export async function runFuzz(options: {
  frames: number
  seed: number
  attackers?: number
  onRound?: (report: FuzzReport) => void
}): Promise<FuzzReport> {
  const { frames, seed, attackers = 8 } = options
  const server = await startServer()
  const tally = createTally()
  const violations: string[] = []
  const started = performance.now()
  let crashes = 0
  let rounds = 0
  let divergedRounds = 0
  let victimsLetters = 0
  let { memory: firstMemory } = await serverVitals(server)
  let lastMemory = firstMemory
  let longestPauseMs = 0

  const report = (): FuzzReport => ({
    seed,
    tally,
    crashes,
    violations,
    divergedRounds,
    rounds,
    victimsLetters,
    memoryGrowth: lastMemory - firstMemory,
    longestPauseMs,
    seconds: (performance.now() - started) / 1000,
  })
  try {
    while (tally.frames < frames && violations.length === 0) {
      const untilFrames = Math.min(frames, tally.frames + framesPerRound)
      const round = await runRound({ server, seed: seed + rounds, untilFrames, attackers, tally })
      rounds++
      victimsLetters += round.victimsLetters
      if (round.diverged) divergedRounds++
      violations.push(...round.violations)
      const vitals = await serverVitals(server)
      lastMemory = vitals.memory
      longestPauseMs = Math.max(longestPauseMs, vitals.longestPauseMs)
      // The first round fills caches and compiles code.
      if (rounds === 1 && tally.frames < frames) firstMemory = lastMemory
      options.onRound?.(report())
    }
  } catch (error) {
    violations.push(String(error))
  }
  try {
    if (!(await isAlive(server.url))) {
      crashes++
      violations.push(`the server is gone: ${server.said()}`)
    }
  } finally {
    await server.stop()
  }
  if (longestPauseMs > longestBearableMs) {
    const frame = tally.slowestFrame
    violations.push(`the server stood still for ${longestPauseMs.toFixed(0)} ms, perhaps over ${frame}`)
  }
  const unanswered = tally.outcomes.get('no answer') ?? 0
  if (unanswered > 0) violations.push(`${unanswered} frames were never answered`)
  return report()
}

const isAlive = (url: string): Promise<boolean> =>
  fetch(`${url}/healthz`).then(
    (response) => response.ok,
    () => false,
  )
