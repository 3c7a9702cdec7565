import { randomInt } from 'node:crypto'
import { expect, it } from 'vitest'
import { runFuzz } from './fuzz/runFuzz.ts'

const seed = Number(process.env['HOSTILE_SEED'] ?? randomInt(1, 1_000_000))

it(`[HO38] 20,000 hostile frames, seed ${seed}: nobody crashes, and no honest letter is lost`, async () => {
  const report = await runFuzz({ frames: 20_000, seed })
  expect(report.violations).toEqual([])
  expect(report.crashes).toBe(0)
  expect(report.tally.frames).toBeGreaterThanOrEqual(20_000)
  expect(report.victimsLetters).toBeGreaterThan(100)
}, 120_000)
