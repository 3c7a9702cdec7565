import { randomInt } from 'node:crypto'
import { describe, expect, it } from 'vitest'
import { createRandomSource } from '../hostile/fuzz/randomSource.ts'
import { chanceOfAtLeast, fixedPoints } from './chance.ts'
import type { Round, Scrap } from './evidence.ts'
import { judge, runAnonymity } from './runAnonymity.ts'

const seed = Number(process.env['ANONYMITY_SEED'] ?? randomInt(1, 1_000_000))

describe('anonymous perspectives', () => {
  it(`[AN1] are attributed at chance by everybody else together, seed ${seed}`, async () => {
    const report = await runAnonymity(20, seed)
    expect(report.attributions).toBe(80)
    expect(report.verdicts.length).toBeGreaterThan(100)
    expect(report.leaks).toEqual([])
  }, 60_000)
})

describe('the adversary', () => {
  const plant = (round: (truth: readonly number[]) => Round) => {
    const random = createRandomSource(seed)
    const rounds = Array.from({ length: 20 }, () => {
      const left = [0, 1, 2, 3]
      return round([0, 1, 2, 3].flatMap(() => left.splice(random.int(left.length), 1)))
    })
    return judge(rounds, seed).leaks.map(({ attack }) => attack)
  }
  const world = (
    truth: readonly number[],
    leak: Partial<Record<'order' | 'client' | 'row' | 'answer', true>>,
  ): Round => {
    const scraps: Scrap[] = leak.row
      ? truth.map((author, at) => ({ where: 'rows', content: `draft/seat${author} … words${at}` }))
      : []
    return {
      truth,
      evidence: {
        texts: truth.map((author, at) => ({
          words: `words${at}`,
          perspective: `p${at}`,
          keyHash: `h${at}`,
          event: `e${at}`,
          client: leak.client ? author : 99,
          features: { place: leak.order ? author : at },
        })),
        suspects: [0, 1, 2, 3].map((suspect) => ({
          seat: `seat${suspect}`,
          name: `name${suspect}`,
          clients: new Set([suspect]),
          features: { 'handed in': suspect },
          sawDifferently: new Set(leak.answer ? [`e${truth.indexOf(suspect)}`] : []),
        })),
        scraps,
      },
    }
  }
  it.each([
    ['an order that was kept', { order: true }, 'place as handed in'],
    ['a client id that came along', { client: true }, 'client ids'],
    ['a row that was left behind', { row: true }, 'nearness in rows'],
    ['an answer beside the text', { answer: true }, 'who saw it differently'],
  ] as const)('[AN2] finds the author by %s', (_title, leak, attack) => {
    expect(plant((truth) => world(truth, leak))).toEqual([attack])
  })
  it('[AN2] finds nothing where there is nothing', () => {
    expect(plant((truth) => world(truth, {}))).toEqual([])
  })
})

describe('chance', () => {
  it('[AN3] knows how often a random order leaves something in its place', () => {
    // 9 of the 24 orders of four things leave none, 8 leave one, 6 leave two, 1 leaves all.
    expect(fixedPoints(4).map((each) => Math.round(each * 24))).toEqual([9, 8, 6, 0, 1])
    expect(chanceOfAtLeast(0, 4, 3)).toBeCloseTo(1, 12)
    expect(chanceOfAtLeast(4, 4, 1)).toBeCloseTo(1 / 24, 12)
    expect(chanceOfAtLeast(8, 4, 2)).toBeCloseTo(1 / 576, 12)
  })
})
