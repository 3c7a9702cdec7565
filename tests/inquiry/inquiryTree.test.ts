import { randomInt } from 'node:crypto'
import { expect, it } from 'vitest'
import { runReplicas } from './runReplicas.ts'

const seed = Number(process.env['TREE_SEED'] ?? randomInt(1, 1_000_000))
const runs = 60

it(`[IT1] ${runs} runs from TREE_SEED=${seed}: five replicas read the same tree, without a ring, with nothing lost`, () => {
  const results = Array.from({ length: runs }, (_, nth) => runReplicas(seed + nth))
  expect(results.filter(({ faults }) => faults.length > 0)).toEqual([])
  // The runs are worth something only if people really moved into each other.
  const moves = results.reduce((sum, { deeds }) => sum + (deeds.get('move') ?? 0), 0)
  expect(moves).toBeGreaterThan(runs * 5)
  expect(results.reduce((sum, { questions }) => sum + questions, 0)).toBeGreaterThan(runs * 5)
}, 60_000)
