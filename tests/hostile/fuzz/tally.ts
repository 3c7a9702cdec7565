import type { Answer } from '../rawSocket.ts'
import type { RandomFrame } from './randomFrame.ts'

/** What became of the frames. */
export interface Tally {
  readonly frames: number
  /** `saved`, `refused <code>`, `closed <code>`, or `passed over` for what needs no answer. */
  readonly outcomes: ReadonlyMap<string, number>
  readonly kinds: ReadonlyMap<string, number>
  readonly slowestMs: number
  count(frame: RandomFrame, answer: Answer, isWrite: boolean, tookMs: number): void
}

export function createTally(): Tally {
  const outcomes = new Map<string, number>()
  const kinds = new Map<string, number>()
  let frames = 0
  let slowestMs = 0
  const add = (to: Map<string, number>, name: string) => to.set(name, (to.get(name) ?? 0) + 1)
  return {
    get frames() {
      return frames
    },
    outcomes,
    kinds,
    get slowestMs() {
      return slowestMs
    },
    count(frame, answer, isWrite, tookMs) {
      frames++
      slowestMs = Math.max(slowestMs, tookMs)
      add(kinds, frame.kind)
      add(outcomes, nameOf(answer, isWrite))
    },
  }
}

function nameOf(answer: Answer, isWrite: boolean): string {
  switch (answer.kind) {
    case 'saved':
      return isWrite ? 'saved' : 'passed over'
    case 'silent':
      return 'no answer'
    default:
      return `${answer.kind} ${answer.code}`
  }
}
