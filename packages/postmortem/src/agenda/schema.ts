import type { MeetingClock } from '../clock/schema.ts'
import { newClock } from '../clock/schema.ts'
import type { Hand, Pause, Signal, TakeOver, TalkWish } from '../facilitation/schema.ts'
import type { Stake } from '../phases/preparation/schema.ts'
import type { MeetingName, PhaseId } from '../phases/sequence.ts'
import type { AgreementAnswer, Perspective } from '../phases/timeline/schema.ts'
import type { Role } from '../roles.ts'

export const postmortemKinds = ['incident', 'near-miss'] as const
export type PostmortemKind = (typeof postmortemKinds)[number]

/** A person's place in one post-mortem. */
export interface Seat {
  readonly id: string
  name: string
  role: Role
  /** What the person does, e.g. “on-call engineer”; stands in for the name when it is published. */
  function: string
  stakes: Stake[]
  readonly joinedAt: number
  /** A screen on the wall, not a person. */
  readonly isRoomView: boolean
  /** Sits in the room without a device; the scribe or the facilitator writes for them. */
  readonly hasNoDevice?: boolean
}

/** Instants are epoch milliseconds of the server's clock. */
export type Timer =
  | { readonly state: 'running'; readonly endsAt: number; readonly totalMs: number }
  | { readonly state: 'paused'; readonly leftMs: number; readonly totalMs: number }

export interface Soak {
  readonly startedAt: number
  readonly until: number
  override: { readonly at: number; readonly reason: string } | null
}

export interface MeetingDate {
  /** Local date and time, `YYYY-MM-DDTHH:mm`. */
  readonly at: string
  /** IANA zone. */
  readonly zone: string
}

/** The group lets anybody with the address read when and where it meets, and come as an observer. */
export interface OpenAttendance {
  /** A room, or a link to a call; may be empty. */
  readonly where: string
}

export const polls = {
  /** 1 = I am not going to talk … 5 = I can talk about anything. */
  safety: { answers: [1, 2, 3, 4, 5] },
  /** Learned something that changes my work? 1 = yes. */
  'learned-something': { answers: [0, 1] },
  /** Would come again? 1 = yes. */
  'come-again': { answers: [0, 1] },
} as const
export type PollId = keyof typeof polls
export const pollIds = ['safety', 'learned-something', 'come-again'] as const satisfies readonly PollId[]

export interface ParkedIdea {
  readonly id: string
  text: string
  /** null: anonymous, stored nowhere. */
  readonly author: string | null
  readonly keyHash: string | null
}

export interface LateThought {
  readonly id: string
  readonly text: string
  readonly author: string
  readonly at: number
}

/** Effort and impact, 1 (little) to 5 (much). */
export interface Rating {
  readonly impact: number
  readonly effort: number
}

export type Ending = { readonly kind: 'actions' } | { readonly kind: 'no-action'; readonly words: string }

export interface Publication {
  readonly version: number
  readonly at: number
  /** `roles`: people appear as their function; `names`: as themselves. */
  readonly people: 'roles' | 'names'
}

/**
 * The truth of one post-mortem that no client may write: one JSON row, changed by commands alone.
 * `agenda` and `voices` are projections of it; what is not projected (who answered what, whose submission waits) stays here.
 */
export interface PostmortemState {
  readonly id: string
  title: string
  readonly kind: PostmortemKind
  readonly createdAt: number
  phase: PhaseId
  phaseSince: number
  /** Phases the group has been in, in the order of the sequence. */
  visited: PhaseId[]
  seats: Record<string, Seat>
  createdBy: string | null
  meetings: Partial<Record<MeetingName, MeetingDate>>
  timer: Timer | null
  soak: Soak | null
  recordReopened: boolean
  spotlight: string | null
  groundRules: string[]
  acknowledged: string[]
  ready: string[]
  polls: Record<PollId, { answers: Record<string, number>; revealed: boolean }>
  /** Draft entries handed in and waiting for the reveal. */
  submissions: { seat: string; entry: string }[]
  perspectives: Perspective[]
  agreements: Record<string, Record<string, AgreementAnswer>>
  parked: ParkedIdea[]
  /** Words that the group finds fine; the coach keeps quiet about them. */
  allowedWords: string[]
  lateThoughts: LateThought[]
  ratings: Record<string, Record<string, Rating>>
  ratingsRevealed: boolean
  ending: Ending | null
  publication: Publication | null
  takeOver: TakeOver | null
  queue: Hand[]
  /** The seat that speaks now. */
  floor: string | null
  /** For the facilitators alone, as counts; never projected. */
  signals: Signal[]
  /** Seats that were heard in this meeting; for the facilitators alone. */
  heard: string[]
  /** For the facilitators alone; never projected. */
  talkWishes: TalkWish[]
  pause: Pause | null
  clock: MeetingClock
  /** The wall shows how to join as a participant. */
  invitationShown: boolean
  /** Null: only who has a seat learns when the meetings are. */
  openAttendance: OpenAttendance | null
}

const defaultGroundRules = [
  'Everybody did what made sense to them, with what they knew at the time.',
  'We describe what happened and how, and never who is to blame.',
  'Several accounts may differ. We keep them all.',
  'Solutions can wait: park them, we come back to them in the action meeting.',
]

export function createState(start: {
  id: string
  title: string
  kind: PostmortemKind
  now: number
}): PostmortemState {
  return {
    id: start.id,
    title: start.title,
    kind: start.kind,
    createdAt: start.now,
    phase: 'preparation',
    phaseSince: start.now,
    visited: ['preparation'],
    seats: {},
    createdBy: null,
    meetings: {},
    timer: null,
    soak: null,
    recordReopened: false,
    spotlight: null,
    groundRules: [...defaultGroundRules],
    acknowledged: [],
    ready: [],
    polls: {
      safety: { answers: {}, revealed: false },
      'learned-something': { answers: {}, revealed: false },
      'come-again': { answers: {}, revealed: false },
    },
    submissions: [],
    perspectives: [],
    agreements: {},
    parked: [],
    allowedWords: [],
    lateThoughts: [],
    ratings: {},
    ratingsRevealed: false,
    ending: null,
    publication: null,
    takeOver: null,
    queue: [],
    floor: null,
    signals: [],
    heard: [],
    talkWishes: [],
    pause: null,
    clock: newClock(),
    invitationShown: false,
    openAttendance: null,
  }
}
