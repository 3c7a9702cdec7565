import { startServer } from '../harness/startServer.ts'
import { createRandomSource } from '../hostile/fuzz/randomSource.ts'
import { accuse, attacksOn } from './attacks.ts'
import { chanceOfAtLeast } from './chance.ts'
import type { Round } from './evidence.ts'
import { authorsInARound, recordRound } from './recordRound.ts'

/** A true product is accused falsely once in this many runs, over all attacks together. */
const falseAlarm = 1 / 1_000_000

export interface Verdict {
  readonly attack: string
  readonly hits: number
  /** How likely somebody who knows nothing is right as often. */
  readonly chance: number
}

export interface AnonymityReport {
  readonly seed: number
  readonly rounds: number
  readonly attributions: number
  /** All of them, the most successful first. */
  readonly verdicts: readonly Verdict[]
  readonly leaks: readonly Verdict[]
}

/** Plays `runs` meetings on a real server and attacks each of them in every way there is. */
export async function runAnonymity(runs: number, seed: number): Promise<AnonymityReport> {
  const random = createRandomSource(seed)
  const server = await startServer()
  try {
    const rounds: Round[] = []
    for (let run = 0; run < runs; run++) rounds.push(await recordRound(server, random))
    return judge(rounds, seed)
  } finally {
    await server.stop()
  }
}

export function judge(rounds: readonly Round[], seed: number): AnonymityReport {
  const random = createRandomSource(seed ^ 0x5eed)
  const hits = new Map<string, number>()
  for (const { evidence, truth } of rounds) {
    for (const attack of attacksOn(evidence)) {
      const accused = accuse(attack, evidence, random)
      const right = accused.filter((suspect, at) => suspect === truth[at]).length
      hits.set(attack.name, (hits.get(attack.name) ?? 0) + right)
    }
  }
  const verdicts = [...hits]
    .map(([attack, n]) => ({ attack, hits: n, chance: chanceOfAtLeast(n, authorsInARound, rounds.length) }))
    .sort((a, b) => b.hits - a.hits)
  return {
    seed,
    rounds: rounds.length,
    attributions: rounds.length * authorsInARound,
    verdicts,
    leaks: verdicts.filter(({ chance }) => chance < falseAlarm / verdicts.length),
  }
}
