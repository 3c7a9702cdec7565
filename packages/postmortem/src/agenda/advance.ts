import { meetingOf, startClock, stopClock } from '../clock/meetingClock.ts'
import type { PhaseId } from '../phases/sequence.ts'
import { isActionPhase, isReviewPhase, sequence } from '../phases/sequence.ts'
import { Refusal } from '../refusal.ts'
import type { PostmortemState } from './schema.ts'
import { soakUntil } from './soakUntil.ts'

/**
 * Moves the group. `from` is the phase the facilitator saw: two presses of “next”, or two co-facilitators at once,
 * move the group once. Going back loses nothing. Only the soak stands in the way, and a reason opens it.
 */
export function advance(
  state: PostmortemState,
  move: { from: PhaseId; to: PhaseId; reason?: string | undefined },
  now: number,
): void {
  if (state.phase === move.to) return
  if (state.phase !== move.from) {
    throw new Refusal(
      'stale-advance',
      `The group is in “${state.phase}” now, no longer in “${move.from}”. Look, then try again.`,
    )
  }
  const leavesReview = isReviewPhase(state.phase) && !isReviewPhase(move.to)
  if (leavesReview && state.soak === null)
    state.soak = { startedAt: now, until: soakUntil(now), override: null }
  if (isActionPhase(move.to) || move.to === 'publication') passSoak(state, move.reason, now)
  stopClock(state.clock, state.phase, now)
  if (meetingOf(move.to) === 'action' && !state.visited.some(isActionPhase)) beginMeeting(state)
  state.phase = move.to
  if (state.pause === null) startClock(state.clock, move.to, now)
  state.phaseSince = now
  state.visited = sequence.filter((phase) => phase === move.to || state.visited.includes(phase))
  state.ready = []
  state.spotlight = null
  state.timer = null
}

/** Another day, other people: nobody waits to speak, and nobody was heard yet. */
function beginMeeting(state: PostmortemState): void {
  state.queue = []
  state.floor = null
  state.heard = []
  state.signals = []
  state.pause = null
}

function passSoak(state: PostmortemState, reason: string | undefined, now: number): void {
  const { soak } = state
  if (soak === null || soak.override !== null || now >= soak.until) return
  if (!reason) {
    throw new Refusal(
      'soak-not-over',
      `The soak lasts until ${new Date(soak.until).toISOString()}. Give a reason to cut it short; it will stand in the report.`,
    )
  }
  soak.override = { at: now, reason }
}
