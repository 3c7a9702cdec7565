import type * as Y from 'yjs'
import type { PollId, PostmortemState, Rating, Seat, Soak, Timer } from './schema.ts'
import { pollIds } from './schema.ts'

export interface PollResult {
  readonly answered: number
  /** Answer → how many gave it; null until revealed. */
  readonly counts: Readonly<Record<string, number>> | null
}

export interface RatingResult {
  readonly rated: number
  /** Means and the widest distance between two people; null until revealed. */
  readonly mean: Rating | null
  readonly spread: number | null
}

/** What everybody may see of the run of the meetings. The `agenda` document holds one key for each field. */
export interface AgendaSnapshot
  extends Readonly<
    Pick<
      PostmortemState,
      | 'id'
      | 'title'
      | 'kind'
      | 'createdAt'
      | 'phase'
      | 'phaseSince'
      | 'visited'
      | 'createdBy'
      | 'meetings'
      | 'recordReopened'
      | 'spotlight'
      | 'groundRules'
      | 'acknowledged'
      | 'ready'
      | 'ending'
      | 'publication'
      | 'ratingsRevealed'
      | 'takeOver'
      | 'queue'
      | 'floor'
      | 'pause'
      | 'clock'
      | 'invitationShown'
      | 'openAttendance'
      | 'allowedWords'
    >
  > {
  readonly roster: readonly Seat[]
  readonly timer: Timer | null
  readonly soak: Soak | null
  readonly polls: Readonly<Record<PollId, PollResult>>
  /** Perspectives or ideas handed in and not yet revealed: from how many people, how many in all. */
  readonly waiting: { readonly people: number; readonly entries: number }
  /** Idea id → how it was rated. */
  readonly ratings: Readonly<Record<string, RatingResult>>
}

export function projectAgenda(state: PostmortemState): AgendaSnapshot {
  return {
    id: state.id,
    title: state.title,
    kind: state.kind,
    createdAt: state.createdAt,
    phase: state.phase,
    phaseSince: state.phaseSince,
    visited: state.visited,
    createdBy: state.createdBy,
    meetings: state.meetings,
    recordReopened: state.recordReopened,
    spotlight: state.spotlight,
    groundRules: state.groundRules,
    acknowledged: state.acknowledged,
    ready: state.ready,
    ending: state.ending,
    publication: state.publication,
    ratingsRevealed: state.ratingsRevealed,
    takeOver: state.takeOver,
    queue: state.queue,
    floor: state.floor,
    pause: state.pause,
    clock: state.clock,
    invitationShown: state.invitationShown,
    openAttendance: state.openAttendance,
    allowedWords: state.allowedWords,
    roster: Object.values(state.seats),
    timer: state.timer,
    soak: state.soak,
    polls: Object.fromEntries(pollIds.map((id) => [id, pollResult(state, id)])) as Record<PollId, PollResult>,
    waiting: {
      people: new Set(state.submissions.map((each) => each.seat)).size,
      entries: state.submissions.length,
    },
    ratings: Object.fromEntries(
      Object.entries(state.ratings).map(([idea, given]) => [
        idea,
        ratingResult(Object.values(given), state.ratingsRevealed),
      ]),
    ),
  }
}

/** The agenda as the server last wrote it; null before the first sync. Only the server writes this document. */
export function agendaSnapshot(agenda: Y.Doc): AgendaSnapshot | null {
  const root = agenda.getMap<unknown>('agenda')
  return root.has('phase') ? (Object.fromEntries(root.entries()) as unknown as AgendaSnapshot) : null
}

function pollResult(state: PostmortemState, id: PollId): PollResult {
  const { answers, revealed } = state.polls[id]
  const given = Object.values(answers)
  if (!revealed) return { answered: given.length, counts: null }
  const counts: Record<string, number> = {}
  for (const answer of given) counts[answer] = (counts[answer] ?? 0) + 1
  return { answered: given.length, counts }
}

function ratingResult(given: readonly Rating[], revealed: boolean): RatingResult {
  if (!revealed || given.length === 0) return { rated: given.length, mean: null, spread: null }
  const mean = (key: keyof Rating) => given.reduce((sum, rating) => sum + rating[key], 0) / given.length
  const range = (key: keyof Rating) => {
    const values = given.map((rating) => rating[key])
    return Math.max(...values) - Math.min(...values)
  }
  return {
    rated: given.length,
    mean: { impact: mean('impact'), effort: mean('effort') },
    spread: Math.max(range('impact'), range('effort')),
  }
}
