import type { Role } from '../roles.ts'

/** Somebody holds the meeting because every facilitator was gone. */
export interface TakeOver {
  readonly by: string
  /** What the person was before, and will be again. */
  readonly formerRole: Role
  /** The seats that held the meeting until then; each of them may take it back. */
  readonly from: readonly string[]
  readonly at: number
}

/** Why somebody wants to speak; who comes first is in this order. */
export const handKinds = ['point-of-order', 'clarifying', 'reply', 'new-topic'] as const
export type HandKind = (typeof handKinds)[number]

export interface Hand {
  readonly seat: string
  readonly kind: HandKind
}

/** What somebody tells the facilitators in private. */
export const signalKinds = ['blame', 'lost-me', 'slower', 'have-something', 'need-a-pause'] as const
export type SignalKind = (typeof signalKinds)[number]

export interface Signal {
  readonly seat: string
  readonly kind: SignalKind
  /** Which half minute it belongs to; the exact time is not kept. */
  readonly batch: number
}

/** Everybody is asked to take a break; the clock rests, texts can be written. */
export interface Pause {
  readonly since: number
  readonly timerWasRunning: boolean
  /** Two quiet minutes that all are asked for, with words of their own. Not there: an ordinary break. */
  readonly isCalm?: boolean
}

/** How long the quiet lasts that the group is asked for. Nothing happens by itself when it is over. */
export const calmMs = 120_000

/** What somebody shows in passing. It lives in presence alone: nobody counts it, and nothing keeps it. */
export const reactionKinds = ['thanks', 'agree', 'me-too', 'surprised', 'aha'] as const
export type ReactionKind = (typeof reactionKinds)[number]

/** Somebody would rather talk about it with a facilitator alone, afterwards. For the facilitators' eyes. */
export interface TalkWish {
  readonly seat: string
  /** In their own words; may be empty. */
  readonly about: string
}

/** After this long without a facilitator the scribe may take over, and anybody else where no scribe is here. */
export const absentAfterMs = 60_000
/** A scribe who is here has had their chance by now. */
export const scribeFirstMs = 120_000

/** The facilitators see new signals this often and no sooner: what comes in between cannot be told apart. */
export const signalBatchMs = 30_000
/** Ten minutes later a signal is about something else. */
export const signalBatchesShown = 20

export const signalBatch = (now: number) => Math.floor(now / signalBatchMs)
