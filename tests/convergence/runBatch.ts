import type { TestServer } from '../harness/startServer.ts'
import { startServer } from '../harness/startServer.ts'
import type { RandomSource } from '../hostile/fuzz/randomSource.ts'
import { createRandomSource } from '../hostile/fuzz/randomSource.ts'
import { expectSame } from './compareReplicas.ts'
import type { MeetingRun, Settled } from './meetingRun.ts'
import { openRun } from './meetingRun.ts'
import { readDatabase } from './readDatabase.ts'

export interface Divergence {
  readonly run: number
  readonly reason: string
}

export interface Counts {
  readonly runs: number
  readonly people: number
  readonly updates: number
  readonly commands: number
  readonly replicas: number
  readonly kills: number
  readonly restarts: number
}

export interface BatchReport {
  readonly counts: Counts
  readonly divergences: readonly Divergence[]
}

const rounds = 7

/** What happens to the server while people work. */
type Fault = 'kill' | 'restart'

/** Runs these meetings side by side on one server, which goes down under them, and reads its database in the end. */
export async function runBatch(
  seed: number,
  batch: number,
  numbers: readonly number[],
): Promise<BatchReport> {
  const random = createRandomSource(seed * 7_919 + batch)
  const faults = planFaults(random, batch)
  const server = await startServer()
  const divergences: Divergence[] = []
  const failed = (run: MeetingRun) => (error: unknown) => {
    divergences.push({ run: run.number, reason: error instanceof Error ? error.message : String(error) })
    return null
  }
  try {
    const runs = await Promise.all(numbers.map((number) => openRun(server, seed, number)))
    for (let round = 0; round < rounds; round++) {
      const acting = Promise.all(runs.map((run) => run.round()))
      const fault = faults.get(round)
      if (fault) await bringDown(server, fault, random)
      await acting
      if (fault) await server.restart()
    }
    const settled = await Promise.all(
      runs.map(async (run) => ({ run, settled: await run.settle().catch(failed(run)) })),
    )
    const sum = (of: (run: MeetingRun) => number) => runs.reduce((total, run) => total + of(run), 0)
    const counts = {
      people: sum((run) => run.people),
      updates: sum((run) => run.updates),
      commands: sum((run) => run.commands),
    }
    for (const run of runs) run.close()
    const end = random.pick<Fault>(['kill', 'restart'])
    await (end === 'kill' ? server.killHard() : server.shutDown())
    await readDatabase(server.dataDir, async (open) => {
      for (const { run, settled: held } of settled) {
        if (held) await compareStored(held, () => open(run.postmortem)).catch(failed(run))
      }
    })
    const all = [...faults.values(), end]
    return {
      counts: {
        runs: runs.length,
        ...counts,
        replicas: settled.reduce((total, each) => total + (each.settled?.replicas ?? 0), 0),
        kills: all.filter((fault) => fault === 'kill').length,
        restarts: all.filter((fault) => fault === 'restart').length,
      },
      divergences,
    }
  } finally {
    await server.stop()
  }
}

/** Every server goes down at least once, every other one by force. */
function planFaults(random: RandomSource, batch: number): Map<number, Fault> {
  const faults = new Map<number, Fault>([[2 + random.int(rounds - 3), batch % 2 === 0 ? 'kill' : 'restart']])
  if (random.chance(0.4)) faults.set(1 + random.int(rounds - 1), random.pick<Fault>(['kill', 'restart']))
  return faults
}

/** In the middle of what people do just then, and while updates are on their way. */
async function bringDown(server: TestServer, fault: Fault, random: RandomSource): Promise<void> {
  for (let left = random.int(8); left > 0; left--) await new Promise((resolve) => setImmediate(resolve))
  await (fault === 'kill' ? server.killHard() : server.shutDown())
}

async function compareStored(
  { contents, report }: Settled,
  open: () => ReturnType<Parameters<Parameters<typeof readDatabase>[1]>[0]>,
): Promise<void> {
  const stored = await open()
  for (const [document, content] of contents)
    expectSame(`${document} in the database and at everybody’s`, await stored.content(document), content)
  expectSame('the export from the database and report.json', await stored.report(), report)
}
