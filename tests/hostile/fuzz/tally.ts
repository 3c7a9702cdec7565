import type { Answer } from '../rawSocket.ts'
import type { RandomFrame } from './randomFrame.ts'

/** What became of the frames. */
export interface Tally {
  readonly frames: number
  /** `saved`, `refused <code>`, `closed <code>`, or `passed over` for what needs no answer. */
  readonly outcomes: ReadonlyMap<string, number>
  readonly kinds: ReadonlyMap<string, number>
  readonly slowestMs: number
  /** The frame that waited longest for its answer, in hex. */
  readonly slowestFrame: string
  count(frame: RandomFrame, answer: Answer, isWrite: boolean, tookMs: number): void
}

export function createTally(): Tally {
  const outcomes = new Map<string, number>()
  const kinds = new Map<string, number>()
  let frames = 0
  let slowestMs = 0
  let slowestFrame = ''
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
    get slowestFrame() {
      return slowestFrame
    },
    count(frame, answer, isWrite, tookMs) {
      frames++
      if (tookMs > slowestMs) {
        slowestMs = tookMs
        slowestFrame = hexOf(frame.bytes)
      }
      add(kinds, frame.kind)
      add(outcomes, nameOf(answer, isWrite))
    },
  }
}

/** The beginning of a frame, long enough for all but the very large. */
export const hexOf = (bytes: Uint8Array | string): string =>
  Buffer.from(bytes).subarray(0, 2_000).toString('hex')

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
