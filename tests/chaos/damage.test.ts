import { randomInt } from 'node:crypto'
import { expect, it } from 'vitest'
import { runWays } from './damage/runWays.ts'

const seed = Number(process.env['CHAOS_SEED'] ?? randomInt(1, 1_000_000))

it(`[CH6] [CH7] 40 damaged tails, seed ${seed}: a prefix without a gap, loss is said, and replicas give it back`, () => {
  const report = runWays({ ways: 40, seed })
  expect(report.violations).toEqual([])
  expect([...report.outcomes.values()].reduce((sum, each) => sum + each, 0)).toBe(40)
  expect(report.lost).toBeGreaterThan(0)
}, 120_000)
