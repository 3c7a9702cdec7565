import type { MeetingName, PhaseId } from '../phases/sequence.ts'

/** Milliseconds by phase. */
export type ByPhase = Partial<Record<PhaseId, number>>

export interface MeetingClock {
  /** Minutes that each meeting was given; none: it runs without a clock. */
  shapes: Partial<Record<MeetingName, number>>
  budgets: ByPhase
  /** Without the stretch that is running now. */
  spent: ByPhase
  /** Null: a pause, or no meeting is on. */
  runningSince: number | null
}

/** How the minutes are shared out; about half of a review belongs to the timeline and what is asked about it. */
export const clockShapes: Readonly<Record<MeetingName, Readonly<Record<number, ByPhase>>>> = {
  review: {
    30: { opening: 3, timeline: 11, inquiry: 8, learnings: 5, closing: 3 },
    60: { opening: 6, timeline: 22, inquiry: 16, learnings: 10, closing: 6 },
    90: { opening: 8, timeline: 34, inquiry: 25, learnings: 14, closing: 9 },
  },
  action: {
    30: { recap: 3, ideas: 5, shaping: 10, commitment: 12 },
    45: { recap: 3, ideas: 7, shaping: 15, commitment: 20 },
    60: { recap: 5, ideas: 10, shaping: 20, commitment: 25 },
  },
}

export const newClock = (): MeetingClock => ({ shapes: {}, budgets: {}, spent: {}, runningSince: null })
